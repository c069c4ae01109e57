"""Hands, doors, objects or a raised fist used to hurt, hold or frighten someone, once or often, done or only promised.

## What it is

A shove in the hallway. A wrist held too long. Standing in the doorway so that nobody gets past. A plate that was not
thrown *at* anyone. The fist in the plaster beside a head. It does not need to leave a mark, and it does not need a second
time to count. A promise of it counts as well, because from then on both people know what the hand can do.

## How people say it

Small. "Only" does most of the work: only pushed, only once, only when he has had a drink. Or the furniture gets the blame:
the stairs, the door, the cupboard. Some tell it as a joke about mugs. The one who did it often tells it as an apology for
something else, the noise or the broken thing, with the hand left out. None of that means that it was little.

## What it is not

Rugby, judo, a pillow fight that both of you were winning. An elbow in the ribs at four in the morning from somebody fast
asleep. Hauling a person back from the kerb. Being so angry that the door gets closed harder than needed, with nobody in its way
and nobody frightened. Saying you could murder a biryani.

## What helps

Distance first, talk much later. For the one who is hurt: a trained stranger on a telephone, who will not be shocked and will
not tell you what to decide. For the one who does it: help of your own, without the other in the room. Couples' exercises,
this program's among them, are the wrong tool here. They ask two people to speak openly, and openness may be paid for at home.

## Sources

- Roughly half or more of the couples who seek therapy report violence in the past year (Bradford; O'Leary).
- Shown written cases of evident abuse, 40 per cent of therapists failed to recognise it (Stith, 2011): it is easily missed, by people too.
- Joint programmes exist only for couples screened for them, and remain disputed (Stith and Spencer).
"""

from sameas.manual import Example, KnownLimit, LookAlike, SafetyPage

