"""Looking down on the other: the insult, the mockery, the pitying smile, the remark that ranks you above them.

## What it is

It need not be a word you couldn't say in church. *Bless him, he thinks that's hoovered.* *I'd explain it, but we'd be
here till Christmas.* *I've three children, and one of them's forty-one.* Anger talks to someone across the table.
This talks from the top of the stairs. Sometimes it is said to a friend, with a laugh, and the one it is about is in
the next room.

## What it protects

Disappointment, mostly, after it has been disappointed a good few times. Hoping again would mean needing them, and
needing them has been sore. From a step up, nothing they do can reach you. For some of us it is older than that: we
were looked down on early, and swore we would sooner do it than have it done.

## What it gets you tonight

Height. A laugh from the others, if there are others. You feel clever and untouchable, and the worry you came in with
is, for the moment, somebody else's stupidity.

## What it costs by Friday

They have stopped bringing you things: the new idea, the letter they couldn't follow, the tears. The worst of it is
hard to see from above. When the person who knows us best looks down on us, we believe it. They may hear that sentence
again in five years' time, filling in a form.

## Why it does not work

Nobody has ever been shamed into being better company. What you wanted was help with the carpet, or someone to be
frightened about the lease with, and for that you need them beside you and on their feet. Say the need while looking
straight at them and it may be refused. Say it looking down and it won't even be heard; all they hear is the drop.

## When it is fine

Teasing is fine, where both of you would tell the story the same way and either may say "not that one". Disgust at the
mould behind the cooker is fine. So is fury: being angry with someone doesn't put you above them. And saying "he calls
me stupid in front of his friends" is not running anybody down. That is telling someone what happens to you.

If you are the one looked down on, day after day, and it frightens you, wording is not what this is about: `sameas lines` says who listens.

## Sources

- One of Gottman's four, beside criticism, defensiveness and stonewalling; what he sets against it is appreciation.
- The SPAFF coding system lists insult, sarcasm and hostile humour among its signs (Coan and Gottman 2007, fairly sure).
- Relational Life Therapy places contempt on the one-up, walled-off side of its grid (fairly sure), and asks for full-respect living: nothing below the line of respect, towards the other or oneself (Terry Real).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import END, START, SURE, YOU_ARE_SO

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        rf"{START}{YOU_ARE_SO}(?:pathetic|disgusting|stupid|thick|joke|loser|embarrassment|waste of space){END}",
        r"\bare you (?:stupid|thick|dumb|five|twelve)(?: or (?:something|what))?(?= *[?.!]|$)",
        r"\byou should be ashamed of yourself\b",
        r"\b(?:nobody|no one|no-one) else would (?:have you|want you|put up with you)\b",
        rf"{START}(?:just |please )?grow (?:the fuck )?up{END}",
    ),
    outright_sure=SURE,
    reaching_for="You may feel let down, and want someone who stands beside you in this.",
    heard="They may hear in {words} that you think less of them, and stop showing you things.",
    frame="I'm […] about […], and I don't want to face it alone. Would you […] with me?",
    question="What did they do that hurt, before what it made you think of them?",
    wishes=(
        "I'd like a proper talk about it, as equals.",
        "I'd like that to change. Can we talk?",
        "That matters to me. Will you hear me out?",
        "I'd like us to find a way with this.",
        "Can we talk about it when we've both a minute?",
    ),
    examples=(
        Example(
            "[[aww bless, he thinks thats hoovered]]. theyre here at 6",
            voice="text with a photo of the rug, 30, Basildon, to her husband",
            instead="theres still half the beach in that rug and im knackered and narky. can u go round it again? theyre here at 6",
        ),
        Example(
            "[[I'd explain it to you, but we'd be here till Christmas.]]",
            voice="spoken, 61, Edinburgh, to his wife",
            context=("A: What is it they mean by negative equity?",),
            instead="I'm done in, and I'd make a poor job of it now. Ask me after tea and we'll go through the letter, the two of us.",
        ),
        Example(
            "[[Your mates are roofing their second house. You are here, pressing phone.]]",
            voice="spoken, 42, Enugu, to her husband",
            instead="I am worried about where we will live, and it pains me when I come in and you are on the phone. Sit with me tonight, let us count what we have. Will you?",
        ),
        Example(
            "So now we stuck another year. [[A whole degree and can't read a lease.]]",
            voice="spoken, 35, Detroit, to his girlfriend",
            instead="So now we stuck another year, and I'm hot about it, I ain't gon' lie. Can we both read the next one before anybody signs?",
        ),
        Example(
            "[[Somebody who failed the driving test four times cannot be expected to follow this, therefore I made a version with pictures.]]",
            voice="email about the tax, 52, Zürich, English as a second language",
            instead="I find the details hard to explain and I am nervous about the deadline. I made a short version. Please tell me what you think of it, and then we decide together.",
        ),
        Example(
            "My brother was still speaking and you got up from the table. [[From such a family, what manners can one expect.]]",
            voice="spoken, 58, Lucknow, to her husband",
            instead="My brother was still speaking and you got up from the table. I felt ashamed in front of everyone, and I am angry. Would you ring him tomorrow?",
        ),
        Example(
            "ngl [[u crying over that was kinda embarrassing to watch]]",
            voice="text, 19, Bradford, to her girlfriend",
            instead="ngl i didnt know what to do when u cried, i just stood there feeling awkward. what was happening in u",
        ),
        Example(
            "Good. So now we are both working. [[Well, I am working, you will play with the little ones.]]",
            voice="spoken, 45, Gdańsk, English as a second language, to his wife",
            context=("A: They want me! Two days in the week, at the nursery.",),
            instead="Good, I am glad for you. I am also tired, and worried about the money, I must say it. Can we look at it together this week?",
        ),
        Example(
            "[[Ah sure I've three children, really, and one of them's forty-one with a beard.]]",
            voice="to a colleague, 39, Dublin, about his husband",
            address="about_partner",
            instead="I've the lunches and the lists and the dentist and I'm worn out with it. I need to tell him that, straight, before I get nasty.",
        ),
        Example(
            "He's locked us out of the bank. [[Honest to God, the dog'd have more idea.]]",
            voice="to her daughter on the phone, 68, Rockhampton, about her husband",
            address="about_partner",
            instead="We're locked out of the bank and I'm at the end of my rope with it. I'm going to ask him would he come down the library with me and get the fella there to show us both.",
        ),
    ),
    look_alikes=(
        LookAlike(
            "you absolute muppet 😂 love you",
            because="a tease inside a laugh they started",
            context=("A: jumper's been on inside out since 7am 😂😂",),
        ),
        LookAlike(
            "It's disgusting behind that cooker. Saturday, you and me, rubber gloves.",
            because="disgust at mould, and a plan for two",
        ),
        LookAlike(
            "I'm so angry I'm shaking. You sold my bike and you didn't ask me.", because="fury, with nobody looked down on"
        ),
        LookAlike(
            "You called me pathetic on Sunday. If I hear it again I'm going to bed and shutting the door.",
            because="quotes an insult, and sets a limit",
        ),
        LookAlike("that clown of a plumber has flooded the loft", because="about somebody outside the two of you"),
        LookAlike(
            "She earns twice what I do and she's welcome to the tax return",
            because="a joke at nobody's cost",
            address="about_partner",
        ),
        LookAlike("Don't go up that one, the rung's rotten. Here, take mine.", because="blunt, and out of care"),
        LookAlike(
            "He calls me thick in front of his pals and they all laugh",
            because="tells of being looked down on",
            address="about_partner",
        ),
        LookAlike(
            "I hate how I spoke to you at the airport. I'm sorry.", because="strong words about what one did oneself, owned"
        ),
        LookAlike("Away ye go, you're never fifty", because="dialect for being pleasantly amazed"),
    ),
    known_misses=(
        KnownLimit("I'm sure you did your best", why="kind from beside you, crushing from above, and spelled the same"),
        KnownLimit("no, leave it, I'll ask somebody who knows", why="practical in one house, a slap in another"),
    ),
    known_false_alarms=(KnownLimit("you're such a nerd", why="between some couples a pet name, and only they would know"),),
)
