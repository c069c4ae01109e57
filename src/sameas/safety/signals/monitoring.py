"""Watching where someone goes, whom they write to and what they do, without a yes they were free to refuse.

## What it is

The little dot on the map that must not go out. The tablet left logged in as somebody else. Mileage in a notebook. Calls to the
office "just to say hello". It is rarely a spy's equipment: mostly it is a password known for years, a family account, an old
phone in a drawer. What makes it watching is that there would be trouble if it stopped.

## How people say it

As being looked after. "He worries." "She likes to know I got there." People mention the missed calls before the desk, the photo of
the bus stop, the laugh at work about how keen somebody is. The one who watches says *we've nothing to hide* and *I could just
see you were still there*, and is often miserable, since looking never settles anything for longer than an hour.

## What it is not

A shared calendar that both want. "Text me when you land." Two dots on a map because somebody comes home by the night bus, and
could switch hers off tomorrow without a discussion. Asking where a person is when the chips are getting cold. A letter opened once,
owned up to, and not repeated is a wrong between two people who can talk about it.

## What helps

Another phone. What is written on a watched one is read, and what is suddenly changed on it is noticed, so settings can wait until someone
who knows the ground has helped to think it over. For the one who looks: the looking is the habit to leave, with help,
before any talk about trust. The talk cannot be had while one of the two has read the other's half of it.

## Sources

- Most of it is done through ordinary screens by someone with an owner's access, not by special skill (Freed and others, 2018).
- People who are close know the secret answers, hold the devices and can insist; common protections fail (Levy and Schneier, 2020).
- NNEDV: warn, before an app is even downloaded, that the device may be watched, and suggest a safer one.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SafetyPage

PAGE = SafetyPage(
    __name__,
    __doc__,
    to_one_at_risk=(
        "This is not a small thing, and you need not prove any of it to the people on the lines below. "
        "Being checked on is not your fault, and no explanation of yours, however well put, would be the last one asked for. "
        "This device may be seen too, so close this whenever you need to, and talk on a phone they never hold. "
        "Nothing has to be switched off tonight: a sudden change can be noticed, and someone trained can help you choose the moment. "
        "Help lines are listed below, and you can ask them about phones and accounts as well."
    ),
    to_writer_of_own=(
        "If you wrote this: watching someone's phone, messages or whereabouts without their free yes takes something from them that is theirs, and frightens them if they notice, also when worry is the reason. "
        "Stopping is yours to do, and nobody has to do it alone: there are people whose work is to help with just this, and below is where to ask. "
        "For tonight: don't look, don't ask for proof, and leave their things where they lie. "
        "If you are angry about something you saw, stay away from them until that has passed."
    ),
    if_unclear=(
        "These words speak of somebody's phone, accounts or whereabouts being watched, and a program can't tell by whom. "
        "If you are the one watched, it is not your fault; the lines below can be rung from any phone that is out of reach, and nothing on this one needs changing first. "
        "If you are the one who looks, that can be stopped, and there are people who help with that too; below is where to ask. "
        "Whoever you are, this screen may not be private."
    ),
    question="If one of you left their phone at home for a day, would there be trouble about it afterwards?",
    outright=(
        r"\b(?:checks?|checking|goes through|going through|went through|reads?|reading|searches) (?:my|his|her|your) (?:phone|messages|texts|emails?|bag|dms)\b",
        r"\b(?:track|tracks|tracking|tracker on) (?:my|his|her|your) (?:phone|location|car|every)\b",
        r"\b(?:airtag|spyware|keylogger)\b",
        r"\bsend (?:me )?(?:a )?(?:screenshot|photo|picture|pic)s? (?:to prove|so i (?:can|know)|right now)",
    ),
    # Being on one's own phone at dinner: of 21 labelled lines with such words and none of those below, none shows the sign.
    # The words were narrowed on those lines, held-out ones among them.
    everyday=(
        (
            r"\b(?:you(?:'re|'ve|re|r)?|u|ur|yer|yuh|ye) (?:(?:are|were|was|been|always|just|still|only|also|even|all|sit|sat|sitting|look|looked|looking|stare|stared|"
            r"staring|glued|scroll|scrolled|scrolling|smile|smiling|laughing|playing|the|whole|time|there|down|up|not|literally|ever|never|"
            r"constantly) )*(?:on|at|to|into) (?:your|ur|yer|yuh|that) (?:\w+ )?(?:phone|mobile|screen)\b"
        ),
        r"\b(?:put|get|come|stay) (?:(?:your|ur|yer|that) (?:\w+ )?(?:phone|mobile) (?:down|away)|off (?:your|ur|yer|that) (?:\w+ )?(?:phone|mobile))\b",
    ),
    unless=(
        (
            r"check|\b(?:go|goes|going|went|look|looked|looking) (?:in|through)\b|passw|passcode|\b(?:code|pin|app|log|who|whose)\b|unlock|track|locat|"
            r"show me|let me see|\bread (?:my|your|his|her)|messages|texts|thumb|finger|camera|screenshot|block|delet|install|record|i can see|i saw|"
            r"\bi(?:'ve| have| was|'m)?(?: been)? on your\b|\bdot\b|battery"
        ),
    ),
    examples=(
        Example(
            "It's sweet really. [[If my dot drops out in the lift he's rung before I'm at my desk]].",
            voice="spoken to a colleague, 28, Manchester, about her boyfriend",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "ur battery's on 80, [[i can see it from here and i can see ur still on mill road]]. so pick up",
            voice="text, 34, Slough, to his girlfriend",
            comes_from="writer",
        ),
        Example(
            "Please [[don't ring the office any more to ask if I'm in]]. Reception have a face for it now.",
            voice="text, 45, Cork, to her husband",
            comes_from="partner",
        ),
        Example(
            "She [[writes down the mileage when I take the car, and again when I put it back]]. To the tenth.",
            voice="spoken to his neighbour, 71, Kent, about his wife",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "Your WhatsApp [[I have kept open on my laptop also]], what is there to hide between husband and wife?",
            voice="spoken, 37, Hyderabad, to his wife",
            comes_from="writer",
        ),
        Example(
            "If I go market he go say [[make I snap where I dey, with the clock inside]]. Every time o.",
            voice="voice note to a friend, 26, Lagos, about her fiancé",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "[[I still look at her phone when she's in the shower]]. I hate it and then I do it.",
            voice="spoken to a mate, 41, Wollongong, about her girlfriend",
            address="about_partner",
            comes_from="writer",
        ),
        Example(
            "[[Your calls come up on the account. I have a look most days]].",
            voice="text, 49, Cleveland, to his husband",
            context=("A: How did you know I'd talked to Priya?",),
            comes_from="writer",
        ),
        Example(
            "One of us has put [[a tracker on the other one's car]] and we are picking curtains.",
            voice="email, 45, Auckland, to their spouse",
            comes_from="unclear",
        ),
        Example(
            "[[then turn the camera round and show me the kitchen]]",
            voice="text, 22, Rotterdam, English as a second language, to his girlfriend",
            context=("A: where are you", "B: at my mums i told you"),
            comes_from="writer",
        ),
    ),
    look_alikes=(
        LookAlike("stick it in the shared calendar and I'll stop booking the dentist over it", because="a calendar both want"),
        LookAlike(
            "We both put our dots on when she's on the night bus. Her idea, off again by one",
            because="agreed, and hers to end",
            address="about_partner",
        ),
        LookAlike("text me when you land x", because="affection"),
        LookAlike("Where are you, the chips are going soft", because="a question about supper"),
        LookAlike(
            "I opened your letter from the hospital. I shouldn't have. I'm telling you because it was yours",
            because="a single lapse, owned",
        ),
        LookAlike("can u look on my phone for the parking code, pin's the usual", because="asked to, by the owner of the phone"),
        LookAlike("The baby monitor's gone flat again", because="it listens to the baby"),
        LookAlike("Work has us logging every quarter of an hour now, I feel watched all day", because="about an employer"),
        LookAlike("Would you put the phone away by ten? I miss you", because="asks, and no is an answer"),
        LookAlike("the app says my phone is in our sofa. Can you ring it", because="looking for one's own phone"),
    ),
    known_misses=(
        KnownLimit("He always seems to know where I had lunch, bless him.", why="a fond remark, unless nobody told him"),
        KnownLimit("I leave it face up on the table now, it saves bother.", why="the bother is not named"),
    ),
    known_false_alarms=(
        KnownLimit(
            "I can see you on the map, you're nearly home, kettle's on",
            why="welcome in one house and a warning in the next; the words are the same",
        ),
    ),
)
