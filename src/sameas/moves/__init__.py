"""The catalogue of moves: one move, one file, a folder per family.

Adding a move is adding a file; nothing is listed anywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache

from sameas.errors import UnknownPageError
from sameas.manual import HarmfulMove, MovePage, SameAsMove, discover

__all__ = ["all_moves", "harmful_moves", "move", "same_as_moves"]


@cache
def all_moves() -> Mapping[str, MovePage]:
    """Every move by slug, in the order of families and file names."""
    return discover(sys.modules[__name__], MovePage)


def harmful_moves() -> dict[str, HarmfulMove]:
    """The one-up and one-down moves by slug."""
    return {slug: page for slug, page in all_moves().items() if isinstance(page, HarmfulMove)}


def same_as_moves() -> dict[str, SameAsMove]:
    """The same-as moves by slug."""
    return {slug: page for slug, page in all_moves().items() if isinstance(page, SameAsMove)}


def move(slug: str) -> MovePage:
    """One move's page.

    Raises:
        UnknownPageError: There is no move of that name.
    """
    try:
        return all_moves()[slug]
    except KeyError:
        raise UnknownPageError(f"There is no move called '{slug}'.", "See them all with: sameas explain") from None
