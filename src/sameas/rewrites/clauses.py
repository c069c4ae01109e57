"""Clauses: the pieces of a draft that can stay or go as a whole.

Finer than sentences, and cut only where what is left can be joined again: at stops,
commas, dashes, and before words that begin another thought.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sameas.reader.sentences import sentences
from sameas.rewrites.words import listed

_SOMEBODY = r"(?=\s+(?:i|im|i'\w+|ill|ive|u|ur|you|its|it|he|she|we|they)\b)"
_BEGINS = (
    r"(?:because|cause|cos|coz|cuz|cus|bc|unless|as if|as though|seeing as|but|and|(?<!a )while|whilst|though|except|otherwise|"
    rf"(?:since|n){_SOMEBODY}|so(?=\s+(?:i|i'\w+|you|u|we|he|she|they|it|that|now|the|my|your|dont|don't)\b))"
)
"""Words that begin another thought."""
_CUT = re.compile(
    r"(?<=[,;:–—])\s{1,9}|(?<!\s)\s{1,9}(?=[–—-]\s)|"
    rf"(?<!\s)\s{{1,9}}(?={_BEGINS}\b(?!\s+(?:that|much|many|far|good|bad|long)\b))",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"(?<=\w)\s{1,9}(?=(?:i|im|i'm|ive|i've|ill|u|you|youre|you're|its|it's)\s|"
    r"ur (?:right|always|never|not|so|just|being|the one)\b|"
    r"(?:dont|don't) (?:lie|deny|pretend)\b)",
    re.IGNORECASE,
)
"""Where somebody is named again, which in words without a stop may begin another thought."""
_GOES_ON = listed("goes_on")
"""Words after which somebody's name is of the same thought."""
_LONG = 7
"""Words from which a sentence without a stop is looked through for more thoughts than one."""
_LEADING = re.compile(
    r"^(?:[,;:–—-]\s*|(?:because|cause|cos|coz|cuz|cus|bc|since|n|but|so|and|while|whilst|though|except|or|otherwise|then)\b\s*)+",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"(?:(?<!\s)\s{0,9}[,;:–—-]|(?<!\s)\s{1,9}(?:because|cos|bc|n|but|so|and|or))+$", re.IGNORECASE)
_STANDS = re.compile(
    r"(?:(?:i|you|u|ye|he|she|it|we|they|this|that|there|these|who|ye|ah|a|mi|im|ive|its|thats)\b|(?:i|you|he|she|it|we|they|that|there)['’]|"
    r"(?:the|my|your|ur|our|his|her|their|an?|all|no|none|nobody|every|one|two|three|\d+)\s)",
    re.IGNORECASE,
)
"""How words begin that can stand as a sentence when what was before them is gone."""
_HANGS = re.compile(
    r"(?:(?:even|just|only)\s+)?(?:because|cause|cos|coz|cuz|bc|if|when|whenever|since|as|while|unless|until|although|though|after|before)\b",
    re.IGNORECASE,
)
"""How words begin that only stand with what comes after them."""
_NOUN = re.compile(r"(?:the|my|your|ur|our|his|her|their|an?)\s+[\w'’-]+(?:\s+(?:again|now|too|as well))?\W*", re.IGNORECASE)
"""A thing, of which nothing is said."""
_STOPS = frozenset(".!?…:,;")
_WORDS = re.compile(r"\w+(?:['’]\w+)?")


@dataclass(frozen=True, slots=True)
class Clause:
    """One piece of a draft.

    Attributes:
        start: First code point in the draft.
        end: One past the last.
        sentence: Which sentence of the draft it is of.
        text: Its words.
    """

    start: int
    end: int
    sentence: int
    text: str


