"""Telling the other what goes on inside them: their motive, their feeling, their real reason, what is the matter with them.

## What it is

You say you're tired; I say no, you're angry, I know your face. Or: *you only said yes because you felt bad for me.
You'd decided before you asked. Classic avoidant.* It is a guess that has forgotten it was one. After some years
together our guesses are often good, and that is just the trouble. We stop checking.

## What it protects

Waiting is hard. They've gone quiet, and quiet could be anything: their mother, their stomach, you. A bad answer that
you supply yourself can feel safer than a question with the answer still outstanding. If you already know that they're
sick of you, at least you can't be caught hoping.

## What it gets you tonight

An end to not knowing. It all fits: the early train, the short reply, the thing at Christmas. You feel sharp, a bit
like the detective in the last ten minutes.

## What it costs by Friday

They've told you that it isn't so, and you've told them that they don't know themselves. From there, where can they
go? Anything they say is more evidence. A person who can't be believed about their own insides will, sooner or later,
keep them to themselves, and then you'll be guessing from even less.

## Why it does not work

There is one witness to what someone feels, and it isn't you. Even when you are right you have taken something from
them, the chance to say it first. And when you're wrong, you spend the evening hurt by a thing that happened only in
your own head. The same guess, owned as a guess, does all you wanted: "I keep thinking you said yes out of pity. Is
that so?" Then comes the hard bit, which is believing the answer.

## When it is fine

A guess with a door in it: *might be wrong, are you cross about Sunday?* A warm one, where you put down what you saw
and find them in it. Knowing that they hate coriander. And this, which matters more: if you have learnt to read a face
at the sound of the key in the door, because what comes next depends on it, you are not being one-up. You are keeping
yourself safe, and that reading deserves to be trusted.

## Sources

- The seed text of this project: "Speak from your experience, not as an expert on your partner."
- The feedback wheel (Janet Hurley, as taught in RLT) keeps what I saw apart from what I made up about it, and says both.
- Relational Life Therapy calls the caricature each partner carries of the other at their worst the core negative image (Terry Real; fairly sure). A good deal of mind-reading is done with that picture in hand.
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import END, START, SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        (
            rf"{START}you (?:clearly |obviously |just |really |evidently )?(?:don't|do not|dont) (?:even |really |actually )?"
            r"(?:care|give a (?:shit|fuck|damn|toss))(?: about (?:me|us|this family|our family|the kids|anyone|anybody)[a-z' ]{0,25}"
            rf"| at all| any ?more| one bit)?{END}"
        ),
    ),
    outright_sure=SURE,
    reaching_for="You want to know where you stand with them. Not knowing is hard.",
    heard="Told {words}, they may say that it isn't so, and feel that nothing they tell you about themselves will be believed.",
    frame="I saw […], and what I made of it was […]. I might be wrong. What was it for you?",
    question="What did they say or do, before what you think it meant?",
    wishes=(
        "Have I got that wrong? Tell me.",
        "I don't know why, so I'm asking.",
        "That's what I made of it. What was it for you?",
        "What was happening on your side?",
        "Tell me how you meant it.",
    ),
    examples=(
        Example(
            "[[u only said yes cos u felt bad for me]] its fine",
            voice="text, 20, Sheffield, to the girl he has been seeing since summer",
            instead="i keep thinking u said yes cos u felt bad for me and its doing my head in. might be wrong. did u want to come",
        ),
        Example(
            "You spoke to the broker first, no? [[In your mind it is all decided, asking me is for show only.]]",
            voice="spoken, 59, Chennai, to her husband",
            instead="You spoke to the broker first, no? I felt left out, and I am worried it is settled. Is it? I also want to decide where we live, together with you.",
        ),
        Example(
            "I don call you three times. [[Na beg you want make I dey beg, na him dey sweet you.]]",
            voice="voice note, 30, Warri, to his girlfriend",
            instead="I don call you three times. This quiet dey pain me, I no go lie. If you need small time, abeg tell me, and tell me when we go talk.",
        ),
        Example(
            "[[You don't like it. You're only being polite.]]",
            voice="spoken over wrapping paper, 76, Cornwall, to her wife",
            instead="I get in a proper twist over presents, and I'd dearly like to have got this one right. Would you rather have the blue? I shan't mind.",
        ),
        Example(
            "[[You are angry with your father, and you do not dare to say it to him, so you say it to me.]] I write this as a friend.",
            voice="email, 41, Odense, English as a second language",
            instead="Since the visit to your father you have said little to me, and I become sad and think it is about me. Is it about me, or is it something else? I would like to hear.",
        ),
        Example(
            "[[You are, though. I know that face better than you do.]]",
            voice="spoken, 36, Derry, to her wife",
            context=("B: Are you angry with me?", "A: I'm not angry. I'm just tired."),
            instead="Okay, tired. I'd got myself in a knot thinking it was me. Is there anything I can do, or will I leave you be for a bit?",
        ),
        Example(
            "sure. [[you've been after an excuse to get away from us since christmas]]",
            voice="text, 33, Dunedin, to their partner",
            context=("A: ok that's me booked on the 6.40",),
            instead="ok. bit sad about the 6.40, i'd been hoping for breakfast all together. is it just the times or is something up?",
        ),
        Example(
            "I go market, I cook, you eat then go room. [[Your heart not in this house already, you yourself also know.]]",
            voice="spoken, 47, Singapore, to his husband",
            instead="I go market, I cook, you eat then go room. I feel damn lonely, you know. After dinner, can sit with me a while or not?",
        ),
        Example(
            "He ain't forget. [[That man wanted me to ask so he could tell me no.]]",
            voice="to her sister, 53, African American, New Orleans, about her husband",
            address="about_partner",
            instead="He say he forgot. It hurt me, and I been laying up making stories out of it. I'm gon' ask him and let him answer.",
        ),
        Example(
            "[[Nah it's attachment, bruv, man's scared of anyone getting close.]] I've watched like nine videos on it.",
            voice="to a friend, 28, Tottenham, about his boyfriend",
            address="about_partner",
            instead="He went quiet when I said the love thing, bruv, and I felt bare exposed. I've watched like nine videos on it. I might just ask him what that was.",
        ),
    ),
    look_alikes=(
        LookAlike("I might have this wrong, but are you cross about Sunday?", because="a guess that leaves room for no"),
        LookAlike(
            "The story I've been telling myself is that you've gone off me. Is any of it so?",
            because="a story owned as a story, then a question",
        ),
        LookAlike(
            "You were frightened. I saw your hands, and I should have pulled in sooner. I'm sorry.",
            because="an attuned guess, said with care",
        ),
        LookAlike("You told me on the phone you don't want her christened. I do.", because="repeats what was said, and differs"),
        LookAlike("you want chips or rice", because="a question about tea"),
        LookAlike(
            "Twenty years I've known you and I still got you the wrong size, ha",
            because="laughs at the limits of one's own reading",
        ),
        LookAlike(
            "He says I want him frozen to death because I turned the heating down",
            because="reports the other's guess about oneself",
            address="about_partner",
        ),
        LookAlike("I don't know what you make of it all, and I'd like to", because="asks instead of telling"),
        LookAlike("I can't believe that yet. I want to, and I can't.", because="doubt, said as one's own"),
        LookAlike("She can't stand coriander, leave it off hers", because="a known taste, passed on", address="about_partner"),
    ),
    known_misses=(
        KnownLimit(
            "interesting, the things you remember and the things you forget",
            why="the motive is only hinted at, and the hint is all of it",
        ),
    ),
    known_false_alarms=(
        KnownLimit("you're shattered, go on up", why="a kindness from one who looked, a dismissal from one who didn't"),
        KnownLimit(
            "You knew I'd be on my own that night. You told me so.",
            why="speaks of what was in their mind, but as something they had said",
        ),
    ),
)
