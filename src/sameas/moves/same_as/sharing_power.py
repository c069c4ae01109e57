"""Putting two chairs at the table: both of you count, and what happens next is still open.

## What it is

An offer, a trade, a coin tossed, a "what would you do?" that might change what you do. You say what you want and leave room
beside it. "I'd hate the caravan, you'd hate the city, so who's got a third thing" is sharing power with its sleeves rolled up. It isn't
the same as giving in: both wishes are on the table, and one of them is yours.

## Why it works

A decision that someone was pushed into has to be guarded ever after. One that both had a hand in more or less looks after itself, even when
it turns out badly, because then it was *our* terrible caravan. People can bear not getting their way. What they can't bear for long is having no say.

## When it is a gift

When it comes before the thing is booked. When you can be moved, and it shows: "I hadn't thought of that, do it your way". When the deal
counts what does not get seen, such as who remembers the dentist. Halves are not always fair; ask.

## When it is a mask

Listen to the *we*. "We've decided you'll stay home" has one person in it. So has "we need to work on your temper". Two options, both yours, is
a shop. A vote where one holds the purse is theatre, and compromise that always lands at the same end of the sofa is a habit worth
a look. Also: nobody has to trade for what is already theirs, like sleep, medicine, their own phone or a no in bed.

## Sources

- The seed text of this project: "Real Power Is Shared", and "Your needs matter, and so do mine".
- The words *power over* and *power with* go back to Mary Parker Follett in the 1920s.
- Relational Life Therapy, fourth winning strategy: empower each other (Terry Real, The New Rules of Marriage, 2007).
- Studies of we-talk find more of it in happier couples (Karan and others 2019), but people of higher standing say *we* more as well (Kacewicz and
  others), so the word alone proves nothing.
"""

from sameas.manual import Example, KnownLimit, LookAlike, SameAsMove
from sameas.manual.outright import END, START, SURE

PAGE = SameAsMove(
    __name__,
    __doc__,
    # The seed's own sentence, which says what the whole product is for; the learned reader is unsure of it. Too rare in our
    # lines to count a share of its own: the other pages' is borrowed.
    outright=(rf"{START}(?:your|my) needs matter,? and so do (?:mine|yours){END}",),
    outright_sure=SURE,
    stands="room for two, and yours is one of them",
    examples=(
        Example(
            "i want the dog, u want to sleep past 6, [[theres got to be a version where we both get it. what if weekdays are mine]]",
            voice="text, 24, Plymouth, to her boyfriend",
        ),
        Example(
            "[[You choose the church and I choose the band, and neither of us lets my mother near either.]]",
            voice="spoken, 31, Wexford, to her fiancé",
        ),
        Example(
            "I'm bloody furious you applied without telling me. And [[it's your career and it's my home, so we both get a hand on this one]]. Come and sit with me.",
            voice="spoken, 44, Cape Town, to her husband",
        ),
        Example(
            "[[Before I answer Papa about the land, tell me how you see it. If you are against, I go back to him and we think again]].",
            voice="voice note, 50, Kumasi, to his wife",
        ),
        Example(
            "[[I propose that we each write down the amount from which we ask the other first. Mine would be two hundred; perhaps yours is not, then we meet somewhere]].",
            voice="email, 63, Utrecht, English as a second language, to his husband",
        ),
        Example(
            "So me and him worked it out with a napkin. [[He gets his mama at Christmas, I get mine at Easter, and anybody cry, we swap]].",
            voice="to a coworker, 28, New Orleans, about her boyfriend",
            address="about_partner",
        ),
        Example(
            "[[Bugger it, neither. You don't want Bali, I don't want your brother's. What've we got between us that's a tent?]]",
            voice="spoken, 52, Hobart, to her wife",
            context=("A: I'm not spending another Christmas at Mick's.", "B: Well I'm not paying for Bali."),
        ),
        Example(
            "[[Your job is in Pune and mine is in Kochi and both are real jobs. Let us make one list, and no one's parents to see it]].",
            voice="spoken, 29, Kochi, to her husband",
        ),
        Example(
            "[[window open till midnight for you, shut after that for me?]] best i can do, im 67",
            voice="text from the spare room, Grimsby, to his wife",
        ),
        Example(
            "[[Then let's say both. You need to know by Monday and I need not to be asked at midnight, so ask me Sunday after church.]]",
            voice="spoken, 46, Castries, to her husband",
            context=("B: I have to tell the landlord something.", "A: Not now, man.", "B: When, then? He wants to know Monday."),
        ),
        Example(
            "we've one car and two night shifts. [[sat down wi the rota thegither and did a swap each, so naebody's aye the one on the bus]]",
            voice="text to a friend, 34, Dundee, about his partner",
            address="about_partner",
        ),
    ),
    look_alikes=(
        LookAlike("We need to get your spending under control.", because="a we with one person in it"),
        LookAlike("We've agreed you don't drive at night, remember?", because="a rule for the other, dressed as a treaty"),
        LookAlike("You can have the car if you're back by ten.", because="permission, with terms"),
        LookAlike("Let's be adults about this, shall we", because="looks down, arm round the shoulder"),
        LookAlike("you pick, you always know best apparently", because="hands over the choice in order to jab"),
        LookAlike(
            "Let's do whatever you like, I really don't mind, as long as you're not cross", because="gives in to keep the peace"
        ),
        LookAlike("I'll give up football when you give up your mother", because="a trade nobody is meant to accept"),
        LookAlike("shall we get the 9.40 or the 10.10", because="logistics"),
        LookAlike("I've decided we're trying for another one.", because="one person deciding for two"),
        LookAlike("we had fish", because="a plain we, and supper"),
    ),
    known_misses=(KnownLimit("hmm. go on, convince me", why="an open door in some mouths, a dare in others"),),
    known_false_alarms=(
        KnownLimit("We'll sort it, leave it with me", why="a comfort, or a polite way to take the thing out of their hands"),
        KnownLimit("what if we just didn't tell them", why="shares a plan; whether it shares power depends on who pays for it"),
    ),
)
