"""Being kept from money, one's own included, or having to account for every coin of it.

## What it is

Both may work. One of them asks. It can look like thrift, and the accounts may be beautifully kept; the question is who
holds the card, who knows the log-in, and what happens at the till when it is declined. Whoever has to ask for the bus fare has to
say where the bus is going.

## How people say it

With numbers, oddly exact: forty on a Friday, the eleven pounds, four miles home on foot. "It's simpler this way" comes up, and "I'm hopeless
with money", from people who run a ward budget all day. The one who holds it calls it being sensible, being the only adult about it, keeping
track. Receipts turn up in these stories more often than shouting does.

## What it is not

A budget you agreed on and look at together. One of you doing the bills because figures make the other one sweat. Being skint. Being
furious about the drum kit and wanting to talk before the next one. Rounding down the price of a coat is not it either: it's a fib about a coat,
unless the truth about the coat would have been dangerous.

## What helps

Somebody outside who has heard it before, because from inside it sounds like a quarrel about housekeeping. A number learned by heart shows on no
statement, though the call itself might, so another phone is best. For the one who holds the purse: what is theirs goes back without
their having to deserve it, and the worry behind the grip, often a real one, is taken to somebody who can help you with it.

## Sources

- People who are close hold each other's devices and know the secret answers (Levy and Schneier, 2020); this page applies it to bank log-ins.
- Ordinary access is what gets used, not expert tricks (Freed and others, 2018).
- Control of one partner by the other is a reason against couple work: common ground in the field. No study of money alone is cited here.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SafetyPage

PAGE = SafetyPage(
    __name__,
    __doc__,
    to_one_at_risk=(
        "Having to ask, or show the receipt, or go without, is not bad housekeeping on your part and not your fault, and there was no better way of asking that you missed. "
        "Help lines are listed below, money is among the things they hear about, and you need not prove any of it to them. "
        "If you can, learn one number by heart: that leaves nothing in writing. "
        "Calls may show on a bill and this screen may be seen, so another phone is best."
    ),
    to_writer_of_own=(
        "If you wrote this: holding the cards, the log-ins or the cash so that someone has to ask you harms them, because it decides each day what they can do. "
        "Worry about money can be real and does not make it right. "
        "It is yours to stop: what belongs to them goes back without their having to earn it, and tonight you ask for no receipts. "
        "If talks about money end with somebody frightened, stay out of this one and step away. "
        "You need not work it out alone: there are people whose work is to help with just this, and below is where to ask."
    ),
    if_unclear=(
        "In these words one person has to ask the other for money, and a program can't tell which of them is you. "
        "If it is you who has to ask, that is not your fault, and you can talk about it on one of the lines below, best from a phone whose bill is your own. "
        "If it is you who holds it, that can be changed, and there are people who help with that too; below is where to ask. "
        "Nobody has to win a discussion about it tonight."
    ),
    question="Does one of you have to ask the other, or explain, before spending even a small sum?",
    outright=(
        r"\b(?:takes|took|keeps|kept|holds|has) (?:all )?(?:my|his|her) (?:wages|pay|salary|bank ?card|card|benefits|pension)\b",
        r"\b(?:account|receipts?) for every (?:penny|pound|dollar|cent|naira|rupee|euro)\b",
        r"\b(?:ask|beg) (?:him|her|you) for (?:money|bus fare|cash|pads|tampons|food money)\b",
    ),
    examples=(
        Example(
            "I get [[forty on a Friday and he has the receipts off me Sunday]]. It's easier really, I'm not good with it.",
            voice="spoken to her hairdresser, 36, Stoke, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "[[Your bank card's in my wallet, love. Just ask when there's something you need]], it's simpler all round.",
            voice="spoken, 48, Perth, Western Australia, to his wife",
            comes_from="writer",
        ),
        Example(
            "can u [[unfreeze my card]] pls im at the till with the nappies",
            voice="text, 23, Luton, to her boyfriend",
            comes_from="partner",
        ),
        Example(
            "My wages go into the one account, right, and [[she's never given me the log-in]]. Nine years. I borrow off my own mam.",
            voice="spoken to a friend, 40, Cork, about his wife",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "You withdrew sixty on Tuesday and the shopping came to forty-three. [[I expect the difference accounted for by this evening, as usual]].",
            voice="email, 57, Guildford, to her husband",
            comes_from="writer",
        ),
        Example(
            "My own salary is coming to his account only. [[Even for auto fare I have to ask, and say where]].",
            voice="voice note to a colleague, 30, Chennai, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "Fifty-one years, and [[him never yet make me hold the bank book]]. Me ask for stamp money.",
            voice="spoken to her daughter, 74, Birmingham by way of Jamaica, about her husband",
            address="about_partner",
            comes_from="partner",
        ),
        Example(
            "We both earn, and still [[one of us goes asking the other for the bus fare]]. I can't make that sound normal any more.",
            voice="email, 35, Wellington, to her partner",
            comes_from="unclear",
        ),
        Example(
            "[[send me a photo of the old ones and then i will see if she gets them]]",
            voice="text, 38, Munich, English as a second language, to his wife",
            context=("A: I need thirty for her school shoes",),
            comes_from="writer",
        ),
        Example(
            "Cause [[you took my debit card off me Tuesday]], so I'm walkin.",
            voice="text, 29, Chicago, to her girlfriend",
            context=("A: why are you walking home that's like four miles",),
            comes_from="partner",
        ),
    ),
    look_alikes=(
        LookAlike(
            "We said two hundred each for Christmas and I've gone over, sorry, it was the slippers",
            because="an agreed budget, and owning up",
        ),
        LookAlike(
            "don't tell him what the coat cost, I've told him it was in the sale",
            because="hiding a price",
            address="about_partner",
        ),
        LookAlike("Can you send me your half of the gas when you get a sec", because="splitting a bill"),
        LookAlike(
            "I'm cross about the drum kit. Could we talk first next time, anything over a hundred?",
            because="anger, and a request that binds both",
        ),
        LookAlike(
            "What was the 43.20 at the garden centre, is that the compost or have we been robbed",
            because="one question about one payment",
        ),
        LookAlike(
            "She does the bills because figures make me sweat, we go through it together on the first",
            because="a job shared out",
            address="about_partner",
        ),
        LookAlike("skint till friday can you get the milk", because="short of money, and nobody's doing"),
        LookAlike("My mother still slips me pocket money and I'm thirty-eight", because="a present"),
        LookAlike("The bank's frozen both our cards after that business in Lisbon", because="the bank did it"),
        LookAlike("I don't want to lend your brother any more of my money", because="a limit on one's own money"),
    ),
    known_misses=(
        KnownLimit(
            "I'll have to see about the fare and let you know.",
            why="everyone says this at times; who has to be asked is left out",
        ),
    ),
    known_false_alarms=(
        KnownLimit(
            "I've to ask him for the card, it's the only one the pump will take",
            why="asking for a card is also just asking for a card",
        ),
        KnownLimit(
            "hide my card from me till payday, I mean it",
            why="held at the owner's own wish, as long as asking for it back is no trouble",
        ),
    ),
)
