"""Confidence in words. Figures are for programs; people are told how sure in plain language."""

from __future__ import annotations


def how_sure(confidence: float) -> str:
    """A calibrated probability as a person would say it."""
    if confidence >= 0.9:
        return "sure"
    if confidence >= 0.7:
        return "fairly sure"
    if confidence >= 0.5:
        return "more likely than not"
    return "a guess"
