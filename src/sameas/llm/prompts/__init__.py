"""What a model is told about its task, one text a file; no draft is ever put into these."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def prompt(name: str) -> str:
    """One of the texts."""
    return resources.files(__name__).joinpath(f"{name}.txt").read_text("utf-8").strip()
