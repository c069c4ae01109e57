"""It keeps happening: the rounds two people go, told from either end. One looks for one's own end, not for the other's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class End:
    """One person's end of a round.

    Attributes:
        who: How one recognises oneself.
        thinks: What goes through one's head there.
        step: One thing to try from this end, tonight.
        move: The page of the catalogue that tells more.
    """

    who: str
    thinks: str
    step: str
    move: str


@dataclass(frozen=True, slots=True)
class Round:
    """A round two people go, again and again.

    Attributes:
        slug: Its name in the address.
        title: What it is like, in one line.
        story: How it goes.
        ends: Both ends, of equal weight.
    """

    slug: str
    title: str
    story: str
    ends: tuple[End, End]


ROUNDS = (
    Round(
        "chase",
        "One of you comes after it, the other goes quiet",
        "The quieter it gets, the louder it gets; the louder it gets, the quieter it gets. Each thinks the other started.",
        (
            End(
                "I'm the one who keeps bringing it up",
                "If I don't push, it will never be talked about.",
                "Say one thing you miss, once, without the list. Then stop, and leave them room to come.",
                "absolutes",
            ),
            End(
                "I'm the one who goes quiet",
                "Whatever I say makes it worse, so I say nothing.",
                "Say that you're going, and when you'll be back: “I can't do this now. Half eight?” And come.",
                "withdrawal",
            ),
        ),
    ),
    Round(
        "court",
        "Who's right?",
        "It was a Tuesday. It was a Wednesday. By midnight there is a verdict on the Tuesday, and nobody remembers what hurt.",
        (
            End(
                "I'm the one who has the facts",
                "If we can agree on what happened, it's settled.",
                "Ask yourself what being right was for. Say that instead, and let the Tuesday go.",
                "being-right",
            ),
            End(
                "I'm the one who remembers it differently",
                "If I grant them that, I've lost.",
                "You can grant how it was for them and keep how it was for you: “I remember it another way. I see it stung.”",
                "invalidation",
            ),
        ),
    ),
    Round(
        "dock",
        "One accuses, the other defends",
        "It comes out as what kind of person you are. What comes back is why it isn't so. The thing itself waits outside.",
        (
            End(
                "I'm the one who has had enough",
                "If I say it nicely, nothing happens.",
                "Say what a camera would have seen, and what you'd like next time. Leave out who they are.",
                "criticism",
            ),
            End(
                "I'm the one who explains",
                "They've got it wrong, and I have to put it right.",
                "First what it did to them, then your reason. “That left you alone with it. I'd got stuck at work.”",
                "defensiveness",
            ),
        ),
    ),
    Round(
        "tit-for-tat",
        "You said that, so I say this",
        "Every blow has a reason, and the reason is the blow before it. It has no first one.",
        (
            End(
                "I'm the one who hits back",
                "They should know what it feels like.",
                "Tell them what it feels like. In words: “That hurt, and I was about to hurt you back.”",
                "retaliation",
            ),
            End(
                "I'm the one who makes the joke that cuts",
                "I was only joking, and they deserved it.",
                "Say what's behind the joke, without the joke. It'll be shorter.",
                "sarcasm",
            ),
        ),
    ),
    Round(
        "boss",
        "One decides, the other goes along",
        "It's quick, and it looks like peace. One carries everything, the other disappears, and both are lonely.",
        (
            End(
                "I'm the one who decides",
                "Somebody has to.",
                "Say what you're afraid will happen. Then ask, and mean that you'll live with the answer.",
                "controlling",
            ),
            End(
                "I'm the one who gives in",
                "It isn't worth the row.",
                "Before the next small yes, say one thing you'd have liked. If saying it could get you hurt, don't: "
                "keeping the peace may be keeping you safe.",
                "appeasing",
            ),
        ),
    ),
    Round(
        "eggshells",
        "Nobody says what they want",
        "You both step round it. You're both very kind. Nobody has been at home for weeks.",
        (
            End(
                "I'm the one who doesn't want to be a bother",
                "It's not important what I want.",
                "Want one small thing out loud. The window open. The other film.",
                "self-erasing",
            ),
            End(
                "I'm the one who is always sorry",
                "If I say sorry first, it won't get bad.",
                "Be sorry for one thing you did. Keep the rest of you out of it.",
                "self-blame",
            ),
        ),
    ),
)


def found(slug: str) -> Round | None:
    """A round by its name."""
    return next((each for each in ROUNDS if each.slug == slug), None)
