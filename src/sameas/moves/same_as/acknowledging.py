"""Letting the other person's side in, and letting it show that it got in.

## What it is

You say back what you caught. You grant the point that is theirs. You say that, standing where they stood, you'd have been
scared too. It costs no agreement on the rest. "You're right about the car, and I'm still cross about the wedding" is as
good a piece of it as any, and so is a grudging "aye, fair point" over the dishes.

## Why it works

People go on calling until somebody answers. A good deal of the third hour of a row is one of you saying the same thing into a
radio that only hisses. One sentence that shows it came through, and they can stop sending. Then, fairly often, they can hear you.

## When it is a gift

When it is exact. "Hard for you" is kind; "you stood there with the coats for twenty minutes thinking I'd gone" is the thing itself.
When it comes before your own side, and your own side can wait until they have breathed out. When you got there by listening,
even if you had to be told twice.

## When it is a mask

When there is a *but* already running up the path behind it. When it is soothing said to make someone stop: "I hear you, I hear
you". When it agrees with everything, straight away, in a small voice: that is giving in, wearing a nicer coat. And when it tells
them what they feel: a good guess leaves room to be wrong.

## Sources

- Relational Life Therapy on the listener's part: listen to understand, own what you can, give what you can (Terry Real).
- Validation in the SPAFF coding system: saying back, agreeing, owning a part (Coan and Gottman 2007).
- Gottman on accepting influence: letting the other's view change something in yours.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove

PAGE = SameAsMove(
    __name__,
    __doc__,
    stands="their side, taken in and said back",
    examples=(
        Example(
            "[[ok yeah. i did say friday. i said it twice]]. shit",
            voice="text, 25, Bradford, to his boyfriend",
            context=("A: u said friday", "B: i said id TRY for friday", "A: scroll up"),
        ),
        Example(
            "[[You were on your own with three children and a dead phone, of course you were livid]]. In your shoes I'd have set fire to my golf clubs.",
            voice="spoken, 44, Harrogate, to his wife",
        ),
        Example(
            "I still think we should sell, so don't go packing away the fight. But [[it's your daddy's land and you buried two dogs on it. I see that now]].",
            voice="spoken, 62, Alabama, to her husband",
        ),
        Example("[[Fair. Fair. I'd be pissed off too]]", voice="text, 40, Melbourne, to his wife"),
        Example(
            "[[So when I answered for you at the bank, it was as if you were not in the room]]. Have I understood?",
            voice="spoken, 52, Kraków, English as a second language, to his wife",
        ),
        Example(
            "She was right about the school, sha. I fought her one whole year, and [[she was right]]. I have told her so.",
            voice="to a friend, 41, Abuja, about his wife",
            address="about_partner",
        ),
        Example(
            "[[I'd it all wrong. It wasn't the money at all, it was hearing it from your sister]].",
            voice="spoken, 35, Sligo, to her wife",
            context=("A: You still haven't got it.", "B: I said I'd pay it back!", "A: Niamh told me. In the queue in Lidl."),
        ),
        Example(
            "Jaan, [[eleven months you have been doing my mother's insulin and I have said thank you to the nurse only. You have a point]].",
            voice="voice note, 48, Hyderabad, to his wife",
        ),
        Example(
            "hes not being funny mum, [[hes just done 12 hrs of nights and his dads in hospital, course hes quiet. id be the same]]",
            voice="text to her mum, 29, Swansea, about her fiancé",
            address="about_partner",
        ),
        Example(
            "[[Point to you]], my darling. [[It was cheaper by train]], and I shall be hearing about it till Easter.",
            voice="spoken, 76, Whitby, to her husband, both laughing",
        ),
    ),
    look_alikes=(
        LookAlike("I'm sorry you took it like that.", because="sorry for how they heard it, for nothing one did"),
        LookAlike(
            "I hear what you're saying, but you've got completely the wrong end of it.",
            because="a nod on the way to the correction",
        ),
        LookAlike(
            "Right, you're right, I'm wrong, I'm the villain, can we go to bed", because="giving in with a slammed door in it"
        ),
        LookAlike(
            "I understand you better than you understand yourself, that's the trouble", because="an expert on them, from above"
        ),
        LookAlike("ok will do", because="a receipt, nothing taken in"),
        LookAlike("Yes, I heard you the first nine times.", because="heard, and the door shut on it"),
        LookAlike(
            "Of course you're upset, sweetheart, you're hormonal.",
            because="grants the feeling and takes away its reason",
        ),
        LookAlike("so that's two coffees and the oat one", because="saying an order back"),
        LookAlike(
            "Of course you were tired, poor lamb, all that lying must take it out of you.",
            because="a charge, in the voice of sympathy",
        ),
        LookAlike("she was right about the turning, it's left at the church", because="directions", address="about_partner"),
    ),
    known_misses=(
        KnownLimit("oh. oh love.", why="everything has been taken in, and there is no word here to prove it"),
        KnownLimit("I've moved the meeting", why="an answer in deeds to something said an hour ago"),
    ),
    known_false_alarms=(
        KnownLimit("you're right, as usual", why="warm in one house and acid in the next"),
        KnownLimit("That makes sense.", why="people say it of bus timetables too"),
    ),
)
