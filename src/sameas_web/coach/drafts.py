"""Saving a draft, opening it, throwing it away."""

from __future__ import annotations

import uuid

from sameas.conversation import Message
from sameas.errors import InputError
from sameas.reader import default_reader
from sameas_web.coach.models import Draft
from sameas_web.coach.sealing import seal, unseal


class NotKeptError(InputError):
    """A draft is not saved, for the reason given; it stays on the screen."""

    slug = "not-kept"


def keep(text: str, passphrase: str, *, in_the_open: bool) -> Draft:
    """Save a draft.

    Args:
        text: The words.
        passphrase: What it is locked with; empty to save it in the open.
        in_the_open: That the writer knows that anyone at this computer can read it then.

    Raises:
        TextError: There is nothing to save, or too much.
        NotKeptError: It shows danger, or there is neither a passphrase nor consent to go without.
    """
    if default_reader().read(Message(text)).safety:
        raise NotKeptError(
            "This one is not saved: a copy of these words on this computer could be found.",
            "They are still on the screen, untouched.",
        )
    name = uuid.uuid4()
    if passphrase:
        sealed, salt = seal(text, passphrase, name.bytes)
        return Draft.objects.create(id=name, sealed=sealed, salt=salt)
    if not in_the_open:
        raise NotKeptError(
            "Without a passphrase, anyone who opens this computer can read this.",
            "Give one, or tick the box that says that's all right.",
        )
    return Draft.objects.create(id=name, sealed=text.encode("utf-8"))


def opened(draft: Draft, passphrase: str) -> str:
    """A draft's words.

    Raises:
        WrongPassphraseError: It is locked and the passphrase is another.
    """
    if not draft.is_locked:
        return bytes(draft.sealed).decode("utf-8")
    return unseal(bytes(draft.sealed), bytes(draft.salt), passphrase, draft.id.bytes)
