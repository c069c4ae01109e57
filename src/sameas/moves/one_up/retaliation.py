"""Paying back: answering a hurt with a hurt, or a complaint with a bigger one of your own.

## What it is

A small private court sits in the hallway, and you are the judge, the bailiff and the injured party. They were cold,
so you are cold. They told her about that, so you tell him about this. Or it is quicker: they say "you didn't ring"
and before the sentence has landed you have "and who left my mother at the station?" in the air.

There is also the long version. Something truly bad was done to you, and ever since, anything you say counts as fair.

## What it protects

Your sense that what happened to you *happened*. If they feel it too, at least there are two of us who know. Nobody
wants revenge in the first place; people want the other one to get it, and this is the way that needs no asking.

## What it gets you tonight

About four seconds of justice, and they are delicious.

## What it costs by Friday

The first hurt has gone missing. It is under the second, and the second is under the third, and by now each of you can
say in all honesty that the other one started it. Whatever they might have been sorry for, they now feel let off, by
what you did about it.

## Why it does not work

Pain does not explain itself. Someone who has been made to feel what you felt knows only that it hurts, and where it
came from, which is you. The lesson you meant to teach was about *them*, and the lesson that gets learned is about
you. If you want them to know what it was like, the dull way is the one that works: say what it was like.

None of this means letting it go. You can be as angry as you are, and raise it, and raise it again.

## When it is fine

Your own complaint is always allowed its turn, and a good time is when theirs has had one. Turns are not revenge: you
had the submarine film, now we have mine. And keeping away from somebody who hurt you is not a punishment.

## Sources

- Retaliation is one of the five losing strategies of Relational Life Therapy, and has its own name for the licensed
  kind: offending from the victim position (Terry Real, The New Rules of Marriage, 2007).
- Meeting a complaint with another complaint is marked by observers under defensiveness (Coan and Gottman 2007,
  SPAFF).
- The seed text of this project, among the signs: feeling justified in "teaching them a lesson".
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import END, START, SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        r"\bsee how you like it\b",
        rf"{START}you (?:did it first|started it){END}",
    ),
    outright_sure=SURE,
    reaching_for="Something hurt, and you want them to know what it was like.",
    heard="They may feel {words} as a blow, look for one to give back, and never hear what hurt you.",
    frame="When […] happened, it hurt: I felt […]. What I'd like you to hear is […], and then I'd like to hear you.",
    question="What hurt first?",
    wishes=(
        "I don't want to pay you back. I want you to know it hurt.",
        "Can we both lay it down and start again?",
        "I'd like to hear that you see it.",
        "Let me say what hurt first, and then I'll hear yours.",
        "I want us to stop keeping score.",
    ),
    examples=(
        Example(
            "[[took me 6 hours to reply did it? mad that, same as u yesterday x]]",
            voice="text, 20, Preston, to her boyfriend",
            instead="i left u 6 hours on purpose cos yesterday hurt and i was being petty, soz. can u just say when ur busy so im not sat there",
        ),
        Example(
            "[[And who left my mum sat at the station in March?]]",
            voice="spoken, 52, Nottingham, to her husband",
            instead="I said I'd ring and I didn't, and you were up till two. I'm sorry, duck. I'm still sore about Mum at the station, and I'd like a turn with that tomorrow.",
            context=("A: You said you'd ring when you landed. I was up till gone two.",),
        ),
        Example(
            "As you did not come to the dinner of my father, [[I have declined the one of your company on your behalf and mine. I think you will now understand the feeling.]]",
            voice="email, 45, Lisbon, English as a second language, to her husband",
            instead="I was hurt and embarrassed that you did not come to the dinner of my father. I declined the one of your company in anger, and I will write to them again. Can I tell you tonight how it was?",
        ),
        Example(
            "You bought generator without telling me. No wahala. [[I have bought my own lace, two bundles. We are now level.]]",
            voice="spoken, 36, Enugu, to her husband",
            instead="You bought generator without telling me, and I was so vexed I went and bought lace. I don't want us to be doing like this. Can we agree an amount, and above it we ask each other?",
        ),
        Example(
            "[[You don't get to be hurt at a thing I say. Not this year.]]",
            voice="spoken, 44, Derry, to his husband",
            instead="I'm still raw from this year and I'm angry, and it's coming out of me in wee cuts. I don't want that. I need you to sit and hear how bad it was.",
        ),
        Example(
            "He ditched me at Kel's party so [[I told the lot of them he'd gone home with the runs. He can live with that a while.]]",
            voice="to a friend, 27, Melbourne, about her boyfriend",
            instead="He ditched me at Kel's party and I felt like an idiot, so I told everyone he had the runs. Bit low of me. I'm going to own up and tell him I was hurt.",
            address="about_partner",
        ),
        Example(
            "He is not telling when he will come from his cards, so [[I also am not telling when is dinner. Let him find it cold.]]",
            voice="to her neighbour, 64, Jaipur, about her husband",
            instead="He is not telling when he will come from his cards, and I feel so foolish waiting with the dinner. I will ask him to phone by seven. If there's no call I will eat, and keep his plate.",
            address="about_partner",
        ),
        Example(
            "oh you in her likes now? bet. [[watch who i'm at brunch with sunday]]",
            voice="text, 31, Oakland, to her girlfriend",
            instead="i saw you in her likes and i got jealous, not gonna lie. can we talk about what's cool with you and what's cool with me",
        ),
        Example(
            "Last night you turn your back on me. [[Tonight is my turn to study the wall.]]",
            voice="spoken, 48, San Fernando, Trinidad, to her husband",
            instead="Last night you turn your back on me and I lie there feeling it. I would like to know what it was. You want to tell me?",
        ),
        Example(
            "[[You told your sister about my tablets. So.]]",
            voice="spoken, 38, Fife, to his wife",
            instead="Aye, I told him, and it wasnae mine to tell. I'm sorry. I'm still no right about your sister and my tablets, so can that be next?",
            context=("A: Did you tell your brother what I earn?",),
        ),
    ),
    look_alikes=(
        LookAlike(
            "Can I come back to Saturday when you've a minute? I was hurt by it.",
            because="one's own complaint, at a time of its own",
        ),
        LookAlike("You had the submarine film. Tonight it's mine, and there's singing in it.", because="taking turns"),
        LookAlike("revenge for the slipper. check ur pillow x", because="a running joke between two people laughing"),
        LookAlike("I'm not cooking tonight, I've a temperature", because="a fact"),
        LookAlike(
            "I wanted to get my own back all day and I didn't. I'm still furious.", because="the wish told, and not carried out"
        ),
        LookAlike(
            "He says if I go to Leeds with the girls then he's owed a weekend",
            because="reports his tally, and keeps none",
            address="about_partner",
        ),
        LookAlike(
            "You're right, I was late. I've one of my own to bring up as well. Yours first.",
            because="grants theirs, and asks for a turn after",
            context=("A: You were late again and I'd the two of them bouncing off the walls",),
        ),
        LookAlike("I'm not over it, and I'm not ready to be kissed.", because="a limit that looks after oneself"),
        LookAlike("You did my mum last time so I owe you one, I'll sit with your dad", because="a debt paid in kindness"),
        LookAlike("If I'm cooking, you're washing, same as Sunday", because="an agreed chore"),
    ),
    known_misses=(
        KnownLimit(
            "I think I'll have an early night as well.",
            why="the payback is in the turned back, and the words are only about bedtime",
        ),
    ),
    known_false_alarms=(
        KnownLimit(
            "Well, you ate my yoghurt", why="a counter-charge by its shape, and by its tone half the fun of living together"
        ),
        KnownLimit(
            "I've changed my password since he read my diary", why="follows from what was done, and protects; it does not punish"
        ),
    ),
)
