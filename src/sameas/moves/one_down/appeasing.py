"""A yes that means "please let this be over".

## What it is

You give way, and not because you were persuaded. You read their face, you did the sum, and the sum said that what
you want costs more than it is worth. So yes, lovely, we'll have the grey one. It looks like generosity and
it feels, underneath, like swallowing a stone.

## What it protects

The peace, and often something much older: the child who knew from the sound of the car door what sort of evening it would be.
**Keeping the peace may be keeping someone safe, you or the children. Where saying no could get you hurt, this page is not advice to speak
up.** Then the yes is good sense. Keep it, and if you can, talk to someone whose work this is.

## What it gets you tonight

Their shoulders come down. So do yours. You see the end of the film.

## What it costs by Friday

A yes you did not mean has to be lived with. You are late for it, you are short with them about something else, you do
it badly, or you tell your sister. They feel it and cannot find where it comes from. They thought that was settled.

## Why it does not work

Nobody can get close to you if you are not there, and the one they are getting on so well with is somebody you made up to
please them. It also robs them of something. Given the chance, a good many partners would rather have had the no than the person who
fades. "Not the grey one" is a very small place to start.

## When it is fine

When you were persuaded. When it matters more to them and you are glad to give it. When it is their birthday, or six in the morning, or a
hill not worth dying on, and tomorrow you will not be counting. A present leaves no stone behind. And, once more, when it is how you stay safe.

## Sources

- The seed text of this project quotes it: "If I don't give in, we'll be fighting all night." Its answer: "Not domination. Not compliance."
- Over-accommodating, in the one-down and boundaryless corner of the grid that Relational Life Therapy draws (Terry Real).
- Why safety comes first: work on a couple's talk presumes that both can speak freely, and honesty may be punished later. Anyone afraid of
  a partner should be asked about it alone, in private.
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import START, SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(rf"{START}(?:fine|ok|okay),? you win\b(?! *!)",),
    outright_sure=SURE,
    reaching_for="You want the quarrel over and the two of you all right again. If a yes is what keeps you safe, that comes first.",
    heard="They may take {words} for a yes, and not learn until much later that it wasn't one.",
    frame="I want us to be all right, and I also want […]. I can say yes to […]. About […] I'd like to think first.",
    question="If a no were allowed, what would you say?",
    wishes=(
        "I'd like to have my say first.",
        "I need to think before I say yes.",
        "I don't want to say yes only to keep the peace.",
        "I'm not sure yet. Can I tell you tomorrow?",
        "I see it differently, and I'd like to talk it over.",
    ),
    examples=(
        Example(
            "[[mine then. its mine. can we be normal now pls]]",
            voice="text, 20, Cardiff, to her boyfriend",
            instead="i dont think its all mine, some of it is. i hate us being off with each other. sleep and try again tmrw?",
            context=("A: so whos fault is it", "B: does it matter", "A: it does to me yeah"),
        ),
        Example(
            "[[Aye go on, ring the builder. I can't be doing wi' another row.]]",
            voice="spoken, 48, Barnsley, to his wife",
            instead="I don't want the builder yet. I'm worried about the brass, and I'm worn out wi' rowing an' all. Can we look at the figures Saturday and then choose?",
        ),
        Example(
            "Oya, no wahala, [[let your cousin stay the one month. Just let your face be normal.]]",
            voice="spoken, 34, Lagos, to her husband",
            instead="One month is long for me. Two weeks I can do. And this quarrel, I don't like it. Come, let us talk am.",
        ),
        Example(
            "About the caravan? [[I just said yes dear. I'll do what I was always going to, only quieter.]]",
            voice="to a mate, 66, Bunbury, about his husband",
            instead="I told him yes about the caravan and I meant no. It's been sitting in me guts since. I'll tell him to his face.",
            address="about_partner",
        ),
        Example(
            "Okay okay [[Diwali at your parents' place only. Don't be upset na, please, I didn't mean it]]",
            voice="text, 31, Delhi, to her husband",
            instead="I did mean it, I want Diwali at my parents' this year. I don't like it when you're upset and I still want it. Two days there, two days at yours?",
        ),
        Example(
            "The gray couch. [[Sure. You got it. Long as we can quit talking about it.]]",
            voice="spoken, 39, Brooklyn, to his boyfriend",
            instead="I don't like the gray one, for real. And I'm tired of couches. Let's leave it till Sunday and find one we both can sit on.",
        ),
        Example(
            "[[I agree to all the points in your message so that we can finish.]] Please do not be cold with me tomorrow.",
            voice="email, 42, Melbourne, from Hue, English as a second language, to her wife",
            instead="I agree about the school. I do not agree yet about the loan. I am sad when we are cold with each other, so can we talk about the loan on Sunday, slowly?",
        ),
        Example(
            "sorry sorry, [[ill have the lentils. i didnt even want the chops that much. dont go quiet]]",
            voice="text, 26, Totnes, to their girlfriend",
            instead="i do want the chops, been thinking about them since lunch. u have lentils, ill have chops, same table. i get nervous when it goes quiet so say if ur cross",
            context=("A: no its fine", "B: is it", "A: i just thought we said no meat this week"),
        ),
        Example(
            "When she start up about the lawn [[I does just say yes, yes, tomorrow. It does finish faster so.]]",
            voice="to a friend, 60, Chaguanas, about his wife",
            instead="When she start about the lawn I does say tomorrow and I don't mean it. I going to tell she straight: once a month I will do it, more than that I don't want.",
            address="about_partner",
        ),
        Example(
            "Right, [[I'll say sorry to your maw for something I never did, if it gets us wur tea in peace]]",
            voice="voice note, 23, Motherwell, to her boyfriend",
            instead="I'm no saying sorry for something I never did. I'll sit wi your maw and hear her oot. And I want wur tea in peace, same as you.",
        ),
    ),
    look_alikes=(
        LookAlike("You know what, you've talked me round. Let's get the blue", because="persuaded, and says so"),
        LookAlike("I'd rather curry but it's your birthday. Chippy it is!", because="a present, freely given"),
        LookAlike("grand so, six it is", because="agreeing"),
        LookAlike("No. And I'll not have changed my mind about the loan by morning", because="a plain no"),
        LookAlike("Fair point, I told you I'd ring. Doing it now", because="grants a point that was true"),
        LookAlike("As you wish, my dear, both are good", because="courtesy, and content with either"),
        LookAlike(
            "I said yes on Monday and I shouldn't have. I want to change my answer", because="takes back a yes that wasn't one"
        ),
        LookAlike(
            "Not in the car with the kids. At home, after bed, I'm all yours and I'll fight my corner",
            because="puts it off, with a time to it",
        ),
        LookAlike("Christmas at yours if it's Easter at mine?", because="a trade in which both count"),
        LookAlike("I don't mind losing this one, I don't even like the curtains", because="has nothing at stake"),
        LookAlike(
            "He put his foot through the door, last time anybody said no in this house",
            because="a sign of danger told by the one it happens to; nothing is given in",
            address="about_partner",
        ),
    ),
    known_misses=(
        KnownLimit("no ur right x", why="real agreement and surrender are spelled the same"),
        KnownLimit("sounds good!", why="cheerful on the page; nobody can see the stone"),
    ),
    known_false_alarms=(KnownLimit("fine, we'll do it your way this time", why="often plain generosity, with a grin"),),
)
