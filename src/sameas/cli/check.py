"""``sameas check``: look at one message before it is sent, or at what one says about the other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from sameas.cli.danger import show_danger, show_question
from sameas.cli.given import given_text
from sameas.cli.screen import Screen, joined, quoted
from sameas.conversation import Address, Message
from sameas.errors import InputError
from sameas.findings import Finding, Reading, how_sure
from sameas.manual import Example, HarmfulMove, SameAsMove
from sameas.moves import move

if TYPE_CHECKING:
    from sameas.llm import Agree, Endpoint, SecondHearing

_FAIRLY_SURE = 0.5
_MOST_QUESTIONS = 3
_CANNOT_TELL = {
    "language": "This reads English, of any kind, and these words don't look like it. That says nothing about your words.",
    "too-short": "There are no words here to read. That says nothing about what you mean by it.",
    "unsure": "I can't tell what these words do. It may hang on what went before, or on your tone, and I can't hear either.",
}
_IN_DOUBT = (
    "Not sure about this one. Some would hear an edge in it, or a giving in, and some wouldn't. You know your tone. "
    "If there is more behind it, ask yourself what you saw or heard, before what it meant."
)
_MISSES = "It misses danger: if you are afraid, of someone or for yourself, don't go by this, ring someone (sameas lines)."
_LIMITS = (
    f"This reads words. It can't hear your tone, what went before, or the other side. You can always send it as it is. {_MISSES}"
)
_ONE_SIDE = f"This is one side, and words only. It can't hear the other. {_MISSES}"
HISTORY = (
    "What you typed after 'check' stays in this shell's history. To keep words out of it, type only: sameas check - "
    "and then your words, Enter, and Ctrl-D."
)


@click.command(short_help="Look at one message.")
@click.argument("text", required=False)
@click.option("--file", metavar="FILE", help="Read the message from a file; - is standard input.")
@click.option(
    "--to",
    type=click.Choice(["partner", "other"]),
    default="partner",
    show_default=True,
    help="partner: you say it to them; other: you say it about them, to somebody else.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the reading as one JSON object, figures included.")
@click.option("--scores", is_flag=True, help="With --json: add the probability of every move.")
@click.option("--exit-code", is_flag=True, help="End with status 1 if there is a one-up or one-down move or a danger sign.")
@click.option("--country", metavar="CODE", envvar="SAMEAS_COUNTRY", help="Two-letter country for help lines, like IE or NG.")
@click.option("--second-ear", is_flag=True, help="Let the LLM you have chosen read it, too; first use shows what would be sent.")
@click.option("--llm-agreed", is_flag=True, help="With --second-ear where nobody can be asked: you agree.")
def check(  # noqa: PLR0913, PLR0917 - a command takes its options as arguments
    text: str | None,
    file: str | None,
    to: str,
    as_json: bool,  # noqa: FBT001 - an option
    scores: bool,  # noqa: FBT001 - an option
    exit_code: bool,  # noqa: FBT001 - an option
    country: str | None,
    second_ear: bool,  # noqa: FBT001 - an option
    llm_agreed: bool,  # noqa: FBT001 - an option
) -> int:
    """Look at one message: what it may be after, another way to say it, and what gets in the way.

    TEXT is the message. With - you type or paste it, then press Enter and Ctrl-D, and it stays out of the shell's history.
    """
    if llm_agreed and not second_ear:
        raise InputError("--llm-agreed goes with --second-ear.", "Leave it out, or add --second-ear.")
    words = given_text(text, file)
    address: Address = "to_partner" if to == "partner" else "about_partner"
    message = Message(words, address)
    from sameas.reader import default_reader

    chosen = _endpoint(agreed=llm_agreed) if second_ear else None
    reading = default_reader().read(message)
    hearing = _second(message, reading, chosen) if chosen else None
    if as_json:
        also = {"second_ear": hearing.to_json()} if hearing else {}
        click.echo(json.dumps(reading.to_json(scores=scores) | also, ensure_ascii=False))
    else:
        screen = Screen()
        screen.gap()
        if reading.safety:
            show_danger(screen, words, reading.safety, country)
        else:
            show_reading(screen, words, hearing.as_guesses(reading) if hearing else reading, to, country)
            if hearing:
                _show_second(screen, hearing)
        if text not in {None, "-"}:
            screen.gap()
            screen.say(HISTORY, style="dim")
        screen.gap()
    harmful = reading.stance in {"one-up", "one-down"} or bool(reading.safety)
    return int(exit_code and harmful)


def _endpoint(*, agreed: bool) -> tuple[Endpoint, Agree]:
    """The endpoint that the person has chosen."""
    from sameas.cli.consent import chosen_endpoint

    return chosen_endpoint(agreed=agreed)


def _second(message: Message, reading: Reading, chosen: tuple[Endpoint, Agree]) -> SecondHearing:
    from sameas.llm import second_hearing

    return second_hearing(message, reading, *chosen)


def _show_second(screen: Screen, hearing: SecondHearing) -> None:
    """Where the second ear differs: doubt about what is found, and questions about what is not."""
    who = hearing.by.removeprefix("llm:")
    screen.gap()
    if hearing.failed:
        screen.say(f"The second ear did not help this time: {hearing.failed} What you see was read on this machine.", style="dim")
        return
    if not hearing.asked:
        screen.say("The second ear was not asked: this is nothing to send to it.", style="dim")
        return
    for slug in hearing.doubts:
        screen.say(f"A second ear, {who}, does not hear {move(slug).title} here: take it as a guess.")
    for heard in hearing.hears[:_MOST_QUESTIONS]:
        screen.say(
            f"A second ear, {who}, hears {move(heard.move).title} in {quoted(heard.evidence.quote)}; the built-in one does not. "
            f"What do you hear? More: sameas explain {heard.move}"
        )
    if not hearing.doubts and not hearing.hears:
        screen.say(f"A second ear, {who}, hears the same.", style="dim")


def show_reading(screen: Screen, words: str, reading: Reading, to: str, country: str | None) -> None:
    """What a reading without danger signs says to a person."""
    if reading.hints:
        show_question(screen, reading.hints, country)
    if reading.reason:
        screen.say(_CANNOT_TELL[reading.reason])
    else:
        findings = [f for f in reading.moves if f.stance != "same-as"]
        carried = [f for f in reading.moves if f.stance == "same-as"]
        if findings:
            _show_harm(screen, words, findings, carried, to_partner=to == "partner", careful=bool(reading.hints))
        elif reading.in_doubt:
            screen.say(_IN_DOUBT)
        else:
            _show_good(screen, words, carried)
    screen.gap()
    screen.say(_LIMITS if to == "partner" else _ONE_SIDE, style="dim")


def _show_good(screen: Screen, words: str, carried: list[Finding]) -> None:
    if not carried or max(f.confidence for f in carried) < _FAIRLY_SURE:  # "it stands" is too strong for a guess
        screen.say("Nothing found here that talks from above or from below.")
        return
    screen.marked(words, [f.evidence for f in carried], indent=2)
    screen.gap()
    screen.say(f"It stands: {'; '.join(_stands(carried))}. Nothing to change.")
    screen.say(f"{joined(_name(f) for f in carried).capitalize()}.", style="dim")


def _show_harm(
    screen: Screen, words: str, findings: list[Finding], carried: list[Finding], *, to_partner: bool, careful: bool
) -> None:
    pages = [(f, page) for f in findings if isinstance(page := move(f.move), HarmfulMove)]
    sure, page = max(((f.confidence, page) for f, page in pages), key=lambda pair: pair[0])
    screen.say(_softened(page.reaching_for) if sure < _FAIRLY_SURE else page.reaching_for, style="bold")
    if carried:
        screen.say(f"Keep: {'; '.join(_stands(carried))}.")
    if not careful:  # where there may be danger, nobody is handed words to stand up with
        screen.gap()
        screen.heading("Words that would carry it" if to_partner else "If you wanted to say it to them, and it is safe to")
        screen.say(page.frame, indent=2)
        example = _nearest(page, words)
        screen.say(f"Somebody wrote: {quoted(example.text, most=110)}", indent=2, style="dim")
        screen.say(f"It could also have been: “{example.instead}”", indent=2)
    screen.gap()
    if to_partner:
        screen.heading("What gets in the way")
    elif any(f.stance == "one-up" for f in findings):
        screen.heading("What would get in the way, if it reached them")
    else:
        screen.heading("What you tell of doing; what they do is not judged here")
    screen.marked(words, [f.evidence for f, _ in pages], indent=2)
    for finding, its_page in pages:
        screen.gap()
        screen.say(its_page.heard.replace("{words}", quoted(finding.evidence.quote)), indent=2)
        screen.say(f"{_name(finding)}. More: sameas explain {finding.move}", indent=2, style="dim")


def _softened(reaching_for: str) -> str:
    """What the words are reaching for, said as the guess that it is."""
    return reaching_for.replace("You want", "You may want", 1)


def _stands(carried: list[Finding]) -> list[str]:
    pages = (move(f.move) for f in carried)
    return list(dict.fromkeys(page.stands for page in pages if isinstance(page, SameAsMove)))


def _name(finding: Finding) -> str:
    return f"{move(finding.move).title} ({how_sure(finding.confidence)})"


def _nearest(page: HarmfulMove, words: str) -> Example:
    """The page's example that shares most words with the message; the first where none does."""
    own = set(words.lower().split())

    def shared(example: Example) -> float:
        theirs = set(example.text.lower().split())
        return len(own & theirs) / len(own | theirs)

    return max(page.examples, key=shared)
