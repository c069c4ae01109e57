"""Harm done or promised to what someone loves or depends on: children, animals, belongings, papers, a secret that is theirs to tell.

## What it is

Nobody has touched *you*. It was the dog, or the little one, or the records, put out in the rain. Or it has only been said: that the boys will be hard
to see, that one phone call would settle the matter of the visa, that your father might like to hear whom you really live with. The
blow goes past a person and lands on what they can't bear to see hurt, and they do as they are told.

## How people say it

As news about somebody else. "He's not good with the dog when he's cross." As a count of things broken, phones mostly. As a request that leaves out why:
please don't put the cat out again. The one who does it tends to speak of the object ("it'd still be in one piece") or takes on a friendly,
reasonable voice, in which the children and the word *solicitor* come rather close together.

## What it is not

A bowl dropped, mourned and swept up. A sofa taken to the tip as arranged. The vet, because the dog ate the remote. Taking the children out so that
somebody can sleep. Strict rules about screens, kept kindly. Two people who are parting and who both say that they want the children half the
week is sad, and is not a threat. Nor is telling your own mother your own news.

## What helps

For a child in danger, the emergency number, without first being sure. For threats about custody, papers or being outed: a person who knows how it
really stands where you live, since a threat of that sort lives on not being checked. For the one who breaks things: get out of the room
before your hands do anything, and get help of your own. Replacing what was broken doesn't do it.

## Sources

- Honesty in a joint session may be punished afterwards at home, so that silence there means little: common ground in the field.
- Specialist joint programmes are for couples screened for safety beforehand, and remain disputed (Stith and Spencer).
- Therapists, shown evident abuse in writing, missed it in 40 per cent of cases (Stith, 2011).
"""

from sameas.manual import Example, KnownLimit, LookAlike, SafetyPage

PAGE = SafetyPage(
    __name__,
    __doc__,
    to_one_at_risk=(
        "It counts, even where nobody has touched you, and you need not prove any of it to the people on the lines below. "
        "It is not your fault, and it never hung on your choice of words. "
        "If a child or anyone else is in danger now, call the emergency number below. "
        "If you are threatened about the children, your papers or your family being told, ask on a line below what is really possible where you live. "
        "Others may see this screen, so another phone is better."
    ),
    to_writer_of_own=(
        "If you wrote this: what you describe hurts or frightens someone through what they love or depend on: a child, an animal, a home, a secret that is theirs. "
        "It does that whether or not it was meant, and whether or not it was carried out. "
        "It is yours to stop, and it can be stopped: there are people whose work is to help with just this, and below is where to ask. "
        "If your hands or your temper might go again, step out of reach now. If there is a child and no other grown-up with them, stay near enough to hear, and ring someone to come, or the emergency number."
    ),
    if_unclear=(
        "Someone or something dear is being hurt or threatened in these words, and a few lines can't tell the whole of it. "
        "If you are trying to keep them safe, it is not your fault, and the lines below can help you think, best from a phone that nobody looks at. "
        "If you are uneasy about what you yourself do when you are angry, step away first, and know that there are people who help with that too; below is where to ask. "
        "If a child or anyone else is in danger now, call the emergency number."
    ),
    question="When it gets heated between you, is there a child, an animal or something precious that has to be got out of the way?",
    outright=(
        r"\b(?:take|taking|took) the (?:kids|children|baby|girls|boys) (?:away|and)\b.{0,30}\b(?:never|won't) see\b",
        r"\bnever see (?:the|your|my|our) (?:kids|children|son|daughter|baby) again\b",
        r"\b(?:kicked|kicks|hit|hits|drowned|poisoned) the (?:dog|cat|puppy|kitten)\b",
        r"\b(?:smashed|smash|burned|burnt|burn|ripped up|cut up) (?:all )?(?:my|your|his|her) (?:phone|clothes|things|stuff|passport|laptop|photos)\b",
        r"\b(?:call|ring|report \w+ to|tell) (?:immigration|the home office|ice)\b",
        r"\bhits? the (?:kids|children|baby)\b",
    ),
    examples=(
        Example(
            "[[He's not so good with the dog when he's cross]]. She goes behind the settee now if she hears the van.",
            voice="spoken to her mother, 45, Barnsley, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "If you carry on with this, eh, [[the children will go to my mother in Kumasi and you can visit]].",
            voice="spoken, 42, Peckham by way of Ghana, to his wife",
            comes_from="writer",
        ),
        Example(
            "You said [[you would ring the home office if I told my cousin]]. I have told nobody. Please.",
            voice="text, 26, Leeds by way of Sylhet, to her husband",
            comes_from="partner",
        ),
        Example(
            "[[your dad still thinks im your flatmate]]. lovely man. [[hate to be the one who tells him]]",
            voice="text, 24, Birmingham, to his boyfriend",
            comes_from="writer",
        ),
        Example(
            "She [[stood my records out in the rain, one after another]], and then she made us both a cup of tea.",
            voice="spoken to a friend, 59, Perthshire, about his wife",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "Sorry about the laptop. [[If you'd looked up when I was talking it'd still be in one piece]].",
            voice="text, 33, Houston, to her fiancé",
            comes_from="writer",
        ),
        Example(
            "[[There's another phone in bits on the kitchen floor]] and Maisie has stopped asking whose.",
            voice="email to a sister, 38, Nottingham",
            address="about_partner",
            comes_from="unclear",
        ),
        Example(
            "on my way, ten mins. [[please dont put the cat out in the cold over it like last time]]",
            voice="text, 31, Dublin, to his boyfriend",
            context=("A: it's gone eleven",),
            comes_from="partner",
        ),
        Example(
            "See one, by all means. [[Then see how often you get the boys]].",
            voice="spoken, 50, Pretoria, to his wife",
            context=("A: I'd like to talk to a solicitor about the house.",),
            comes_from="writer",
        ),
        Example(
            "When he is angry on me, [[it is the small one who is getting the slap]]. So I try he is not angry on me.",
            voice="voice note to her aunt, 32, Jaipur, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
    ),
    look_alikes=(
        LookAlike("I dropped your gran's bowl. I'm so sorry. I've kept every piece", because="an accident, and sorrow about it"),
        LookAlike("I've the kids at Mum's till six, go back to bed", because="a kindness"),
        LookAlike("dog's at the vet, he ate the remote, he's fine and very pleased with himself", because="the dog did it"),
        LookAlike("I smashed it at work today!!", because="slang for doing well"),
        LookAlike("the visa form wants a photo of each of us, can you do Thursday", because="paperwork done together"),
        LookAlike(
            "Told my mum I'm bi. Only about me. Us is for you to tell, whenever",
            because="one's own news, and care with the other's",
        ),
        LookAlike(
            "If we do split I'd want the children half the week, and you the other half. I cried writing that",
            because="calm, sad, and fair to both",
        ),
        LookAlike("Sofa's going to the tip on Saturday as agreed, say your goodbyes", because="agreed"),
        LookAlike("I'll murder whoever has parked across our drive", because="grumbling about a car"),
        LookAlike(
            "He said no screens till the rooms were done and he stuck to it, fair play",
            because="a rule for children, kept without harm",
            address="about_partner",
        ),
    ),
    known_misses=(KnownLimit("He's lovely with the kids when they're good.", why="praise, with the other half left unsaid"),),
    known_false_alarms=(
        KnownLimit("That cat will be a hat if she's been at the butter again", why="affection often threatens the cat"),
        KnownLimit(
            "Ask her about the bruise, she got it off the climbing frame and she's dead proud",
            why="true of nearly every child, and also what is said when it isn't",
        ),
    ),
)
