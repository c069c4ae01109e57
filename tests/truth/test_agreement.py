"""Krippendorff's alpha, on the example he gives (2011, part C: nominal values, four observers, values missing)."""

from __future__ import annotations

import pytest

from agreement import alpha, evidence_words

EXAMPLE = ["111", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11"]


def test_alpha_of_the_published_example() -> None:
    assert alpha(EXAMPLE) == pytest.approx(0.743, abs=0.0005)


def test_evidence_words_counts_only_moves_both_marked() -> None:
    one = {"moves": [{"move": "blame", "quote": "because of you"}, {"move": "threat", "quote": "or else"}]}
    two = {"moves": [{"move": "blame", "quote": "all because of you"}]}
    assert evidence_words([[one, two]]) == (pytest.approx(6 / 7), 1)
