"""What a person has agreed to send, and to whom: kept in their own folder, for their eyes only."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from sameas.errors import FileError
from sameas.llm.endpoint import Endpoint, config_folder

FILE = "llm-agreed.json"


class Agreements:
    """The endpoints that somebody said yes to: each a model and an address."""

    def __init__(self, folder: Path | None = None) -> None:
        """Look in a folder; the person's own where none is named."""
        self.path = (folder or config_folder()) / FILE

    def covers(self, endpoint: Endpoint) -> bool:
        """Whether this very model, there, was agreed to."""
        return endpoint.name in self._names()

    def remember(self, endpoint: Endpoint) -> None:
        """Keep a yes.

        Raises:
            FileError: It cannot be kept.
        """
        names = [*(name for name in self._names() if name != endpoint.name), endpoint.name]
        part = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, part = tempfile.mkstemp(prefix=".llm-agreed.", dir=self.path.parent)  # mode 0600 from the first byte
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump({"agreed": names}, stream, ensure_ascii=False)
            Path(part).replace(self.path)
        except OSError as error:
            if part:
                with suppress(OSError):
                    Path(part).unlink()
            raise FileError(
                f"Your yes cannot be kept in {self.path}: {error.strerror}.", "Make room there, or say it each time: --llm-agreed"
            ) from None

    def forget(self) -> list[str]:
        """Take every yes back.

        Returns:
            What had been agreed to.

        Raises:
            FileError: The file cannot be removed.
        """
        names = self._names()
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise FileError(f"The file {self.path} cannot be removed: {error.strerror}.", "Remove it by hand.") from None
        return names

    def _names(self) -> list[str]:
        """What was agreed to; nothing where the file is not there or not ours to read."""
        try:
            said = json.loads(self.path.read_text("utf-8"))
            names = said["agreed"]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return []
        return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
