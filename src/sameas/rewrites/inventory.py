"""The inventory: accusations that say no more than what somebody is always or never like, and what is mostly meant.

"You never listen" holds no fact that a camera could have seen, only what it is like to be the one who says it. Each line of
``words/experiences.tsv`` turns one such accusation into that experience, said as one's own; what it was about only the writer
knows, and stays a blank.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

_STANDS_FOR = {
    "YOU": r"(?:you|u|ye|ya|yuh)(?:'re|'ve|'d)?",
    "STRETCH": r"(?:always|never|only ever|only|just|constantly|forever|never ever|literally never|don't ever|dont ever)",
}
"""What the capitals of the list stand for."""


@cache
def experiences() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each accusation as a pattern on folded text, and the experience behind it."""
    lines = resources.files("sameas.rewrites.words").joinpath("experiences.tsv").read_text("utf-8").splitlines()
    found = []
    for line in lines:
        pattern, said = line.split("\t")
        for name, form in _STANDS_FOR.items():
            pattern = pattern.replace(name, form)
        found.append((re.compile(rf"\b(?:{pattern})"), said))
    return tuple(found)


def experience(folded: str) -> str | None:
    """What is mostly meant by an accusation, said as one's own; None where the text holds none that is known.

    Args:
        folded: The text in lower case, quotes straight (see ``reader.words.folded_with_places``).
    """
    found = [(match.start(), said) for pattern, said in experiences() if (match := pattern.search(folded))]
    return min(found, key=lambda one: one[0])[1] if found else None
