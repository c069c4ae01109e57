"""Handing over the whole cause: of the trouble, of how I feel, or of what I did.

## What it is

A thing went wrong, and it has to be somebody's. *You made me shout. You've wrecked it. No wonder I failed, with you
keeping me up.* Usually there is a grain of truth in it. They did send the money; they did keep you up. Blame takes
that grain and has them carry the whole sack, your own share included.

## What it protects

A sore conscience, often. If you made me shout, then I am not someone who shouts. Sometimes it is grief that is being
kept off: the singing you gave up, the career that stopped at Pune. It is easier to be angry at a person in the
kitchen than at twenty years.

## What it gets you tonight

Lightness. The weight goes across the table and you can stand up straight for the first time since the phone call.
You're the injured one now, and the injured one doesn't have to do anything.

## What it costs by Friday

The weight comes back. They have found your share, of course, they were there; so the two of you have passed it to and
fro like a hot dish that nobody will put down. Or they've kept it, all of it, and gone grey and careful. Either way
nobody has rung the school.

## Why it does not work

If all of it is theirs, then only they can mend it, and you have talked yourself out of your own life. You can't stop
shouting if someone else is doing your shouting. "I shouted, and I'm still angry about the money" gives up nothing you
need. It keeps the anger and the money, and gives you back the bit that you can change.

## When it is fine

Saying plainly what somebody did is not blame: "you told them my news before I'd sat down." Nor is it blame when each
names a share. Harm is another matter again. If someone made you hide your letters, or hand over the card, then *made*
means forced, and the cause is exactly where you say it is. Nobody is asked to find their half of that.

## Sources

- The seed text of this project hopes for love in which we can "express hurt without blame".
- In work on demand and withdrawal, the demanding half is coded as blame together with pressure for change (Christensen's Couples Interaction Rating System, fairly sure).
- Relational Life Therapy, on the listener's side: own what you can, give what you can (Terry Real; fairly sure).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import END, START, SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        r"\byou (?:made|make) me (?:shout|yell|scream|snap|lose it|lose my temper|act like this|like this)\b",
        rf"{START}(?:it|this|that)(?:'s| is) (?:all |entirely )?your (?:own )?fault{END}",
        rf"{START}(?:this|that) is on you{END}",
    ),
    outright_sure=SURE,
    reaching_for="You want them to see what this cost you. You'd rather not hold it alone.",
    heard="On hearing {words} they may start looking for your share of it, or carry everything and go quiet.",
    frame="I […], and that part is mine. I'm still […] about […], and I'd like us to […].",
    question="What happened, and what was it like for you, before whose doing it was?",
    wishes=(
        "Can we look at it together?",
        "I'd like us to sort it out, the two of us.",
        "I'd like your help with it now.",
        "What could we do differently next time?",
        "I'm not asking whose fault it is. I want it mended.",
    ),
    examples=(
        Example(
            "well thats it missed. [[all cos u had to redo ur hair]]",
            voice="text from the platform, 25, Liverpool, to her girlfriend",
            instead="well thats it missed. im gutted, was dead looking forward to it. shall we get chips and see about tomorrow",
        ),
        Example(
            "The money you sent to your brother, [[is it not that one that made me to shout?]]",
            voice="spoken, 54, Kumasi, to his wife",
            instead="I shouted, and the shouting is my own. I am still angry about the money you sent to your brother. I want us to talk on it, quietly this time.",
        ),
        Example(
            "[[If it were not for you]] I should have kept up my singing.",
            voice="letter, 70, Norfolk, to her husband",
            instead="I gave up my singing, and I grieve for it more than I have ever let on. I should like to go back to the choir. I hope you will be glad for me.",
        ),
        Example(
            "You looked at me so when I told the story, and [[from this I could not eat. You have spoiled me the evening.]]",
            voice="spoken, 37, from Kharkiv, living in Manchester, to her husband",
            instead="You looked at me so when I told the story, and I felt small and could not eat. What was in this look? I want to know it.",
        ),
        Example(
            "After last night I smoke three, you know. Two years I gone without. [[Is you have me back on them.]]",
            voice="voice note, 31, Bridgetown, to her boyfriend",
            instead="After last night I smoke three, you know. Two years I gone without, and I so disappointed. I still upset about what you say to me. Could you come by this evening?",
        ),
        Example(
            "[[Well, if you'd had your phone on, he wouldn't have sat in that office an hour crying.]]",
            voice="spoken, 40, Chicago, to his husband",
            context=("A: Did the school call you?", "B: They called both of us. I didn't see it till noon."),
            instead="I can't stand to think of him in that office for an hour. I missed it too, and I feel sick. What can we set up so one of us gets the call?",
        ),
        Example(
            "Yeah I have. [[You wrecked the whole night for me.]] You told them my news before I'd even sat down.",
            voice="spoken, 34, Sydney, to her husband",
            context=("A: You've gone quiet.",),
            instead="Yeah I have. You told them my news before I'd even sat down, and I'm really disappointed. Next time it's mine, will you leave it to me?",
        ),
        Example(
            "failed it. [[no wonder like with u keeping me up til 2]]",
            voice="text, 22, Maynooth, to his boyfriend",
            instead="failed it. im in bits. i stayed up til 2 when i shoulda gone to bed. could we knock the late ones on the head before the repeat",
        ),
        Example(
            "[[My whole career got finished because he wanted Pune.]]",
            voice="to her cousin, 36, Delhi, about her husband",
            address="about_partner",
            instead="I left my job when we shifted to Pune, and I'm angry and sad about it even now, yaar. I want to start applying again, and I want to tell him so myself.",
        ),
        Example(
            "Ah widnae be in here five nights a week [[if she gied me a reason tae go hame]].",
            voice="to his brother in the pub, 49, Glasgow, about his wife",
            address="about_partner",
            instead="Ah'm in here five nights a week because ah don't know whit tae say tae her. Ah miss her, man. Ah need tae go hame and tell her that.",
        ),
    ),
    look_alikes=(
        LookAlike(
            "I forgot the keys and you forgot the spare, so here we are on the step like two lemons",
            because="a fact with both shares in it",
        ),
        LookAlike("We're late because of the signals at Crewe", because="the cause is a railway"),
        LookAlike("When the door slammed I jumped out of my skin, and I'm still shaky", because="a feeling tied to an event"),
        LookAlike(
            "You made me keep my letters in the shed so your mother wouldn't find them. I'm still angry.",
            because="made, meaning forced",
        ),
        LookAlike("You made me laugh in that chapel and I've never needed it more", because="made, said with thanks"),
        LookAlike("I'm angry that you told your mother before you told me", because="anger, said as one's own"),
        LookAlike("That one's on me, I never set the alarm", because="takes one's own part"),
        LookAlike(
            "One of us hit that post. I had the car Tuesday, he had it Wednesday.",
            because="facts, and an open question",
            address="about_partner",
        ),
        LookAlike(
            "You drove at ninety with the kids in the back. I was terrified, and I won't get in with you on that road.",
            because="names a danger, and sets a limit",
        ),
        LookAlike("no idea who left the gate, but the sheep are in the beans", because="news, and nobody charged"),
    ),
    known_misses=(
        KnownLimit("and whose idea was the caravan?", why="a running joke in some families, the whole charge sheet in others"),
        KnownLimit("I was fine this morning", why="the accusation is in what it leaves out"),
    ),
    known_false_alarms=(
        KnownLimit("you got me into this", why="a charge, unless it's about cold-water swimming and said with chattering teeth"),
    ),
)
