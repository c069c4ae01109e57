"""Talk of not wanting to live, of being better gone, or of hurting oneself, said outright or let fall.

## What it is

Sometimes it is a plain sentence. More often it is a hint, left where someone might pick it up: that the others would get on well without
me, that I'm tired in a way sleep does not reach. Here the danger comes from whoever's pain it is. If you are speaking of yourself,
it is you who needs someone now. If the other one speaks of it, both of you do.

## How people say it

Lightly, and in passing, with a "don't fuss" behind it. As good news for everybody: less bother, less expense, more peace. As arrangements, for
the dog, for the allotment. In a quarrel it may arrive when one says that they want to go, and then it's both at once, a person in real
despair and a hand on the other's sleeve. It is not for anybody at home to work out how much of which.

## What it is not

"You're killing me" about an accent. "I could have died" when somebody's father came in. Funeral plans with a brass band, made
together at the kitchen table. Being worn out by an argument, flat since the redundancy, sick of the sound of one advert. Low is not the same as
in danger. It can come close, though, and asking somebody costs nothing.

## What helps

A voice, now: a crisis line, or the emergency number if it can't wait. One person who knows. Not being alone with it through the night. Whoever hears it
from someone they love can take it seriously without becoming the only thing that holds that person up; nobody can stay awake for two. Debating
whether it is meant does not help, nor does promising to keep it secret.

## Sources

- Common crisis practice, fairly sure, no single author: stop coaching, acknowledge plainly, show crisis and emergency numbers at once,
  urge contact with a trusted person; no diagnosis, no debate, no promise of watching over anyone or of secrecy.
- A partner's threat of suicide is a crisis and can be control at the same time: offer help for both (the same practice, fairly sure).
"""

from sameas.manual import Example, KnownLimit, LookAlike, SafetyPage

