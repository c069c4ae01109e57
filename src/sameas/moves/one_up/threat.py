"""Holding something over the other so that they will do what you want.

## What it is

A sentence with a hook in it: do this, *or*. It might be the wedding you won't come to, the mother you will ring, the
suitcase left standing in the hall. Nobody has to shout. Some of the strongest are said while buttering toast.

Before anything else: some threats are dangerous, and they are not a matter of wording. If you are afraid of what they
might do, to you, to the children, to an animal, to themselves, or with what they know about you, please don't look
here for a better way to put things. Being afraid is reason enough to talk to someone who knows about this, alone and
from a phone that is only yours; if it is happening now, ring the emergency number. And if it is you who said such a
thing, and somebody was frightened by it, then put this page down as well. There are people who help with that, and
they will have heard it before.

What follows is about the other sort, the ones that come out of feeling that nothing else gets through.

## What it protects

Mostly it keeps you from asking and being turned down. You asked. Perhaps you asked nicely, in March. Asking again
with bare hands feels like begging, so you pick something up first.

## What it gets you tonight

Movement. The phone gets put away, the call gets made. For as long as it takes them to do it, you are not helpless.

## What it costs by Friday

They did it, and you will never know whether they would have. They have gone careful, and careful is a lonely thing to
come home to. And the next one has to be bigger, since you are, after all, still here.

## Why it does not work

What is promised under a threat is given to the threat. It lasts while the hook is in. It also makes the thing you
dread, their going, or yours, into something that gets picked up and put down in arguments, until one night somebody
keeps hold of it.

The difference from a limit is what it is for. A limit looks after you, and would be true if they never changed a
thing. A threat is there to move them. *I'll sleep at Jo's tonight, I need the quiet* and *then I'll sleep at Jo's and
you can explain it to my mother* have the same bed in them.

## When it is fine

When it is news rather than a lever: I have taken the flat, I am going on the third. When it protects somebody: if you
hit me again I am calling the police. Say that one exactly as hard as you like.

## Sources

- Threats, and the if-then in them, are marked in observing couples (Coan and Gottman 2007, SPAFF).
- Interests, rights, power: turning to power costs the most, and tends to be answered in kind (Ury, Brett and Goldberg
  1988; Brett, Shapiro and Lytle 1998).
- The seed text of this project: "to set limits without punishment".
"""

from sameas.manual import Example, HarmfulMove, KnownLimit, LookAlike
from sameas.manual.outright import SURE

