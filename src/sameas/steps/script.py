"""What the four steps say: every word of it, in one place, to be read aloud."""

from __future__ import annotations

from collections.abc import Mapping

SUPERIOR_OR_INFERIOR = "Am I trying to feel superior or avoiding feeling inferior?"
"""The seed's question, word for word."""

CATCH = "What's going on in you, right now?"
CATCHES: Mapping[str, str] = {
    "win": "I want to win this",
    "small": "I'm trying not to feel small",
    "under": "I've given up and gone under",
    "angry": "None of these, I'm just angry",
}
CATCH_DEEPER = (
    f"One question, if you've a minute for it: {SUPERIOR_OR_INFERIOR}\n\n"
    "Most of us do one of the two when it gets hot, and it's nothing to be ashamed of: it kept us safe once. You needn't answer "
    "it to anybody. It only helps to know where you're standing before you speak."
)
CAUGHT: Mapping[str, str] = {
    "win": "Fair enough. Under wanting to win there is mostly something that you want them to get. That's what we're after.",
    "small": "That's a hard place to speak from. You don't have to make yourself bigger than you are; you're already their size.",
    "under": "You still want something, or you wouldn't be here. It counts as much as what they want.",
    "angry": "Then be angry. Anger says that something matters. It can stay in; nobody here will wash it out.",
}

NIGHTS = "What happens on the nights you don't give in?"
NIGHTS_ANSWERS: Mapping[str, str] = {
    "passes": "We row, and it passes",
    "cold": "It goes cold for days",
    "scared": "I'm scared of what they'd do",
}

NAME = "Say what you're doing in it"
NAME_LABEL = "In your own words"
NAME_SAYS = "Your own part, not theirs. You can put it first, or keep it to yourself, or leave it."
NAMINGS: Mapping[str, str] = {
    "win": "I think I'm trying to win this instead of telling you what's up.",
    "small": "I think I'm making myself big here because I feel small.",
    "under": "I notice I was about to give in again and say nothing.",
    "angry": "I'm angry, and I don't want to take it out on you.",
}
NAME_DEEPER = (
    "Naming works because it puts you both on the same side of the thing. “I think I'm doing the thing where I try to be right "
    "instead of connected” is hard to fight with. Naming only their part is another round."
)

SAY = "Say it same-as"
SAY_SAYS = "As much of this as you want to say. Leave a line empty and it isn't said."
SAY_FIELDS: Mapping[str, str] = {
    "happened": "What happened, as a camera would have seen it",
    "made": "What I told myself about it (“you were bored of me”)",
    "feel": "What I feel",
    "like": "What I'd like",
}
SAY_DEEPER = (
    "A camera sees “you looked at your phone while I was telling you”. It doesn't see “you ignored me”. What you made of it is "
    "yours: “I told myself you were bored.” What you'd like is best small enough to be done by Thursday."
)
MADE_OPENING = "I told myself "

PLAINER: Mapping[str, tuple[str, ...]] = {
    "abandoned": ("lonely", "scared"),
    "attacked": ("hurt", "scared"),
    "belittled": ("small", "hurt", "angry"),
    "betrayed": ("hurt", "angry", "shaken"),
    "blamed": ("hurt", "tired"),
    "cheated": ("angry", "let down"),
    "criticised": ("hurt", "small"),
    "criticized": ("hurt", "small"),
    "disrespected": ("hurt", "angry"),
    "dismissed": ("hurt", "alone with it", "angry"),
    "ignored": ("lonely", "hurt"),
    "insulted": ("hurt", "angry"),
    "invisible": ("lonely", "sad"),
    "judged": ("small", "on edge"),
    "manipulated": ("uneasy", "angry"),
    "misunderstood": ("lonely", "fed up"),
    "neglected": ("lonely", "sad"),
    "patronised": ("small", "angry"),
    "patronized": ("small", "angry"),
    "rejected": ("hurt", "lonely"),
    "taken for granted": ("tired", "sad", "fed up"),
    "unappreciated": ("tired", "sad"),
    "unheard": ("lonely", "fed up"),
    "unloved": ("sad", "lonely"),
    "unwanted": ("sad", "hurt"),
    "used": ("hurt", "angry"),
}
"""Evaluations that pose as feelings, and what is often felt then. Nobody is forbidden the word."""
FEARFUL = ("threatened", "trapped", "controlled", "bullied")
"""Said as feelings, these raise the question of fear first."""

