"""Deciding for another grown person: what they will do, wear, eat, spend, say, or agree to.

## What it is

Reaching across and taking the wheel while they are driving. It can be a plain order. As often it has no order in it
at all: the appointment is booked, the paper is signed, your answer has already been given to the family. Or they said
no, and you go on asking, pleasantly, until the no wears through like a sock.

## What it protects

Something is frightening, and it is usually not small. The money, the test results, what the family will say, being
left. If I can get you to do it my way, I do not have to be frightened out loud.

## What it gets you tonight

It is done, and done properly. You were very likely right about the blue shirt.

## What it costs by Friday

A person who has been managed all week turns up to things as luggage. They wear the shirt. They stop having ideas
about the kitchen, and you, who now decide everything, begin to feel that you carry everything. Or they take up small
secret freedoms: the second receipt, the long way home.

## Why it does not work

You wanted them with you, and what you have is them doing as they were told. The two look alike from behind. A yes is
only worth having from somebody who could have said no and kept the peace of the house. Say what scares you and ask
for what you want, and you may not get it. It is still the only way to get it *from them*.

But there is a kind that this page cannot help with, and where that advice is wrong. If one of you is afraid of what
the other will do, or no longer has the say over their own phone, money, papers, friends or front door, then this is
not a matter of wording, and finding a gentler sentence is not your job. There are people who know about this and will
take you at your word. Talk to one of them, alone, from a phone that nobody else looks at. And if you are the one who
holds those things, there are people for you too, and ringing them is a decent thing to do.

## When it is fine

Most orders in a house are only traffic: turn left, mind the pan, bring her home now. A rule you make for
yourself is nobody's cage, and nor is "take your hand off me". Asking is fine too, even asking hard, when no would be all right.

## Sources

- Controlling your partner, outright or by managing them, is one of the five losing strategies in Relational Life
  Therapy (Terry Real, The New Rules of Marriage, 2007).
- Observers of couples mark an order, an unqualified command, as a bid to define the relationship (Rogers and Farace
  1975).
- The seed text of this project: "You work with each other instead of against."
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import END, START, SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        rf"{START}you(?:'re| are) not (?:wearing (?:that|it)|seeing (?:him|her|them)|inviting|going (?:out|there|anywhere)|going{END})",
        rf"{START}because i said so\b",
    ),
    outright_sure=SURE,
    reaching_for="You want a say in how this goes, and it may be hard not to know how it will.",
    heard="After {words} they may think it has been settled without them, and go along in silence or dig in.",
    frame="I'm worried that […]. What I'd like is […]. It's yours to decide. How do you see it?",
    question="What are you afraid of, if it goes their way?",
    wishes=(
        "It's your call, and now you know how I feel.",
        "You decide. Can we talk first?",
        "It's yours to decide. What do you think?",
        "I'd like to talk about it before it's settled.",
        "It's up to you, I'm only asking.",
    ),
    examples=(
        Example(
            "[[ur not wearing that to my sisters, go n change]] weve got ten mins",
            voice="text, 28, Luton, to his girlfriend",
            instead="im nervous about my sisters lot tonight and id feel easier if u wore the blue one. up to u tho, ur the one in it",
        ),
        Example(
            "[[I've put you down for the bowls, Tuesdays and Fridays. It's paid, so you're going.]]",
            voice="spoken, 66, Dunedin, to her husband",
            instead="I put you down for the bowls without asking, and I can undo it. I need some hours in the house on my own. Would you think about the bowls, or something else you'd like?",
        ),
        Example(
            "Already I have told Amma we are coming for Pongal, so [[you tell your boss no. What is there to discuss.]]",
            voice="spoken, 45, Chennai, to her husband",
            instead="I told Amma we are coming for Pongal before asking you, and that was not right. I want so much to be there with you. Can you ask for leave, or how shall we do it?",
        ),
        Example(
            "[[Go and barb that beard before Sunday. I have said my own.]]",
            voice="spoken, 37, Ibadan, to her husband",
            instead="I don't like this beard, let me be honest with you, and I'm thinking of what my people will say on Sunday. It's your face sha. Would you barb it?",
        ),
        Example(
            "[[You'll come round. I've told them Saturday.]]",
            voice="spoken, 55, Wrexham, to his husband",
            instead="You said no, and I told them Saturday. I'll ring and take it back, I'm sorry. I'm gutted, mind. I'd my heart set on that dog.",
            context=("A: I don't want a second dog. I've said no twice now.",),
        ),
        Example(
            "Since the doctor said sugar, [[I handle what he eat]]. I threw out all his chips and his pop [[and he know not to ask]].",
            voice="to her sister, 51, the Bronx, about her husband",
            instead="Since the doctor said sugar I been so scared I threw out all his chips and his pop. That's his plate, though. I'm gonna tell him I'm scared, and ask him what he wants to do.",
            address="about_partner",
        ),
        Example(
            "She was after a yellow kitchen. [[I said nah, not while I'm the one paying]], so it's white.",
            voice="to a mate, 47, Adelaide, about his wife",
            instead="She was after a yellow kitchen and I pulled the money card, so it's white. I can't stand yellow, but I reckon I owe her a proper say in it.",
            address="about_partner",
        ),
        Example(
            "I have informed the school that you will collect the children on Wednesday and Friday from September. [[Please arrange your work accordingly.]]",
            voice="email, 39, Milan, English as a second language, to her husband",
            instead="I have informed the school that you will collect the children on Wednesday and Friday, and I should have asked you first. I need help with these two days. Could you do both, or one? If not, I will correct it with the school.",
        ),
        Example(
            "[[ur not getting it pierced]] lol no. [[end of]]",
            voice="text, 19, Swansea, to her girlfriend",
            instead="ngl i hate the idea of the piercing, i love ur nose how it is. ur nose tho, ur call",
        ),
        Example(
            "Think what? [[I sign it already, for the two of we.]]",
            voice="spoken, 50, Bridgetown, to her husband",
            instead="I get frighten we would lose it and I sign for the two of we. That wasn't mine to do alone, I sorry. You think 'bout it, and if is no, I going back and tell them.",
            context=("A: I want a few days to think about that loan, please.",),
        ),
    ),
    look_alikes=(
        LookAlike("Left here. Left. LEFT", because="traffic"),
        LookAlike(
            "You'd want to be out the door by ten past, the match is on in town", because="logistics, and somebody else's match"
        ),
        LookAlike("I won't lend your brother money again. What you do with yours is up to you.", because="a limit on oneself"),
        LookAlike("come home now please, she can't get her breath", because="an urgent call, with nothing behind it"),
        LookAlike("I'd love you to come off the fags. I know they're your lungs.", because="a wish that can be refused"),
        LookAlike(
            "He says I'm not to do Saturdays. I'm doing Saturdays.",
            because="reports his order and her own no",
            address="about_partner",
        ),
        LookAlike("Take your hand off my arm.", because="keeps a hand off oneself; decides nothing for anyone"),
        LookAlike("Are you going on Friday or not? I've to tell the babysitter.", because="brisk, and open to either answer"),
        LookAlike("You're not going bald, come here under the light", because="trap words, fondly meant"),
        LookAlike("stop reading over my shoulder you absolute nosy article", because="a stop, in the way these two talk"),
    ),
    known_misses=(
        KnownLimit(
            "I'd rather you didn't.", why="where the last no was punished this is an order, and nothing in the words shows it"
        ),
        KnownLimit("Are you having another one?", why="in one house a question, in the next a rule"),
    ),
    known_false_alarms=(
        KnownLimit(
            "You're not going to believe this",
            why="begins as a ban does, and is only the beginning of a story",
        ),
        KnownLimit(
            "Right. You. Bed. I'm ringing in sick for you",
            why="takes over entirely, for someone with flu who may have asked for exactly that",
        ),
    ),
)
