"""Being afraid of what the person you love might do to you or to those you look after.

## What it is

Not fright, which passes when the lorry has gone by. This one lives in the house. It knows the sound of the car on the gravel.
It tidies before anybody has complained and works out in the shower how to bring up the school trip. There may never
have been a blow. Fear is what is left when somebody has learned that the other's mood decides how the evening goes, and that they
had better be ready.

## How people say it

As good management. They have "found it's easier" to do this and not to mention that. They say that they are walking
quietly, picking their moment, keeping the peace. Big men say it with a laugh. From the other side it sounds like puzzlement
("she went white, I only raised my voice") or, now and then, like satisfaction that the house has gone so quiet.

## What it is not

Nerves before an honest talk. A bad moment on the motorway. Dread of the scan, of spiders, of your mother's opinion of the
curtains. Being afraid of losing someone is a grief of its own and is not being afraid *of* them. You may need a second to know
which one you have. Most people, asked in private, know at once.

## What helps

Being asked when nobody else is listening, and being allowed to answer without proof. Fear is information, and it does not have to be
justified to anyone. A person on a help line will start from it and not from the bruise. If you are the one somebody is afraid of,
do not go and ask them whether they are: no answer they give you can be a free one. Take it to someone who can help you with your side.

## Sources

- Common practice in screening, fairly sure: ask everyone, alone and in private, and ask about fear and control as well as hitting.
- Most therapists did not consistently interview partners separately (Stith, 2011), which is where fear can be said.
- Fear of the partner is a standing reason against joint work: common ground in the field, with no single author.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SafetyPage

PAGE = SafetyPage(
    __name__,
    __doc__,
    to_one_at_risk=(
        "You need no bruise and no proof to ring. "
        "Being afraid of someone you love is reason enough to talk to a person about it. "
        "It is not your fault, and it does not come from how you phrase things. "
        "You may ring a line below just to hear yourself say it aloud. "
        "If you can, choose a phone and a moment nobody checks, as this screen may be seen."
    ),
    to_writer_of_own=(
        "If you wrote this: it sounds as if someone is afraid of you. "
        "Living in fear harms a person, on the quiet days too, and a promise does not undo it. "
        "What they are afraid of is yours to stop, and you need not manage that alone: there are people whose work is to help with just this, and below is where to ask. "
        "If you feel it building now, go somewhere else until it has passed. "
        "Don't ask them to tell you that they are not afraid."
    ),
    if_unclear=(
        "There is fear in these words, and a program can't tell whose. "
        "If it is yours, you need no proof to ring one of the lines below; choose a phone and a moment that are your own. "
        "If somebody seems to be afraid of you, there are people who help with that too; below is where to ask. "
        "Either way, it is not a question of finding better words. "
        "If anyone is in danger now, call the emergency number first."
    ),
    question="Do you ever keep something to yourself because of what might be done to you, or to someone at home, if you said it?",
    outright=(
        r"\b(?:afraid|scared|frightened|terrified) of (?:you|him|her|my (?:husband|wife|partner|boyfriend|girlfriend))\b(?! (?:dying|leaving|losing|getting|being ill))",
        r"\byou(?:'re| are)? (?:scare|scaring|frighten|frightening) me\b",
        r"\b(?:afraid|scared|frightened|terrified|feart)(?: of)? what (?:you|u|he|she|they)(?:'?ll|'?d| will| would| might| could) do\b",
        r"\bif i sa(?:y|id) no\b.{0,24}\b(?:get|be|go) (?:angry|mad|cross|off)\b",
        r"\bflinch(?:ed|es)? when (?:i|you|he|she)\b",
        r"\bwhat (?:he|she|you)(?:'ll|'d| will| would| might) do (?:to me|to us|if i)\b",
    ),
    examples=(
        Example(
            "[[I listen to how he shuts the car door]]. By the time the key's in, I know what sort of night I'm going to get.",
            voice="spoken to a friend, 43, Swansea, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "i didnt say about the bump on the car cos [[i was scared what youd do]]",
            voice="text, 20, Coventry, to her boyfriend",
            comes_from="partner",
        ),
        Example(
            "Six foot two, and [[I'm frightened of my own wife]]. There. I've said it to a stranger on a bench.",
            voice="spoken, 56, Donegal, about his wife",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "[[You flinched when I reached past you for the salt]]. I have thought about it all day. I earned that flinch.",
            voice="letter, 61, Lancaster, to his wife",
            comes_from="writer",
        ),
        Example(
            "Because [[I don't feel safe when it is only us two]].",
            voice="spoken, 30, Izmir, English as a second language, to his boyfriend",
            context=("A: Why did you ask your mother to stay again? She's been here since Friday.",),
            comes_from="partner",
        ),
        Example(
            "At least [[now she fears me small]], there is quiet in that house.",
            voice="spoken to his brother, 50, Nairobi, about his wife",
            address="about_partner",
            comes_from="writer",
        ),
        Example(
            "I'd rather write than speak. [[There is too much fear in our house]] and the girls have started whispering.",
            voice="email, 36, Melbourne, to their spouse",
            comes_from="unclear",
        ),
        Example(
            "Before he comes I am keeping all ready, plate, water, remote. [[If one thing is missing my stomach goes cold]].",
            voice="voice note to her sister, 29, Indore, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "I be [[sittin in the car practicin how to say it so he don't go off on me]]. It's a field trip form.",
            voice="spoken to a coworker, 33, Baltimore, about the man she lives with",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "[[I'm afraid of getting it wrong, and of what comes after]]. That's why I go quiet.",
            voice="text, 52, Leeds, to her wife",
            context=("A: You're quiet.", "B: Just tired.", "A: You're always tired when I ask you something."),
            comes_from="partner",
        ),
    ),
    look_alikes=(
        LookAlike("I got such a fright when the tree came down on the shed", because="fright at an event"),
        LookAlike(
            "terrified about the scan tomorrow, come along and hold my coat?",
            because="afraid of a result, and asking for company",
        ),
        LookAlike(
            "My heart went when you overtook that lorry, I'm still shaking", because="scared by a moment on the road, and said so"
        ),
        LookAlike("What scares me is the thought of us splitting up", because="afraid of losing someone, not of them"),
        LookAlike("she's petrified of spiders so I'm on bath duty for life", because="of spiders", address="about_partner"),
        LookAlike("Afraid I can't do Thursday, it's parents' evening", because="a polite turn of phrase"),
        LookAlike("We left the lights on and he still screamed before I did", because="a horror film", address="about_partner"),
        LookAlike(
            "Bit nervous saying this: I'd like to drop to three days a week",
            because="ordinary nerves before something that matters",
        ),
        LookAlike("Your nan frightens the life out of me, you ring her about the trifle", because="a joke about someone else"),
        LookAlike("fearful weather, come home by the top road", because="an old word for bad"),
    ),
    known_misses=(
        KnownLimit(
            "I just find it simpler to have everything done before he's in.",
            why="habit or fear: only the person who wrote it knows",
        ),
        KnownLimit(
            "She's fine as long as nobody rocks the boat.", why="a mild saying that some people use for a house full of dread"
        ),
    ),
    known_false_alarms=(
        KnownLimit(
            "scared what you'll say when you see what I've done to my fringe",
            why="real danger and a bad haircut share the sentence",
        ),
    ),
)