MAYBE_FEAR = (
    "That can be a word for fear. If you're afraid of them, this isn't a matter of wording; there are people who listen to that."
)
PLAINER_OFFER = "Under what you say you feel there is often: {feelings}. Say whichever is true; yours can stand."

REPAIR = "Anything of yours to put right first?"
REPAIR_SAYS = (
    "What it did to them, before what you meant. One thing, owned. Skip it if there's nothing: not every row has a debt in it."
)
REPAIR_FIELDS: Mapping[str, str] = {
    "landed": "What landed with them (“that left you standing there”)",
    "own": "One thing I own (“I said I'd ring and I didn't”)",
}

SENT = "What may have landed?"
SENT_SAYS = "It's out. That isn't the end of anything. Start where they're sitting, before what you meant."
SENT_FIELDS: Mapping[str, str] = {
    "landed": "What it was like to get it, as far as you can tell",
    "own": "One thing in it that you own",
    "back": "A way back, if you want one (“I'm in the kitchen when you're ready”)",
}
NO_BUT = "There's a “but” in it. Whatever stands before a “but” mostly gets lost. Could the second half wait for another day?"
NO_FORGIVING = "It asks to be forgiven. That hands them a job tonight. Saying it is enough; forgiving takes its own time."

TONIGHT = "One honest line to send now"
TONIGHT_SAYS = "A pause isn't a door slammed, if it says when you'll be back."
TONIGHT_LINES: Mapping[str, str] = {
    "wound-up": "I'm too wound up to be fair. Tomorrow, half eight?",
    "tired": "I want to talk about this and I can't do it tired. Tomorrow after work?",
    "think": "I've heard you. I need tonight to think. I'll come to you tomorrow.",
    "short": "not ignoring u. head's full. ring u tmrw, promise",
}

HOLD = "What would you have sent, if nobody stopped you?"
HOLD_SAYS = "It's held until morning, for you alone. Leave it empty to hold nothing."
HELD_UNTIL = "What you would have sent is held until {when}."
STILL_NIGHT = "You wrote something, and it's held until {when}. It will look different by daylight."
HELD_NOW = "This is what you held:"
GOOD_MORNING = "Good morning. This is what you held:"
HELD_CHOICES: Mapping[str, str] = {
    "steps": "Say it with the four steps",
    "as-is": "Send it as it is: it's my message",
    "another": "Hold it another night",
    "gone": "Let it go",
}
NIGHT_CHOICES: Mapping[str, str] = {"leave": "Leave it till then", "open": "See it now"}
AS_IS = "Yours to send. It is no longer held here."
LET_GO = "Gone."

PRIVATE = (
    "Then no wording of yours is what's wrong, and giving in may be what keeps you safe. You know that better than anybody. "
    "There are people who listen to just this; they have time, and they won't tell you what to do."
)
"""When somebody says they are scared of what the other would do."""

WHICH = "Which one is tonight's?"
WHICH_SAYS = "There are a few things in this one. Each can have its turn; together they mostly sink each other."

WORDS_READY = "Yours to send, to change, or to leave:"
LIMIT_READY = "A limit, and yours to keep. It doesn't need their yes:"
WAIT_READY = "Send this, and leave the rest for tomorrow:"
NOTHING_READY = "You've said nothing yet, and that's allowed. What you wrote first is still yours."
"""When every line was left empty."""
STILL_BARBED = "Part of it may still land as a barb: {words}. You know better than a program; it's yours to send."
"""When the reader still hears something in what was put together."""
