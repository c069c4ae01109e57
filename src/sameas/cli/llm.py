"""``sameas llm``: look at what an LLM would be sent, and take an agreement back."""

from __future__ import annotations

import click

from sameas.cli.given import given_text
from sameas.cli.screen import Screen
from sameas.conversation import Address, Message

_LEFT_ALONE = (
    "Nothing would be sent. An LLM is asked only where there is something to say another way, in English, to the partner, in a "
    "message of at most a page, and never where words show danger or hint at it."
)


@click.group(short_help="What an LLM would be sent, if you want one.")
def llm() -> None:
    """An LLM is asked only when you say --llm or --second-ear. How to choose one: docs/llm.md."""


@llm.command(short_help="Show what would be sent, and to whom. Sends nothing.")
@click.argument("text", required=False)
@click.option("--file", metavar="FILE", help="Read the message from a file; - is standard input.")
@click.option("--second-ear", is_flag=True, help="Show what 'sameas check --second-ear' would send.")
@click.option(
    "--to", type=click.Choice(["partner", "other"]), default="partner", show_default=True, help="With --second-ear: said to whom."
)
@click.option(
    "--heat", type=click.Choice(["warm", "plain", "fierce"]), default="plain", show_default=True, help="As for rewrite."
)
def show(text: str | None, file: str | None, second_ear: bool, to: str, heat: str) -> None:  # noqa: FBT001 - options
    """Show everything that would be sent about one message, and to whom. Nothing is sent.

    TEXT is the message; with - you type or paste it, and it stays out of the shell's history.
    """
    from sameas.cli.consent import show_question_to_llm
    from sameas.llm import Endpoint, hearing_question, may_be_sent, phrasing_question
    from sameas.reader import default_reader
    from sameas.rewrites import Heat
    from sameas.rewrites.masks import Mask
    from sameas.rewrites.rewriter import may_be_phrased

    endpoint = Endpoint.read()
    address: Address = "about_partner" if second_ear and to == "other" else "to_partner"
    message = Message(given_text(text, file), address)
    reading = default_reader().read(message)
    mask = Mask.of(message.text)
    dial: dict[str, Heat] = {"warm": "warm", "plain": "plain", "fierce": "fierce"}
    screen = Screen()
    screen.gap()
    if second_ear and may_be_sent(message, reading):
        show_question_to_llm(screen, endpoint, hearing_question(message, mask))
    elif not second_ear and may_be_phrased(message, reading):
        show_question_to_llm(screen, endpoint, phrasing_question(message, reading, dial[heat], mask))
    else:
        screen.say(_LEFT_ALONE)
        screen.gap()


@llm.command(short_help="Take back what you agreed to.")
def forget() -> None:
    """Take back every yes: before the next time you are shown what would be sent, and asked again."""
    from sameas.llm import Agreements

    names = Agreements().forget()
    screen = Screen()
    for name in names:
        screen.say(f"Taken back: {name}.")
    screen.say("You will be asked again." if names else "There was nothing to take back.")
    if names:
        screen.say("What was sent before is not called back by this.", style="dim")
