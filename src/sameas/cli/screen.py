"""How things look in a terminal: plain paragraphs, readable without colour and aloud.

No boxes, no columns, no symbols that a screen reader would spell out. Where the
terminal cannot underline, marked words stand _between low lines_.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from sameas.findings import Evidence

WIDTH = 92
"""Columns of running text at most; longer lines are tiring to read."""


class Screen:
    """Prints paragraphs, headings and marked words."""

    def __init__(self, *, err: bool = False) -> None:
        self._console = Console(stderr=err, highlight=False, soft_wrap=False)
        self._console.width = min(self._console.width, WIDTH)

    @property
    def plain(self) -> bool:
        """Whether the terminal cannot show styles, or was asked not to."""
        return not self._console.is_terminal or self._console.no_color or self._console.is_dumb_terminal

    def gap(self) -> None:
        """An empty line."""
        self._console.print()

    def say(self, text: str | Text, *, style: str = "", indent: int = 0) -> None:
        """A paragraph."""
        shown = text if isinstance(text, Text) else Text(_printable(text))
        if style:
            shown.stylize(style)
        self._print(shown, indent)

    def heading(self, text: str) -> None:
        """A short line above what belongs to it."""
        self._console.print(Text(text, style="bold"))

    def marked(self, text: str, words: Iterable[Evidence], *, indent: int = 0) -> None:
        """A text with some of its words marked."""
        spans = _merged((w.start, w.end) for w in words)
        text = text.rstrip()
        text = _printable(text)
        if self.plain:
            for start, end in reversed(spans):
                text = f"{text[:start]}_{text[start:end]}_{text[end:]}"
            shown = Text(text)
        else:
            shown = Text(text)
            for start, end in spans:
                shown.stylize("bold underline", start, end)
        self._print(shown, indent)

    def _print(self, text: Text, indent: int) -> None:
        """Wrapped by hand: padding would end every line in spaces, and copied text would carry them."""
        for line in text.wrap(self._console, self._console.width - indent):
            line.rstrip()
            self._console.print(Text(" " * indent) + line if line.plain else Text())


def _printable(text: str) -> str:
    """A text without what a terminal would obey, letter for letter."""
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) == "Cc" and c not in "\n\t" else c for c in text)


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def quoted(words: str, *, most: int = 60) -> str:
    """Words in quotation marks; long ones end where a word does, within ``most`` characters."""
    one_line = " ".join(words.split())
    if len(one_line) > most:
        one_line = f"{one_line[: most + 1].rsplit(' ', 1)[0][:most].rstrip(' .,;:')} …"
    elif one_line.endswith(".") and not one_line.endswith(".."):
        one_line = one_line[:-1]
    return f"“{one_line}”"


def joined(parts: Iterable[str]) -> str:
    """A list as one would say it: "this, that and the other"."""
    items = list(parts)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""