PAGE = SafetyPage(
    __name__,
    __doc__,
    to_one_at_risk=(
        "That is a frightening thing to be told, and you are right to take it seriously. "
        "It can be real despair and pressure on you at once; you don't have to work out which, as there is help below for both. "
        "No words of yours caused it, and you are not their only lifeline. "
        "If they may act on it now, call the emergency number; if not, you can ring one of the lines below about them. "
        "If it is said when you say no or want to go, the lines for people who are hurt or afraid are there for you. "
        "Use a phone that nobody else looks at, if you can."
    ),
    to_writer_of_own=(
        "It sounds as though the pain has got so heavy that you think of not being here, or of hurting yourself. "
        "That is serious, and you should not be alone with it. "
        "Please call one of the lines below now, and the emergency number first if you might act on it or already have. "
        'Then tell one person you trust; "I\'m not safe on my own tonight" is enough. '
        "This is only a program and cannot watch over you or ring for you, so please make the call."
    ),
    if_unclear=(
        "Somebody here may not want to go on living, and a program can't tell who. "
        "If it is you, please call one of the lines below now, and tell one person you trust that you should not be on your own. "
        "If it is somebody you love, take it seriously and ring about them; you are not their only lifeline, and there is help below for you too. "
        "If anyone may act on it now, or already has, the emergency number comes first. "
        "This is only a program, and it cannot make the call for you."
    ),
    question="Have you been thinking about dying or about hurting yourself, or has the one you love?",
    of_oneself=r"\b(?:(?:kill|killing|hurt|hurting|harm|harming) myself|i(?:'m| am|'ve| have)? (?:just )?(?:want|wanted|wanna|wish|wished) (?:to die|i )|without me)\b",
    outright=(
        r"\b(?:kill|killing|hurt|hurting|harm|harming) (?:myself|himself|herself|themsel\w+)\b",
        r"\b(?:want|wanted|wanna|wish|wished) to die\b",
        r"\bwish (?:i|he|she|they) (?:was|were|wasn't|weren't) (?:dead|alive|here)\b",
        r"\bdon't want to (?:be here|be alive|live|wake up)(?: any ?more)?\s*(?:[.!,]|$)",
        r"\b(?:better off|easier) (?:without me|if i (?:was|were|wasn't|weren't))",
        r"\bpoint (?:of|in) (?:being (?:here|alive)|living|going on|carrying on|waking up)\b",
        r"\bsuicid",
        r"\bend(?:ing)? (?:my|his|her) (?:own )?life\b",
    ),
    examples=(
        Example(
            "[[youd all get on easier without me]] pet, ive thought it through and its fine",
            voice="text, 42, Newcastle, to his wife",
            comes_from="writer",
        ),
        Example(
            "[[I shouldn't mind not waking up]], that's all I'm saying. Now don't fuss.",
            voice="spoken, 78, Devon, to his husband",
            comes_from="writer",
        ),
        Example(
            "Every time I bring up moving out, [[he says he won't be here by the morning]]. So I've stopped bringing it up.",
            voice="spoken to a friend, 29, Leeds, about his boyfriend",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "Right. [[Then there won't be a me to come back to]].",
            voice="text, 33, Tulsa, to her girlfriend",
            context=("A: I'm going to stay at my sister's for a while.",),
            comes_from="writer",
        ),
        Example(
            "You told me [[you didn't want to be alive any more]], and then you took yourself off to bed, and I sat on the stairs till five.",
            voice="spoken, 36, Limerick, to her wife",
            context=("A: What has you so quiet this morning?",),
            comes_from="partner",
        ),
        Example(
            "There's been [[talk of not being here any more]], at ours, and I don't know where to put it.",
            voice="voice note to a friend, 47, Cape Town",
            address="about_partner",
            comes_from="unclear",
        ),
        Example(
            "[[I don tire for this life]]. No be you cause am. Abeg look after the children.",
            voice="voice note, 39, Ibadan, to her husband",
            comes_from="writer",
        ),
        Example(
            "[[Better God takes me only]], then at least your mother will be having some peace.",
            voice="spoken, 28, Nagpur, to her husband",
            comes_from="writer",
        ),
        Example(
            "[[i hurt myself again]] sunday. didnt want u finding out from the doctor",
            voice="text, 20, Cardiff, to their boyfriend",
            comes_from="writer",
        ),
        Example(
            "He gives his tools to the neighbours. [[He will not need them, he says, not this winter, not any more]]. When I ask, he laughs.",
            voice="email to her sister, 60, Gdańsk, English as a second language, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
    ),
    look_alikes=(
        LookAlike("you're killing me with that accent, I had to pull over", because="laughing"),
        LookAlike("Could have died when your dad walked in, me with one leg in my tights", because="embarrassment"),
        LookAlike("I'm dead. four hour meeting. put the kettle on", because="tired, and home soon"),
        LookAlike("if I hear that advert once more I'll scream", because="fed up with an advert"),
        LookAlike(
            "The solicitor has Grandad's will ready, they want us both there Friday", because="paperwork about somebody else"
        ),
        LookAlike(
            "we did the funeral plan, he wants a brass band and I want a curry",
            because="planned together, in good spirits",
            address="about_partner",
        ),
        LookAlike("I've had enough of this argument, I want it over and I want my tea", because="tired of a quarrel"),
        LookAlike(
            "Been flat since the redundancy. I've rung the GP, could you drive me Thursday?",
            because="low, and looked after; no wish to be gone",
        ),
        LookAlike("phone's dying, see you at seven", because="a battery"),
        LookAlike("Ten years this week since our Kev, so I'm a bit quiet", because="grief for someone"),
    ),
    known_misses=(
        KnownLimit("Thank you for all of it, you've been so good to me.", why="thanks and a goodbye can be the same sentence"),
        KnownLimit("I just want to sleep for about a year.", why="nearly everyone says it, and now and then someone means more"),
    ),
    known_false_alarms=(
        KnownLimit("kill me now, your mum's brought the slides", why="a joke in the words of a crisis; asking is still no harm"),
    ),
)
