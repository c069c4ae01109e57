"""Lists of words, one a line, each with what it is for where it is used."""

from __future__ import annotations

from importlib import resources


def listed(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(resources.files(__name__).joinpath(f"{name}.txt").read_text("utf-8").split())
