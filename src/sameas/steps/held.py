"""A draft that is held until morning: its writer said *Not tonight*, and sees it again when the night is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sameas.errors import RecordError

MORNING = 6
"""The hour from which it is morning."""

_NIGHT = timedelta(hours=2)
"""The shortest night: who holds something at five is not shown it again at six."""


def morning_after(now: datetime) -> datetime:
    """The next morning that has a night before it, on the same clock as ``now``."""
    morning = now.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    return morning if morning - now >= _NIGHT else morning + timedelta(days=1)


@dataclass(frozen=True)
class Held:
    """A draft, and when it is shown again.

    Attributes:
        draft: The words.
        until: When; with its time zone.
    """

    draft: str
    until: datetime

    @classmethod
    def overnight(cls, draft: str, now: datetime) -> Held:
        """Hold a draft from now on; ``now`` has a time zone."""
        return cls(draft, morning_after(now))

    def is_over(self, now: datetime) -> bool:
        """Whether the night is over."""
        return now >= self.until

    def to_json(self) -> dict[str, Any]:
        """To be put down."""
        return {"held": self.draft, "until": self.until.isoformat()}

    @classmethod
    def from_json(cls, record: object) -> Held:
        """To be taken up again.

        Raises:
            RecordError: It is not what ``to_json`` gives.
        """
        try:
            if isinstance(record, dict) and isinstance(record["held"], str):
                until = datetime.fromisoformat(record["until"])
                if until.tzinfo is not None:
                    return cls(record["held"], until)
        except (KeyError, TypeError, ValueError):
            pass
        raise RecordError("This is no draft that was held until morning.", "Start again with: sameas shift")
