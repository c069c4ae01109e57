"""Being kept from other people, from work, or from what it takes to get out of the door: phone, papers, medicine, the car.

## What it is

A life that gets a little smaller each year, like a jumper in the wash, and nobody remembers turning the dial. The choir went first.
Then the sister, who was "a bad influence". The car is needed elsewhere in the week. The passport is somewhere safe. In the end every road to
another person goes through one person, and that person can close it.

## How people say it

Mostly as a preference. *He'd rather I didn't. She's not keen on them. We're homebirds.* They turn down an invitation and give a reason that
is nearly the reason. Or they ask, politely, for a thing that is their own. The one who does it says that it is for the
best: those people upset you, that job was wearing you out, you get muddled with the tablets.

## What it is not

Staying home from a party yourself while the other goes. Drifting away from the hockey lot after twins. A doctor's orders about driving. Two people who moved
to an island for the quiet and got it. Disliking a friend of theirs and saying so, once, and wishing them a good night out. The test is
plain enough: would it be all right to go anyway?

## What helps

One person is a beginning. It need not be the right one; a neighbour, a nurse, the woman at the library will do, anyone who
can be spoken to without an audience. Kept-back medicine is urgent and is a matter for the emergency number. For the one who
does the keeping: what belongs to the other goes back to them, without terms, and someone outside helps you look at the rest.

## Sources

- Coercive control, of which this is a large part, is a standing reason against couple work: common ground in the field, no single author.
- Even-handed couple talk can spread the blame and turn skills against the one who is controlled: the same common ground.
- Technology can be designed to resist coercive control (IBM's principles, 2020; fairly sure).
"""

from sameas.manual import Example, KnownLimit, LookAlike, SafetyPage

PAGE = SafetyPage(
    __name__,
    __doc__,
    to_one_at_risk=(
        "What you describe counts, and you need not prove any of it to the people on the lines below. "
        "That your world has got smaller is not your doing, and asking more nicely would not have kept it open. "
        "If you are being kept from medicine or a doctor, the emergency number below is meant for you. "
        "For the rest, one person is enough to begin with, someone you can speak to unobserved, and the help lines below can be that person. "
        "You need no papers, no money and no plan to ring. "
        "Your own phone may be checked, so a borrowed one is better."
    ),
    to_writer_of_own=(
        "If you wrote this: deciding whom someone may see, where they may go, or whether they have their own keys, papers or tablets harms them, also when it is meant as care. "
        "It is yours to stop. "
        "Put their keys, papers, phone and money where they can reach them, today, with no condition and no conversation about it. Medicine that is kept from them goes back too, unless they might harm themselves with it; then ask a doctor or a crisis line today who should keep it. "
        "If you feel your temper rise at that, go out first and ring first. "
        "The rest need not be done alone: there are people whose work is to help with just this, and below is where to ask."
    ),
    if_unclear=(
        "Somebody here is being kept from people or things that are theirs, and a program can't tell who. "
        "If it is you, it is not your fault, and you can ring the lines below without papers, money or a plan, best from a phone that is not looked at. "
        "If it is you who would rather they stayed close, and you have begun to see to it that they do, there are people who help with that too; below is where to ask. "
        "If anyone is without medicine they need, the emergency number comes first."
    ),
    question="Has one of you stopped seeing someone, or going somewhere, because of the trouble it makes at home?",
    outright=(
        r"\b(?:won't|doesn't|didn't|don't|never|not) let (?:me|him|her) (?:see|go|work|talk|speak|drive|leave|have friends)\b",
        r"\b(?:not|isn't|wasn't|aren't) allowed (?:to )?(?:see|go out|work|talk to|speak to|leave|friends)\b",
        r"\b(?:took|takes|hid|hides|has|kept|keeps) (?:my|his|her) (?:keys|car keys|passport|papers|documents|phone|tablets|medication|medicine)\b",
    ),
    examples=(
        Example(
            "I'd love to but [[he'd sooner I hadn't the car during the week]]. Saturday maybe, if he's golfing",
            voice="text to a friend, 39, Wrexham, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "nothing is wrong. [[can i have my passport please]], i only want to look at it",
            voice="text, 27, from Cebu, English as a second language, to her husband",
            context=("A: What is it now.",),
            comes_from="partner",
        ),
        Example(
            "Your Donna only winds you up. [[Give it a month not seeing her]], for me, and look how calm we'll be.",
            voice="spoken, 45, Basildon, to his wife",
            comes_from="writer",
        ),
        Example(
            "[[I don't see the lads now]]. Wee pint on a Friday [[isn't worth the week you'd get after it]].",
            voice="spoken to his brother, 30, Belfast, about his girlfriend",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "[[I've told the shop you won't be back after Christmas]]. You'll thank me. It was wearing you out.",
            voice="spoken, 52, Adelaide, to her partner",
            comes_from="writer",
        ),
        Example(
            "My tablets are [[in her room. I get them when I have been pleasant]].",
            voice="spoken to a district nurse, 80, Dorset, about his wife",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "In daytime [[my phone is staying with him]] so that I will rest. Don't call before eight, please.",
            voice="message from a neighbour's phone to her brother, 24, Surat, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "Since we marry [[e no gree make I go my mama side]]. E say she go spoil my head.",
            voice="voice note to an old schoolmate, 34, Warri, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "Somewhere along the line [[friends stopped being allowed in this marriage]], and I would like to know when.",
            voice="email, 44, Bristol, to their spouse",
            comes_from="unclear",
        ),
        Example(
            "[[Well, you're not sleeping away from home. Ring them and say you can't]].",
            voice="spoken, 66, Ohio, to his wife",
            context=("A: The choir's going to Columbus overnight in March.",),
            comes_from="writer",
        ),
    ),
    look_alikes=(
        LookAlike(
            "I'm giving your brother's a miss. You go, and give the baby a squeeze from me",
            because="stays home oneself; the other goes",
        ),
        LookAlike("I want a Sunday with nobody in it, you included, nothing personal", because="time alone for oneself"),
        LookAlike("Car's in for its MOT till Friday so it's the bus for me", because="a car in a garage"),
        LookAlike(
            "I've lost touch with the hockey lot since the twins came and I miss them",
            because="drifting apart that nobody forced",
        ),
        LookAlike("both passports run out in June, shall we do the photos together", because="logistics"),
        LookAlike("could we have one evening this week with no visitors?", because="asks for one evening, and may be told no"),
        LookAlike(
            "The consultant says no driving for six weeks, so he's my chauffeur",
            because="doctor's orders",
            address="about_partner",
        ),
        LookAlike("We moved out here because we both wanted quiet and by God it's quiet", because="chosen by both"),
        LookAlike(
            "I can't stand your mate Marcus. That's mine to swallow. Have a good night", because="a dislike that stops nobody"
        ),
        LookAlike("left my phone on the train, email me if it's urgent", because="lost, not taken"),
    ),
    known_misses=(
        KnownLimit("We keep ourselves to ourselves, really.", why="a choice of two people or of one; it is said the same way"),
        KnownLimit("I'd only have come home early anyway.", why="the reason for coming home early is left out"),
    ),
    known_false_alarms=(
        KnownLimit(
            "he won't let me carry a thing since the hernia", why="being fussed over borrows the grammar of being forbidden"
        ),
    ),
)
