"""Which words make a move: the run of words that the word head stands by most."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sameas.findings import Evidence
from sameas.reader.wordpiece import Token

_CLOSING = " \t\n.,;:!?…\"'”’)]}"
_OPENING = " \t\n\"'“‘([{.,;:!?…"
_NEXT = re.compile(r"[ \t]+[^\W_]+(?:['’][^\W_]+)*")

_STOP = re.compile(r"[.!?…]+[\"'”’)\]]*\s+")
_WORD = re.compile(r"\w")

_LEANING = (
    "a an the to of in on at for with by from as than that what who whom whose which how where when and or but if so my your "
    "his her its our their is are was were be been am i'm you're it's i we they he she do does did don't doesn't didn't not no "
    "never very too just like"
)
_LEANS = frozenset(_LEANING.split())
"""Words that lean on the next one: a quotation does not end on them."""


def evidence(text: str, tokens: Sequence[Token], scores: npt.NDArray[np.float32]) -> Evidence:
    """The words of ``text`` that a finding rests on.

    The run of tokens whose scores are most above half of the best one: long when
    the head is sure of a clause, one word when it is sure of a word.

    Args:
        text: The text as given.
        tokens: Its tokens, at least one.
        scores: How surely each token is part of the evidence, 0 to 1; shape (tokens,).
    """
    above = scores - max(float(scores.max()) * 0.5, 1e-6)
    best, first, last = -np.inf, 0, 0
    total, start = 0.0, 0
    for position, value in enumerate(above):
        if total <= 0:
            total, start = 0.0, position
        total += float(value)
        if total > best:
            best, first, last = total, start, position
    return _trimmed(text, tokens[first].start, _to_a_stop(text, tokens[last].end, tokens[-1].end))


def _to_a_stop(text: str, end: int, limit: int) -> int:
    """An end moved on, by three words at most, where the last word leans on the next."""
    for _ in range(3):
        words = text[:end].rsplit(None, 1)
        following = _NEXT.match(text, end, limit)
        if not words or words[-1].lower() not in _LEANS or following is None:
            break
        end = following.end()
    return end


def _trimmed(text: str, start: int, end: int) -> Evidence:
    """Without the marks and spaces around the words, unless there is nothing else."""
    left, right = start, end
    while left < right and text[left] in _OPENING:
        left += 1
    while right > left and text[right - 1] in _CLOSING:
        right -= 1
    if left == right:
        return Evidence.of(text, start, end)
    return Evidence.of(text, *_within_sentences(text, left, right))


def _within_sentences(text: str, start: int, end: int) -> tuple[int, int]:
    """Without one word alone of a longer sentence at either end: a person quotes up to the stop."""
    stops = list(_STOP.finditer(text, start, end))
    if not stops:
        return start, end
    first, last = stops[0], stops[-1]
    sentence_end = _STOP.search(text, end)
    left_over = text[end : sentence_end.start() if sentence_end else len(text)]
    if len(text[last.end() : end].split()) == 1 and _WORD.search(left_over):
        end = last.start()
    before = [stop.end() for stop in _STOP.finditer(text, 0, start)]
    if (
        first.start() < end
        and len(text[start : first.start()].split()) == 1
        and _WORD.search(text, before[-1] if before else 0, start)
    ):
        start = first.end()
    return start, end