PAGE = HarmfulMove(
    __name__,
    __doc__,
    outright=(r"\bor (?:we're|we are|i'm) (?:finished|over|done|leaving you|gone)\b",),
    outright_sure=SURE,
    reaching_for="You want this taken seriously, and you may be afraid that it won't be.",
    heard="They may be frightened by {words}, or dig in; and a yes you get that way is not a free one.",
    frame="I'm […] about […], and it matters a lot to me. Would you […]? You can say no, and then I'd like to hear what you need.",
    question="What will you do to look after yourself, whatever they do?",
    wishes=(
        "I need this taken seriously.",
        "I can't go on like this, so I'm telling you now.",
        "I need to know where we stand. Can we talk?",
        "I want us to deal with it, and I mean it.",
        "I need something to change here.",
    ),
    examples=(
        Example(
            "[[u have til sunday to sort it with ur mam. after that ur going to that wedding on ur own]]",
            voice="text, 24, Cardiff, to her boyfriend",
            instead="ur mam blanking me has really hurt and im dreading the wedding. will u talk to her before sunday? pls",
        ),
        Example(
            "[[Shall I ring the solicitor, then? Would that get you up out of that chair?]]",
            voice="spoken, 57, Kent, to her husband",
            instead="I'm at the end of my rope and it scares me how near the end. Will you come to the table and talk to me, now, tonight?",
        ),
        Example(
            "[[Make I call your sister make she hear wetin you do? Abi you go settle am here now now?]]",
            voice="spoken, 35, Warri, to his wife",
            instead="Wetin happen pain me well well. I wan make we settle am here, me and you, this night. You fit sit down with me?",
        ),
        Example(
            "[[Unless I have your agreement about the house by Friday, I shall be telling your parents how things stand.]]",
            voice="email, 50, Bath, to his wife",
            instead="I am angry and I am not sleeping, with the house undecided. Would you tell me by Friday what you want, or how much longer you need? I should like us to tell your parents together.",
        ),
        Example(
            "[[Once more you speak like that to my mother, I will cancel the Diwali tickets, then you will see.]]",
            voice="spoken, 42, Surat, to his wife",
            instead="When you spoke like that to my mother I was ashamed and very angry. I will not sit quietly through it. Please tell me first what is troubling you, I want to know.",
        ),
        Example(
            "Have your choir. [[Don't be surprised if I find someone who's in of an evening.]]",
            voice="spoken, 48, Sheffield, to her wife",
            instead="I get lonely of an evening, and choir's one more on me own. I want you to have it. Can we fix one night that's ours and all?",
            context=("A: It's one evening a week. I've missed singing that much.",),
        ),
        Example(
            "Mi tell har straight, [[one more Sunday mi cook and she nuh come, mi gone]]. Watch how she move quick.",
            voice="to his cousin, 30, Kingston, about his girlfriend",
            instead="Mi cook Sunday and she nuh come, and it hurt mi. Mi a go tell har dat, and ask har which day she can really make.",
            address="about_partner",
        ),
        Example(
            "When we argue [[I only have to put the suitcase in the corridor]] and he agrees. It is very practical.",
            voice="to a friend, 36, Kraków, English as a second language, about her husband",
            instead="When we argue I put the suitcase in the corridor and he agrees. I am not proud of this. I am afraid that he will not hear me without it, and I want to tell him so.",
            address="about_partner",
        ),
        Example(
            "[[one more weekend with you on the phone to work and i'm cancelling bali]], dont care what it costs",
            voice="text, 33, Perth, to their husband",
            instead="i'm filthy about this weekend. you were on the phone to work and i was lonely as. can the phone stay home for bali?",
        ),
        Example(
            "All right. [[Either you talk to me tonight, or you gone be sleeping in Junior's room till you do.]]",
            voice="spoken, 62, Memphis, to her husband",
            instead="All right, you tired. I'm worried sick about my brother and I won't rest till I get this off my chest. Can we do it first thing, over coffee?",
            context=("A: I'm tired, Dee. Let's talk about your brother tomorrow.",),
        ),
    ),
    look_alikes=(
        LookAlike(
            "If there's shouting I'll go next door till it's quiet, and then I'll come back.",
            because="what I will do, with a way back",
        ),
        LookAlike("I'm leaving. I've found a flat and I move on the third.", because="news, with no unless in it"),
        LookAlike("If you hit me again I am calling the police.", because="protects the speaker; nobody should soften it"),
        LookAlike("If we're not away by six we've missed the ferry", because="the consequence belongs to the ferry"),
        LookAlike(
            "I can't pay both halves of the rent any more. From May I can pay mine.",
            because="a limit with a date, and no punishment",
        ),
        LookAlike("touch that last samosa and it's war", because="a joke they both enjoy"),
        LookAlike(
            "He said if I tell anyone he'll send the photos round.",
            because="reports a threat made against the speaker",
            address="about_partner",
        ),
        LookAlike(
            "I thought about going, last night. I don't want to go. I'm only telling you how bad it got for me.",
            because="a feeling told, and nothing asked for in return",
        ),
        LookAlike("Say now if you want the car tomorrow, otherwise I'm taking it to Leeds", because="logistics"),
        LookAlike(
            "I'm telling the doctor the truth on Monday. You're welcome to come with me.",
            because="what the speaker will do, and an open door",
        ),
    ),
    known_misses=(
        KnownLimit("Your choice.", why="after certain sentences these two words are the whole threat"),
        KnownLimit(
            "You remember last summer",
            why="a memory or a warning, and only the two of them know; if it frightens you, trust that",
        ),
    ),
    known_false_alarms=(
        KnownLimit(
            "If he's had a drink I go round to my sister's. He knows that.",
            why="an if-then, but a long-standing way of staying safe",
        ),
    ),
)
