"""Telling someone that what they feel, remember or need is smaller than they say, or not there at all.

## What it is

They bring you something sore and you hand it back smaller. Sometimes it is done with a snort. More often it is done
with an arm round the shoulder: *you're only tired, it was nothing, he didn't mean it, you'll laugh about this.* It
can be a memory as well as a feeling. You were both in that car, and only one of you is being told what was said in
it.

## What it protects

Two different things, and it is worth knowing which one is yours. The first: if it really hurt, then I am somebody who
hurt them, and I would rather be somebody who was joking. The second is softer. I cannot bear to see you upset, so
please stop being upset, and here is a reason.

## What it gets you tonight

The subject goes away. They say "never mind", and you both hear the kettle.

## What it costs by Friday

There are two roads from "never mind". On one they come back louder, with dates and screenshots, because last time
they came without proof. On the other they do not come back. Their sister knows about the lump before you do.

## Why it does not work

A feeling is not a claim that can lose an argument. Nobody has been talked out of being hurt by hearing that they are
not. You do not have to agree with the feeling, or to have meant it, or to remember it the same way. Believing that it
is there will do, and it usually makes the feeling shorter.

If one of you has begun to doubt their own mind, and writes things down to be sure what was said, a better sentence
will not be enough. Talk to somebody outside, and talk to them alone.

## When it is fine

When you disagree and leave their side standing: "I remember it the other way round." When you say what you saw and
what you meant after you have heard what it did. When they ask, "am I making too much of this?" and truly want to
know.

## Sources

- The seed text of this project: "Being relational means caring about the impact of your behavior—even if your
  intention was different."
- Its opposite, validation, is one of the things observers listen for: putting it in one's own words, apologising,
  owning a part (Coan and Gottman 2007, SPAFF).
- Relational Life Therapy counts needing to be right among the losing strategies (Terry Real, The New Rules of
  Marriage, 2007).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import END, START, SURE, YOU_ARE_SO

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        rf"{START}{YOU_ARE_SO}over-?reacting\b",
        rf"{START}(?:just )?calm down(?:, (?:it|you|i|no|there)\b|{END})",
        rf"{START}(?:just )?get over (?:it|yourself){END}",
        r"\b(?:stop|quit) being (?:so|such an?) (?:dramatic|sensitive|silly|ridiculous|paranoid|hysterical|baby|drama queen|emotional)\b",
        rf"{START}don't be (?:so |such an? )?(?:dramatic|sensitive|ridiculous|hysterical|paranoid)\b",
        rf"{START}{YOU_ARE_SO}(?:dramatic|sensitive|paranoid|hysterical){END}",
        rf"{START}{YOU_ARE_SO}imagining (?:things|it)\b",
    ),
    outright_sure=SURE,
    reaching_for="You want this not to be as bad as it sounds, for them, or for what it would say about you.",
    heard="They may hear {words} as being told not to feel it, and say it louder or stop telling you things.",
    frame="I believe you that for you it was […]. I saw it differently, and I don't want to talk you out of yours. Will you tell me about […]?",
    question="How did you see it, and how might it have looked from where they stood?",
    wishes=(
        "I saw it differently. Tell me how it was for you.",
        "I don't feel it like you do. I'd like to understand it.",
        "Tell me what it's like for you.",
        "What's it like from where you are?",
        "I'm listening, even if I see it another way.",
    ),
    examples=(
        Example(
            "[[an hours nowt]] pet, [[its hardly like u were stranded]]",
            voice="text, 26, Sunderland, to her girlfriend",
            instead="an hours a long time stood there on ur own, pet. i shouldve rung u. sorry",
            context=("A: i felt proper daft outside that pub on my own for an hour",),
        ),
        Example(
            "[[That in't worth crying over]], that's a dish. Come you on, drink your tea.",
            voice="spoken, 71, Norfolk, to his wife",
            instead="You're crying over that dish and I don't rightly know why, and I want to. What was it to you? Come you on, sit down and tell me.",
        ),
        Example(
            "I have read your message twice. [[There is objectively no reason to feel humiliated]], my colleagues did not even notice it.",
            voice="email, 44, Zürich, English as a second language, to her husband",
            instead="I have read your message twice. I noticed nothing at the table, and I believe you that it was humiliating. Please tell me which moment it was.",
        ),
        Example(
            "Ah ah, [[is it this small thing you are carrying on your head since morning?]] Forget it, jare.",
            voice="voice note, 33, Abuja, to his wife",
            instead="Ah, I didn't know it was still paining you since morning. I am hearing it now. When I reach house, abeg, tell me how it entered you.",
        ),
        Example(
            "I said no such thing. [[You've dreamt that]], love.",
            voice="spoken, 49, Bolton, to her husband",
            instead="I don't remember saying it, love. But you went in there thinking I'd be with you, and I wasn't. That must have been rotten, and I'm sorry.",
            context=("A: You told me in the car you'd come in to the hospital with me. I was looking for you.",),
        ),
        Example(
            "[[You en tired, girl, is only bored you bored]]. Put on your shoes.",
            voice="spoken, 38, Port of Spain, to her girlfriend",
            instead="All right, you tired, I hear you. I really wanted to go out with you tonight and I disappointed. You could manage one hour, or you rather stay?",
        ),
        Example(
            "She has it that I was cold with her at the funeral. [[There wasn't a bother on her]], it's the sister has her wound up.",
            voice="to his brother, 60, Limerick, about his wife",
            instead="She says I was cold with her at the funeral. I thought she was grand, so there's something I missed. I'm going to ask her what it was.",
            address="about_partner",
        ),
        Example(
            "He is saying he feels left out when my parents come. [[What is there to feel left out]], everyone is feeding him only.",
            voice="to a colleague, 29, Bengaluru, about her husband",
            instead="He is saying he feels left out when my parents come. I was thinking he enjoys, everyone is feeding him only. I should ask him how it is for him.",
            address="about_partner",
        ),
        Example(
            "I said one thing about your cooking in front of Ray. One. [[You making it way bigger than it was.]]",
            voice="spoken, 52, Detroit, to his wife",
            instead="I said that about your cooking in front of Ray, and I see it got to you. I wasn't thinking how it'd sound in front of company. I'm sorry, baby.",
        ),
        Example(
            "nah [[ur fine. everyone gets that first week, its not a thing]]",
            voice="text, 19, Brisbane, to his boyfriend",
            instead="shit that sounds scary. i want to tell u ur fine cos i hate u being scared but nah. wanna call and tell me?",
            context=("A: couldnt breathe on the train this morning. actually couldnt",),
        ),
    ),
    look_alikes=(
        LookAlike(
            "I've got it the other way round, me driving and you asleep. Could be I'm wrong.",
            because="two memories, and room for both",
        ),
        LookAlike(
            "I don't think she meant it, love, but I saw it knock the wind out of you", because="disagrees and grants the hurt"
        ),
        LookAlike("No, I wasn't in on Thursday, I was at the dentist", because="corrects a day, not a feeling"),
        LookAlike("it's not that cold, leave the window", because="an opinion on the weather"),
        LookAlike("You're not being silly. I'd be gutted an' all.", because="trap word, said to grant the feeling"),
        LookAlike(
            "She told me to get a grip. I've been sat in the car since.",
            because="reports what was said to the speaker",
            address="about_partner",
        ),
        LookAlike(
            "It doesn't mean much to me, your class reunion. It does to you, so I'll iron a shirt.",
            because="two sizes of feeling side by side",
        ),
        LookAlike(
            "I won't try and talk you out of it. I'm only telling you I'm not scared of the move, I'm excited",
            because="one's own feeling beside theirs",
        ),
        LookAlike(
            "Breathe, I have you, it will pass, I'm not going anywhere",
            because="stays with the feeling and argues with nothing",
            context=("A: my heart's going like mad again",),
        ),
        LookAlike("Wasn't that bad, was it? I liked the slow one.", because="about a dance class they both got through"),
    ),
    known_misses=(
        KnownLimit(
            "You're worn out. Come to bed.",
            why="kindness, unless it is said across someone who was in the middle of telling you something",
        ),
        KnownLimit("Well, you seemed all right when you were dancing", why="a bare fact that quietly shrinks what was just said"),
    ),
    known_false_alarms=(
        KnownLimit("it's nothing, honestly, go back to sleep", why="the words shrink a hurt, but it is the speaker's own"),
        KnownLimit("That didn't happen at ours, that was at Nan's", why="moves the place of the story; the hurt is left alone"),
    ),
)
