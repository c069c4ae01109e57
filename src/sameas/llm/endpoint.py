"""Which server and model a person has chosen, and whether it may be spoken to at all.

.. code-block:: text

    SAMEAS_LLM_URL      where the server's OpenAI-compatible doors begin, like http://localhost:11434/v1
    SAMEAS_LLM_MODEL    the model's name there
    SAMEAS_LLM_KEY      the key, where one is needed; never printed
    SAMEAS_LLM_TIMEOUT  seconds that one question may take in all; 20 where nothing is said
    SAMEAS_CONFIG       folder of ``llm.toml``, which may say the same as url, model, key and timeout

Having them set switches nothing on. No other program's variables are looked at, and no proxy is.
"""

from __future__ import annotations

import ipaddress
import os
import stat
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

from sameas.errors import EndpointError

FILE = "llm.toml"
SECONDS = 20.0
"""How long one question may take in all, where nothing else is said."""

_LONGEST_WAIT = 600.0
_NAMES = ("url", "model", "key", "timeout")
_HOW = "See docs/llm.md for how to point it at a server."


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server, a model there, and how long to wait.

    Attributes:
        url: Where its doors begin, without a slash at the end.
        model: The model's name.
        timeout: Seconds for one question, everything counted.
        key: What opens it; empty where nothing is needed. In no ``repr``.
    """

    url: str
    model: str
    timeout: float = SECONDS
    key: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        """Refuse what must not or cannot be spoken to.

        Raises:
            EndpointError: Says which setting, why, and what would do.
        """
        _check_address(self.url)
        if not self.model.strip() or not self.model.isprintable():
            raise EndpointError("The LLM's model has no name that can be read.", "Set SAMEAS_LLM_MODEL to the name it has there.")
        if not 0 < self.timeout <= _LONGEST_WAIT:
            raise EndpointError(
                f"The LLM's timeout is {self.timeout:g} seconds.", f"Use more than 0 and at most {_LONGEST_WAIT:g}."
            )
        if not self.key.isascii() or not self.key.isprintable() or " " in self.key:
            raise EndpointError("The LLM's key has characters that no key has.", "Copy it again, without spaces or line ends.")

    @property
    def host(self) -> str:
        """Who is spoken to, as a person reads it: ``localhost:11434``."""
        return urlsplit(self.url).netloc

    @property
    def hostname(self) -> str:
        """The machine alone, without a port."""
        return urlsplit(self.url).hostname or ""

    @property
    def name(self) -> str:
        """What one agrees to: this model, there."""
        return f"{self.model} at {self.url}"

    @property
    def by(self) -> str:
        """Who made a suggestion, as its ``by`` says it."""
        return f"llm:{self.model}"

    @property
    def local(self) -> bool:
        """Whether it is this very machine."""
        return _is_this_machine(self.hostname)

    @classmethod
    def read(cls, given: Mapping[str, str] = os.environ) -> Endpoint:
        """The endpoint that the environment names, or else ``llm.toml`` in the person's own folder.

        Raises:
            EndpointError: None is named, or what is said cannot be used.
        """
        said: dict[str, Any] = _from_file(config_folder(given) / FILE)
        for name in _NAMES:
            value = given.get(f"SAMEAS_LLM_{name.upper()}")
            if value and value.strip():
                said[name] = value.strip()
        lacking = [f"SAMEAS_LLM_{name.upper()}" for name in ("url", "model") if not said.get(name)]
        if lacking:
            raise EndpointError(f"No LLM is chosen: {' and '.join(lacking)} say nothing.", _HOW)
        try:
            timeout = float(said.get("timeout", SECONDS))
        except (TypeError, ValueError):
            raise EndpointError("SAMEAS_LLM_TIMEOUT is no number of seconds.", "Use a number, like 20.") from None
        return cls(str(said["url"]).rstrip("/"), str(said["model"]), timeout, str(said.get("key", "")))


def config_folder(given: Mapping[str, str] = os.environ) -> Path:
    """The person's own folder for settings, on this kind of machine; not made here."""
    if given.get("SAMEAS_CONFIG"):
        return Path(given["SAMEAS_CONFIG"]).expanduser()
    home = Path(given.get("HOME") or Path.home())
    if given.get("APPDATA"):
        return Path(given["APPDATA"]) / "sameas"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "sameas"
    return Path(given.get("XDG_CONFIG_HOME") or home / ".config") / "sameas"


def _from_file(path: Path) -> dict[str, Any]:
    """What ``llm.toml`` says; nothing where there is none."""
    try:
        said = tomllib.loads(path.read_text("utf-8"))
        mode = path.stat().st_mode
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise EndpointError(f"The file {path} cannot be read: {error.strerror}.", "Check its permissions.") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):  # their words may quote the key
        raise EndpointError(f"The file {path} is not TOML.", 'Write lines like: url = "http://localhost:11434/v1"') from None
    strange = sorted(set(said) - set(_NAMES))
    if strange:
        raise EndpointError(f"The file {path} says '{strange[0]}', which is no setting.", f"Use: {', '.join(_NAMES)}.")
    if said.get("key") and os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise EndpointError(f"The file {path} holds a key, and others can read it.", f"Run: chmod 600 {path}")
    return said


def _check_address(url: str) -> None:
    try:
        parts = urlsplit(url)
        whole = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        whole = False
    if not whole or not url.isascii() or not url.isprintable() or " " in url:
        raise EndpointError("SAMEAS_LLM_URL is no address of a server.", "Write it like http://localhost:11434/v1")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise EndpointError(
            "SAMEAS_LLM_URL holds more than an address.", "Leave out names, keys, ? and #; a key goes to SAMEAS_LLM_KEY."
        )
    _check_way(parts)


def _check_way(parts: SplitResult) -> None:
    """Words that travel in the open travel no further than this machine."""
    if parts.scheme == "http" and not _is_this_machine(parts.hostname or ""):
        raise EndpointError(
            f"SAMEAS_LLM_URL is http to another machine, {parts.hostname}: your words could be read on the way.",
            "Use an https address, or a tunnel that ends on localhost.",
        )


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
