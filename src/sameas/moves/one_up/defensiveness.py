"""Getting out from under a complaint in a way that leaves it lying on the other.

## What it is

An umbrella, opened indoors. They have hardly begun and up it goes: I was tired, nobody told me, you could have done
it yourself, I did say sorry, what was I to do? Every piece of it may be true. It is the order that does the damage:
your reasons come in before their hurt does, and then there is no room.

## What it protects

The hope of being a good person. To most of us a complaint sounds for a moment like a sentence being passed, and some
of us grew up where it was one. So we plead. It is astonishing how fast; the mouth is halfway through "yes but" and
the ears have not finished.

## What it gets you tonight

You are acquitted. Admittedly by yourself.

## What it costs by Friday

They wanted four words, *I see, I'm sorry*, and got a case for the defence. So they bring it again on Thursday with
more in it, and now it does sound like an attack, and you were right to duck. Both of you will say, truthfully, that
the other one cannot be talked to.

## Why it does not work

A reason given before the hurt has been heard is heard as *so it doesn't count*. The same reason afterwards is often
welcome; they may even ask for it. Owning the bit that is yours, and it can be a small bit, is the quickest way out of
the dock. There is seldom a second charge.

You need not own what you did not do. "I didn't take it" is a whole sentence, and it can stand next to "and I can see
you're worried sick".

## When it is fine

A plain no to something untrue. A reason with the effect beside it: the bridge was up, and you stood in the rain. And
if everything you do is made into a charge, whatever you say, then explaining yourself all day is not a fault in you,
and it is worth telling someone outside what it is like.

## Sources

- One of the four patterns Gottman warns of; what he offers instead is taking responsibility for even a part.
- The marks observers use: yes-but, excuses, answering with a complaint (Coan and Gottman 2007, SPAFF).
- The listener's half in Relational Life Therapy: repair goes one way at a time, so own what you can and give what you
  can (Terry Real).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike

PAGE = HarmfulMove(
    __name__,
    __doc__,
    reaching_for="You want them to see that you meant no harm, and you want a fair hearing. What isn't yours, you needn't own.",
    heard="They may hear {words} as a door closing on what they came to say, and knock harder.",
    frame="The part of it I can see is […], and for that I'm sorry. The part I remember differently is […]. What was it like for you?",
    question="What may have landed badly, whatever you meant by it?",
    wishes=(
        "Tell me what it was like for you.",
        "What would help now?",
        "I'd like to hear your side as well.",
        "Tell me how it landed.",
        "What did you need from me then?",
    ),
    examples=(
        Example(
            "[[i was starving n knackered n it's not as if he asked me owt either]]",
            voice="text, 34, Bradford, to his boyfriend",
            instead="no i didnt, and he'll have felt it, and so did u. sorry. i was knackered and i went in on meself. i'll ring him tmrw",
            context=("A: u didnt say one word to my dad all meal",),
        ),
        Example(
            "[[How was I to know the gate was off the latch? You'd eyes to check it as well as I had.]]",
            voice="spoken, 70, east Galway, to his wife",
            instead="I never checked the gate, and you were out on the road after the dog on account of it. I'm sorry. I'd no notion it was off the latch.",
            context=("A: I was an hour out on that road calling her, Mattie.",),
        ),
        Example(
            "I understand that you are disappointed, [[but you must also see that I had three deadlines and that you did not remind me]].",
            voice="email, 38, Rotterdam, English as a second language, to his wife",
            instead="I forgot it, and you were disappointed, and I understand that. I had three deadlines and did not write it in my agenda. I am sorry. The next one is written in.",
        ),
        Example(
            "[[Me that I have been inside traffic since four o'clock? Is it me you are asking about diesel?]]",
            voice="spoken, 43, Lagos, to his wife",
            instead="I have not bought the diesel, and you are sitting in this heat. Sorry. I was inside traffic since four o'clock and my body is finished. Give me ten minutes, then I will go.",
        ),
        Example(
            "[[I got loud 'cause you wasn't hearing me. Anybody would.]]",
            voice="spoken, 49, Chicago, to her husband",
            instead="I got loud, and I'm sorry for that part. I wasn't feeling heard. I still want you to hear me on this, and I'll say it at a regular volume.",
        ),
        Example(
            "She's upset about the guest list. [[I've got a job, haven't I? She never said there was a deadline.]]",
            voice="to his brother, 29, Leicester, about his fiancée",
            instead="She's upset about the guest list, and fair enough, I've not done my half. Work's been mad. I should've told her that, not just gone quiet on her.",
            address="about_partner",
        ),
        Example(
            "He vex say mi only come a di hospital one time. [[Mi come and him sleeping. Is me put him to sleep?]]",
            voice="to her daughter, 56, Montego Bay, about her husband",
            instead="He vex say mi only come a di hospital one time. Him was sleeping when mi come, but him never know mi was there. Mi can see how dat feel lonely. Mi going tell him sorry.",
            address="about_partner",
        ),
        Example(
            "[[ok but it wasnt even loud and ur alarm goes off at 5 every day so]]",
            voice="text, 23, Auckland, to their girlfriend",
            instead="ah sorry, i woke u. boots off at the door next time. ur 5am alarm gets me too tho, can we sort out both?",
            context=("A: you woke me up coming in last night",),
        ),
        Example(
            "[[What could I do? Mummy was standing there. In my place you also would have kept quiet.]]",
            voice="spoken, 40, Hyderabad, to his wife",
            instead="I kept quiet when Mummy said that, and you were left alone in it. I am sorry. With her standing there I did not know what to say. What would you have wanted from me?",
        ),
        Example(
            "[[I've said sorry, haven't I? It weren't as if I done it on purpose.]]",
            voice="spoken, 66, Devon, to her wife",
            instead="I didn't mean to do it, and it hurt you just the same. I'm sorry. Is there something that'd help, my lover?",
        ),
    ),
    look_alikes=(
        LookAlike("No, I didn't take it. I haven't been in that drawer.", because="a plain denial, with nothing thrown back"),
        LookAlike(
            "The bridge was up. And I should have rung, you were stood there in the wet.",
            because="a reason together with the effect",
        ),
        LookAlike("If I'd known I'd have come. I hate that you sat there on your own.", because="care for the effect; no charge"),
        LookAlike("It wasn't me it was the cat, look at the face on her", because="teasing at nobody's cost"),
        LookAlike(
            "I won't say sorry for going to work. I can hear that you missed me.", because="holds a line, and takes in the hurt"
        ),
        LookAlike(
            "He said he'd only shouted because I wound him up.", because="reports someone else's excuse", address="about_partner"
        ),
        LookAlike("Yes, but which Tuesday? I've two written down", because="trap words; a diary question"),
        LookAlike("I was busy till four. Free now, what's up?", because="being busy, and coming back"),
        LookAlike("Hang on, I'm explaining again. Say it once more and I'll just listen.", because="names one's own part"),
        LookAlike("What am I supposed to bring, the salad or the chairs?", because="trap words; an honest question"),
    ),
    known_misses=(
        KnownLimit(
            "There was an awful lot on, that week.", why="a reason that charges nobody, and may still be the umbrella going up"
        ),
        KnownLimit("Noted.", why="can be a real yes, or the shortest way to close a subject"),
    ),
    known_false_alarms=(
        KnownLimit(
            "I did lock it, I went back and checked twice", why="looks like self-defence, and is often said to set a mind at rest"
        ),
    ),
)
