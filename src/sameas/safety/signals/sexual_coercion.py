"""Sex, pictures or the risk of a child got by wearing someone down, by debt, by sulks, by fear, or past a no.

## What it is

Being asked until the answer changes. Being asleep. A packet of pills that moves about the house. Photographs that were going
to be deleted and are mentioned when there is a row. There need be no force in it anywhere. What is missing is the other person's
freedom to say no and have the evening go on as it would have.

## How people say it

Sideways, late, and often years after. "It's easier to let him." "I just stopped saying it." Men have hardly any words for it
and use a joke. Couples who marry young call it duty. From the other side it's arithmetic (three weeks, your turn, not a lot to ask) or
romance: if we were serious, you would.

## What it is not

Wanting somebody and saying so, with room for "not tonight" and a cuddle after it. Being sad that nobody has touched you since March and asking to
talk about it, on the sofa, dressed. Grumbling that snooker has won again, and leaving it there, is not kind, but there's no pressure
in it. And "go on, you know you want to" is mostly about cake.

## What helps

Being believed without having to tell all of it. A clinic or a doctor asks only what is needed to look after a body. Pictures are a
matter for a help line too; nothing about them has to be settled with the one who has them. For the one who pressed on: stop asking, tonight and
without a time limit, and take the wish and the hurt to somebody whose job it is to hear them.

## Sources

- Common practice in screening, fairly sure: ask alone and in private, about fear and control, and never let the answer reach the other.
- Trained therapists overlooked evident abuse in written cases, 40 per cent of them (Stith, 2011): quiet coercion is easy to overlook.
- Experts found most answers by language models to survivors of abuse through technology imperfect, often without safety warnings
  (arXiv 2602.17672, 2026); the words shown from this page are therefore written by people and never generated.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SafetyPage

PAGE = SafetyPage(
    __name__,
    __doc__,
    to_one_at_risk=(
        "A no that was worn down is still a no, and going quiet is not a yes. "
        "None of it is your fault, and it did not happen because you failed to say it clearly enough. "
        "If you are hurt, or worried about pregnancy or infection, a doctor or a clinic can help you without hearing all of it. Sooner is better, as some of it works only in the first days. "
        "Help lines are listed below, for as much or as little as you want to tell, and you need not prove any of it to them. "
        "This screen and your calls may be seen by others, so choose a phone and a moment that are yours."
    ),
    to_writer_of_own=(
        "If you wrote this: what you describe goes on after a no, or without a free yes, or with something held over someone. "
        "That harms them, whatever the two of you are to each other, and missing closeness does not make it right. "
        "Stopping is yours to do. "
        "From now on: no more asking, any pictures stay unsent and unmentioned, and if it might happen again tonight, sleep somewhere else. "
        "You need not do this alone, and can be honest: there are people whose work is to help with just this, and below is where to ask."
    ),
    if_unclear=(
        "Something in these words was wanted by one person and not by the other, and a program can't tell by which. "
        "If it was not what you wanted, that is not your fault, and the lines below are there for as little as you care to say. "
        "If you are uneasy about something you did, or might do again, keep your distance tonight, and know that there are people who help with that too; below is where to ask. "
        "Choose a phone and a moment that are your own."
    ),
    question="When one of you doesn't want to, is there a price to pay for saying so?",
    outright=(
        r"\b(?:made|makes|forced|forces) me (?:have sex|sleep with|do it|touch)\b",
        r"\bif you (?:really )?loved me you(?:'d| would) (?:let|sleep|do it|not say no)",
        r"\bsaid no and (?:he|she|you) (?:carried on|went on|kept going|didn't stop|did it anyway)\b",
        r"\b(?:post|share|send) (?:the|those|your|my) (?:pics|pictures|photos|nudes|videos?)\b.{0,40}\bif\b",
        r"\b(?:poked|took off|removed|tampered with) .{0,12}(?:condom|pill)s?\b",
        r"\braped?\b",
    ),
    everyday=(
        r"\bif you (?:(?:really|actually|even|truly) )?loved me\b(?!.{0,60}\b(?:let|sleep|bed|sex|touch|no|naked|nudes?|pics?|pictures|photos?|kiss|tonight)\b)",
    ),
    examples=(
        Example(
            "To be honest [[I've said no and said no, and then it's easier to let him than lie there being nagged till two]].",
            voice="spoken to a friend, 38, Norwich, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "i said i was tired and [[you kept on. i didnt want to. i just stopped saying it]]",
            voice="text, 21, Brighton, to her girlfriend",
            comes_from="partner",
        ),
        Example(
            "You said no Sunday and you said no last night. [[I'm asking a third time and I'm not asking for the moon, you're my wife]].",
            voice="text, 45, Hull, to his wife",
            comes_from="writer",
        ),
        Example(
            "Those pictures, you swore you'd delete them, and [[now they come up every time we get into it]]. Please.",
            voice="voice note, 27, Atlanta, to her boyfriend",
            comes_from="partner",
        ),
        Example(
            "My pills, [[I find the packet in his jacket. He says what does a wife need them for]].",
            voice="spoken to a clinic clerk, 31, Mombasa, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "If I'm tired [[she says a real man doesn't say no and she keeps on till I don't. Every time, hey]].",
            voice="spoken to his brother-in-law, 34, Durban, about his wife",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "thats the second time youve said no. [[if you were serious about us you wouldnt make me wait again]]",
            voice="text, 19, Sydney, to his boyfriend",
            comes_from="writer",
        ),
        Example(
            "About Saturday. [[One of us had said stop]], and it went on. I don't have a word for it.",
            voice="email, 30, Toronto, to their partner",
            comes_from="unclear",
        ),
        Example(
            "[[Och, it's aye something with you. Come on. I'll be quick]].",
            voice="spoken, 60, Paisley, to his wife",
            context=("A: Not tonight, I'm sore.",),
            comes_from="writer",
        ),
        Example(
            "I have told you I do not like [[that you begin when I am asleep]]. Please, no more.",
            voice="spoken, 42, Kraków, English as a second language, to her husband",
            context=("A: What is it? You've hardly looked at me since breakfast.",),
            comes_from="partner",
        ),
    ),
    look_alikes=(
        LookAlike(
            "I miss going to bed with you. Not tonight, I can see you're dead. I only wanted it said",
            because="wanting, with room for no",
        ),
        LookAlike("not tonight love, my back's away. shove over and I'll warm my feet on you", because="a no that costs nothing"),
        LookAlike("You weren't up for it so I've put the snooker on, come and sit", because="a no that was taken as one"),
        LookAlike(
            "I'm hurt that we've hardly touched since March. Could we talk about it on Sunday, with our clothes on?",
            because="hurt, and a request to talk",
        ),
        LookAlike("could you pick up my pill from the chemist, they shut at six", because="an errand"),
        LookAlike("if you loved me you'd get up and do the bins", because="a joke about the bins"),
        LookAlike(
            "We've said a no is a no and nobody has to explain it, and it's made us both lighter",
            because="agreed by both",
            address="about_partner",
        ),
        LookAlike(
            "That film was all heavy breathing and I wanted out, so we went for noodles", because="wanted to leave, and left"
        ),
        LookAlike(
            "I don't want to sleep with you while I'm this angry. Ask me when I'm not", because="one's own no, with a reason"
        ),
        LookAlike(
            "took down the bath photo from the family album, me with the duck, nobody had noticed it was in there",
            because="an accident with a duck",
        ),
    ),
    known_misses=(
        KnownLimit(
            "It was a nice evening in the end, I gave him what he wanted.", why="generous or worn down; the sentence is the same"
        ),
        KnownLimit("I've started going up early and being asleep.", why="tired people do that as well"),
    ),
    known_false_alarms=(KnownLimit("come on, you promised me Saturday", why="may be about the garden centre"),),
)