PAGE = SafetyPage(
    __name__,
    __doc__,
    to_one_at_risk=(
        "Being hurt, held or frightened by someone you love is not your fault, and it never hung on your choice of words. "
        "If it is happening now, or about to, call the emergency number below as soon as it is safe to. "
        "The help lines below are for exactly this: you need not prove any of it to them, and you can ring without having decided anything. If there were hands at your neck, or a blow to your head, see a doctor today, even if nothing shows. "
        "Others may look at this screen, so use a phone they don't touch if you can."
    ),
    to_writer_of_own=(
        "If you wrote this: what you describe hurts or frightens someone, whatever came before it. "
        "It is yours to stop, and it can be stopped: there are people whose work is to help with just this, and below is where to ask. If they are badly hurt, call an ambulance; if you had hold of their neck, call one even if they seem all right. "
        "If it might happen again, go out now, on foot, and leave the other person's way to the door free. "
        "Ring someone steady, and sleep somewhere else tonight if you can."
    ),
    if_unclear=(
        "These words tell of somebody being hurt, and a few lines can't tell the whole of it. "
        "If it is you, it is not your fault, and the lines below will listen without asking you to decide anything. "
        "If it is what you yourself might do that worries you, get well out of reach first, and know that there are people who help with that too; below is where to ask. "
        "If anyone is in danger at this moment, the emergency number comes first."
    ),
    question="Has a quarrel between you ever ended with someone hurt, held, or not able to get out of the room?",
    outright=(
        r"\bi(?:'ll| will|'m going to|'m gonna) (?:kill|hurt|hit|slap|batter|strangle) (?:you|him|her|them)\b(?! with)",
        r"\bby the (?:throat|neck|hair)\b",
        r"\b(?:hit|hits|slapped|slaps|punched|punches|kicked|kicks|choked|chokes|strangled|beat|beats|headbutted) (?:me|him|her|them|you|us)\b(?! to\b| by\b| back\b| out\b| up with\b| at\b| hands down\b| hollow\b| with (?:a|the) (?:bill|news))",
        r"\b(?:holds?|held|holding|pins?|pinned|pinning) (?:me|him|her|them) (?:down|by the)\b",
        r"\b(?:pinned|shoved|pushed|threw) (?:me|him|her|them|you|us) (?:against|down|into|up against|across)\b",
        r"\b(?:hands|hand) (?:round|around|on) (?:my|his|her|your) (?:throat|neck)\b",
        r"\b(?:stood|stand|stands|standing|blocked|blocks|blocking) (?:in |at |across )?(?:the|my|that) (?:door|doorway)\b.{0,24}\b(?:(?:could|can)(?:n't| not|not)|(?:would|wo)n't let (?:me|him|her|us)) (?:get |go )?(?:past|out|through|by|leave)\b",
    ),
    examples=(
        Example(
            "He [[only pushed me the once]]. It was more the stairs than him.",
            voice="spoken to her sister, 47, Sunderland, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "sorry about ur wrist. [[i only held on cos u were walking off]]",
            voice="text, 31, Bristol, to his girlfriend",
            comes_from="writer",
        ),
        Example(
            "When mi want step out and cool off, nuh [[stand up inna the doorway so mi can't pass]] again.",
            voice="voice note, 26, Kingston, to her boyfriend",
            comes_from="partner",
        ),
        Example(
            "Talk to me like that before my people one more time, [[na slap you go collect]].",
            voice="spoken, 44, Benin City, to his wife",
            comes_from="writer",
        ),
        Example(
            "She [[throws whatever's nearest]]. Mostly she misses. I keep the good mugs in the shed now.",
            voice="spoken to a workmate, 62, Halifax, about his wife",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "what's there to say about it. [[it got physical again]]. we both know",
            voice="text, 39, Toronto, one husband to the other",
            context=("A: are we going to talk about saturday or just tidy round it",),
            comes_from="unclear",
        ),
        Example(
            "[[It was the plaster I went for, a good foot off your head]]. Give me some credit.",
            voice="spoken, 53, Dundee, to her partner",
            context=("A: I jumped out of my skin this morning, Jo.",),
            comes_from="writer",
        ),
        Example(
            "On the nights I get in late [[he has the rifle out on the table, cleaning it]]. Doesn't say a word.",
            voice="email to a cousin, 51, Montana, about her partner",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "[[I put my hand at your neck]] only that you listen. I did not press.",
            voice="text, 35, Porto, English as a second language, to their partner",
            comes_from="writer",
        ),
        Example(
            "If dinner is late [[first his hand goes up, then only he is asking]]. Mummy says adjust.",
            voice="voice note to a cousin, 33, Lucknow, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
    ),
    look_alikes=(
        LookAlike(
            "That tackle against Pontypool flattened him, he's walking like a cowboy",
            because="a rugby match",
            address="about_partner",
        ),
        LookAlike("you're killing me with these puns, stop it", because="laughing"),
        LookAlike(
            "I grabbed him by the hood because the bus was coming, and he bought me a pint for it",
            because="pulled out of harm's way",
            address="about_partner",
        ),
        LookAlike(
            "I nearly hit the roof when I saw the bill, what on earth is a smart meter for",
            because="a figure of speech for anger",
        ),
        LookAlike(
            "We put on the one with the axe again and I watched it from inside your jumper",
            because="a horror film, watched together",
        ),
        LookAlike("Beat you by ninety points and I had the Q", because="a board game"),
        LookAlike("Judo's moved to Thursday so you'll have to throw me then", because="a sport you both like"),
        LookAlike(
            "I'm that angry I could spit. I'm going round the park and I'll be back at six",
            because="strong anger, taken for a walk",
        ),
        LookAlike("Would somebody please throttle that car alarm", because="the victim is an alarm"),
        LookAlike("pillow fight got out of hand, feathers in the butter, kids won", because="play"),
    ),
    known_misses=(
        KnownLimit(
            "Walked into the cupboard door again, you know me.",
            why="may be just that; the sentence does not show what the cupboard is standing in for",
        ),
        KnownLimit(
            "It's been a loud week, put it that way.", why="loud can be all there was, or the only word somebody could get out"
        ),
    ),
    known_false_alarms=(
        KnownLimit(
            "Sorry about your eye, I'd no idea I kicked in my sleep",
            why="an accident, told in the very words that an excuse would use",
        ),
        KnownLimit(
            "My dad was free with his hands, so shouting turns me to stone", why="a childhood remembered, not this couple"
        ),
    ),
)
