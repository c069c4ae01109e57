"""A joke, or the opposite of what you mean, said so that it cuts.

## What it is

Half past ten, the pasta gone to glue, and you say how lovely, just in time for breakfast. The words are friendly. It is the
gap between the words and the meaning that does the hurting, and the two of you both know where the gap is.
Plenty of people who do this are funny, and some were funny long before they were angry.

## What it protects

Your dignity. To say "I sat here and waited for you" is to be the one who waited. A joke lets you say it from a
safe distance, with your coat still on, and if it goes badly you were only joking.

## What it gets you tonight

A small win. A laugh, sometimes, if there is an audience. They smart and have no comeback, because there is nothing on the
table that they could answer.

## What it costs by Friday

A good joke is usually one of the nicest things two people have. After a few of the other kind they start to check yours for
blades, even the kind ones. And the pasta never came up, so you are still the one who waited.

## Why it does not work

It asks the other person to do two jobs at once: take the sting and dig out the meaning. Most people only manage the first.
What was true in it (I was lonely, I was counting on you) stays buried under the part that was clever.

## When it is fine

Irony about the weather, the boiler, the government, or your own parking. Teasing that both of you would miss if it stopped.
If in doubt, look at their face rather than at your intention. And some people, autistic people among them, hear the words exactly
as they were said. They are not being slow. The plain sentence is simply kinder there.

## Sources

- The seed text of this project names sarcasm among the cloaks that power over can wear.
- SPAFF, the Gottman group's coding system, files sarcasm and hostile humour under contempt (Coan and Gottman 2007). This
  catalogue keeps the two apart: a person can be sarcastic without looking down on anyone.
- Full-respect living, as Relational Life Therapy calls it: nothing below the line of respect, to yourself or to the other (Terry Real).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import START, SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(
        r"\bthanks for nothing\b",
        rf"{START}must be nice to\b",
        r"\bthanks for finally\b",
    ),
    outright_sure=SURE,
    reaching_for="You want them to know that it hurt, and to know it without your having to stand there and say so.",
    heard="They may feel the edge in {words}, and miss the thing you would have told them if it had been safe to say it straight.",
    frame="No joke this time: when […], I felt […]. What I'd like is […].",
    question="What would it be, said straight?",
    wishes=(
        "I'd rather say it straight. Can we talk about it?",
        "I'd like that to go differently next time.",
        "That's what's behind it. Will you hear me out?",
        "I'd like you to see it.",
        "Ask me first next time?",
    ),
    examples=(
        Example(
            "[[no rush pet, it'll do us lovely for breakfast]]",
            voice="text, 26, Newcastle, to her boyfriend",
            instead="it's half ten pet and i've been sat here wi two plates. i'm gutted, i wanted me tea with you. text us at six if it's gonna be late?",
            context=("A: leaving now sorry sorry, 20 mins", "B: you said that at nine", "A: i know. got talking. 20 mins honest"),
        ),
        Example(
            "[[Ah God bless you, you found the dishwasher. Will I ring the papers?]]",
            voice="spoken, 49, Dublin, to her husband",
            instead="Thanks for doing that. I'm sick of the sight of that dishwasher, to be honest. Would you take it tomorrow and Thursday as well?",
        ),
        Example(
            "[[Well done o, our madam CEO. The child is asking who is that woman in the photo.]]",
            voice="voice note, 33, Lagos, to his wife",
            instead="The child asked of you at bedtime. I'm missing you, and I'm vexed. Which evening this week can you reach home before she sleeps?",
        ),
        Example(
            "[[No, no, do carry on. I hear the sea is lovely at this time of year.]]",
            voice="spoken from the passenger seat, 72, Edinburgh, to her husband",
            instead="I think we've missed the turning and I'm getting tense. Could we pull in and look at the map?",
        ),
        Example(
            "Thank you for [[gracing my father's puja with eleven full minutes. He was overwhelmed.]]",
            voice="email, 38, Mumbai, to his husband",
            instead="You stayed eleven minutes at my father's puja. I was hurt, and I did not know where to look when he asked for you. Next time I would like you to stay till the prasad.",
        ),
        Example(
            "Girl, [[Einstein in there]] put diesel in my car and then told me drive safe.",
            voice="to her sister, 44, Memphis, about her husband",
            instead="Girl, he put diesel in my car. I'm so mad I'm out here in the yard. I need that car Monday, and I'm about to go in and tell him so.",
            address="about_partner",
        ),
        Example(
            "nah invite him, [[nothing says happy birthday babe like ur ex and his guitar]]",
            voice="text, 19, Sydney, to her girlfriend",
            instead="nah i don't want him at my birthday. i'd be sad all night. can we talk before u say yes to him",
        ),
        Example(
            "[[Right you are, headmistress. Shall I stand in the corner?]]",
            voice="spoken, 35, Cardiff, to his wife",
            instead="I forgot to sign it. I'll do it now. I'm fourteen again when it's forms, I get prickly, and that's mine, not yours.",
            context=("A: Did you do the nursery form?", "B: It's on the side.", "A: It's not signed, love."),
        ),
        Example(
            "[[Big man buy phone again. Di roof soon patch itself.]]",
            voice="spoken, 57, Spanish Town, to her partner",
            instead="Mi see di new phone and mi vex. Di roof a leak and di money a frighten mi. Sit down wid mi Sunday and mek we look pon it.",
        ),
        Example(
            "[[Bravo.]] You have told my salary to your brother. [[Next time we print it on a T-shirt, no?]]",
            voice="spoken, 47, Lyon, English as a second language",
            instead="You have told my salary to your brother. I am angry, it was for me to tell. Please ask me before you talk about my money.",
        ),
        Example(
            "Oh, [[he's a martyr to that sofa, so he is. We're thinking of having it blessed.]]",
            voice="to the neighbours, in front of him, 60, Derry",
            instead="I'd a long day and I'm a bit sore that I'm the only one on my feet. I'll ask him to make us all the tea.",
            address="about_partner",
        ),
    ),
    look_alikes=(
        LookAlike(
            "lovely weather for a barbecue, says me from under the gazebo", because="irony, and only the rain is the butt of it"
        ),
        LookAlike("well that's me employee of the month, ive locked us both out", because="a joke about oneself"),
        LookAlike(
            "your tea, your majesty. budge up x",
            because="teasing that both are in on",
            context=("A: where's my tea, peasant", "B: coming, o great one", "A: 👑"),
        ),
        LookAlike("Thank you for coming. I mean that. I know what hospitals do to you.", because="thanks that means thanks"),
        LookAlike("I'm raging. You said six and it's nine.", because="anger, straight out"),
        LookAlike("great, see you at 7", because="great, meaning great"),
        LookAlike("Brilliant. The boiler's away again, and it's Christmas Eve", because="aimed at a boiler"),
        LookAlike(
            "Very good, you have repaired it! I was thinking we must call the man",
            because="praise, in an English where it is plain",
        ),
        LookAlike(
            "Please don't joke about my weight in front of your sisters. I laugh and then I don't eat",
            because="asks for the jokes to stop",
        ),
        LookAlike(
            "He does the sat nav's voice while I'm cooking and I'm crying laughing",
            because="fun that the teller shares",
            address="about_partner",
        ),
        LookAlike("My mum said 'oh, marvellous, another tattoo' and I just laughed", because="someone else's sarcasm, quoted"),
    ),
    known_misses=(
        KnownLimit("Thanks for that.", why="after a quarrel it can be a slap; on paper it is thanks"),
        KnownLimit("good to know", why="the whole of it is in the tone of voice"),
    ),
    known_false_alarms=(
        KnownLimit("oh you GENIUS, you found my keys", why="real delight, spelled the way a jeer is spelled"),
        KnownLimit("nice of you to join us, trouble", why="an old family greeting in one house and a dig in the next"),
    ),
)
