"""Saying what the two of you are doing, with your own hand in it.

## What it is

A football match is very hard to see from inside the tackle. Naming is the moment when one player stops, looks about, and says: hang
on, this is that thing. I push, you go quiet, I push harder. Or only: I'm showing off. I've been looking for a fight since lunch.
The whole trick is in the *I*. Describe the loop and leave yourself out of it, and you are the referee.

## Why it works

It gives you both something to stand beside and point at. The trouble moves out of the other person and into the pattern,
where it was all along, and patterns do not get offended. Once it has a daft name ("we're doing the airport") either of you can call it, even
in company, even from under a duvet.

## When it is a gift

When it is short, early and your part goes first. When it is said with some rue: you are describing yourselves in your pants at
midnight, so grandeur would be out of place. And when, having named it, you do one thing differently.

## When it is a mask

"I notice that you get defensive" names half a loop, and it is a verdict with a clipboard. So is the wise voice that explains the
dynamics to the person who is crying. Naming can be a way to be above the row while still winning it. And do not share out what is not shared:
where one frightens and the other gives way, "we have this pattern" tells a lie about who does what.

## Sources

- The seed text of this project: "I think I'm doing the thing where I try to be right instead of connected."
- Relational Life Therapy: "the more, the more" (the more one pursues, the more the other distances), and relational mindfulness: pause, notice
  which part of you is speaking, choose (Terry Real).
- In negotiation research, naming the process is one of the things that breaks a spiral of power moves (Brett, Shapiro and Lytle 1998).
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove

PAGE = SameAsMove(
    __name__,
    __doc__,
    stands="what is going on between you, your part in it too",
    examples=(
        Example(
            "[[Oh, bugger. I'm cross-examining you again, aren't I. And you're pleading the fifth into your soup]].",
            voice="spoken, 61, Bath, to her wife",
        ),
        Example("[[ok this is me trying to win. its about a DUVET COVER]]", voice="text, 29, Luton, to his girlfriend"),
        Example(
            "I am so angry I'm shaking, and [[I can also see that I shout, you go to the shed, and I shout at the shed]].",
            voice="spoken, 53, Tipperary, to her husband",
        ),
        Example(
            "[[We're doing Lisbon. I'm walking ahead and you're refusing to ask for the map.]]",
            voice="spoken, 46, Geelong, to his husband",
            context=("A: So you've decided, then.", "B: I haven't decided anything.", "A: Well, nobody told me."),
        ),
        Example(
            "[[I think I go silent so that you will come and look for me. It is a stupid game and I play it since I was a boy]].",
            voice="letter, 58, Thessaloniki, English as a second language, to his wife",
        ),
        Example(
            "Real talk, man, [[I get loud 'fore she can. That's what I be doing. She go quiet, and then I'm mad she quiet]].",
            voice="to his brother, 35, Baltimore, about his wife",
            address="about_partner",
        ),
        Example(
            "See us. [[I report you to my mother, you report me to your mother, and two old women are fighting our fight inside WhatsApp]].",
            voice="voice note, 32, Ibadan, to her husband",
        ),
        Example(
            "[[and now im doing the thing where i say no worries and there are LOADS of worries]]",
            voice="text, 20, Aberdeen, to her boyfriend",
            context=("A: no worries go without me", "B: u sure?", "A: yep! all good"),
        ),
        Example(
            "[[Every time his daughter rings I start hoovering. Every single time. He goes into the garden to talk and I hoover harder.]]",
            voice="to a friend, 64, Norwich, about her husband",
            address="about_partner",
        ),
        Example(
            "[[Yaar, we are both sulking like tenants who share one bathroom.]] Come, I will make chai, you bring your long face.",
            voice="spoken, 70, Lucknow, to his wife",
        ),
    ),
    look_alikes=(
        LookAlike("I notice you're projecting again.", because="an expert on them, in borrowed words"),
        LookAlike(
            "This is your pattern, isn't it? Something good happens and you wreck it.",
            because="names one half, and it is a verdict",
        ),
        LookAlike("Shall I tell you what the dynamic is here?", because="a lesson on its way"),
        LookAlike("our problem is that you can't take a joke", because="an our that means your"),
        LookAlike("I'm only like this because you push me to it.", because="own part named, then charged to the other"),
        LookAlike("We argue about twice a month, usually about the car", because="a figure; nobody's part is in it"),
        LookAlike(
            "I'm an awful person, I poison everything I touch",
            because="sinks; names no pattern that one could do something about",
        ),
        LookAlike("And there she goes, the martyr act, curtain up", because="mockery of the other's part"),
        LookAlike("we always end up in the slow queue", because="a joke about supermarkets"),
        LookAlike(
            "He shouts, so I keep the kids upstairs till he's asleep.",
            because="a report of harm; there are not two parts to share out",
            address="about_partner",
        ),
    ),
    known_misses=(KnownLimit("shed.", why="a couple's own word for their own loop, and nobody outside can know"),),
    known_false_alarms=(
        KnownLimit("Here we go again", why="rueful between some, a groan at the other between most"),
        KnownLimit("we're both as bad as each other", why="sometimes owning up, sometimes a way to let only oneself off"),
    ),
)
