"""Turning a hurt or a muddle into a contest, with proof, a tally of past rounds and a call for surrender.

## What it is

There was a holiday, or a bill, or a tone of voice. Now there is a hearing. Out come the screenshot, the witness, the
date. You may well be right. You may have been right since breakfast. It shows in "I did say", in "so you admit it",
in the small private tally of who had the better of the last six rows, and in the question asked a third time because
the answer was not yet a confession.

## What it protects

Your grip on what you know. Many of us grew up where being wrong was expensive: you got laughed at, or you got the
blame. Being sure kept you upright then. And underneath there is often a plain dread that if their version stands,
what happened to you will not have happened at all.

## What it gets you tonight

The point. They may even say it: *fine, you were right*. It is a clean little pleasure, like the last piece of a
jigsaw, and it lasts about as long as it takes to notice that they have gone to brush their teeth.

## What it costs by Friday

Nobody has mentioned what the row was about, because everyone was busy with what was said at 22:41. The one who lost
will be keeping receipts too by now. Small things stop being told at your table: who wants to mention the parking
ticket to the person who said not to park there?

## Why it does not work

A court needs a judge, and there are only two of you in that kitchen. Each is counsel, witness and jury for one side.
So the case is never closed, it is only adjourned. Besides, two people can both have been in the room, both be honest,
and remember different rooms. You can set the two versions side by side and ask what each of you needed there. Nobody
has to win for that.

## When it is fine

The train is at half six and not at seven: say so. The dose, the signature, the name of the street. One honest
question once a promise is broken is not a cross-examination. And if you are being told over and over that what you
saw with your own eyes did not happen, until you doubt your own mind, then keeping a note of it for yourself is not
vanity. It is sense.

## Sources

- The seed text of this project lists among the signs of a power-over loop: "You feel like you need to win the argument."
- Relational Life Therapy counts needing to be right as the first of its five losing strategies (Terry Real, The New Rules of Marriage, 2007).
- Ury, Brett and Goldberg 1988 tell interests from rights and power: who is right is a question of rights, and costs more to fight over than what each needs.
- Brett, Shapiro and Lytle 1998 (fairly sure): such moves tend to be answered in kind; mixing in a need, or naming what is going on, loosens the knot.
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import START, SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(rf"{START}i (?:told you so|did tell you so)\b",),
    outright_sure=SURE,
    reaching_for="You want what you saw and what you know to count. You don't want to be talked out of it.",
    heard="They may take {words} as a case being made against them, and either argue their side or stop talking.",
    frame="I remember […], and you remember […]. What hurts in it for me is […]. Can we talk about that part?",
    question="Say they granted you were right. What would you want then?",
    wishes=(
        "I don't need to win it. I'd like us to sort it out.",
        "Tell me how you saw it.",
        "Can we leave who's right and see what to do?",
        "I'd like to be believed. That's what I'm after.",
        "How do you remember it?",
    ),
    examples=(
        Example(
            "just scrolled up and [[u DID say the 14th, screenshot below. so it wasnt me who got it wrong]] x",
            voice="text, 26, Newcastle, to her boyfriend",
            instead="i had the 14th in my head and im gutted its gone to pot. can we just work out what we do now x",
        ),
        Example(
            "[[I did say the A30, didn't I.]] I'm only mentioning it [[because I did say]].",
            voice="spoken in a traffic jam, 71, Devon, to her husband",
            instead="I'm fed up sat here, and I'm a bit sore that we didn't go the way I wanted. Could we look at the map together before we set off, next time?",
        ),
        Example(
            "You are sorry. Okay. [[But on Sunday you told me it did not happen. So which one is the truth? Say it with your mouth.]]",
            voice="spoken, 39, Abuja, to his wife",
            context=("A: I'm sorry for how I spoke to you in front of your people.",),
            instead="Thank you for the sorry. On Sunday when you told me it did not happen, I began to doubt my own ears, and I am still vexed. Can we sit down over it tonight?",
        ),
        Example(
            "[[Ask Kerry. Ask your own cousin. Everybody who was in that kitchen go tell you is me who right.]]",
            voice="voice note, 33, Port of Spain, to her girlfriend",
            instead="I remember that kitchen one way and you remember it another, and I still upset, eh. Tell me how it was for you, and after that let me tell you how it was for me.",
        ),
        Example(
            "I have now checked the statements since March. [[The figures are as I said, and not as you said.]] Please find them attached.",
            voice="email, 55, Munich, English as a second language",
            instead="I have now checked the statements since March, and I am worried about the figures. They are attached. Could we look at them together on Saturday?",
        ),
        Example(
            "[[no but who swore first tho. ive got the whole chat, 22:41, scroll up]]",
            voice="text, 19, Birmingham, to their boyfriend",
            context=("A: can we just say it got heated and leave it there",),
            instead="im not ready to leave it yet, i keep rereading the chat and it still hurts. i swore too, thats on my side. can i ring u",
        ),
        Example(
            "Mm-hm. [[And what did I tell you that man was gon' do? What did I tell you?]]",
            voice="spoken, 62, African American, Memphis, to her husband",
            instead="I been worried about that man from the start, and I'm mad right now. I'm hurting for you too. You want to tell me what happened?",
        ),
        Example(
            "It were [[1971, not '72, and our Jean's got the photo to prove it. I'll ring her now. I'll not be told]] in my own kitchen.",
            voice="spoken, 80, Lancashire, to her husband",
            instead="I've got it down as 1971, love, and you've got it your way. I don't like being put right in my own kitchen. Let me finish the tale, and then you tell yours.",
        ),
        Example(
            "[[I'd the whole thing proved to him]], dates, receipts, the lot, [[and he still wouldn't say I was right]].",
            voice="to her sister, 44, Belfast, about her husband",
            address="about_partner",
            instead="I'd the dates and the receipts out on the table for him, and I was that busy winning I forgot to tell him I was scared about the money.",
        ),
        Example(
            "That's three from three I've picked his mum's moods. [[I've been right and he's been wrong, and yeah, I'm counting.]]",
            voice="to a mate, 36, Perth, about her boyfriend",
            address="about_partner",
            instead="I saw his mum's mood coming three times, and I've started keeping score, which isn't doing us any favours. I feel a bit alone in all this, to be honest.",
        ),
    ),
    look_alikes=(
        LookAlike("it's half six not seven, they shut the doors at quarter to", because="a time put right in passing"),
        LookAlike("Were you with her on Friday? I'd rather hear it from you.", because="one straight question, asked once"),
        LookAlike(
            "It's not how it sits in my memory, but I believe you that it hurt.", because="two memories, and room for both"
        ),
        LookAlike("You were right about the boiler man. Ring him, I'll pay.", because="gives the point away"),
        LookAlike("Right, are we off or are we not", because="only the word"),
        LookAlike(
            "I'm that cross I could bite the table. I want an hour on the money tonight.", because="anger, and a thing asked for"
        ),
        LookAlike(
            "my mother's told-you-so face when we walked in, I nearly died", because="about somebody outside the two of you"
        ),
        LookAlike(
            "I won't sign it till I've read it. That's me being careful, not you being dodgy.", because="a limit, and kindly put"
        ),
        LookAlike(
            "I thought the doctor said two a day? Let's read the box before you take it.",
            because="getting a fact straight that matters to both",
        ),
        LookAlike(
            "He tells people I admitted it. I signed because he was standing over me.",
            because="sets down a harm done, to somebody who may help",
            address="about_partner",
        ),
    ),
    known_misses=(
        KnownLimit("hm. funny, that.", why="gloating that leaves no words behind; only the two of you know what it points at"),
        KnownLimit("I'm not going to say anything.", why="can be tact, or the loudest told-you-so in the house"),
    ),
    known_false_alarms=(
        KnownLimit(
            "so I was right about the lump", why="the words of victory, said by somebody who would have loved to be wrong"
        ),
    ),
)
