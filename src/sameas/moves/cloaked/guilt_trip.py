"""Making the other person your debtor: what it cost you, held out where they can see it, with a sigh.

## What it is

"No, no. You go." Anyone who grew up in a family knows the tune. The words give permission and
the voice takes it back. Or the words are a receipt: the job you left, the years you drove, the coat you did not buy. What you gave was
usually real, and often it was a great deal. It is being used here as a bill.

## What it protects

You from having to ask. If you ask outright for Sunday, they may say no to Sunday. If you just let it be known how little you
expect, then whatever they give is their conscience at work and you never stuck your neck out. A lot of us were taught that asking is
greedy, and that suffering quietly, but not too quietly, is good manners.

## What it gets you tonight

They stay in. Or they go, and have a rotten time.

## What it costs by Friday

Company that comes out of guilt has one eye on the clock. They begin to keep accounts too, and their ledger does not match yours.
Worst of it, the giving itself goes off. What was once a present, freely handed over, turns out to have been a loan.

## Why it does not work

A debt is paid as cheaply as possible and then avoided. Nobody is ever tender towards a creditor. And since the thing you want was never spoken, they
can pay and pay and still miss it. "I'm lonely tonight, would you stay?" is far more frightening to say. It has the great advantage that a
person can say yes to it.

## When it is fine

Say you are tired as often as you are. Say what you carried today: facts about who does what are fair to put on the table, and if the load is
lopsided it ought to be seen. Grieve what you gave up. And if somebody holds a visa, a fee or a favour over your head,
your saying so is not a guilt trip. It is the truth about one.

## Sources

- Offending from the victim position: in Relational Life Therapy, part of the losing strategy called retaliation (Terry Real, The New Rules of Marriage, 2007).
- SPAFF, the Gottman group's coding system, hears a near neighbour in whining: a plaintive protest about what is unfair (Coan and Gottman 2007).
- The way out is the first winning strategy of RLT, from complaint to request; and, from the feedback wheel, to let go of the outcome once you have asked.
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import START, SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        rf"{START}if you (?:really |actually |truly |even )?(?:loved|cared about) me,? (?:at all,? )?you(?:'d| would)\b",
        r"\bafter (?:everything|all) (?:that )?i(?:'ve)? (?:do|did|done|have done|gave|given|sacrificed) for\b",
    ),
    outright_sure=SURE,
    reaching_for="You want what you gave to be seen, and to be given something back without having to beg for it.",
    heard="They may hear a bill in {words}, and pay it, dodge it, or start adding up one of their own.",
    frame="I've been […], and I'm […]. What I'd love is […]. You can say no, and I'd rather you did than say yes and not mean it.",
    question="What would you ask for, if you asked straight out?",
    wishes=(
        "I'd rather ask straight than hint. Can we talk?",
        "I'd like to be asked next time.",
        "A thank you would mean a lot.",
        "Can we find a way that works for both of us?",
        "I'd like it to count with you.",
    ),
    examples=(
        Example(
            "[[Course. Me and the dog are used to our own company.]]",
            voice="spoken, 71, Leicester, to her husband",
            instead="I was counting on tonight with you, so I'm disappointed. Have your pint. Could we keep tomorrow for us two?",
            context=("A: Lads want me down the club for an hour. That all right?", "B: Tonight?", "A: Only an hour. Say if not."),
        ),
        Example(
            "[[I sold my car for your master's, and for my own sister's wedding you are checking calendar.]]",
            voice="spoken, 50, Lagos, to his wife",
            instead="I want you beside me at my sister's wedding. It pained me to see you checking calendar first. Will you come?",
        ),
        Example(
            "nah all good about the dog. [[ill cancel mine again, someones got to be the one who never goes anywhere lol]]",
            voice="text, 27, Melbourne, to their partner",
            instead="hmm i don't want to cancel mine this time, been looking forward to it. can ur sister take the dog?",
        ),
        Example(
            "[[I left my mother's house and my own language to come with you. One phone call I am asking.]]",
            voice="letter, 64, from Kottayam, writing to her husband on tour",
            instead="Some evenings I miss my mother's house, and hearing my own language. When you travel I am lonely. I would like one phone call from you in the evening.",
        ),
        Example(
            "[[I pulled doubles so you could sit up in that classroom. But go 'head to happy hour with your little friends, I'm good.]]",
            voice="spoken, 43, Philadelphia, to her husband",
            instead="I'm tired off these doubles and I'm jealous of happy hour, that's the God's honest truth. I want a night out too. Sit down with me and find me one this week?",
        ),
        Example(
            "[[Thirty years washing that man's football gear, you'd think I'd have earned a card.]]",
            voice="to her neighbour, 58, Mallow",
            instead="There was no card this year and I'd a small cry over it. I'm going to tell him I'd love one. I'm soft about cards.",
            address="about_partner",
        ),
        Example(
            "[[No man, stay wid yuh bredren dem. Mi and di baby accustom.]]",
            voice="voice note, 35, Kingston, to her husband",
            instead="Mi lonely in here wid di baby tonight, and mi tired. You could reach home by nine? And mi would like Saturday fi go out.",
        ),
        Example(
            "[[Don't you get up. If I can do them stairs on these hips I can do a pot of tea.]]",
            voice="spoken, 80, Cromer, to his wife",
            instead="My hips are giving me what for. Would you do the tea, my woman, and let me sit?",
        ),
        Example(
            "I have not bought the coat. [[One of us must think of the family. Enjoy the bicycle.]]",
            voice="email, 39, London, from Bari, English as a second language, to her husband",
            instead="I have not bought the coat, and when I saw the bicycle I was angry. I want that we decide together about the money for ourselves.",
        ),
        Example(
            "[[No no you've got your course. I'll tell Mum. She only did lamb because you like it]]",
            voice="spoken, 33, Hull, to his girlfriend",
            instead="Aw, I'm gutted. I wanted you there, and Mum's doing lamb. Could you make the last hour, or is it a no?",
            context=("A: I can't do Sunday, I've got the course", "B: The whole day?", "A: Till four. I'm sorry, I did say"),
        ),
        Example(
            "She's having her walking weekend. [[I said course, love, somebody has to stop with the cat. She took the hint, she's only going the one night.]]",
            voice="to his daughter, 67, Swansea, about his wife",
            instead="She's having her walking weekend. I hinted about the cat, mind, when the truth is I miss her when she's off. I'll tell her that, and tell her to go the two nights.",
            address="about_partner",
        ),
    ),
    look_alikes=(
        LookAlike("I'm wrecked. Any chance you'd do bedtime?", because="tired, and asks"),
        LookAlike(
            "school run, the shop, the vet and your mum's prescription. thats my day. you?", because="a load, told in facts"
        ),
        LookAlike(
            "I gave up the job in Leeds when we moved, and some days I'm still sad about it",
            because="a loss told as one's own, with nothing owing",
        ),
        LookAlike("Go! I mean it. I've a bath and a book and nobody snoring", because="real permission"),
        LookAlike("Sundays are long without you", because="missing someone, and leaving it there"),
        LookAlike("you still owe me 20 quid for the taxi ya chancer", because="twenty quid, and a grin"),
        LookAlike("After all that driving I'm for my bed", because="tired legs"),
        LookAlike("My mother used to say 'don't mind me', and by God we minded her", because="someone else's, quoted"),
        LookAlike(
            "I put in two thirds of the deposit and I want that in writing", because="a fact and a firm ask, no sigh on it"
        ),
        LookAlike(
            "He brings up the visa whenever I want to go out with my friends",
            because="tells of a debt being held over the speaker",
            address="about_partner",
        ),
        LookAlike("You did every night feed this month. I noticed. Thank you", because="counting, by way of thanks"),
    ),
    known_misses=(
        KnownLimit("Don't worry about me.", why="some people mean just that; the sigh does not get into the text"),
        KnownLimit("it's only my birthday", why="light as air or heavy as lead, depending on the last three birthdays"),
    ),
    known_false_alarms=(
        KnownLimit("I've done all the nights this week", why="can be an accusation and is very often simply the news"),
    ),
)
