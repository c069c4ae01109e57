"""Files that are either whole or not there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from sameas.errors import FileError

_NEXT = "Make room or choose another place, and run it again."


@contextmanager
def whole_file(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """A file to write that gets its name only when all of it is on the disk.

    If anything goes wrong, a full disk included, nothing stands under ``path`` that
    did not stand there before. What is not an ordinary file (a pipe, a device) is
    written to directly.

    Args:
        path: Where.
        private: Readable by its owner alone, always.

    Raises:
        FileError: It cannot be written.
    """
    real = Path(os.path.realpath(path))  # a link stays a link
    if real.exists() and not real.is_file():
        with _told(path), real.open("wb") as stream:
            yield stream
        return
    with _told(path):
        handle, name = tempfile.mkstemp(prefix=f".{real.name[:40]}.", suffix=".part", dir=real.parent)
    part = Path(name)
    try:
        with _told(path), os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        with _told(path):
            part.chmod(0o600 if private else real.stat().st_mode & 0o777 if real.exists() else 0o666 & ~_umask())
            part.replace(real)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FileError(f"The file {path} cannot be written: {error.strerror or error}.", _NEXT) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
