"""What the guard asks of lines by somebody who can write anything, on top of what it asks of everybody.

Our own lines are put together from the draft and from what our writers added to drafts, so
they cannot tell of much that is new. A language model can, and does. These checks know less
than they forbid: half of our writers' own rewritings would pass. A line too few is
no harm, since what is built in is there anyway.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import pairwise

from sameas.rewrites.guard import Draft, new_words
from sameas.rewrites.words import bases, listed, stem, uncontracted, words

_NEW_AT_MOST = 1
"""Everyday words that are new and cannot be said of anything; with more, a line is taken to say something new."""
_ROOT = 5
"""Letters by which a word is known again in another form: "ignore" in "ignored"."""
_REACH = 3
"""Words after a pronoun among which is what that person does."""

_YOU, _I, _SMALL = listed("you"), listed("i"), listed("small")
_WE = frozenset(["we", "us", "our", "ours", "let's"])
_FORM = re.compile(r"^\W*\w+:|[{}\[\]|\\]|\w_\w|\":")
_OPEN = frozenset(",:;-–—(“‘")
_UNDERGOES = frozenset(
    ["feel", "feeling", "felt", "am", "i'm", "are", "you're", "was", "were", "be", "been", "being", "get", "got", "getting"]
)
"""Words before a participle by which it was done to somebody: "I feel ignored" tells of no deed of mine."""
_HOW_OFTEN = frozenset(["always", "never", "ever", "only", "just", "even", "still", "really", "keep", "kept", "again"])


def _root(word: str) -> str:
    return stem(bases().get(word, word))[:_ROOT]


def _no_message(draft: Draft, text: str) -> str | None:
    """What is no message from one person to another: a field of our question, a piece of form, a sentence that breaks off."""
    if _FORM.search(text) and not _FORM.search(draft.text):
        return "a piece of form"
    if text.rstrip()[-1:] in _OPEN:
        return "breaks off"
    if not any(uncontracted(word) in _YOU | _I | _WE for word in words(text)):
        return "about nobody"
    return None


def _tells_anew(draft: Draft, text: str) -> str | None:
    """A thing, a place or a deed that the draft does not tell of."""
    own = {_root(word) for word in words(f"{draft.text} {draft.around}")}
    fresh = [word for word in new_words(draft, text) if _root(word) not in own]
    if fresh:
        return f"words that nobody added to a draft: {', '.join(fresh)}"
    free = {stem(word) for word in listed("neutral_words")}
    found = [word for word in words(text) if stem(word) not in free and _root(word) not in own]
    if len(found) > _NEW_AT_MOST:
        return f"words that cannot be said of anything: {', '.join(found)}"
    return None


def _turns_round(draft: Draft, text: str) -> str | None:
    """Who did it, in any form of the word and however often."""
    theirs, mine = _deeds(draft.text, _YOU), _deeds(draft.text, _I)
    now_theirs, now_mine = _deeds(text, _YOU), _deeds(text, _I)
    turned = ((theirs - mine) & now_mine) | ((mine - theirs) & now_theirs)
    return f"who did it: {', '.join(sorted(turned))}" if turned else None


def _deeds(text: str, subjects: frozenset[str]) -> set[str]:
    """What somebody does in a text, by its root: the next word after their pronoun that says something."""
    said, found = words(text), set()
    for place, word in enumerate(said):
        if uncontracted(word) not in subjects:
            continue
        for before, after in pairwise(said[place : place + 1 + _REACH]):
            if uncontracted(after) in _YOU | _I or (before in _UNDERGOES and after.endswith("ed")):
                break
            if after not in _SMALL and after not in _HOW_OFTEN:
                found.add(_root(after))
                break
    return found


CHECKS: Mapping[str, Callable[[Draft, str], str | None]] = {
    "form": _no_message,
    "anew": _tells_anew,
    "turned": _turns_round,
}
"""Every check by its name, the cheapest first."""


def strict_fault(draft: Draft, text: str) -> str | None:
    """What is wrong with somebody else's line, beside what the guard finds; None where nothing is."""
    for name, check in CHECKS.items():
        found = check(draft, text)
        if found:
            return f"{name}: {found}"
    return None
