"""Taking yourself out of the count: your wishes, your needs or your opinion do not signify, and you say so first.

## What it is

Two people live here, and one of them keeps rubbing herself, himself, themself off the list. It is done softly, often with an
apology: ignore me, it's nothing, whatever suits the rest of you. It can pass for modesty for twenty years. The tell is that
there *was* a wish, and it was shown the door in the same sentence.

## What it protects

From the drop. If you say that it doesn't count before they can, there is no moment when you stand there having wanted something and
see them look away. It may also be how you were loved once: as the easy one, the one who was no trouble.

It may be protecting more than that. **If wanting things out loud has got you hurt, or would, then keeping the peace may be keeping someone safe, and this
page is not advice to speak up.** A wish kept quiet for now is still a wish. There are people who will hear it in private.

## What it gets you tonight

No fuss. You are thanked for being so easy-going.

## What it costs by Friday

You are easy-going, and oddly lonely. Nobody has asked what you'd like, because they have learned not to ask. Now and then it comes out
sideways, as tears over a bread knife, and they are honestly baffled.

## Why it does not work

Your partner cannot be fair to a person who will not say what fair would be. They end up deciding for two, and get it wrong, and
never hear. Some of them would dearly like company in the deciding. And it wears away the very thing you are trying to
protect by it, being loved, since the one who needs loving has stepped out of the picture.

## When it is fine

When you don't mind, and truly don't: that is no crime, and some people have few preferences and sleep like tops. When it is manners, and everyone
in your language knows that it is. When it is their body, their job, their dead father's watch. When you know nothing about cars.

## Sources

- The seed text of this project: "Your needs matter, and so do mine"; and to love "without losing ourselves".
- Full-respect living, in Relational Life Therapy, runs both ways: nothing below the line of respect, to the other or to yourself (Terry Real).
- The last step of the feedback wheel is what I would like; a partner can only give it or refuse it once it has been said (Janet Hurley, as taught in RLT).
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike

PAGE = HarmfulMove(
    __name__,
    __doc__,
    reaching_for="You want to be cared for without being any trouble. You may also want something, and that is allowed.",
    heard="They may take {words} at face value, and leave you out without ever knowing that they did, or have to guess.",
    frame="It's hard for me to say this: I'd like […]. It matters to me because […]. What about you?",
    question="What would you like, if it counted as much as what they'd like?",
    wishes=(
        "I'd like to have my say too.",
        "What I want counts as well. Ask me?",
        "I do mind, and I'd like to tell you.",
        "I'd like some room for me in it.",
        "I've got a wish of my own here. Can I say it?",
    ),
    examples=(
        Example(
            "[[ignore me its stupid]] was just a bit sad today. [[dont reply if ur busy x]]",
            voice="text, 25, Leicester, to her boyfriend",
            instead="bit sad today. ring me when ur out of work? x",
        ),
        Example(
            "It's my own hip, but [[sure what would I know. Whatever yourself and the doctor settle on.]]",
            voice="spoken, 69, Donegal, to his wife",
            instead="It's my own hip, and I'm in two minds about the operation. I'd like my say before anyone rings the doctor.",
        ),
        Example(
            "You may fix the holiday as it suits you. [[My work is not so important that anyone should plan around it, I will manage.]]",
            voice="email, 44, Bengaluru, to her husband",
            instead="The first week is hard for my work. I would like us to count that in when we fix the holiday. Which weeks are hard for you?",
        ),
        Example(
            "[[Wherever your job is. I don't really have wants, I'm more of a fitter-in]]",
            voice="spoken, 36, Winnipeg, to her wife",
            instead="I don't know yet. I've fitted in for so long that it takes me a minute to find it. Let me chew on it, and ask me again Sunday?",
            context=("A: Where would you live, though? If it was up to you.", "B: I'm easy", "A: No, but you."),
        ),
        Example(
            "[[Please don't mind me, I shouldn't even be mentioning my own when you have a real problem.]] How far with the office?",
            voice="voice note, 30, Ibadan, to her fiancé",
            instead="I know the office matter is on your head. My own day was bad also and I want to gist you. When you have eaten, give me ten minutes?",
        ),
        Example(
            "I don't take him my troubles. [[He got enough, and mine ain't worth stopping him for.]]",
            voice="to a friend from church, 52, Columbia, South Carolina, about her husband",
            instead="I haven't been taking him my troubles. He's carrying plenty, and I'm lonesome with mine. I'm fixing to sit him down tonight and tell him.",
            address="about_partner",
        ),
        Example(
            "I'd a notion to see Whitby again. [[But it's only me, so it doesn't signify.]]",
            voice="spoken, 78, Rochdale, to her husband",
            instead="I've a notion to see Whitby again, love, and I've had it a good while. It'd mean a lot. Would you come with me, in the spring?",
        ),
        Example(
            "I had wished for one dish of my mother at the wedding, but [[it is your family and your country, what I wish should not enter]].",
            voice="text, 33, Adelaide, from Recife, English as a second language, to his fiancée",
            instead="I am a little shy to say it, I wish for one dish of my mother at the wedding. It is important to me. Can we put it on the menu?",
        ),
        Example(
            "Mi nah tell him seh mi sick. [[Mi can't mek him have fi study mi pon top a work.]]",
            voice="to her sister, 29, Montego Bay, about her partner",
            instead="Mi sick from Monday and mi nuh tell him yet. Mi want him fi know. Mi a go call him tonight and ask him fi bring likkle soup.",
            address="about_partner",
        ),
        Example(
            "[[ive no right to mind its ur flat. i just live in it]]",
            voice="text, 27, Glasgow, to their boyfriend",
            instead="aye i minded a bit. three weeks is long. its ur flat and its where i live too so id like to be asked first",
            context=("A: u would have said if u minded them staying the 3 weeks?", "B: its fine", "A: no but would you"),
        ),
    ),
    look_alikes=(
        LookAlike("No preference, honestly. Both of them have chips", because="has none, happily"),
        LookAlike("As you like, janu, I will be happy with either", because="courtesy, and content"),
        LookAlike("Please don't mind me, continue your call, I'm only passing with my plate", because="manners"),
        LookAlike(
            "It's your body, so it's your call, and I'm behind you either way", because="respects what is the other's to decide"
        ),
        LookAlike("I'm no use on the car question, I don't drive. Ask Femi", because="knows nothing about it and says so"),
        LookAlike("sorry to bother you at work, which gate is nursery pick up?", because="a trap word in front of logistics"),
        LookAlike(
            "I don't want to talk about me tonight. I want to hear about your dad", because="that is what the speaker wants"
        ),
        LookAlike(
            "It doesn't matter what my mother wants, it's our wedding", because="it is the mother's wish that is set aside"
        ),
        LookAlike("At work I do as I'm told. In this kitchen I want a say", because="asks to be counted"),
        LookAlike("Have mine, I'm full. I wanted to see your face when you tried it", because="a gift that the giver enjoys"),
        LookAlike("I'll sit this one out and be glad to, you know I hate bowling", because="doing exactly as one likes"),
    ),
    known_misses=(
        KnownLimit("I'm easy", why="may be the truth, or the twentieth year of it not being"),
        KnownLimit(
            "Your mum wants the coast and you want the hills, so a day of each",
            why="three people are going and two are counted; a wish left out leaves no words to find",
        ),
    ),
    known_false_alarms=(
        KnownLimit("don't mind me", why="in several Englishes it is no more than excuse me"),
        KnownLimit("whatever suits you and the kids", why="often plain flexibility on a free Saturday"),
    ),
)
