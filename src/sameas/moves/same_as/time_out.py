"""Stopping before it gets worse, and saying when you will be back.

## What it is

Your ears are ringing, you've begun three sentences with "and another thing", and the next words out will be ones you can't
take back. So you stop, out loud, and put a time on it. "I'm about to be horrible. Walk. Back at nine." It can be barked, as long as the way
back is in it.

## Why it works

Past a certain pulse nobody listens, however nice they are; the blood is busy elsewhere. It needs about as long as a pan of rice to
settle, and often longer. The return is what the other one is really listening for. Without it, a back going out of the door
looks just like being left, and plenty of people will chase you down the path to find out.

## When it is a gift

Call it on yourself: "I need", not "you need". Spend it walking, or washing up, or swearing at the recycling, and not on
composing your closing speech. Then turn up at the time you gave and be the one who opens the subject. Not ready yet? Turn up and say so.

## When it is a mask

When nine o'clock comes and nobody mentions it. When it is called only when the other is about to make their point. When it is a sentence
passed on them ("go and cool off") or a silence with a nice name. "I need space" and no date is a fog.

If you step out because you are afraid of what they'll do next, you don't owe anyone a time of return. Get somewhere safe.

## Sources

- Gottman on flooding (roughly, a pulse above a hundred) and on soothing oneself for at least twenty minutes before going on.
- Relational Life Therapy sets the agreed time-out apart from withdrawal, one of its losing strategies (Terry Real, The New Rules of Marriage, 2007).
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove

PAGE = SameAsMove(
    __name__,
    __doc__,
    stands="a pause, with a way back in it",
    examples=(
        Example(
            "[[I'm going round the block before I say something I'll be paying for at Christmas. Half eight, kitchen]].",
            voice="spoken, 48, Huddersfield, to her husband",
        ),
        Example("[[too angry to type. phone off, ring u at lunch]] x", voice="text, 25, Gateshead, to her girlfriend"),
        Example(
            "[[FUCK. No. Stop. Both of us. I'm off to kick the hedge and I'm coming back in ten]]",
            voice="spoken, 35, Dagenham, to his boyfriend",
        ),
        Example(
            "[[It is two in the morning and my English is finished. I would like to continue on Saturday after breakfast, and I will begin]].",
            voice="email, 40, Seoul, English as a second language, to her husband",
        ),
        Example(
            "[[Hold that thought till I've the cows done, and I mean hold it. I want to hear the rest at six]].",
            voice="spoken, 57, Roscommon, to her husband",
        ),
        Example(
            "[[Abeg, my head don hot. Make I baff, chop small, then eight o'clock we go finish this matter]].",
            voice="voice note, 37, Benin City, to his wife",
        ),
        Example(
            "I said to her, [[babe, I'm gone in the head, give me till after Bluey]]. And then I actually did come back, so that's new.",
            voice="to a mate, 33, Toowoomba, about his wife",
            address="about_partner",
        ),
        Example(
            "[[Then let me go be mad in the truck. When this playlist's through I'll come in and you can start with the light bill]].",
            voice="spoken, 42, Birmingham, Alabama, to her wife",
            context=(
                "A: You not even listening, you just waiting.",
                "B: 'Cause you said the same thing four times!",
                "A: And I'll say it five.",
            ),
        ),
        Example(
            "[[Enough for tonight, na? We are both seventy and it is past eleven. After my walk tomorrow, with tea, you will tell me all over again]].",
            voice="spoken, 70, Kolkata, to his wife",
        ),
        Example(
            "[[going for a swim. not a strop. back 4ish & well do it then]]",
            voice="text, 52, Falmouth, to her partner",
            context=("A: are u ignoring me", "B: no", "A: feels like it"),
        ),
        Example(
            "Told him [[I couldn't hear one more word about the extension without screaming, and could we pick it up Wednesday]]. Wednesday's curry night. He's bringing drawings.",
            voice="to her daughter, 61, Leicester, about her husband",
            address="about_partner",
        ),
    ),
    look_alikes=(
        LookAlike(
            "You're hysterical. Go for a walk and come back when you can talk.", because="sends the other one out, from above"
        ),
        LookAlike("i need space. dont contact me", because="no way back, and after a row it reads as a door shut"),
        LookAlike("I'll talk to you when you've learned some manners.", because="a return with a price on it"),
        LookAlike("Time out! Time out! God, you do go on", because="the right words, used to shut somebody up"),
        LookAlike("Do what you like, I'm off to bed", because="leaves for good, as far as tonight goes"),
        LookAlike("back in 20, just getting petrol", because="logistics; nothing is being paused"),
        LookAlike("You've got five minutes to think about what you did.", because="the naughty step"),
        LookAlike("Fine. Let's just never bring it up again.", because="no pause but a burial"),
        LookAlike("I'm removing myself from your negativity.", because="a verdict on the way out, and no word of coming back"),
        LookAlike("let's stop at the services, my back's gone", because="a break from the road"),
    ),
    known_misses=(
        KnownLimit("purple", why="some couples have one word that means all of this; only they know it"),
        KnownLimit("I'll put the kettle on", why="a pause and a return, for those who speak kettle"),
    ),
    known_false_alarms=(
        KnownLimit("we'll talk about this later", why="has a return in it and no time; it may be a promise or a threat"),
    ),
)
