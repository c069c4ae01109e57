"""Going away from the other person, on the spot or for days, and leaving them no idea when you will be back.

## What it is

A door that shuts with no handle on their side. It can be a word ("forget it"), a phone switched off in the
middle of things, or a house where only the bins and the bedtimes get discussed. Going away for a while is not the trouble;
everybody needs to. The trouble is that no return was promised.

**Going quiet can punish, and it can be drowning. From outside the two look the same, and only you know which it is.** If words
have left you, if your heart is hammering and the room has gone far off, if this is overwhelm, a shutdown, autistic overload, or an
old fright that takes your voice, then this page is not about you, and you have done nothing wrong. It is about the other quiet,
where you could speak, or could say when you will, and don't.

## What it protects

Something sore. Perhaps you spoke once and it was laughed at, or nothing you said made any difference, and silence is the one thing
in the house that cannot be argued with. For some of us it was how the grown-ups did it.

## What it gets you tonight

Quiet. Nobody can get at you. There may also be a grim little satisfaction in hearing them come halfway up the stairs and go down again.

## What it costs by Friday

They have stopped coming halfway up the stairs. Or they have got louder, and send nine messages where one would do, and each message makes you want
to stay gone. The first quarrel might have been over by Wednesday. This one has no subject left that anyone could settle.

## Why it does not work

Silence says one thing clearly, that you are hurt or angry, and leaves the other to make up the rest, at night, out of their
worst fears. It does not tell them what to do differently. A pause with a time on it gives you the same peace: "I can't do this now,
I'll come and find you at nine." Then do come and find them. You need not be ready, only back.

## When it is fine

When it is rest, work, prayer, a bath, or a nature that says little before noon. When the words have gone and you say so, or text so, or have a card or a
hand signal for it, or cannot manage even that until afterwards. When you told someone to stop and they did not. When you are leaving them and have said it.
And where quiet is how you stay safe from someone, stay quiet. That is not this move, and nobody here will ask you to speak up.

## Sources

- The seed text of this project: emotional withdrawal as a cloak, and feeling "justified in shutting down, icing out" as a sign of the loop.
- Relational Life Therapy counts withdrawal as the last of five losing strategies, unlike a time-out that both have agreed to (Terry Real, The New Rules of Marriage, 2007).
- Gottman calls it stonewalling, and the remedy is to settle oneself: a break of at least twenty minutes, then back.
- Either partner does it: in couples' own diaries at home, both directions of pressing and going quiet were equally common (Papp 2009).
- What it means depends on what a couple has to live on: men's withdrawal after a demand went with unhappier wives in well-off couples, and with
  better satisfaction in couples with little money (Ross and others 2019).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike

PAGE = HarmfulMove(
    __name__,
    __doc__,
    reaching_for="You want it to stop, and to be somewhere nothing can reach you. Part of you may hope to be asked. If going quiet is what keeps you safe, that comes first.",
    heard="They may read {words} as a door with no handle on their side, and either hammer on it or go and shut one of their own.",
    frame="I can't talk about […] right now because I'm […]. I'd like to come back to it at […].",
    question="How long do you need, and when will you come back to it?",
    wishes=(
        "I need a break from it. I'll come back to you tomorrow.",
        "Give me tonight and I'll talk tomorrow.",
        "I can't do it well right now. Later, and I mean that.",
        "I'm not walking away from it. I need some time.",
        "I'll come and find you when I've calmed down.",
    ),
    examples=(
        Example(
            "[[theres nothing to talk about. night]]",
            voice="text, 29, Manchester, to his boyfriend",
            instead="im still too wound up about jess's to say it right. tomorrow after tea? i will talk, just not now. night x",
            context=(
                "A: can we talk about what happened at jess's",
                "B: nothing happened",
                "A: you walked home on your own in the rain",
            ),
        ),
        Example(
            "[[Suit yersel. I'm awa to the shed, and ye needna bother knocking.]]",
            voice="spoken, 66, Buckie, to his wife",
            instead="I'm that angry I'll say something daft. I'm awa to the shed for an hour, then I'll come in and we'll hae it oot.",
        ),
        Example(
            "[[Bet. Phone going off. Enjoy the quiet.]]",
            voice="text, 22, Atlanta, to her girlfriend",
            instead="I'm heated and I'm about to type something ugly. Phone off till nine, then I'll call you. For real.",
        ),
        Example(
            "[[From today you may speak to me about the children's fees and the driver's timings. Other topics are closed.]]",
            voice="email, 41, Delhi, to his wife",
            instead="I am too hurt to speak about Sunday today. Give me until Saturday. On Saturday, once the children are asleep, I will sit with you and talk.",
        ),
        Example(
            "Haven't said a word to him since Tuesday, over the boat, [[and I don't intend to. He can work it out.]]",
            voice="to a mate, 53, Fremantle, about her husband",
            instead="Haven't said a word to him since Tuesday, over the boat. Still filthy about it, and going quiet on him's all I've come up with. I'll tell him tonight what's eating me.",
            address="about_partner",
        ),
        Example(
            "The land matter, [[do as you like. Me, I have closed my mouth in this house.]]",
            voice="spoken, 47, Enugu, to her husband",
            instead="The land matter, I don't agree, and my heart is hot. Let me rest this night. In the morning I will sit down with you and say why.",
        ),
        Example(
            "After that carry-on at the dinner? No, [[you work away. I've nothing more to say to you, the night or the morra.]]",
            voice="voice note, 45, Belfast, to her wife",
            instead="I'm cut to the bone over that dinner and I can't talk the night. Ring me the morra after your work and I'll lift it.",
        ),
        Example(
            "[[You asked for my view once and you've had it. There won't be another.]]",
            voice="spoken, 70, Bath, to his husband",
            instead="I felt a fool when you laughed. I'm going up with my book. Ask me again at breakfast and I'll tell you what I think.",
            context=(
                "A: You've gone quiet. Is it what I said about the choir?",
                "B: I'm reading.",
                "A: I shouldn't have laughed, I'm sorry. I do want to know what you think.",
            ),
        ),
        Example(
            "[[I am finished with this conversation. Don't wait for me, I don't say until when.]]",
            voice="text, 31, Berlin, English as a second language, to his girlfriend",
            instead="I can't speak well about this tonight, I am too angry. I sleep at Emre's. Tomorrow at six I come home and I try again.",
        ),
        Example(
            "[[Steups. Talk to the wall, it have time for you.]]",
            voice="spoken, 50, San Fernando, to her husband",
            instead="My head full and I too vex to listen. Let me bathe and eat, then I coming back out on the porch to hear you.",
        ),
        Example(
            "He asked what's wrong and I said not a thing. [[He'll get yes and no off me till he figures it out, Christmas if needs be.]]",
            voice="to her sister, 40, Bradford, about her husband",
            instead="He asked what's wrong and I said not a thing, and that weren't true. I'm hurt and I didn't want to cry in front of him. I'll tell him tonight, once kids are down.",
            address="about_partner",
        ),
    ),
    look_alikes=(
        LookAlike("cant talk. words gone. not cross w you", because="a shutdown, said as one"),
        LookAlike(
            "It's too loud and everyone is talking and I need it dark. I'll type when I can.",
            because="overload, told as overload",
        ),
        LookAlike("I've frozen again. I'm here. I just can't get anything out", because="drowning, and reaching a hand up"),
        LookAlike(
            "I'm stopping there before I say something I can't take back. Kitchen, half nine?",
            because="a pause with a time on it",
        ),
        LookAlike("in with a client till 4, ring you after", because="busy, and says so"),
        LookAlike("Leave me ALONE. Don't follow me up the stairs", because="a stop to something being done to the speaker"),
        LookAlike(
            "I've decided, Martin. I'm moving to Bev's on Friday and I'm not coming back",
            because="an ending, said out loud; it is not a sulk",
        ),
        LookAlike("I don't want to discuss my weight with you, thanks", because="a limit on one subject"),
        LookAlike("either's grand, you pick the film", because="has no preference"),
        LookAlike(
            "He's no talker till he's had his tea, never was, God love him",
            because="someone's nature, told fondly",
            address="about_partner",
        ),
        LookAlike(
            "I say nothing when she's had a drink. It's safer",
            because="quiet that keeps someone safe, and a sign of danger",
            address="about_partner",
        ),
    ),
    known_misses=(
        KnownLimit("fine.", why="one word, and the weather behind it cannot be seen"),
        KnownLimit(
            "k", why="one letter after five days; the five days are the message, and they may have been illness, work or fear"
        ),
    ),
    known_false_alarms=(
        KnownLimit("I've nothing left to say tonight", why="a shut door, or somebody who has run dry; only they know"),
        KnownLimit("stop asking. please. i cant", why="short because speech is going, which can look like coldness"),
    ),
)
