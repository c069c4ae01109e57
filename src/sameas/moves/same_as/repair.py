"""Going back for what you broke, and bringing it home: an apology that owns it, a mending, a hand put out.

## What it is

Four things fit in one breath. What I did. That I did it. That it hurt. What I'll do about it. Often only two of them come out, and two
will do. It also covers the wordless sort put into words: can we start tonight again, I've rung the venue and told them it was my mistake,
move up. It looks at one deed and stays there. Nobody has to become a worm.

## Why it works

Every couple does damage, the good ones too. What you can look for is somebody turning round in the doorway. Being hurt by you is one injury;
being left to carry it as though it had been weather is a second, and that one keeps.

## When it is a gift

Make it as particular as the harm: "I told your story at dinner and it was yours". Let it cost you something, even if only your
face. Then leave it with them. It isn't a bill, payable on receipt with one forgiveness, and they may need till Thursday. And see
that it arrives: told to a friend it is a rehearsal, sent by way of the daughter it is at least in the post.

## When it is a mask

You can hear the joints. *Sorry if. Sorry but. Sorry you.* The apology as a remote control, pressed to make the picture change.
The great flood of sorries, after which the hurt one must fetch towels. And flowers that come round again and again after the same
cruelty, each lot followed by the same cruelty: that is a circle, and no wording makes it a repair.

## Sources

- The seed text of this project: "caring about the impact of your behavior—even if your intention was different".
- Gottman on repair attempts: what matters is whether the other one receives it, so it takes two.
- Relational Life Therapy: harmony, disharmony, repair; repair runs one way at a time (Terry Real).
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove

PAGE = SameAsMove(
    __name__,
    __doc__,
    stands="what you did, owned, and a hand put out",
    examples=(
        Example(
            "[[I was a shit to you at Gav's and I knew I was doing it while I did it. I'm sorry]]",
            voice="text, 32, Doncaster, to her boyfriend",
        ),
        Example(
            "[[I opened your post. I had no business to. I've put it back on your desk, and I'm ashamed]].",
            voice="spoken, 74, Inverness, to his wife",
        ),
        Example(
            "I meant every word about the loan, I'm still vexed. But [[I said it before your children and that one was wrong. I will tell them so tonight]].",
            voice="spoken, 47, Abeokuta, to her husband",
        ),
        Example(
            "[[can i come in and do that again but like a person]]", voice="text from the hall, 23, Cardiff, to her girlfriend"
        ),
        Example(
            "[[You had told me in confidence about your father and I made of it an anecdote. I regret it. I have written to Ilse to ask that she keeps it to herself]].",
            voice="email, 59, Vienna, English as a second language, to her wife",
        ),
        Example(
            "[[I laughed. You were dead serious and I laughed, and I'm sorry, so I am]].",
            voice="spoken, 41, Omagh, to his husband",
            context=("A: I want to go back to college.", "B: Ha! At your age?", "A: Forget it."),
        ),
        Example(
            "[[Come here. Bad start. Hello, my love, how was the dentist]]",
            voice="spoken, 55, Bridgetown, to his wife",
            context=("B: You move my good scissors again?", "A: I only now walk in the door."),
        ),
        Example(
            "[[My fault, baby, I ain't even gonna dress it up. You asked me for one thing and I forgot it. I'm calling the school first thing and I'll eat whatever they say]].",
            voice="voice note, 30, Houston, to her husband",
        ),
        Example(
            "[[I'd had three wines and I called your mum a cow. She isn't. Fresh start at breakfast? I'll do the eggs]]",
            voice="note on the kettle, 38, Wollongong, to his boyfriend",
        ),
        Example(
            "[[Yesterday I corrected your English in front of my whole office. I saw your face. I won't be doing that again, and I'm sorry, Arjun.]]",
            voice="letter, 28, Delhi, to her husband",
        ),
        Example(
            "So I texted him at lunch. '[[I told Dev you'd been let go and that was yours to tell. I'm sorry. What would help?]]' Nothing back yet. Fair enough.",
            voice="to a friend on the phone, 36, Bristol, about his husband",
            address="about_partner",
        ),
        Example(
            "[[Tell her I was out of order about the hat and I'm sorry]], she's got me on mute",
            voice="text to their daughter, 50, Barnsley, about his wife",
            address="about_partner",
        ),
    ),
    look_alikes=(
        LookAlike("I'm sorry that's how you chose to hear it.", because="hands the hurt back to the one who has it"),
        LookAlike("I apologise if anyone was offended.", because="nobody did anything, and nobody in particular minds"),
        LookAlike("Sorry, but you were asking for it", because="the first word is withdrawn by the rest"),
        LookAlike("I've said sorry, what do you want, blood?", because="an apology presented as a receipt"),
        LookAlike(
            "I'm sorry I'm sorry I'm the worst husband alive, God knows why you bother with me",
            because="sinks, so that the hurt one has to comfort",
        ),
        LookAlike("sorry running 10 late, parking", because="everyday manners"),
        LookAlike("Sorry about your mum, I just heard", because="condolence"),
        LookAlike("I'm sorry I ever trusted you with it.", because="a blow that begins with sorry"),
        LookAlike("Can we just move on now, please? It's been a day.", because="shuts the matter without going near it"),
        LookAlike("He said sorry, this time with roses", because="reports what the other did", address="about_partner"),
    ),
    known_misses=(
        KnownLimit("I've fixed your gate", why="an apology in hinges; only they know what it answers"),
        KnownLimit("budge up", why="a hand back across the bed, in two words"),
    ),
    known_false_alarms=(
        KnownLimit("I'm so sorry", why="owns something, comforts a grief, or hopes to be let off; alone it does not say"),
    ),
)
