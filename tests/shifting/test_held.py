"""A draft held until morning."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from sameas.errors import RecordError
from sameas.steps import Held
from sameas.steps.held import morning_after

_ZONE = timezone(timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        ((27, 23, 10), (28, 6)),
        ((28, 0, 40), (28, 6)),
        ((28, 5, 0), (29, 6)),
        ((28, 6, 0), (29, 6)),
        ((28, 12, 0), (29, 6)),
    ],
)
def test_the_next_morning_has_a_night_before_it(now: tuple[int, int, int], morning: tuple[int, int]) -> None:
    at = datetime(2026, 11, *now, tzinfo=_ZONE)
    assert morning_after(at) == datetime(2026, 11, *morning, tzinfo=_ZONE)


def test_it_is_shown_when_the_night_is_over_and_not_before() -> None:
    at = datetime(2026, 11, 27, 23, tzinfo=_ZONE)
    held = Held.overnight("You never listen", at)
    assert not held.is_over(at + timedelta(hours=6, minutes=59))
    assert held.is_over(at + timedelta(hours=7))
    assert Held.from_json(held.to_json()) == held


@pytest.mark.parametrize(
    "record", [None, [], {"held": "x"}, {"held": 3, "until": "2026-11-28T06:00:00+00:00"}, {"held": "x", "until": "2026-11-28"}]
)
def test_what_is_no_hold_is_refused(record: object) -> None:
    with pytest.raises(RecordError):
        Held.from_json(record)
