"""Talking to a partner as to a pupil: explaining, teaching or questioning from a step higher up.

## What it is

You are in the kitchen and there is suddenly a blackboard in it. Somebody is being taken through how a dishwasher
works, or money, or grief. Two signs: the other one knows this already, and the questions have right answers. "And
what happens when we leave it on the side?" is not asked by anyone who wonders.

## What it protects

A teacher at the front of a class is allowed to be nervous, but not to be hurt. As long as this is about cupboards in
general, about what people do and how a grown-up lives, you need not say the naked thing: I was tired, I came in, I
saw the plate, and I felt that nobody lives here but me.

## What it gets you tonight

The floor. Nobody interrupts. There may even be nodding, though have a look at where the eyes are.

## What it costs by Friday

They have learned to wait it out, as one waits for a train to pass, and to say "yep" at the gaps. They tell you less
about their day, in case there is something to be learned from it. And it is hard to want to go to bed with somebody
who has been marking your homework.

## Why it does not work

It answers a question that was not asked. They did not lack the information; if anything was missing it was the news
of how it is for you, and that is the one part which gets left out. You can be entirely correct and have told them
nothing.

## When it is fine

When they asked, or when you ask first: "shall I say how I'd do it?" People who love a subject may go on about it, and
some of us explain because explaining is how we love. The test is cheap. Would you say it in that voice to a friend
whose respect you wanted?

## Sources

- Lecturing and patronising are part of what observers mark as domineering (Coan and Gottman 2007, SPAFF).
- In Terry Real's picture of power, lecturing sits where one-up meets no containment: too much let out, from too high
  (Relational Life Therapy).
- The seed text of this project, among the signs: "You correct, critique, or talk at your partner more than you
  listen".
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        r"\bhow many times do i (?:have to|need to|got to) (?:tell|ask|say|remind)\b",
        r"\bnot rocket science\b",
        r"\bhow hard (?:is it|can it be) to\b",
        r"\bany (?:normal|decent|sane) (?:person|man|woman|husband|wife|adult|partner|mother|father) (?:would|could|knows)\b",
        r"\bdo you (?:even|ever) think (?:before|at all)\b",
    ),
    outright_sure=SURE,
    reaching_for="You want it understood, so that you don't have to go through it again. There's something here that matters to you.",
    heard="They may feel put back in school by {words}, and wait for it to be over.",
    frame="What this is like for me is […]. I'd like […]. What am I not seeing from your side?",
    question="If you had one wish in this, what would it be?",
    wishes=(
        "I've one wish in it. Can I tell you?",
        "Would you do it with me next time?",
        "How would you go about it?",
        "Want to hear how I do it, or not now?",
        "Tell me how you see it.",
    ),
    examples=(
        Example(
            "[[When one lives together with another person, one closes the cupboard. This is not difficult to learn.]]",
            voice="note by email, 47, Vienna, English as a second language, to his husband",
            instead="The cupboard was open this morning and it annoyed me more than I like. Could you close it before you leave?",
        ),
        Example(
            "[[Right. There's money in, and there's money out. Are we together so far?]]",
            voice="spoken, 39, Reading, to his wife",
            instead="I get the wind up when the account's this low. Can we go through it together after tea? I'd like to know how it looks to you.",
        ),
        Example(
            "You see, [[in marriage, it is not every time that somebody must be told. A mature person will look, and see, and do.]] The plates are there.",
            voice="voice note, 32, Lagos, to her husband",
            instead="The plates are there and I am vexed, I came back tired. Please, when you reach home before me, can you handle them?",
        ),
        Example(
            "[[So what do we do first? Mirrors. And which way does the wheel go?]]",
            voice="spoken, 61, Carmarthen, to her husband",
            instead="It's that gatepost, I'm nervous for it. I'll get out and stand by it, and you shout if you want me to say.",
            context=("A: I have reversed a trailer before, Gwen.",),
        ),
        Example(
            "[[See, what you gotta understand about a credit card, baby, is that's not your money. That's the bank money.]]",
            voice="spoken, 58, Atlanta, to her husband",
            instead="That card bill scared me, baby. Can we sit down and look at it together, and you tell me what's what?",
        ),
        Example(
            "[[I am teaching him like LKG child, first fold, then keep]]. Same lesson every week.",
            voice="to her mother, 29, Kochi, about her husband",
            instead="Every week I am showing him about the clothes and I am tired, Amma. I will ask him which work he wants to take fully, and then I will leave it to him.",
            address="about_partner",
        ),
        Example(
            "[[Had to sit her down and walk her through how a conversation works. One person talks, the other one listens.]] Took a while.",
            voice="to a workmate, 45, Newcastle, New South Wales, about his partner",
            instead="I sat her down and gave her a talk about how to talk. Yeah, I know. I felt cut off and I should've just told her that.",
            address="about_partner",
        ),
        Example(
            "[[have u ever thought about what happens to a towel after u drop it. like where do u think it goes]]",
            voice="text, 22, Belfast, to her girlfriend",
            instead="ur towels on the floor again and im sick of lifting it, so i am. could u hang it up before u go out pls",
        ),
        Example(
            "[[Well, there's a lesson in that. Pride is expensive. Now, what might you do differently next time?]]",
            voice="spoken, 68, Edinburgh, to her husband",
            instead="That sounds a miserable afternoon. I've a head full of advice, and I doubt it's what you're after. Would you like company, or ideas?",
            context=("A: I had to ask the lad next door to help me off the floor. I felt a fool.",),
        ),
        Example(
            "[[Listen and learn. Is not so big people come inna people house. Yuh greet di elder first, den yuh siddung.]]",
            voice="spoken, 55, Spanish Town, to her husband",
            instead="Mi did feel shame when yuh siddung before yuh greet Mama. Dat matter to mi. Next time yuh coulda greet har first, please?",
        ),
    ),
    look_alikes=(
        LookAlike(
            "Press it twice and hold. Mine sticks as well.",
            because="explains, because it was asked",
            context=("A: how do you get this bloody thing to connect",),
        ),
        LookAlike("Can I tell you how I do the tax bit? You can tell me to get lost", because="asks before explaining"),
        LookAlike("I read it takes your stomach about a month. I'm giving it the month.", because="about oneself"),
        LookAlike(
            "Mam's rule was never go to bed on a row. I don't know that I agree.", because="quotes a rule and hands it to nobody"
        ),
        LookAlike(
            "So the boiler man says it's the valve. First he drained it, then he rang his brother, then",
            because="a long story, and only a story",
        ),
        LookAlike(
            "Do you even like peas? I've been doing you peas for nine years", because="trap words; the asker wants to know"
        ),
        LookAlike(
            "Go on, professor, offside. From the top. I've poured the wine", because="teasing, and the lecture was invited"
        ),
        LookAlike(
            "He explained my own washing machine to me. I let him have it.",
            because="wry telling, with no verdict",
            address="about_partner",
        ),
        LookAlike(
            "I'm not telling you your job. I see you up that ladder and my stomach goes.", because="own fear, said as that"
        ),
        LookAlike("No, that's wrong, the long screw goes the other side", because="blunt, about a screw"),
    ),
    known_misses=(
        KnownLimit("Interesting. And why do you think that is?", why="wonder or cross-examination, by the eyebrows alone"),
    ),
    known_false_alarms=(
        KnownLimit(
            "What do you think happens if we leave it till spring?",
            why="has the shape of a teacher's question and may be an honest one about a roof",
        ),
        KnownLimit("okay so the thing about octopuses is they have three hearts", why="explains at length, out of delight"),
    ),
)
