"""Stretching one hurt until it covers everything: always, never, every time, nothing, everyone.

## What it is

Something happened, and it stung. By the time it reaches your mouth it has become a law of nature: you *never*
listen, it is *always* about your mother, *nobody* in this house but me. The complaint underneath is usually real.
The stretch is what happens to it on the way out.

## What it protects

The small fact on its own feels too small to be heard. "You were on your phone while I told you about the scan" might be
waved away. So we bring the whole history along as reinforcement, and we do not have to stand there with one
tender thing in our hands.

## What it gets you tonight

Attention, and volume. They look up. For a second the size of the words matches the size of the feeling.

## What it costs by Friday

They found the one Tuesday when they did listen, and the two of you spent the evening on that Tuesday. The thing you needed
to say is still where it was. And they have learned that with you they start from zero.

## Why it does not work

Always and never can be disproved with a single exception, so that is what the other person does: looks for the exception
instead of listening. It also tells them there is nothing left to try, since nothing they did ever counted.
One time, told plainly, is much harder to argue with.

## When it is fine

When it is a fact ("he never met my dad"), love ("I've always liked your hands"), a report of harm ("he always checks my
phone when I come in"), or simply how your English says *often*. Nobody needs to talk like a lawyer at home.

## Sources

- The seed text of this project: "You always ignore me", and what to say in its place.
- Gottman's picture of criticism, where always and never turn a complaint into a verdict (Coan and Gottman 2007, the SPAFF coding system).
- Relational Life Therapy, first winning strategy: move from complaint to request (Terry Real, The New Rules of Marriage, 2007).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import START

# "You always ignore me": said to the partner at the start of a sentence, with a verb that is never praise. The learned reader
# met "always" mostly in innocent lines and is less sure of these few plain sentences than they are. Seven of eight, counting
# one miss that has not been seen: six of six of our own labelled lines.
_ALWAYS = (
    "ignore|interrupt|talk over|cut me off|forget|blame|accuse|criticise|criticize|dismiss|nag|shout|yell|complain|"
    "walk (?:off|out|away)|storm off|put me down|turn it|turn everything|make it about|make everything about|expect me|let me down"
)
_NEVER = (
    "listen|help|ask me|ask how|say sorry|apologi[sz]e|think (?:of|about) me|talk to me|support me|make time|take my side|"
    "back me|call|text back|answer me|show me|thank me|let me (?:finish|speak)"
)

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(rf"{START}you always (?:just )?(?:{_ALWAYS})\b", rf"{START}you never (?:ever |even )?(?:{_NEVER})\b"),
    outright_sure=0.875,
    reaching_for="You want to be listened to. This isn't the first time, and you want that to count.",
    heard="They may argue with {words}, find the one time it wasn't so, and skip the rest.",
    frame="When […] on […], I felt […]. Next time, could you […]?",
    question="Which one time is it about, and what happened then?",
    wishes=(
        "Can we talk about this one time?",
        "I'd like it to go differently next time.",
        "Will you think about it with me?",
        "I want this one to count, so I'm telling you.",
        "What was happening on your side?",
    ),
    examples=(
        Example(
            "you [[never]] tell me when ur mum is coming round, i was in my towel AGAIN",
            voice="text, 23, Leeds, to her boyfriend",
            instead="i was in my towel when ur mum walked in. mortified. text me before she comes round pls",
        ),
        Example(
            "[[Every single time]] I open my mouth about money, you look at the telly.",
            voice="spoken, 58, a retired bus driver to his wife",
            instead="I started on about the gas bill and you looked at the telly. It stung. Can we have ten minutes on it after the news?",
        ),
        Example(
            "It is [[always]] your brother's needs before mine, in [[everything]].",
            voice="spoken, 34, Lagos, to her husband",
            instead="The school fees waited and your brother's rent was paid. I am angry about it. I want us to decide these things together, before the money goes.",
        ),
        Example(
            "[[Nothing]] I cook is [[ever]] right for you, is it",
            voice="text, 41, Cork, to his husband",
            instead="You pushed the plate away and I felt a right eejit, I'd been at that stew since four. What was wrong with it?",
        ),
        Example(
            "In eleven years you have [[not once]] asked how my day was.",
            voice="letter, 46, Hamburg, English as a second language",
            instead="Last week I came home from the hearing and we did not speak about it. I missed your question. I would like you to ask me how it was.",
        ),
        Example(
            "She [[only ever]] calls me when she wants something fixed.",
            voice="to a friend, 52, Georgia, about his wife",
            instead="She called twice this week and both times it was the sink. I miss her calling just to talk.",
            address="about_partner",
        ),
        Example(
            "you're [[always]] on that game. [[always]]. the baby could be on fire",
            voice="text, 27, Birmingham, to her girlfriend",
            instead="i did bath and both feeds tonight while you were on the game and i'm wrecked and cross. take the 11 o'clock one?",
        ),
        Example(
            "Arre, [[whole day]] you are finding fault only, [[one good word]] I have [[never]] heard from this mouth.",
            voice="spoken, 63, Pune, to her husband of forty years",
            instead="Since morning you have told me three things I did wrong. I am hurt. I want to hear one thing I did right also.",
        ),
    ),
    look_alikes=(
        LookAlike("We always loved that beach, even in the rain", because="a fond fact about both of you"),
        LookAlike("he never got to meet my dad", because="a plain fact, and a sad one", address="about_partner"),
        LookAlike("You always make me laugh when I least want to", because="always, said with love"),
        LookAlike("I never learned to swim so I'm staying on the sand", because="about oneself"),
        LookAlike(
            "He always goes through my bag when I get in", because="a report of harm, not a stretch", address="about_partner"
        ),
        LookAlike("everything's in the car bar the cool box", because="logistics"),
        LookAlike(
            "I've never been this angry with you and I still want to sort it",
            because="how strong a feeling is, said as one's own",
        ),
        LookAlike(
            "Daily he is taking the 8.10 train only", because="the variety's way of saying what is usual", address="about_partner"
        ),
        LookAlike("Nobody told me about the parents' evening. Did you know?", because="one event, and an honest question"),
    ),
    known_misses=(
        KnownLimit(
            "another Sunday, another three hours of football", why="the stretch is only implied, without a word that carries it"
        ),
    ),
    known_false_alarms=(
        KnownLimit(
            "you've never missed one of her recitals and it shows", why="praise and complaint can share every word but the tone"
        ),
    ),
)
