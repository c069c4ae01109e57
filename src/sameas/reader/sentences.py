"""Sentences of chat and speech, by where they stand.

Chat has no rules: full stops are anger or absent, a line break ends a thought,
an emoji closes a sentence. A text without any of these is one sentence, as the
codebook counts. Abbreviations and decimals do not end one.
"""

from __future__ import annotations

import re

from sameas.reader.words import EMOJI

_END = re.compile(
    r"""
    (?P<stop>(?<![.!?…。！？])[.!?…。！？]++)                 # a run of stops
    (?P<tail>["'”’)\]*_]*                   # what closes after them
      (?:\s*EMOJI[\uFE0F\u200D]*)*)  # emoji that belong to it, one at a time: no backtracking
    (?=\s|$)
    | (?P<line>\n+)
    """.replace("EMOJI", EMOJI),
    re.VERBOSE,
)  # fmt: skip
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|prof|jr|sr|vs|etc|approx|no|e\.g|i\.e|a\.m|p\.m|u\.k|u\.s)|\b[a-z])$",
    re.IGNORECASE,
)
_SPEAKING = re.compile(rf"\w|{EMOJI}")


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence starts and ends, in code points, white space left out.

    Every letter of the text is in exactly one sentence.
    """
    spans, start = [], 0
    for match in _END.finditer(text):
        if match.group("stop") == "." and _is_abbreviation(text, match.start(), match.end()):
            continue
        if match.group("stop") in {"...", "…", ".."} and _goes_on(text, match.end()):
            continue
        spans.append((start, match.end()))
        start = match.end()
    spans.append((start, len(text)))
    return _joined([_trimmed(text, *span) for span in spans], text)


def _is_abbreviation(text: str, stop: int, after: int) -> bool:
    match = _ABBREVIATION.search(text[max(0, stop - 8) : stop])
    if match is None:
        return False
    following = text[after:].lstrip()[:1]
    # "a.m. And then": a capital after a long abbreviation ends the sentence; after "Mr." it does not.
    return following.islower() or following.isdigit() or match.group().lower() in {"mr", "mrs", "ms", "dr", "st", "prof"}


def _goes_on(text: str, after: int) -> bool:
    """Whether a trail of dots is a breath and not an end: a small letter follows."""
    return text[after:].lstrip(" \t")[:1].islower()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _joined(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Spans without empty ones; what says nothing on its own ("…", "!!") goes with the sentence before."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if start == end:
            continue
        if (kept and not _SPEAKING.search(text[start:end])) or (kept and not _SPEAKING.search(text[kept[-1][0] : kept[-1][1]])):
            kept[-1] = (kept[-1][0], end)
        else:
            kept.append((start, end))
    return kept
