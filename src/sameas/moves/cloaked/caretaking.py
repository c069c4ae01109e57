"""Help that takes over: doing it for them, deciding for them, feeling it for them, because you know better.

## What it is

You have rung, booked, packed, answered, hidden the letter and softened the news, and every bit of it was meant well.
Nobody had asked. Somewhere in there your partner turned from a grown person with a problem into the problem you look after.

## What it protects

You, from watching. It is hard to sit on your hands while someone you love goes at it slowly, or wrongly, or in tears. If you are
busy being useful you do not have to feel how frightened you are for them. And the person who holds everything up is
seldom the one who gets left.

## What it gets you tonight

It's done, and done properly. They are calm, or at least quiet. You can stop listening for the crash.

## What it costs by Friday

You are tired, and a little bit sour about being tired. They have got one notch worse at the thing, or have started doing it
behind your back. And it is a long way from nurse and patient to two people who fancy each other.

## Why it does not work

Every rescue carries a small message in its pocket: I don't think you can. People either come to believe it, and shrink, or fight
it, and then look ungrateful. The kindest thing you own is probably the question: do you want a hand, an opinion, or just company? Then
live with the answer, which is the hard part.

## When it is fine

When they asked. When you offered and no was a real answer. When the pan is on fire. With illness, dementia or disability there are things one of
you truly does for the other, and that is love with its sleeves rolled up; what keeps it level is to go on asking about whatever is still
theirs to decide, even if it is only which jumper.

## Sources

- The seed text of this project, on power over: sometimes it is cloaked "even" in caretaking.
- Relational Life Therapy's second losing strategy, controlling your partner, includes doing it indirectly, by managing them
  (Terry Real, The New Rules of Marriage, 2007).
- In the language of relational control coding, taking over and being taken over make a pair: one up, one down (Rogers and Farace 1975).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike

PAGE = HarmfulMove(
    __name__,
    __doc__,
    reaching_for="You want them to be all right. Watching and doing nothing is harder for you than stepping in.",
    heard="They may gather from {words} that you don't think they'd manage, and bristle at it or leave it all to you.",
    frame="I'm worried about […], and some of that worry is mine. I could […] if you'd like it. Would you like that, or shall I leave it with you?",
    question="Have they asked for help, and what worries you if you leave it to them?",
    wishes=(
        "Do you want a hand with it?",
        "Say if you want help. Otherwise I'll leave it to you.",
        "What would help, if anything?",
        "It's yours to do your way. I'm here if you want me.",
        "Shall I help, or keep out of it?",
    ),
    examples=(
        Example(
            "dont stress about the form, [[ive sent it in for u. u know what u get like with forms]]",
            voice="text, 31, Bristol, to her girlfriend",
            instead="have u had a go at that form? i get twitchy when a deadline's close, thats me. want a hand or want me to leave it",
        ),
        Example(
            "[[She'll have the soup. She only thinks she wants the ribs.]]",
            voice="to the waitress, 68, Lubbock, Texas, his wife beside him",
            instead="I worry about your stomach, hon, and those ribs scare me. It's your supper. What are you having?",
            address="about_partner",
        ),
        Example(
            "I've [[told Auntie you're not coming Saturday. You'd only say yes and then you'll be tired, so I said no on your behalf]].",
            voice="voice note, 36, Abeokuta, to her husband",
            instead="Auntie is asking for you on Saturday. You've been looking tired to me and I'm concerned. I told her you will answer her yourself. You want to go?",
        ),
        Example(
            "Ah no, [[hand her here to me, you've her all wound up. Go on up out of it, I've the knack of her.]]",
            voice="spoken over a cot, 30, Mullingar, to his husband",
            instead="It's hard on me to hear her cry and not grab her. Do you want me to take a turn, or will I go on up out of it?",
        ),
        Example(
            "I have made a full timetable for your interview and [[shifted your cricket to the 15th. Left to yourself you will lose focus, so kindly follow it.]]",
            voice="email, 29, Hyderabad, to her fiancé",
            instead="I am anxious about your interview, maybe more than you are. I have made a timetable because making timetables calms me. The cricket I have put back. If the rest is of use, take it. If not, I will keep quiet and bring tea.",
        ),
        Example(
            "[[i didnt tell u about the party bc it wouldve been too much for u. saved u the spiral]]",
            voice="text, 24, Toronto, to their boyfriend",
            instead="i didn't tell u about the party. i got nervous it'd be a lot for u and decided it on my own. that was urs to decide. sorry",
        ),
        Example(
            "[[Now you don't want to go getting angry, duck, you'll only give yourself one of your heads. Let's put summat nice on.]]",
            voice="spoken, 59, Stoke, to her wife",
            instead="You're raging with her. I get jittery when you're upset, duck, and I want to tidy it away. I'd sooner hear it. Go on.",
            context=(
                "A: I could scream. She rang the hospital and told them she was next of kin!",
                "B: Well, she's your mum",
                "A: You're my next of kin!",
            ),
        ),
        Example(
            "[[I've no told him his brother rang, he'd only fret. I dae the worrying for the pair of us.]]",
            voice="to her sister, 47, Paisley, about her husband",
            instead="I've no told him his brother rang. I cannae stand to see him fret, but that's me. It's his brother. I'll tell him the night.",
            address="about_partner",
        ),
        Example(
            "[[You can't, darling, you only think so. I done tell the man bring the bed downstairs Monday.]]",
            voice="spoken, 74, Bridgetown, to his wife",
            instead="I does frighten when I hear you on them stairs. I would like the bed downstairs, and it is for you to say. You would think about it till Monday?",
            context=("A: I could manage the stairs, Winston.", "B: You was holding on to the wall.", "A: And I reach the top."),
        ),
        Example(
            "I spoke with your physio. [[He says you make the exercise wrong, so from now I stand by you and I count.]]",
            voice="spoken, 35, Gdynia, English as a second language, to her husband",
            instead="I spoke with your physio and I did not ask you first. That was not right, I am sorry. I am worried that the knee does not heal. If you want, I count with you in the evening. You say.",
        ),
    ),
    look_alikes=(
        LookAlike("Would you like me to ring the surgery, or would you sooner do it?", because="an offer, and no would be fine"),
        LookAlike(
            "tablets, 8 o'clock x",
            because="a reminder, by request",
            context=("A: can u remind me about my tablets tonight, i'll be at mums",),
        ),
        LookAlike("Shall I come in with you or wait in the car with the crossword", because="asks what would help"),
        LookAlike(
            "Your form's done, I've popped it in the post",
            because="done on request",
            context=("A: would you fill mine in? I can't see a thing till my new glasses come",),
        ),
        LookAlike(
            "I'm worried about that cough and I wish you'd let someone listen to it", because="one's own worry, and a request"
        ),
        LookAlike("Take your jacket, it's Baltic out", because="ordinary kindness"),
        LookAlike(
            "He's ten minutes at that zip and I say nothing. It's his arm, he'll ask",
            because="keeps out of it",
            address="about_partner",
        ),
        LookAlike("You want make I carry that one?", because="an offer"),
        LookAlike("I've rung 999, they're coming, don't move", because="an emergency"),
        LookAlike("Sit down you, I've washed up. Your turn tomorrow", because="a plain turn at the sink"),
        LookAlike(
            "I was going to fix it for you and then I thought, she didn't ask. So: do you want it fixed?",
            because="names the urge and asks instead",
        ),
    ),
    known_misses=(
        KnownLimit("I'll sort it", why="a favour or a takeover, depending on whether anyone asked"),
        KnownLimit(
            "I've ironed your blue shirt for the interview",
            why="love in one house; in another, the third shirt they did not choose",
        ),
    ),
    known_false_alarms=(
        KnownLimit(
            "I've booked you in at the optician's, Tuesday, half two", why="often a job the two of them agreed on long ago"
        ),
        KnownLimit(
            "I answer for her on the phone", why="may be exactly what she asked for, since her stroke or since her English"
        ),
    ),
)
