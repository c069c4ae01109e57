"""Hands up and engine off: whatever I try, it comes to nothing, so there is nothing to try.

## What it is

It sounds like a report on the state of the world. There's no talking about it, it'll be the same next Christmas, that's just how I am. Mostly it
is a report on the state of you: tired, discouraged, on the floor. Hardly anyone starts out here. You tried the flowers and
you tried leaving the flowers, and got it in the neck both times.

## What it protects

Hope, oddly enough. Hope is what keeps getting hurt, so you put it away somewhere safe and call the cupboard empty.
Nobody can be disappointed in somebody who has already resigned.

Now and then it is simply true. **With someone who punishes whatever you do, you cannot win, and having worked that out is not a fault in you. Going along and
keeping the peace may be keeping someone safe. Where saying no could get you hurt, nothing here is advice to speak up or to try
harder.** Try someone outside instead: a friend, a helpline, somebody who knows about this.

## What it gets you tonight

A rest. You may sit down. Perhaps a bit of coaxing, too, and coaxing is warm.

## What it costs by Friday

Your partner offered one thing, then another, and each of them was no use. They have now run out, and are cross, or are
running the whole show on their own and resenting it. Which rather proves that nothing works.

## Why it does not work

"Nothing" is too big for anybody to lift. It also gives the other person the whole of the problem to carry alone. There is nearly always something smaller that is
true: I'm worn out, I don't know how, I'd need you to show me. Those can be answered. You do not have to feel hopeful to say one of them.

## When it is fine

Asking for help is the very opposite of this. So is saying what can't be done: the knee will not do the hill, the bank said no. Low is a feeling, and "I'm
low, sit by me" is about as good a sentence as there is. Leaving after you have tried is a decision.

If the not-caring spreads, to food, to sleep, to whether you are here at all, that is no longer a move in a quarrel. Tell a doctor or a crisis
line, and tell someone who loves you.

## Sources

- Resignation and collapse: the one-down, walled-off corner of the grid that Relational Life Therapy draws (Terry Real).
- The seed text of this project, among its signs of the loop: "Your partner often feels small, defensive, or like they can't win." If it is you who can't, it may be worth
  asking together what keeps happening just before.
- RLT's first winning strategy, from complaint to request, is a small step on purpose (Terry Real, The New Rules of Marriage, 2007).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike

PAGE = HarmfulMove(
    __name__,
    __doc__,
    reaching_for="You want somebody to see how hard you've tried, and not to be left alone with it. If it is heavier than that, tell someone tonight.",
    heard="After {words} they may not know where to begin, so they argue, or try to cheer you up, or fall silent.",
    frame="I'm […] about […], and I don't know how to […]. One small thing I could try is […]. From you I'd like […].",
    question="Which one thing would help, if you could ask for it?",
    wishes=(
        "Tell me one thing that would help.",
        "I need your help with it.",
        "I don't want to give up on it. Can we try something else?",
        "What's one thing you'd want from me?",
        "Can we take it one thing at a time?",
    ),
    examples=(
        Example(
            "[[I can't do right for doing wrong in this kitchen, me. I'll sit down.]]",
            voice="spoken, 36, Wigan, to his wife",
            instead="I did it to please you and I'm deflated now. Show us how you like it stacked, or let me do it my road.",
            context=(
                "A: Have you done the dishwasher?",
                "B: Aye, as a surprise",
                "A: Only, the bowls don't get clean that way up",
            ),
        ),
        Example(
            "Sure [[there's no mending it. It'll be the same next Christmas and the Christmas after that.]]",
            voice="spoken, 59, Limerick, to her husband",
            instead="I'm very disheartened. I'd love us to try one thing different next Christmas, only I can't think what. Have you any notion?",
        ),
        Example(
            "I have prayed, I have kept quiet, I have shouted. [[There is nothing again for anybody to do in this marriage.]]",
            voice="voice note, 42, Ilorin, to her husband",
            instead="I have prayed, I have kept quiet, I have shouted, and I am tired. I don't have another idea by myself. I want us to sit with somebody who knows this work. Will you come?",
        ),
        Example(
            "[[i talk its wrong. i shut up its wrong. idk man theres nothin left]]",
            voice="text, 21, Houston, to his girlfriend",
            instead="im stuck fr. i talked yesterday and we fought, i shut up today and we fought. i dont wanna lose this. tell me one thing that would help rn",
        ),
        Example(
            "About the flat, [[any plan from my side will be found defective, so I have stopped making plans.]]",
            voice="email, 48, Pune, to his wife",
            instead="About the flat, I made plans and we kept none of them, and I am discouraged. Please tell me which part of the last plan you could accept. I will try once more from there.",
        ),
        Example(
            "Bring her flowers, what've I done. No flowers, what've I forgotten. [[No winning, mate. I've handed in me bat.]]",
            voice="over the fence, 64, Whyalla, about his wife",
            instead="Brought her flowers and she asked what I'd done. Took the wind right out of me. I'll ask her what she'd like instead.",
            address="about_partner",
        ),
        Example(
            "I forgot the call again. [[It's like that with me, I can't be different. What do you want that I do.]]",
            voice="spoken, 30, Marseille, English as a second language, to her boyfriend",
            instead="I forgot the call again, and you waited. I'm sorry. I don't know yet how to remember. Help me find a way, and I try it for one week.",
        ),
        Example(
            "[[I've quit hoping for a different kind of supper. We're too far along to fix it.]]",
            voice="letter left on the table, 73, Vermont, to her husband",
            instead="I miss us talking at supper. I came close to quitting hoping for it, and I find I don't want to. Could we leave the TV off on Sundays and see?",
        ),
        Example(
            "[[nothing would. its just how it is now]]",
            voice="text, 27, Leeds, to their girlfriend",
            instead="dunno. im that tired i cant think. ask me again sat when ive slept? and ta for asking",
            context=("A: what would help do u think", "B: with what", "A: with us never getting an evening"),
        ),
        Example(
            "Mi try everyting wid him and di money. [[Nutten nah go change, so mi just siddung and watch it.]]",
            voice="to her cousin, 33, Portmore, about her husband",
            instead="Mi try talk to him bout di money and it nuh work yet, and mi frustrated bad. Mi a go write down weh mi need and read it to him Sunday.",
            address="about_partner",
        ),
    ),
    look_alikes=(
        LookAlike("I can't shift this on my own, give us a hand?", because="asks for help, and will get it"),
        LookAlike("I don't know what to do about Mum. Will you think it through with me?", because="stuck, and reaching out"),
        LookAlike("I can't do Thursday, I'm on lates", because="a fact about Thursday"),
        LookAlike("What's the point of this second button, is it the heating?", because="wants to know about a button"),
        LookAlike(
            "I've tried for two years and I'm done trying. I'm moving to Ade's on Sunday", because="a decision, and it is said"
        ),
        LookAlike("I'm not able for the hill today with this knee", because="a knee"),
        LookAlike("I'm very low tonight. Don't fix it. Just sit by me?", because="a feeling, and something to do about it"),
        LookAlike("Nothing to be done about the rain, pet. Scrabble?", because="true of rain"),
        LookAlike("You can't win at cards with your nan, she counts them", because="admiring, and about cards"),
        LookAlike(
            "My depression's bad this week. I'll be slow to answer, it isn't you", because="tells the other where things stand"
        ),
        LookAlike(
            "Whatever I do, I pay for it when the door's shut",
            because="a report of danger, and no fault in the one who tells it",
            address="about_partner",
        ),
    ),
    known_misses=(
        KnownLimit("I'm tired.", why="bedtime, or the end of a long hope"),
        KnownLimit("if you say so", why="may be giving up, may be agreeing, may be a raised eyebrow"),
    ),
    known_false_alarms=(
        KnownLimit(
            "I can't do this any more",
            why="an ending, exhaustion, a cry for help or danger; it is for asking about, gently, and not for marking",
        ),
        KnownLimit("we've tried everything with that boiler", why="some things really have been tried"),
    ),
)
