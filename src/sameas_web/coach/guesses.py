"""A message one received: no names for what it does, but what may lie under it, and ways to answer.

A move's name in the hand of the one who was hit by it would be a weapon, and it would be a verdict on somebody
who is not here. So there are guesses, said as guesses, about what the words may be reaching for; at most three,
and nothing at all about what kind of person sent them.
"""

from __future__ import annotations

from collections.abc import Iterable

MAY_LIE_UNDER = {
    "being-right": "They may want what they saw to count, and be afraid of being talked out of it.",
    "criticism": "There may be one thing they'd like to be different, and it has come out as all of you.",
    "absolutes": "It may be the third time for them, or feel like it, and they may want that to be heard.",
    "contempt": "They may be more hurt or let down than they are ready to say. That doesn't make the words all right.",
    "blame": "They may be carrying something they'd rather not hold alone.",
    "mind-reading": "They may not know where they stand with you, and have filled the gap themselves.",
    "invalidation": "They may want it not to be as bad as it sounds. How it was for you is still how it was.",
    "controlling": "They may be uneasy about how this goes, and be holding on to it. You still get a say.",
    "threat": "They may be afraid of not being taken seriously.",
    "lecturing": "Something in it may matter a good deal to them, more than the tone lets through.",
    "retaliation": "Something may have hurt them first, and this is how it got out.",
    "defensiveness": "They may have heard an accusation, and want you to know they meant no harm.",
    "sarcasm": "There may be a plain hurt behind the joke.",
    "withdrawal": "They may have had more than they can take in tonight. It may not be about how much they care.",
    "caretaking": "They may be worried, and doing something may be easier for them than watching.",
    "guilt-trip": "They may feel that what they do goes unseen.",
    "appeasing": "They may want the quarrel over more than they want what they said yes to.",
    "self-erasing": "They may want something and not feel allowed to.",
    "self-blame": "They may be sorrier than the words can carry, and need to hear that one thing is one thing.",
    "helplessness": "They may have tried more than you saw, and run out of ways.",
    "own-feeling": "They are telling you how it is for them. It may have taken something to say.",
    "request": "They are asking you for something, and a no is possible.",
    "limit": "They are telling you where they stop. It may not be against you.",
    "repair": "They may be holding out a hand.",
    "acknowledging": "They may be trying to see it from where you stand.",
    "curiosity": "They may really want to know.",
    "time-out": "They may need a break from this and mean to come back.",
    "naming": "They may be looking at what you two get into, their own part as well.",
    "sharing-power": "They may be looking for something that works for both.",
    "appreciation": "They may simply mean it.",
}
NOTHING_TO_GUESS = "The words alone give little away. You know their voice; a program doesn't."

ANSWERS = (
    ("Let it have landed", "I've read it. It matters to me, and I want to think before I answer. […] tonight?"),
    ("Say how it was for you", "When I read […], I felt […]. What I'd like is […]."),
    ("Ask, if you want to know", "I'm not sure I've got this. What was it like for you when […]?"),
    ("Stop here, if you want to", "I'm not going to answer this the way it's put. I'll talk about […] when […]."),
)
"""Ways to answer, from open to closed; each is as good as the others."""


def under(moves: Iterable[str], most: int = 3) -> list[str]:
    """What may lie under a message, by the moves heard in it, at most so many guesses."""
    found = [MAY_LIE_UNDER[move] for move in moves if move in MAY_LIE_UNDER]
    return found[:most] or [NOTHING_TO_GUESS]
