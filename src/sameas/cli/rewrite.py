"""``sameas rewrite``: what could be sent in place of a draft."""

from __future__ import annotations

import json
from typing import Any, cast

import click

from sameas.cli.batch import run_batch
from sameas.cli.check import HISTORY, show_reading
from sameas.cli.danger import show_danger, show_question
from sameas.cli.given import given_text
from sameas.cli.records import Batch
from sameas.cli.screen import Screen, joined, quoted
from sameas.conversation import Message
from sameas.errors import InputError
from sameas.findings import Reading
from sameas.rewrites import Heat, Phraser, Rewriting, Suggestion

_AS_IS = "These are offers. Take one, take a piece of one, or send yours as it is: it is your message."
_NONE_YET = "No wording here is good enough to hand you. One question may bring your own:"
_NO_WORDING = (
    "Nothing is offered in place of this one: it could be about more than words, and then a smoother sentence is no help. "
    "What you do with yours is up to you."
)
_MACHINE = "A small program put these together on this machine, from your words alone. What is guessed, only you can know."
_ALONE = "The LLM did not help this time: {why} What you see was made on this machine."


@click.command(short_help="Say a draft same-as.")
@click.argument("text", required=False)
@click.option("--file", metavar="FILE", help="Read the draft from a file; - is standard input.")
@click.option("--batch", "batch_file", metavar="FILE", help='Many drafts: JSON Lines with a "draft" each; - is standard input.')
@click.option("-o", "--output", metavar="OUT", help="With --batch: write to a file, which appears only when whole.")
@click.option(
    "--heat",
    type=click.Choice(["warm", "plain", "fierce"]),
    default="plain",
    show_default=True,
    help="The same meaning, told more warmly or more fiercely.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--country", metavar="CODE", envvar="SAMEAS_COUNTRY", help="Two-letter country for help lines, like IE or NG.")
@click.option("--progress/--no-progress", default=None, help="With --batch: show a progress bar.")
@click.option(
    "--llm", is_flag=True, help="Ask the LLM you have chosen, too; first use shows what would be sent. See: docs/llm.md"
)
@click.option(
    "--llm-agreed", is_flag=True, help="With --llm where nobody can be asked: you agree to what 'sameas llm show' shows."
)
def rewrite(  # noqa: PLR0913, PLR0917 - a command takes its options as arguments
    text: str | None,
    file: str | None,
    batch_file: str | None,
    output: str | None,
    heat: str,
    as_json: bool,  # noqa: FBT001 - an option
    country: str | None,
    progress: bool | None,  # noqa: FBT001 - an option
    llm: bool,  # noqa: FBT001 - an option
    llm_agreed: bool,  # noqa: FBT001 - an option
) -> int:
    """Say a draft same-as: at most three ways to send what it is after, strong and equal.

    TEXT is the draft. With - you type or paste it, then press Enter and Ctrl-D, and it stays out of the shell's history.
    Nothing is offered where nothing needs shifting, and never where words show danger.
    """
    chosen = cast("Heat", heat)
    if llm_agreed and not llm:
        raise InputError("--llm-agreed goes with --llm.", "Leave it out, or add --llm.")
    if batch_file is not None:
        if text is not None or file is not None:
            raise InputError("Give one draft, or --batch FILE, not both.", "See: sameas rewrite --help")
        _many(batch_file, output, chosen, _phraser(agreed=llm_agreed, many=True) if llm else None, progress=progress)
        return 0
    if output is not None:
        raise InputError("-o goes with --batch.", "Leave it out, or give many drafts with --batch FILE.")
    message = Message(given_text(text, file))
    phraser = _phraser(agreed=llm_agreed) if llm else None
    from sameas.rewrites import default_rewriter

    found = default_rewriter().rewrite(message, chosen, phraser)
    if as_json:
        click.echo(json.dumps(found.to_json(), ensure_ascii=False))
        return 0
    _show_all(found, country, typed=text not in {None, "-"})
    return 0


def _phraser(*, agreed: bool, many: bool = False) -> Phraser:
    """The endpoint that the person has chosen, as a source of lines."""
    from sameas.cli.consent import chosen_endpoint
    from sameas.llm import Phrasing

    return Phrasing(*chosen_endpoint(agreed=agreed, many=many))


def _many(file: str, output: str | None, heat: Heat, phraser: Phraser | None, *, progress: bool | None) -> None:
    from sameas.rewrites import default_rewriter

    rewriter = default_rewriter()

    def work(message: Message) -> tuple[Reading, dict[str, Any]]:
        found = rewriter.rewrite(message, heat, phraser)
        return found.reading, found.to_json()

    run_batch(file, output, Batch("draft", ("suggestions", "safety")), work, progress=progress)


def _show_all(found: Rewriting, country: str | None, *, typed: bool) -> None:
    """What a person sees; ``typed`` where the draft stands in the shell's history."""
    screen = Screen()
    screen.gap()
    if found.reading.safety:
        show_danger(screen, found.draft, found.reading.safety, country)
    elif found.suggestions:
        if found.reading.hints:
            show_question(screen, found.reading.hints, country)
        _show(screen, found)
    else:
        show_reading(screen, found.draft, found.reading, "partner", country)
        if found.question:
            screen.gap()
            screen.say(_NONE_YET)
            screen.say(found.question, indent=2, style="bold")
        elif found.reading.stance in {"one-up", "one-down"} and not found.reading.hints:
            screen.gap()
            screen.say(_NO_WORDING)
    if found.llm and found.llm.failed:
        screen.gap()
        screen.say(_ALONE.format(why=found.llm.failed), style="dim")
    if typed:
        screen.gap()
        screen.say(HISTORY.replace("check", "rewrite"), style="dim")
    screen.gap()


def _show(screen: Screen, found: Rewriting) -> None:
    if found.care:
        screen.say(found.care, style="bold")
        screen.gap()
    screen.heading("You could send")
    for suggestion in found.suggestions:
        screen.gap()
        screen.say(suggestion.text, indent=2)
        note = _note(suggestion)
        if note:
            screen.say(note, indent=4, style="dim")
    screen.gap()
    screen.say(_AS_IS)
    screen.gap()
    theirs = [suggestion for suggestion in found.suggestions if suggestion.llm]
    if len(theirs) < len(found.suggestions):
        screen.say(_MACHINE if not theirs else f"The others: {_MACHINE[0].lower()}{_MACHINE[1:]}", style="dim")


def _note(suggestion: Suggestion) -> str:
    """What of it is a guess, for the writer to judge; or that all of it is somebody else's wording."""
    if suggestion.llm:
        return f"Worded by {suggestion.llm}, held against your draft. See that every word of it is true."
    return f"Guessed: {joined(quoted(words) for words in suggestion.guessed)}." if suggestion.guessed else ""
