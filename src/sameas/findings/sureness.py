"""Confidence in words. Figures are for programs; people are told how sure in plain language."""

from __future__ import annotations

_WORDS = ((0.9, "sure"), (0.7, "fairly sure"), (0.5, "more likely than not"))


def how_sure(confidence: float) -> str:
    """A calibrated probability as a person would say it."""
    return next((words for least, words in _WORDS if confidence >= least), "a guess")
