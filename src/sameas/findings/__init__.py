"""What a reading says: findings with their words, signals, doubt."""

from sameas.findings.reading import Evidence, Finding, Reading, Reason, Signal, Stance, stance_of
from sameas.findings.sureness import how_sure

__all__ = ["Evidence", "Finding", "Reading", "Reason", "Signal", "Stance", "how_sure", "stance_of"]
