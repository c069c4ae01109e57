"""Telling them, to their face, what is good about them or good of them.

## What it is

Thanks, praise, love, delight: spoken out loud to the person they are about. "I fancy you in that apron" will do. So will "you
were brilliant with my dad" and "thank God you're home". Thinking it does not count. Neither, quite, does telling everybody else, though that
is a start, and word gets round.

## Why it works

In any house that has been lived in for a while, what goes wrong gets announced and what goes right gets eaten. After a few years of
that, each of you is sure that you alone see the bins. A small true thank-you shows that somebody was looking. It also puts
something by for the next row, which then takes place between two people who know they are liked.

## When it is a gift

Particular beats large. "Thanks for everything" slides off; "you sat through three hours of judo and looked interested" goes in. It needs no
occasion: out of nowhere, on a Tuesday, is best. It works even in the middle of a fight:
"you have me climbing the walls and you're the first person I want to tell".

## When it is a mask

When it has something in its other hand: *you're so good at ironing*. When it praises from above, like a school report, or pats the one thing
to hide the nine. When it says thanks for what you should never have had to give. And when it comes in a flood the morning after something
frightening: you are allowed to notice the timing.

## Sources

- Relational Life Therapy, fifth winning strategy: cherish (Terry Real, The New Rules of Marriage, 2007).
- Gottman sets appreciation against contempt. His famous five-to-one came from coders watching couples on video and not from counting words, so
  please do not keep score.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove

PAGE = SameAsMove(
    __name__,
    __doc__,
    stands="something good about them, told to them",
    examples=(
        Example(
            "[[ur a bloody legend for getting her to sleep]]. not said it all week cos i was too tired to talk",
            voice="text, 26, Salford, to his girlfriend",
        ),
        Example(
            "[[Forty-one years and I still like hearing your key]].",
            voice="spoken, 79, Stornoway, to her husband",
        ),
        Example(
            "I'm livid with you, I want that on the record, and [[nobody makes me laugh like you, you gorgeous woman]]",
            voice="voice note, 37, Dublin, to her wife",
        ),
        Example(
            "[[You did not tell your mother what I told you. Thank you for that silence]].",
            voice="letter, 42, São Paulo, English as a second language, to his husband",
        ),
        Example(
            "[[I saw how you spoke to that landlord. Softly-softly, and the man was sweating. I was proud to be standing next to you]], wallahi.",
            voice="spoken, 36, Kano, to her husband",
        ),
        Example(
            "Lord, he is out there salting the neighbours' steps again. Hold on, I'm taking the phone out to him. [[Baby? You the best thing I ever did, that's all. Bye]].",
            voice="on the phone to her sister, 65, Savannah, about her husband",
            address="about_partner",
        ),
        Example(
            "[[Well, I noticed. The whole fence, in that heat. Ta, love]].",
            voice="spoken, 60, Ballarat, to her wife",
            context=("A: You never said about the fence.", "B: Didn't think you'd noticed."),
        ),
        Example(
            "[[thank u for not saying 'calm down']] even tho i was standing on a chair",
            voice="text, 22, Leicester, to their girlfriend",
        ),
        Example(
            "[[Beta's father, you are looking very nice in that sweater, and I am not saying it for the grandchildren only]].",
            voice="spoken, 68, Ahmedabad, to her husband",
        ),
        Example(
            "told the whole site. then told him as well, [[you've got more guts than any of us, going back in there]]",
            voice="text to a friend, 45, Middlesbrough, about his boyfriend",
            address="about_partner",
        ),
        Example(
            "Then cry. [[I love you with a face like a burst tomato]].",
            voice="spoken, 33, Paisley, to her fiancé",
            context=("A: I'm going to cry, and I look terrible when I cry.", "B: You don't.", "A: I do. You'll see."),
        ),
    ),
    look_alikes=(
        LookAlike("Thank you so much for finally joining us", because="says thanks to wound"),
        LookAlike("You're really quite clever when you make the effort.", because="a pat from above"),
        LookAlike("I love you, and that's why I check who you're out with", because="love, shown as a pass to keep watch"),
        LookAlike("You're so much better at cleaning than me, you should do it.", because="praise with a mop in its other hand"),
        LookAlike("If you loved me like I love you, you'd have cancelled.", because="love sent as a bill"),
        LookAlike("cheers got it", because="thanks as a receipt"),
        LookAlike("Lovely. Just what I needed tonight.", because="says the opposite"),
        LookAlike("you look nice for once", because="a compliment with its knife left in"),
        LookAlike(
            "I'm grateful you put up with someone like me, I know I'm nothing special", because="makes oneself small to lift them"
        ),
        LookAlike("great pizza", because="about the pizza"),
    ),
    known_misses=(
        KnownLimit("wear a coat", why="in a good many families this is how love is pronounced"),
        KnownLimit("you absolute menace", why="adoring in the right kitchen, and nobody can mark it from outside"),
    ),
    known_false_alarms=(KnownLimit("thanks a lot for that", why="thanks and a slap are spelled alike"),),
)
