"""A line drawn around yourself: what you will do, what you will not, and what has to stop being done to you.

## What it is

Think of your own front door. You may open it, shut it, put the chain on, and shout through the letterbox for someone to get
their hand off the handle. What you may not do is go and lock theirs. A limit says *I*: I'm not lending your brother
any more, I sleep at ten, I'm leaving this marriage. Or it says *stop*, to something that is landing on you. A stop
need not be pretty. It can be roared and it can have swearing in it.

## Why it works

It needs nobody's agreement. You are describing your own feet, and you can keep it even on a bad day. Oddly it is often a relief
to the other person as well: they no longer have to guess where the edge is by falling off it.
A yes from someone who can also say no is worth having.

## When it is a gift

Early is kindest: before you are burnt to the stump, while there is still some warmth to say it with. Keep to the thing, and leave
what kind of person they are out of it. Then do as you said, without a speech, and be yourself at breakfast.

## When it is a mask

The test is whose life it runs. "My boundary is that you're in by ten" runs somebody else's. So does the limit with a hook in it, where
what follows is picked because it will hurt: that is a threat, spoken softly. "I'm just protecting my peace" can be four days
of not answering. And if yours moves every time someone sighs, it may only be too big: start with one you can keep.

If saying no to this person frightens you because of what they may do, that is not a matter of wording. Your safety
comes first, and a silent limit kept in your own head is allowed.

## Sources

- The seed text of this project: "to set limits without punishment".
- Relational Life Therapy: a boundary protects (what I let in) and contains (what I let out); loving firmness (Terry Real).
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove

PAGE = SameAsMove(
    __name__,
    __doc__,
    stands="where you stop, said without a threat",
    examples=(
        Example(
            "[[Get your finger out of my face]]. Now. I'm well up for having this out but [[not like that]]",
            voice="spoken, 28, Peckham, to his girlfriend",
        ),
        Example("[[im not sending any more pics]]. dont feel right w it", voice="text, 19, Dudley, to her girlfriend"),
        Example(
            "I have thought about it for two years and I am not asking you to change anything. [[I am leaving. I have taken a flat from the first of March.]]",
            voice="letter, 66, Northumberland, to her husband",
        ),
        Example(
            "Listen na, I love your people, but [[I won't be cooking for twelve on Sundays again. My back has spoken]].",
            voice="spoken, 45, Accra, to her husband",
        ),
        Example(
            "Told him straight, [[I'm not going guarantor for his boat]]. He sulked till the cricket came on, bless him.",
            voice="to a mate, 50, Fremantle, about his husband",
            address="about_partner",
        ),
        Example(
            "[[Then I can't be the one you talk to about her]]. I tried, and I was awake until five.",
            voice="spoken, 39, Lyon, English as a second language, to his wife",
            context=("A: I am still thinking of her, every day.", "B: I know.", "A: It helps me to tell you these things."),
        ),
        Example(
            "[[STOP doing my stammer in front of the lads]]. It's not bloody funny and I've to go in there again Friday",
            voice="spoken, 31, Newcastle, to her boyfriend",
        ),
        Example(
            "[[If your cousin nem smoking up in there, babe, me and the kids getting a motel]]. I ain't mad at you, and I ain't mad at them.",
            voice="voice note, 34, Atlanta, to his fiancée",
        ),
        Example(
            "I have told her that [[about my salary I will not be discussing with her father]]. With her, anything.",
            voice="to his brother, 30, Chennai, about his wife",
            address="about_partner",
        ),
        Example(
            "[[I'm not fit for it, love. No baby talk till after the funeral]].",
            voice="text, 37, Derry, to her husband",
            context=(
                "B: I know it's a bad week.",
                "A: It is.",
                "B: But did you have a think about the clinic? They've a slot on the 9th",
            ),
        ),
    ),
    look_alikes=(
        LookAlike(
            "I have a boundary around you having female friends.", because="called a boundary, but it runs somebody else's life"
        ),
        LookAlike("I won't tolerate that tone from you, young lady", because="rank, pulled on an equal"),
        LookAlike(
            "Go to your sister's, fine, but I might not be in when you get back",
            because="a consequence waved to change their mind",
        ),
        LookAlike("I refuse to talk to someone so thick.", because="an insult with a refusal round it"),
        LookAlike("i wont be answering any of ur messages til u know how it feels", because="pay-back, announced"),
        LookAlike(
            "I need you to stop seeing that counsellor, for my own peace of mind.",
            because="an order about their life, in the words of need",
        ),
        LookAlike("can't do thursday, dentist", because="logistics"),
        LookAlike("No I haven't fed him", because="a plain answer; nothing is being refused"),
        LookAlike(
            "My therapist says I'm allowed to protect my energy, and you're what drains it.",
            because="a verdict brought in with a note from somebody else",
        ),
        LookAlike("I don't eat liver.", because="a taste"),
    ),
    known_misses=(
        KnownLimit("nah", why="for some couples a whole limit, firm and friendly; too short for anyone else to know"),
        KnownLimit("I've put a lock on the box room", why="a limit told as a piece of news about the house"),
    ),
    known_false_alarms=(
        KnownLimit("I'm not doing this", why="about a row, a recipe or a marriage, and it may be a door being shut for good"),
    ),
)
