"""What a feeling or a wish is of, by its words: coarse kinds, so that a draft can be brought near many phrases at once."""

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
WISHES = {
    "offer": r"want (?:me|a hand|help|company)|shall i\b|should i\b|would you like|say if you|a hand\?",
    "yours": r"your call|up to you|for you to (?:say|decide)|you choose|you decide|yours to|your choice",
    "thanks": r"thank|see what i|notice|appreciat|well done",
    "ask first": r"ask me (?:first|before|next)|ask first|before you|check with me|asked (?:first|before)",
    "mend": r"make it up|(?:put|make) (?:it|this|that) right|what would (?:help|put)|next time i",
    "listen": r"listen|hear me|let me finish|to the end|hear it|hear this|my turn",
    "tell me": r"tell me|straight|truth|an answer|answer me|be honest",
    "a say": r"\ba say\b|decide|settle|agree|both of us|between us",
    "help": r"\bhelp|\ba hand\b|a turn\b|\bshare|\bhalf\b|split|your (?:bit|part)",
    "company": r"with me\b|come (?:and |n )?(?:sit|find)|be here|time with|beside me|near me|next to me",
    "pause": r"tomorrow|tonight|later|give me|need (?:an hour|time|a bit|a min)|minute|\bmins\b",
    "kindly": r"another way|kindly|gentl|softly|nicely|say it (?:to me )?again",
    "talk": r"\btalk|\bspeak|sit down",
    "curious": r"^(?:what|how|which|when|why|who|where)\b.*\?",
    "limit": r"^(?:i'?m not|i won'?t|i'?ll not|i don'?t want|please don'?t|no more|stop)\b",
}


def kind_of(kind: str, text: str) -> str | None:
    """The kind of a feeling or a wish; None where its words do not tell."""
    plain = text.lower().replace("’", "'")
    kinds = FEELINGS if kind == "feeling" else WISHES
    return next((name for name, pattern in kinds.items() if re.search(pattern, plain)), None)
