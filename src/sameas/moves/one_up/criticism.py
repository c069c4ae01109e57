"""A verdict on the person, where there could have been a complaint about the thing that happened.

## What it is

The gas was left on. That is a complaint, and a fair one. "You are a careless person" is a school report, written
about somebody you sleep beside. It can be loud, but often it is said quite mildly, over the washing-up: *that's you
all over*, *she's just not a warm woman*, *he's not a finisher*. The give-away is the verb *to be*. Something they did
has become something they are.

## What it protects

You, from having to ask. "I'd have liked your hand on my back" can be turned down, and then where do you look? A
verdict can't be turned down. It also spares you a harder thought: that they are a decent person who knew what you
wanted, or didn't, and either way it didn't happen.

## What it gets you tonight

Relief. It is finally said, and it sounds like an explanation. For a moment a whole muddle of disappointments has one
name on it.

## What it costs by Friday

They spend the week being on trial for their character. Some people fight that, some go quiet, and some simply agree
with you, which is worse: *well, if I'm careless, I'm careless*. The gas is no safer. And you have begun to see only
the evidence, because that is how a verdict works on the one who holds it.

## Why it does not work

You can turn off a tap. You cannot turn off being a careless person by Thursday. Tell someone what they did and what
you would like, and they have two things they can use. Tell them what they are and they have nothing to do but defend
it.

## When it is fine

Complaining is fine. Complain at full volume if that's how your house sounds: this happened, I hated it, I want it
different. Plain talk about a thing is fine too (the curry *is* too hot). So is calling harm by its right name; a
racist remark was a racist remark. And nobody is owed a softer word for what frightens you.

## Sources

- Relational Life Therapy, first winning strategy: move from complaint to request (Terry Real, The New Rules of Marriage, 2007).
- Gottman's pairing of criticism with its remedy, the gentle start-up; in SPAFF, attacks on character count as criticism (Coan and Gottman 2007, fairly sure).
- The feedback wheel (Janet Hurley, as taught in RLT) begins with what a camera could have seen.
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import END, START, SURE, YOU_ARE_SO

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        rf"{START}{YOU_ARE_SO}(?:lazy|selfish|useless|impossible|hopeless|heartless|thoughtless|inconsiderate|irresponsible){END}",
        rf"{START}{YOU_ARE_SO}(?:unreliable|ungrateful|childish|immature|spoilt|spoiled|liar|coward|hypocrite|disgrace|nightmare){END}",
        r"\bwhat(?:'s| is| the (?:hell|fuck) is) wrong with you\b",
        rf"{START}you (?:don't|never) even try{END}",
        rf"{START}typical you\b",
    ),
    outright_sure=SURE,
    reaching_for="You want this one thing to change. You'd like it to matter to them as much as it does to you.",
    heard="After {words} they may feel judged as a person, and defend that, and what happened gets lost.",
    frame="When you […], I was […]. What I'd like instead is […].",
    question="What did you see or hear, before what it says about them?",
    wishes=(
        "I'd like that to go differently next time.",
        "Can we talk about that one thing?",
        "Will you hear me out on it?",
        "I'd like us to find a way with this.",
        "I'd like us to sort this out.",
    ),
    examples=(
        Example(
            "no tickets then. [[ur just not someone who thinks ahead are u]]",
            voice="text, 21, Cardiff, to his boyfriend",
            instead="no tickets then and im stood here proper annoyed. can u ring them, ill see when the next one is",
        ),
        Example(
            "Again the gas was on. [[You are a careless type of person, that is all.]]",
            voice="spoken, 66, Thrissur, to his wife",
            instead="Again the gas was on. I got a fright when I smelled it, my heart is still going. Will you check the knob with me at night?",
        ),
        Example(
            "Since January I have been talking about this doctor. [[You are too stubborn, it is your nature.]]",
            voice="voice note, 49, Ibadan, to her husband",
            instead="Since January I have been talking about this doctor. I am afraid for you, and I am tired. Will you let me book it for Monday?",
        ),
        Example(
            "You've done next door's fence. [[That's you all over, that, soft as muck wi' everybody bar me.]]",
            voice="spoken, 50, Barnsley, to his husband",
            instead="You've done next door's fence and I'm jealous, there, I've said it. I'd like a Saturday of you an' all. Can I have this one?",
        ),
        Example(
            "When I told you about my father you went to cook the dinner. [[I think that you are a cold person]], and it is good that I know it now.",
            voice="letter, 38, Porto, English as a second language",
            instead="When I told you about my father you went to cook the dinner, and I felt very alone. I would like that you sit down with me and ask me about him.",
        ),
        Example(
            "[[Hon, you're just not a finisher.]] Look at that garage.",
            voice="spoken, 57, Minnesota, to her husband",
            context=(
                "B: Can we start on the yard next?",
                "A: We could, if the garage was done.",
                "B: I said I'd do it and I'll do it.",
            ),
            instead="I hear you. I walk past that garage every morning and it gets me cranky before coffee. Could we pick a day and do it together?",
        ),
        Example(
            "That boy asked you to come to his game and you ain't even answer. [[You the kind of mother got to be begged.]]",
            voice="spoken, 48, African American, Atlanta, to her wife",
            instead="That boy asked you to come to his game and you ain't answer him. I saw his face and I'm upset. Will you come Friday? It'd mean something to me too.",
        ),
        Example(
            "cos [[ur kind of a lot. its just how ur built]]",
            voice="text, 24, Melbourne, to their girlfriend",
            context=("A: why didn't you just say you were upset at the party",),
            instead="cos i got nervous about how it'd go. i was upset though and i still am. can i tell you now, and can you hear all of it before you answer",
        ),
        Example(
            "New rims on the car and the light bill sit down there same way. [[Him just selfish so.]]",
            voice="to her sister, 32, Kingston, about her husband",
            address="about_partner",
            instead="New rims on the car and the light bill sit down there same way. Mi vex. Tonight mi a go ask him if the bill can pay first.",
        ),
        Example(
            "Ah, he's grand. [[He's a cold fish, a cold, mean sort of man]], is all.",
            voice="to his mother, 45, Sligo, about his husband",
            address="about_partner",
            instead="Ah, he's grand. I'm lonely with him the odd time, is all. I'd love if he put a hand on my back going past.",
        ),
    ),
    look_alikes=(
        LookAlike(
            "You left the back door open and the dog got out. I'm raging.",
            because="one thing that happened, and a feeling about it",
        ),
        LookAlike("That paint is vile. I can't eat my toast in there.", because="a verdict on a wall"),
        LookAlike("my manager's a selfish article and I'm not covering for her again", because="about somebody at work"),
        LookAlike(
            "You called me lazy in front of your sister. I won't be called that.",
            because="quotes the other's word, and sets a limit",
        ),
        LookAlike("lazy sunday with you and the papers? go on then", because="only the word"),
        LookAlike(
            "She says I'm a messy pup and I say she's a sergeant major. Thirty years of it, still makes us laugh.",
            because="teasing that both enjoy",
            address="about_partner",
        ),
        LookAlike("I'm a slow reader. Give me till tomorrow.", because="about oneself, without shame"),
        LookAlike("You said six and it's ten to eight. Your dinner's in the oven.", because="the facts, and a dinner"),
        LookAlike(
            "That was a racist thing to say about my cousin. I'm hurt, and you should know it.",
            because="calls a harm by its name",
        ),
        LookAlike(
            "He's deaf in the left ear, so sit him on your other side", because="a fact somebody needs", address="about_partner"
        ),
    ),
    known_misses=(
        KnownLimit("your mother was just the same", why="the verdict lives in what the two of you think of her mother"),
        KnownLimit("well, that's you, isn't it", why="a sigh or a kiss on the forehead, depending on the voice"),
    ),
    known_false_alarms=(KnownLimit("you're impossible", why="on paper a verdict; said over an armful of flowers, thanks"),),
)
