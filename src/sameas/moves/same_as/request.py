"""Asking for something particular that the other is free to refuse.

## What it is

One thing, in the future, that a person could actually do by Thursday. It has a question mark in it even when it has no
question mark: you would survive a no. "Could you text me if it's going to be after one" is a request. "You need to be more
considerate" is a verdict with its hat on.

## Why it works

A complaint asks the other to look back and be sorry. A request gives them something to do. It also tells them that you still expect
good things from them, which is half of what they needed to hear.

## When it is a gift

When it is small enough to be done, when it comes before the resentment and not after it, and when your face does not change at
"not tonight, can I do it Saturday?"

## When it is a mask

When only yes will do. An order with a please on it, a hint left lying about, the same question for the fifth time:
those are pressure. If a no would be punished, it was never a request, and they will know.

## Sources

- Relational Life Therapy, first winning strategy: move from complaint to request (Terry Real, The New Rules of Marriage, 2007).
- The fourth step of the feedback wheel: what I would like, specific, about behaviour, in the future, and then letting go of the outcome (Janet Hurley, as taught in RLT).
- Nonviolent communication draws the same line between a request and a demand (Marshall Rosenberg); trial evidence for it is thin.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove

PAGE = SameAsMove(
    __name__,
    __doc__,
    stands="what you want, asked so that they can say no",
    examples=(
        Example(
            "[[could u ring me on ur break]] just for 2 mins, been a rough one", voice="text, 22, Glasgow, to his girlfriend"
        ),
        Example("[[Would you sit with me while I open the letter?]]", voice="spoken, 67, Ohio, to her husband"),
        Example(
            "I'm doing your mother's tablets on Sunday. [[Would you ever take the other days?]]",
            voice="spoken, 55, Galway, to her wife",
        ),
        Example(
            "Abeg, [[before you send money home next time, can we talk am first?]]",
            voice="voice note, 38, Port Harcourt, to her husband",
        ),
        Example(
            "[[I would like it if you came to the next scan with me]]. If the shift can't be moved, I understand.",
            voice="email, 31, Warsaw, English as a second language",
        ),
        Example(
            "I asked him [[could he knock before he comes in the bathroom]], see how that goes",
            voice="to a friend, 29, Cardiff, about his husband",
            address="about_partner",
        ),
        Example(
            "honest question [[can we not do ur parents EVERY bank hol, could we do 1 in 3]]",
            voice="text, 30, Hull, to her boyfriend",
        ),
        Example(
            "[[Can you tell me when you're joking? I can't hear it]] and then I'm upset for an hour for nothing.",
            voice="spoken, 44, autistic, Brisbane, to his partner",
        ),
    ),
    look_alikes=(
        LookAlike("grab milk on your way?", because="everyday logistics"),
        LookAlike("Can you not be so useless for once?", because="a verdict with a question mark"),
        LookAlike("could you just admit it", because="asks for surrender, not for something to do"),
        LookAlike("What time does the ferry go", because="a question about a time"),
        LookAlike("Would it kill you to smile?", because="a jeer in the shape of a question"),
        LookAlike("You will be home by nine.", because="an order; no would not be an answer"),
        LookAlike("pass us the remote", because="an imperative between two people on a sofa"),
        LookAlike("He asked me to keep my voice down in church", because="reports what the other asked", address="about_partner"),
    ),
    known_misses=(
        KnownLimit("the bins are looking very full", why="a hint; some couples hear a request in it and some hear a complaint"),
    ),
    known_false_alarms=(KnownLimit("can you not", why="two words that beg, snap or tease, by tone alone"),),
)
