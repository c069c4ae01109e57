"""What a feeling is of, by its words: coarse kinds, so that several that are offered are a choice."""

from __future__ import annotations

import re

FEELINGS = {
    "sorry": r"\bsorry\b|apologi|regret",
    "left out": r"jealous|left out|not counted|invisible|unwanted|second best|overlooked|forgotten|shut out",
    "ashamed": r"asham|embarrass|mortif|\bshame|daft|foolish|(?:feel|felt) small|stupid|humiliat",
    "scared": r"scare|fright|afraid|feart|worr|nervous|anxious|dread|uneasy|\bfear|panic|fraid|terrif",
    "lonely": r"lonel|\balone|\bmiss (?:you|u|us|yuh|ye)|on (?:my|me) own|lonesome|by myself",
    "tired": r"tired|knacker|\bworn|exhaust|whipped|shatter|\bempty|weary|done in|running on|frazzl|drained",
    "fed up": r"fed up|sick of|patience|end of my rope|annoy|irritat|nark|frustrat|had it|bother",
    "angry": r"angr|furious|ragin|\bmad\b|livid|\bcross\b|fumin|vex|pissed|boil|hopping|seeth|spitting|resent",
    "hurt": r"hurt|\bsting|stung|\bsore|ouch|wound|\bpain|smart|\bsair",
    "sad": r"\bsad\b|\blow\b|griev|disappoint|let down|deflat|upset|gutted|heartb|gloom",
    "lost": r"\bstuck|\blost\b|overwhelm|too much|drown|depth|torn|confus|rattled|thrown|shaken",
}


def kind_of(text: str) -> str | None:
    """The kind of a feeling; None where its words do not tell."""
    plain = text.lower().replace("’", "'")
    return next((name for name, pattern in FEELINGS.items() if re.search(pattern, plain)), None)
