"""Going under in how bad you are, when all that was called for was a sorry.

## What it is

You forgot the card. That would be one sentence, a real one, and a trip to the shop. But on the way out it grows: not *I forgot* but *I'm
someone who spoils things*, and then sorry, and sorry, and sorry for saying sorry. By the end nobody is talking about the card.
Shame does that. It takes a thing you did and makes it into a thing you are.

## What it protects

It gets the punishment in first. If you have already said the worst that could be said about you, what is left for anyone to throw?
There may be a hope tucked inside it too, that somebody will interrupt and say no, no, you're not.

Some people learned it from a partner. **If you have been told for years that everything is your fault, you may apologise as fast as others blink,
and it may be what keeps you, or the children, safe. Then keep the peace in whatever way is safe. This page is not advice to stand up to anyone who could hurt you.**

## What it gets you tonight

Comfort, usually. Their hand on your back. The subject is dropped.

## What it costs by Friday

It was their hurt, and they ended up nursing you. They notice, maybe not this time but by the third. Next time they are hurt they weigh it
up, decide it isn't worth the scene, and say nothing, and you sense the nothing and feel worse.

## Why it does not work

An apology has somebody on the receiving end. It looks up, to see how they are. Shame looks at the floor. "I forgot, I can see that it
hurt, I'm going to the shop" takes less time and mends more than an hour of being the worst person in Leicester. You can be sorry standing up.

## When it is fine

A plain sorry for a plain thing. Blushing, kicking yourself, calling yourself an eejit over the car keys. Feeling guilty when you did wrong, which is
only your conscience in working order. And if the thoughts ever turn to not being here any more, or to people being better
off, that is past what any page can help with: please tell someone tonight, a friend, a doctor, a crisis line.

## Sources

- The shame end of the grid that Relational Life Therapy draws, with grandiosity at its other end (Terry Real).
- In RLT repair runs one way at a time: first the one who was hurt is heard, and then there is room for the one who did the hurting.
- The seed text of this project: being relational means "caring about the impact of your behavior". And: "You can't create intimacy
  from a pedestal" or "from beneath one".
- Gottman's answer to defending oneself, to take responsibility, is a modest thing: a part of it, and no more than your part.
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike

PAGE = HarmfulMove(
    __name__,
    __doc__,
    reaching_for="You want them to know how sorry you are, and to hear that you aren't a lost cause.",
    heard="They may hear {words}, put their own hurt aside and start comforting you, and then neither of you gets what you need.",
    frame="My part in it is […], and no more than that. What I can do now is […]. What would help you?",
    question="Which one thing are you sorry for, and what would put it right?",
    wishes=(
        "I'm sorry for that one thing. What would help?",
        "Tell me what would put it right.",
        "I got that wrong. I'll do it differently.",
        "I'd like to put it right. How?",
        "I'm sorry about it. I don't need telling off on top.",
    ),
    examples=(
        Example(
            "i forgot ur mums card. [[im the worst. honestly dunno why ur with me]]",
            voice="text, 23, Liverpool, to her boyfriend",
            instead="i forgot ur mums card and i feel awful. sorry. going the shop now and ill drop it round hers tonight",
        ),
        Example(
            "Look at the state of the place. [[I'm no good to you, I never was any good in a house.]]",
            voice="spoken, 50, Listowel, to his husband",
            instead="The place is in a state and I'm ashamed of it. I'm struggling this month. Would you give me an hour at it Saturday?",
        ),
        Example(
            "The rent is not complete. [[I have failed as a husband, I have failed this whole house.]]",
            voice="voice note, 37, Abuja, to his wife",
            instead="The rent is not complete, and I am ashamed to be telling you. Please let us sit down tonight and look at what we have and who we can talk to.",
        ),
        Example(
            "I was hard on our son that year, and from that [[everything is my fault only. I am a bad-luck person in this family.]]",
            voice="letter, 62, Madurai, to his wife",
            instead="I was hard on our son that year and I am sorry for it. I think of it at night. Can we speak about him, you and I?",
        ),
        Example(
            "[[oh god im awful. im awful arent i. you should be with someone normal]]",
            voice="text, 28, Auckland, to his girlfriend",
            instead="i saw you, got shy and stayed where i was. that must have felt rubbish. im sorry. next time im coming straight over",
            context=("A: i was a bit hurt you didn't come say hi to my workmates", "B: when", "A: at the pub. you saw us"),
        ),
        Example(
            "I missed the boy's game. She ain't the problem over there. [[I'm what's wrong with that house.]]",
            voice="to his brother, 45, Detroit, about home",
            instead="I missed the boy's game, and I saw her face, and his. I'm sick about it. I'm going over there to tell them both I'm sorry.",
            address="about_partner",
        ),
        Example(
            "I have lied to you about the cigarettes. [[I break all the good things. You must find a person who is worth it.]]",
            voice="email, 33, Valencia, English as a second language, to her wife",
            instead="I have lied to you about the cigarettes. I was ashamed and I hid it, and it was not fair to you. I am sorry. Ask me what you want and I will answer true.",
        ),
        Example(
            "I've burnt the pan again. [[Useless article, I am. Useless. Yow should've wed the dog and had done.]]",
            voice="spoken, 75, Dudley, to her husband",
            instead="I've burnt the pan, bab, and it's shook me up. Sorry about the pan. Come and sit with me a minute?",
        ),
        Example(
            "[[You should be cross. I'm sorry. Sorry. I wouldn't forgive me, I'm not worth it]]",
            voice="spoken, 31, Brisbane, to their husband",
            instead="Thank you. I still feel bad about it, and I'm going to try and let that in. Could I have a hug?",
            context=("A: It's okay. You said sorry, I heard you.", "B: Are you still cross?", "A: No, love. I was. It's done."),
        ),
        Example(
            "She did want one nice week. [[Is me spoil it. Is me does spoil every blessed thing I touch.]]",
            voice="to her aunt, 40, Speightstown, about a holiday with her wife",
            instead="She did want one nice week, and I lose my temper in the airport and spoil the first day. I going back in and tell she sorry, and ask if we could start the holiday over.",
            address="about_partner",
        ),
    ),
    look_alikes=(
        LookAlike(
            "I snapped at you in front of the kids. Sorry. That wasn't fair", because="sorry for one thing, and stops there"
        ),
        LookAlike("I'm a terrible dancer, mind your toes", because="cheerful, and a fair warning"),
        LookAlike("That one's on me. I'll pay the fine", because="owns a part and mends it"),
        LookAlike("I feel guilty about Tuesday and it's not going away", because="a feeling about one event"),
        LookAlike("sorry sorry sorry coming 2 mins!!", because="late, and running"),
        LookAlike("I'm that embarrassed about what I said to your dad", because="red in the face over one thing"),
        LookAlike("I drop things, it's my hands. I'd like you to stop tutting", because="a fact, and a request"),
        LookAlike("Not my finest hour, that. Sorry, love", because="rueful, with the feet still on the floor"),
        LookAlike("Sorry o! Hope you didn't wound yourself", because="sympathy, in an English where sorry means that"),
        LookAlike(
            "I drank on Friday. I've rung my sponsor and I want to tell you the rest myself",
            because="tells the truth and stays in the room",
        ),
        LookAlike(
            "He says I ruin everything. I've started writing down when he says it",
            because="reports what is said to her",
            address="about_partner",
        ),
        LookAlike("It's my fault we missed the boat, I set the clock to Irish time", because="a fact, and half a joke"),
    ),
    known_misses=(
        KnownLimit("I'm turning into my father", why="can be the end of the world or the beginning of a good talk"),
        KnownLimit("sorry", why="the ninth of the day looks just like the first"),
    ),
    known_false_alarms=(
        KnownLimit("im an idiot, left your charger on the train", why="everyday grumbling at oneself"),
        KnownLimit("It was my fault, all of it", why="now and then it simply was, and a person says so once and means it"),
    ),
)
