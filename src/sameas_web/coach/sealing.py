"""Saved drafts behind a passphrase: Argon2id makes the key, AES-256-GCM seals the words.

Whoever forgets the passphrase has lost the draft; nobody can open it for them, and the page says so
before it is saved. Parameters follow OWASP's 2023 advice (46 MiB, one pass, one lane).
"""

from __future__ import annotations

import secrets

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_SALT, _NONCE, _KEY = 16, 12, 32
_MEMORY_KIB, _PASSES, _LANES = 47104, 1, 1


class WrongPassphraseError(Exception):
    """The passphrase is not the one it was saved with."""


def seal(text: str, passphrase: str, name: bytes) -> tuple[bytes, bytes]:
    """Sealed words and the salt; ``name`` ties them to their draft."""
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    return nonce + AESGCM(_key(passphrase, salt)).encrypt(nonce, text.encode("utf-8"), name), salt


def unseal(sealed: bytes, salt: bytes, passphrase: str, name: bytes) -> str:
    """The words again.

    Raises:
        WrongPassphraseError: The passphrase is another, or the bytes were changed.
    """
    try:
        return AESGCM(_key(passphrase, salt)).decrypt(sealed[:_NONCE], sealed[_NONCE:], name).decode("utf-8")
    except InvalidTag:
        raise WrongPassphraseError from None


def _key(passphrase: str, salt: bytes) -> bytes:
    return hash_secret_raw(passphrase.encode("utf-8"), salt, _PASSES, _MEMORY_KIB, _LANES, _KEY, Type.ID)
