"""What the owner of the machine decides, read from the environment once and checked at start.

========================  ======================================================  ==========================
variable                  what                                                    unless set
========================  ======================================================  ==========================
``SAMEAS_DATA``           folder of the database and the keys                     the person's own data folder
``SAMEAS_HOST``           address to listen on                                    ``localhost``
``SAMEAS_PORT``           port to listen on                                       8765
``SAMEAS_COUNTRY``        two-letter country whose help lines come first          the machine's locale
``SAMEAS_LOG``            ``info`` or ``warning``                                 ``warning``
========================  ======================================================  ==========================
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sameas.errors import InputError
from sameas.safety import COUNTRIES, country

LOCAL = ("localhost", "127.0.0.1", "::1")
"""Only this machine. Serving others needs accounts and a locked door, and there are none yet."""

_KEY_BYTES = 48
_PORTS = range(1, 65536)
_LEVELS = ("info", "warning")


class SettingError(InputError):
    """A setting cannot be used."""

    slug = "setting"


@dataclass(frozen=True, slots=True)
class Environment:
    """The checked settings.

    Attributes:
        data: Folder of the database and the keys; made if it is not there.
        host: Address to listen on, one of ``LOCAL``.
        port: Port to listen on.
        country: Country whose help lines come first, or None to go by the machine's locale.
        log: The least level that is logged.
    """

    data: Path
    host: str
    port: int
    country: str | None
    log: str

    @classmethod
    def read(cls, given: Mapping[str, str] = os.environ) -> Environment:
        """Read and check.

        Raises:
            SettingError: A variable cannot be used; says which, why and what would do.
        """
        host = given.get("SAMEAS_HOST") or "localhost"
        if host not in LOCAL:
            raise SettingError(
                f"SAMEAS_HOST is {host!r}, but this page is for one machine only.", f"Use one of: {', '.join(LOCAL)}."
            )
        port = given.get("SAMEAS_PORT") or "8765"
        if not port.isascii() or not port.isdigit() or int(port) not in _PORTS:
            raise SettingError(f"SAMEAS_PORT is {port!r}, which is no port.", "Use a number from 1 to 65535, like 8765.")
        place = given.get("SAMEAS_COUNTRY") or None
        if place and country(place) is None:
            raise SettingError(
                f"SAMEAS_COUNTRY is {place!r}, and no help lines are known for it.",
                f"Use one of {', '.join(c.code for c in COUNTRIES)}, or leave it out.",
            )
        log = (given.get("SAMEAS_LOG") or "warning").lower()
        if log not in _LEVELS:
            raise SettingError(f"SAMEAS_LOG is {log!r}.", f"Use one of: {', '.join(_LEVELS)}.")
        folder = given.get("SAMEAS_DATA") or _own_folder(given)
        return cls(Path(folder).expanduser(), host, int(port), place, log)

    def prepare(self) -> None:
        """Make the data folder, for its owner's eyes only.

        Raises:
            SettingError: It cannot be made or written to.
        """
        try:
            self.data.mkdir(parents=True, exist_ok=True, mode=0o700)
            probe = self.data / ".writable"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise SettingError(
                f"The data folder {self.data} cannot be written to: {error.strerror}.",
                "Make room or change its permissions, or name another: sameas serve --data FOLDER",
            ) from None

    def key(self, name: str) -> bytes:
        """A secret of this installation, made at first use; readable by its owner only.

        Raises:
            SettingError: It can neither be read nor made.
        """
        path = self.data / f"{name}.key"
        try:
            if not path.exists():
                fresh = self.data / f".{name}.{secrets.token_hex(4)}"
                fresh.touch(mode=0o600)
                fresh.write_bytes(secrets.token_urlsafe(_KEY_BYTES).encode())
                fresh.replace(path)
            return path.read_bytes()
        except OSError as error:
            raise SettingError(
                f"The key {path} cannot be read or made: {error.strerror}.", "Check the folder's permissions."
            ) from None


def _own_folder(given: Mapping[str, str]) -> str:
    """The usual place for a program's data on this kind of machine."""
    home = Path(given.get("HOME") or Path.home())
    if given.get("APPDATA"):
        return str(Path(given["APPDATA"]) / "sameas")
    if (home / "Library" / "Application Support").is_dir():
        return str(home / "Library" / "Application Support" / "sameas")
    return str(Path(given.get("XDG_DATA_HOME") or home / ".local" / "share") / "sameas")