def clauses(draft: str) -> list[Clause]:
    """The clauses of a draft, in order; together they hold every word of it."""
    found: list[Clause] = []
    for number, (start, end) in enumerate(sentences(draft)):
        at = start
        cuts = list(_CUT.finditer(draft, start, end))
        if not cuts or not _is_capital(draft):
            edges = [start, *(at for cut in cuts for at in cut.span()), end]
            parts = zip(edges[::2], edges[1::2], strict=True)
            cuts = sorted([*cuts, *(cut for part in parts for cut in _unstopped(draft, *part))], key=re.Match.start)
        for place in [*cuts, None]:
            stop = place.start() if place else end
            text = draft[at:stop]
            if not says_something(text):
                # Too short to stand or go alone: it belongs to what comes before it, or else after.
                if found and found[-1].sentence == number:
                    last = found.pop()
                    found.append(Clause(last.start, stop, number, draft[last.start : stop]))
                    at = place.end() if place else end
                elif not place and text.strip():
                    found.append(Clause(at, stop, number, text))
                continue
            found.append(Clause(at, stop, number, text))
            at = place.end() if place else end
    return found


def _unstopped(draft: str, start: int, end: int) -> list[re.Match[str]]:
    """Where a sentence may be cut that has no stop in it: "sorry i shrank ur shirt im useless"."""
    if len(_WORDS.findall(draft, start, end)) < _LONG:
        return []
    last = (_WORDS.findall(draft, start, match.start())[-1:] for match in _AGAIN.finditer(draft, start, end))
    return [
        match
        for match, before in zip(_AGAIN.finditer(draft, start, end), last, strict=True)
        if before and before[0].lower() not in _GOES_ON
    ]


def says_something(text: str) -> bool:
    """Whether words can stand alone as a clause; "Pick. Up. Your. Hair." has none that can."""
    return len(_WORDS.findall(text)) >= 2  # noqa: PLR2004 - a clause has something and says something of it


def joined(draft: str, kept: Mapping[Clause, str], every: Sequence[Clause]) -> str:
    """Some clauses of a draft as text again: neighbours as they stood, what lost its neighbour or was turned made to stand alone.

    Args:
        draft: The draft.
        kept: What stays, in order, each with its words: its own, its own without their beginning, or others, which stand as
            a sentence.
        every: All clauses of the draft.
    """
    places = {clause: place for place, clause in enumerate(every)}
    parts: list[str] = []
    run: list[Clause] = []
    begun = 0
    for clause, text in kept.items():
        own = bool(text) and clause.text.lower().endswith(text.lower())
        if run and (not own or places[clause] != places[run[-1]] + 1 or clause.sentence != run[-1].sentence):
            parts.append(_standing(draft, run, every, places, begun))
            run = []
        if own:
            begun = begun if run else clause.end - len(text)
            run.append(clause)
        else:
            parts.append(text)
    if run:
        parts.append(_standing(draft, run, every, places, begun))
    text = ""
    for part in filter(None, parts):
        text += ("" if not text else " " if ended(text) else ". ") + part
    return text


def ended(text: str) -> bool:
    """Whether a text ends in a stop, or in what stands for one."""
    last = text.rstrip("'\"’”)")[-1:]
    return last in _STOPS or not (last.isalnum() or last.isascii())


def _standing(draft: str, run: Sequence[Clause], every: Sequence[Clause], places: Mapping[Clause, int], begun: int) -> str:
    """Neighbours as a sentence, from where the first of them begins."""
    text = draft[begun : run[-1].end].strip()
    place = places[run[0]]
    begins = place == 0 or every[place - 1].sentence != run[0].sentence
    if not begins:
        bare = _LEADING.sub("", text)
        if not _STANDS.match(bare):
            return ""
        text = bare
    if not begins or begun > run[0].start:
        text = text[:1].upper() + text[1:] if _is_capital(draft) else text
    if _NOUN.fullmatch(text):
        return ""
    last = places[run[-1]]
    ends = last + 1 == len(every) or every[last + 1].sentence != run[-1].sentence
    if not ends and _HANGS.match(text) and len(run) == 1:
        return ""
    if not ends:
        text = _TRAILING.sub("", text)
        if text and text[-1].isalnum() and _has_stops(draft):
            text += "."
    return text


def _is_capital(draft: str) -> bool:
    """Whether the writer begins sentences with a capital."""
    letters = [c for c in draft if c.isalpha()]
    return bool(letters) and letters[0].isupper()


def _has_stops(draft: str) -> bool:
    """Whether the writer ends sentences with a stop."""
    return re.search(r"[.!?…]\s*(?:\W*)$|[.!?]\s", draft) is not None
