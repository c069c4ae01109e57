"""Following, turning up, watching or getting through again after someone has wanted distance.

## What it is

It is over, or paused, or there has been a request to be left alone, and one of the two goes on arriving. On the bench opposite the office. Under a fourth
number. At the new gym. Each time has an innocent explanation, and it's the row of them that frightens: somebody has decided that a no is
where the conversation starts. It can happen with a partner too, wherever one may not be anywhere unaccompanied.

## How people say it

Apologising for making much of it. "He only waved." "She's never rude." They give the count, as people do who have started keeping one: same
bench, third gym, fourth number. The one who does it speaks of love, or unfinished business, or just wanting five minutes, and truly does not
see why flowers should alarm anybody.

## What it is not

Three calls because the hospital could not get through. Going past the old flat and getting sentimental about its door. Exes who share
a dog. Meeting by accident at the cheese counter. Asking, once, whether there might be another chance, and hearing the answer.
Following somebody round the kitchen while they drain the pasta.

## What helps

Other people knowing: a colleague, a neighbour, the person on the front desk. Dates and times noted somewhere out of reach of the other, if that can be done
unseen. A help line that knows phones and accounts, since someone who was once close may still be logged in. No reply is owed, to any of it. For
the one who can't leave it: there's no right message. There's a friend to ring when the urge comes, and there is help.

## Sources

- People who are or were close know the secret answers and hold the devices, so that common protections fail (Levy and Schneier, 2020).
- Ordinary accounts and settings are what is used, more than special skill (Freed and others, 2018).
- NNEDV: say early that the device may be watched, and suggest a safer one.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SafetyPage

PAGE = SafetyPage(
    __name__,
    __doc__,
    to_one_at_risk=(
        "You are not making too much of it. "
        "Being followed, watched or reached again and again is not your fault, you have no need to find a clearer way of saying so, and you owe no reply. "
        "If they are there now and you are frightened, call the emergency number below. "
        "Otherwise, let one person nearby know, a neighbour or someone at work, so that you aren't the only one looking out. "
        "Help lines are listed below, and this is what they are for. "
        "Someone who was close may still see into your phone or accounts, so ring from another phone if you can."
    ),
    to_writer_of_own=(
        "If you wrote this: turning up, watching or finding another way through, after someone has asked for distance, frightens them, also when it is meant with love. "
        "There is no message that will put it right, so please send none, this one included. "
        "If you are near them now, go, and don't pass that way again. "
        "Missing someone hurts, and stopping is still yours to do, though you need not do it alone: there are people whose work is to help with just this, and below is where to ask. "
        "When the urge comes, ask there, or ring a friend who has no tie to the one you miss."
    ),
    if_unclear=(
        "One person here has wanted distance and has not been given it, and a program can't tell which of them is you. "
        "If it is you who wants it, that is not your fault and you owe nobody a reply; the lines below can help, best from a phone that only you use. "
        "If it is you who can't stay away, send nothing tonight, and know that there are people who help with that too; below is where to ask. "
        "If anyone is in danger now, the emergency number comes first."
    ),
    question="Has one of you asked to be left alone, and has the other kept turning up or getting through?",
    outright=(
        r"\bfollow(?:s|ed|ing) me (?:home|to|everywhere|around|from)\b(?! (?:on|the bakery))",
        r"\b(?:parked|waiting|sits|sat|stands|stood) outside (?:my|her|his) (?:work|house|flat|place|mum's|office|gym|school|door)\b",
        r"\bturn(?:s|ed|ing)? up at (?:my|her|his) (?:work|house|flat|place|office|gym)\b(?: again| uninvited)?",
    ),
    examples=(
        Example(
            "He was [[on the bench outside work again. Same bench. He only waved]].",
            voice="spoken to a colleague, 27, Cardiff, about an ex-boyfriend",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "[[I only sat across the road a while till your light went off, same as the other nights]]. Sleep well",
            voice="text, 46, Wigan, to his former wife",
            comes_from="writer",
        ),
        Example(
            "this is [[the fourth number youve texted me from. i asked you to stop in march]]",
            voice="text, 24, San Antonio, to her ex-girlfriend",
            comes_from="partner",
        ),
        Example(
            "Whatever gym I join, [[a week later she's joined it. I'm on my third]]. Feel a bit of a dill saying it.",
            voice="spoken to a mate, 37, Brisbane, about his ex-partner",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "I know you asked me not to contact you, and [[that is the reason I am writing to your work address instead]].",
            voice="email, 68, Dublin, to his former wife",
            comes_from="writer",
        ),
        Example(
            "In June itself I broke the engagement. [[Till today his bike is standing at the end of our lane, every evening]].",
            voice="voice note to a friend, 25, Bhopal, about her former fiancé",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "Mi know yuh nuh want fi see me, but [[mi ask round till mi find which yard yuh move to]]. Is just talk mi want talk.",
            voice="voice note, 40, Spanish Town, to her ex-boyfriend",
            comes_from="writer",
        ),
        Example(
            "Before we try again I'd like us to face it: [[one of us kept driving past the other's place at night, for weeks, after being asked to stop]].",
            voice="email, 31, Vancouver, to an ex-partner",
            comes_from="unclear",
        ),
        Example(
            "I never told you where I'd be. [[That's three times now you've just happened to be there]].",
            voice="text, 30, Edinburgh, to his ex-boyfriend",
            context=("A: nice jacket last night",),
            comes_from="partner",
        ),
        Example(
            "All right, not to the house. [[I'll be over by the bus stop where I can see you're home]]. You don't have to come out.",
            voice="text, 58, Ohio, to her husband, who has moved out",
            context=("A: Please don't come to the house again. I mean it.",),
            comes_from="writer",
        ),
    ),
    look_alikes=(
        LookAlike("I'm outside with the car, no rush", because="a lift that was asked for"),
        LookAlike(
            "Rang you three times because the hospital couldn't get through. She's fine, it's a sprain",
            because="news that could not wait",
        ),
        LookAlike(
            "We finished in May and we still walk the dog on Sundays, suits all three of us",
            because="wanted by both",
            address="about_partner",
        ),
        LookAlike(
            "Went past our old flat, they've painted the door yellow, I came over all soft", because="a place both have left"
        ),
        LookAlike(
            "I'd like to ask whether we could try again. If it's no, I won't ask twice", because="asks once, with room for no"
        ),
        LookAlike(
            "stop following me round the kitchen, it's draining, I'll shout when it's ready", because="hungry, not frightening"
        ),
        LookAlike(
            "he sent flowers to the office and the whole floor squealed, me loudest",
            because="flowers that were welcome",
            address="about_partner",
        ),
        LookAlike("Bumped into your ex at the cheese counter, we compared bries", because="chance"),
        LookAlike(
            "I follow her pottery account, I like the blue ones", because="a public page about pots", address="about_partner"
        ),
        LookAlike("a tabby has sat at our gate four evenings running, I think we've been chosen", because="a cat"),
    ),
    known_misses=(
        KnownLimit(
            "Small town, isn't it, he's in every shop I go in.",
            why="in a small town that happens, and it is also how this starts to be told",
        ),
    ),
    known_false_alarms=(
        KnownLimit("I keep turning up at yours like a bad penny", why="a joke between two who like it; only the welcome tells"),
    ),
)
