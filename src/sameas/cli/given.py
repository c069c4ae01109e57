"""What a person gives: a text, a file, standard input; turned into text or a clear error."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

import click

from sameas.conversation.message import LONGEST
from sameas.errors import FileError, InputError, TextError

_MOST = 4 * LONGEST + 8
"""Bytes of the longest text that can be read, in UTF-8; no more is taken into memory."""


def given_text(text: str | None, file: str | None) -> str:
    """The text to read: the argument, a file, or standard input for ``-``.

    Raises:
        InputError: None or both were given, or what was given is not readable text.
    """
    if (text is None) == (file is None):
        raise InputError(
            "Give one text: as an argument, with --file FILE, or - for standard input.",
            f"See: {click.get_current_context().command_path} --help",
        )
    if file is not None and file != "-":
        return _decoded(_bytes_of(Path(file)), f"The file {file}")
    if "-" in (text, file):
        if sys.stdin is not None and sys.stdin.isatty():
            click.echo("Type or paste your message, then press Enter and Ctrl-D.", err=True)
        return _decoded(standard_input().read(_MOST + 1), "Standard input")
    return text or ""


def standard_input() -> BinaryIO:
    """Standard input as bytes.

    Raises:
        FileError: It is closed.
    """
    if sys.stdin is None:
        raise FileError("Standard input is closed.", "Give a text or a file instead of -.")
    return sys.stdin.buffer


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_MOST + 1)
    except OSError as error:
        raise FileError(f"The file {path} cannot be read: {error.strerror}.", "Check its name and its permissions.") from None


def _decoded(content: bytes, what: str) -> str:
    if len(content) > _MOST:
        raise TextError(
            f"{what} is too long for one message: more than {LONGEST:,} characters.",
            "Give one message at a time, or several as lines of a file to: sameas batch FILE",
        )
    encoding = "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        name = "UTF-16" if encoding == "utf-16" else "UTF-8"
        cause = f"{what} is not readable text: it is not {name} at byte {error.start}."
        raise TextError(cause, "Save it as UTF-8 text.") from None
