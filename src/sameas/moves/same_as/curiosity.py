"""A question about the other's inside that you do not already know the answer to.

## What it is

After eleven years, or eleven weeks, you think you could sing their part. Curiosity is stopping in the middle of the song to ask how
it really goes. What was the worst bit. What did you hear me say. Did I scare you. It need not be gentle: "I'm spitting
feathers, but tell me what you were thinking, because I can't work it out" counts, if you would truly sit through the answer.

## Why it works

Asked properly, a question gives the other one something rare in a quarrel: the position of knowing best about themselves.
Most of what we fight with is a puppet that we made of them, working from memory. One answer can be enough to
make the puppet look silly.

## When it is a gift

When you can bear every answer, including "I don't know" and "not tonight". One at a time. And then the hard part, which is
shutting up. Ask it about good days too; nobody wants to be interesting only when they are in trouble.

## When it is a mask

Some questions carry handcuffs: *why* would you, *how* could you, *don't you think*. Some are a lesson in the shape of a question, and
some a search for the bit that will prove your case. Forty gentle questions in a row are an interview.
And where one of you keeps track of the other, "who was there, what did she say, when did you leave?" has nothing to do with interest.

## Sources

- The seed text of this project: speaking as the expert on one another is what power-over does; asking is the way out of it.
- Interest is one of the affects coded in SPAFF (Coan and Gottman 2007).
- Relational Life Therapy on listening: to understand, with repair running one way at a time (Terry Real).
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove

PAGE = SameAsMove(
    __name__,
    __doc__,
    stands="a real question, open to any answer",
    examples=(
        Example(
            "right im still fuming but [[what actually happened for u in there?? u went white]]",
            voice="text, 27, Wolverhampton, to her girlfriend",
        ),
        Example(
            "[[Is it me you're dreading, or the drive?]] You can say me.",
            voice="spoken, 56, Donegal, to her husband",
        ),
        Example(
            "[[When I laughed, how did it land with you?]] In my language we laugh when we are afraid, but I do not know what you saw.",
            voice="email, 43, Hanoi, English as a second language, to his wife",
        ),
        Example(
            "[[Go on then. Worst thing about being married to me.]] I'm sat down and I've got a biscuit.",
            voice="spoken, 69, Rotherham, to her husband",
        ),
        Example(
            "I asked her [[what she misses, from before]]. We been together nineteen years and I never knew it was the choir.",
            voice="to a friend, 51, Detroit, about his wife",
            address="about_partner",
        ),
        Example(
            "[[What did you hear me say?]] Because your face and my mouth were in two different rows.",
            voice="spoken, 38, Belfast, to his husband",
            context=("A: You could sit this one out, if you wanted.", "B: Wow. Fine. I'll sit them all out."),
        ),
        Example(
            "Babe, [[wetin dey worry you since Sunday?]] No be to quarrel. I just wan understand.",
            voice="voice note, 33, Warri, to her husband",
        ),
        Example(
            "[[How is it for you that I earn and you don't, just now?]] We have never once said it aloud.",
            voice="letter, 36, Bengaluru, to her husband",
        ),
        Example("[[do you even like it when i do that]] genuinely asking. no is fine", voice="text, 21, Perth, to her boyfriend"),
        Example(
            "[[What's it like, hearing that from me?]]",
            voice="spoken, 47, Nottingham, to her wife",
            context=("A: I don't think I want to move to Spain any more.", "B: Right."),
        ),
        Example(
            "ah go ask him tonight [[what it is bout hospital does frighten him so]]. two years ah only bawling 'go' and ah never ask",
            voice="text to a cousin, 45, Port of Spain, about her husband",
            address="about_partner",
        ),
    ),
    look_alikes=(
        LookAlike("Why would you even say that to her?", because="a charge with a question mark"),
        LookAlike("Do you have any idea how ridiculous you look?", because="looks down; wants no answer"),
        LookAlike("What exactly is it you do all day?", because="a verdict on their day, asked as a question"),
        LookAlike("So you admit you saw the message?", because="cross-examination"),
        LookAlike("What's wrong with you today, time of the month?", because="a jeer that explains the feeling away"),
        LookAlike("And how did that work out for you, going behind my back?", because="a question only in its grammar"),
        LookAlike(
            "who was there, what did he say, what time did you leave, what were you wearing",
            because="keeping track of someone, not interest in them",
        ),
        LookAlike("How was the traffic?", because="small talk on the way to the kettle"),
        LookAlike("do u want the aisle or window", because="logistics"),
        LookAlike("Tell me you're not seriously wearing that.", because="an order, in fun only for the one who says it"),
    ),
    known_misses=(
        KnownLimit("you've gone quiet", why="often an open question, but it can as well be a complaint"),
        KnownLimit("say more", why="two words; in a text they could be a dare"),
    ),
    known_false_alarms=(KnownLimit("what were you thinking?", why="the very words of real wonder and of the dock"),),
)
