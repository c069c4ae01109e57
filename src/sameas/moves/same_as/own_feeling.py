"""Saying what goes on in you, at full strength, without a ruling on the other person.

## What it is

Fury, dread, shame, longing, being so tired that your teeth hurt: said as yours. It may be loud. It may swear. It may be two
words on a phone screen at a bus stop. What makes it this is where it points: at what happened, and at what it was like
inside you. "I'm raging about the deposit" points there. "I feel that you're a cheapskate" only borrowed the first two words.

## Why it works

Nobody can look up your evening and prove that you were not lonely in it. A verdict can be appealed; a feeling leaves
the other one nothing to win, and sometimes, after a bit of shuffling, they come over and sit down. It also tells them
something they may honestly not have known. Living in the same kitchen with someone is no guarantee that they can see in.

## When it is a gift

When it comes while it is still warm and still the size it is. When the soft part is let in too: under a lot of anger there is
a fright, and the fright is often easier to come near. And when you say it and stop, so that there is room to answer.

## When it is a mask

When "I feel" is the wrapping and a verdict is the parcel: I feel like you're using me, I feel you don't care. When the
tears arrive on cue each time it is the other one's turn to be hurt. And some words sound like feelings and are reports of
what somebody did: ignored, dismissed, let down. They will do, tied to the thing that happened. Without it they are half an accusation.

One exception. If your word is *trapped*, *controlled* or *bullied*, leave it as it is. It may be the most exact word you have.

## Sources

- The seed text of this project: speak from your own experience, and not as an expert on the other.
- The third step of the feedback wheel, what I felt (Janet Hurley, as taught in Relational Life Therapy). Terry Real advises going to the tender
  feelings before the anger, which is advice and not a rule here.
- The list of evaluations that pose as feelings comes from nonviolent communication (Marshall Rosenberg); trial evidence for it is thin.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove

PAGE = SameAsMove(
    __name__,
    __doc__,
    stands="what you feel, said as yours",
    examples=(
        Example(
            "[[im so fucking angry i could bite the steering wheel]]. 400 quid. on a DRONE. we'll talk when im home",
            voice="text, 33, Stoke-on-Trent, to her boyfriend",
        ),
        Example(
            "When the doctor said *biopsy* and you looked at your watch, [[I went cold all over, and then I was hurt]].",
            voice="spoken, 71, Edinburgh, to her husband",
        ),
        Example("[[Knackered. Sad]]. nothing you did", voice="text, 26, Sunderland, to his boyfriend"),
        Example(
            "My dear, since you travelled the house is too quiet and [[I am missing you until it is paining me]].",
            voice="voice note, 49, Enugu, to his wife",
        ),
        Example(
            "Girl, when he read my poem out loud to his cousins [[I wanted the floor to open up. I was so embarrassed I shook]].",
            voice="to her sister, 36, Memphis, about her husband",
            address="about_partner",
        ),
        Example(
            "No. [[I'm not grand, I'm raging]]. I'd that table booked since August",
            voice="spoken, 42, Limerick, to his wife",
            context=("A: Are you annoyed about Saturday?", "B: Not particularly.", "A: So we're grand?"),
        ),
        Example(
            "I write it because I cannot say it: [[I am jealous of your new colleague, and I am ashamed of it]].",
            voice="letter, 54, Turin, English as a second language, to her wife",
        ),
        Example(
            "[[I don't like him being in my chair]]. There. Sixty years of age and [[jealous of a cat]].",
            voice="spoken, 60, Adelaide, to his husband",
        ),
        Example(
            "when she turns the light off without saying goodnight [[i get this drop in my stomach like im 6 again]]",
            voice="text to a friend, 24, Toronto, about her girlfriend",
            address="about_partner",
        ),
        Example(
            "[[It vex me bad, you hear? It vex me and it shame me]], standing up in the bank with my card decline and the whole line watching.",
            voice="spoken, 57, Kingston, to his wife",
            context=("A: You quiet since you come in.", "B: Mm.", "A: The money for the roof, I did move it Friday."),
        ),
    ),
    look_alikes=(
        LookAlike("I feel like you're a massive child, if I'm honest", because="a verdict on who they are, with I feel in front"),
        LookAlike("I just feel that if you loved us you'd have got up", because="knows their heart for them"),
        LookAlike(
            "I'm not angry, I'm just disappointed in the sort of man you've turned out to be", because="looks down from a height"
        ),
        LookAlike("You make me feel sick, you know that?", because="makes them the cause, and means the insult"),
        LookAlike(
            "I felt you should know that the whole table heard it", because="felt means thought here, and a charge follows"
        ),
        LookAlike("feel like a curry tonight?", because="a question about dinner"),
        LookAlike("I feel he was lying from day one", because="a guess about his motives told as fact", address="about_partner"),
        LookAlike(
            "You got in at four and the baby had been up since one.", because="bare facts, however much hurt stands behind them"
        ),
        LookAlike(
            "Oh you're sad. Well I'm devastated, so there we are",
            because="a bigger hurt, used to cancel the first one",
            context=("A: I was a bit sad you didn't come.",),
        ),
        LookAlike("I'm starving, is there any of that pie", because="a body and a pie, nothing between you"),
    ),
    known_misses=(
        KnownLimit(
            "An hour in the car park before I could drive", why="the feeling is all there, told only by what the body did"
        ),
        KnownLimit("my heart is a whole other kind of weather today", why="a picture that a reader of words cannot be sure of"),
    ),
    known_false_alarms=(
        KnownLimit("I'm fine. I'm just tired.", why="often true, often the door being closed; the page cannot hear which"),
    ),
)
