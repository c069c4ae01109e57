"""WordPiece: words to the encoder's tokens, each token tied to its word.

The longest known piece first (Schuster and Nakajima 2012; Devlin et al. 2019). Some forty
lines instead of a package that brings a hub client along; see docs/adr/0002-run-time-dependencies.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sameas.reader.words import WORDS_KNOWN, Word

_LONGEST_WORD = 60
"""Letters; anything longer is one unknown token, as in the original."""


@dataclass(frozen=True, slots=True)
class Token:
    """One token and the word it is a piece of.

    Attributes:
        id: Row in the vocabulary.
        start: Where its word starts in the text as given, in code points.
        end: One past where its word ends.
    """

    id: int
    start: int
    end: int


class WordPiece:
    """Cuts words into the pieces of one vocabulary."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._unknown = vocabulary["[UNK]"]
        self._known: dict[str, tuple[int, ...]] = {}
        self.start = vocabulary["[CLS]"]
        self.separator = vocabulary["[SEP]"]
        self.padding = vocabulary["[PAD]"]

    @classmethod
    def from_lines(cls, lines: Iterable[str]) -> WordPiece:
        """Build from a vocabulary file: one piece a line, its number is its id."""
        return cls({line.rstrip("\n"): number for number, line in enumerate(lines)})

    def tokens(self, words: Iterable[Word]) -> list[Token]:
        """The tokens of some words, in order."""
        return [Token(id_, word.start, word.end) for word in words for form in word.forms for id_ in self._pieces(form)]

    def _pieces(self, form: str) -> tuple[int, ...]:
        known = self._known.get(form)
        if known is None:
            known = self._cut(form)
            if len(self._known) < WORDS_KNOWN:
                self._known[form] = known
        return known

    def _cut(self, form: str) -> tuple[int, ...]:
        if len(form) > _LONGEST_WORD:
            return (self._unknown,)
        pieces, start = [], 0
        while start < len(form):
            for end in range(len(form), start, -1):
                id_ = self._vocabulary.get(("##" if start else "") + form[start:end])
                if id_ is not None:
                    pieces.append(id_)
                    start = end
                    break
            else:
                return (self._unknown,)
        return tuple(pieces)
