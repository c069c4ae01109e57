"""``sameas explain``: the manual pages, from the same files that everything else reads."""

from __future__ import annotations

import difflib
import json
from typing import Any

import click
from click.shell_completion import CompletionItem

from sameas.cli.danger import show_lines
from sameas.cli.screen import Screen
from sameas.errors import UnknownPageError
from sameas.manual import HarmfulMove, Page, SafetyPage, SameAsMove
from sameas.moves import all_moves
from sameas.safety import For, signals

_FAMILIES = {
    "one-up": "One-up, in the open: talking from above",
    "cloaked": "One-up, cloaked: from above, dressed as something else",
    "one-down": "One-down: talking from below",
    "same-as": "Same-as: talking as equals",
    "signals": "Danger signs: these are not about wording",
}


# What people call a page when they do not know its name.
_ALSO_CALLED = {
    "silence": "withdrawal",
    "silent-treatment": "withdrawal",
    "stonewalling": "withdrawal",
    "sulking": "withdrawal",
    "boundary": "limit",
    "boundaries": "limit",
    "apology": "repair",
    "sorry": "repair",
    "anger": "own-feeling",
    "nagging": "criticism",
    "gaslighting": "invalidation",
    "suicide": "self-harm",
    "hitting": "violence",
}


def _complete(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    pages = {**all_moves(), **signals()}
    return [CompletionItem(slug, help=page.summary) for slug, page in pages.items() if slug.startswith(incomplete)]


@click.command(short_help="Print the manual page of a move or danger sign; a list without a name.")
@click.argument("name", required=False, shell_complete=_complete)
@click.option("--json", "as_json", is_flag=True, help="Print the page, or all pages, as JSON.")
@click.option("--country", metavar="CODE", envvar="SAMEAS_COUNTRY", help="Two-letter country for help lines, like IE or NG.")
def explain(name: str | None, as_json: bool, country: str | None) -> None:  # noqa: FBT001 - an option
    """Print the manual page of a move or a danger sign. Without NAME, list them all."""
    pages: dict[str, Page] = {**all_moves(), **signals()}
    if name is not None:
        page = _page(name, pages)
        if as_json:
            click.echo(json.dumps(as_record(page), ensure_ascii=False))
        else:
            _show(Screen(), page, country)
    elif as_json:
        click.echo(json.dumps([as_record(page) for page in pages.values()], ensure_ascii=False))
    else:
        _show_list(Screen(), pages)


def _page(name: str, pages: dict[str, Page]) -> Page:
    slug = "-".join(name.lower().replace("_", " ").split())
    if slug in pages:
        return pages[slug]
    # Only moves are guessed at, and only near ones: nobody who mistypes "silence" is asked about violence.
    near = [_ALSO_CALLED[slug]] if slug in _ALSO_CALLED else difflib.get_close_matches(slug, all_moves(), n=1, cutoff=0.85)
    hint = f"Did you mean: sameas explain {near[0]}" if near else "See them all with: sameas explain. Where to ring: sameas lines"
    raise UnknownPageError(f"There is no page called '{name}'.", hint)


def as_record(page: Page) -> dict[str, Any]:
    """A page as JSON: everything it says."""
    record: dict[str, Any] = {
        "name": page.slug,
        "family": page.family,
        "summary": page.summary,
        "sections": [{"heading": heading, "text": text} for heading, text in page.sections],
        "examples": [
            {
                "text": e.text,
                "marked": [{"start": s, "end": t, "quote": e.text[s:t]} for s, t in e.spans],
                "voice": e.voice,
                "address": e.address,
                "context": list(e.context),
                "instead": e.instead,
                "from": e.comes_from,
            }
            for e in page.examples
        ],
        "look_alikes": [{"text": a.text, "because": a.because, "address": a.address} for a in page.look_alikes],
        "known_misses": [{"text": k.text, "why": k.why} for k in page.known_misses],
        "known_false_alarms": [{"text": k.text, "why": k.why} for k in page.known_false_alarms],
    }
    if isinstance(page, HarmfulMove):
        record |= {
            "stance": page.stance,
            "reaching_for": page.reaching_for,
            "heard": page.heard,
            "frame": page.frame,
            "question": page.question,
        }
    elif isinstance(page, SameAsMove):
        record |= {"stance": page.stance, "stands": page.stands}
    elif isinstance(page, SafetyPage):
        record |= {
            "to_one_at_risk": page.to_one_at_risk,
            "to_writer_of_own": page.to_writer_of_own,
            "if_unclear": page.if_unclear,
            "question": page.question,
        }
    return record


def _show_list(screen: Screen, pages: dict[str, Page]) -> None:
    screen.gap()
    screen.say(
        "Moves that people make in a fight, all of us, and signs of danger. A stance is where words put us, not who we are."
    )
    for family, title in _FAMILIES.items():
        screen.gap()
        screen.heading(title)
        if family == "signals":
            screen.say("Where to ring: sameas lines", indent=2)
        for page in pages.values():
            if page.family == family:
                screen.say(f"{page.slug}: {page.summary}", indent=2)
    screen.gap()
    screen.say("One page: sameas explain withdrawal", style="dim")
    screen.gap()


def _show(screen: Screen, page: Page, country: str | None) -> None:
    screen.gap()
    screen.heading(page.title.capitalize())
    screen.say(page.summary)
    for heading, text in page.sections:
        if heading == "Sources":
            continue
        screen.gap()
        screen.heading(heading)
        for number, paragraph in enumerate(text.split("\n\n")):
            if number:
                screen.gap()
            screen.say(" ".join(paragraph.replace("*", "").split()), indent=2)
    _show_examples(screen, page, country)
    screen.gap()
    screen.heading("Sounds like it, and is not")
    for alike in page.look_alikes:
        screen.say(f"“{alike.text}”", indent=2)
        screen.say(f"{alike.because[:1].upper()}{alike.because[1:]}.", indent=4, style="dim")
    for title, limits in (
        ("Where Same-As may not hear it", page.known_misses),
        ("Where Same-As may hear it wrongly", page.known_false_alarms),
    ):
        if limits:
            screen.gap()
            screen.heading(title)
            for limit in limits:
                screen.say(f"“{limit.text}” {limit.why[:1].upper()}{limit.why[1:]}.", indent=2)
    screen.gap()
    screen.heading("Sources")
    for source in page.section("Sources").split("\n- "):
        screen.say(" ".join(source.removeprefix("- ").split()), indent=2, style="dim")
    screen.gap()


def _show_examples(screen: Screen, page: Page, country: str | None) -> None:
    screen.gap()
    if isinstance(page, SafetyPage):
        screen.heading("What we say to someone at risk")
        screen.say(page.to_one_at_risk, indent=2)
        screen.gap()
        in_crisis = page.slug == "self-harm"
        screen.heading("What we say to someone in crisis" if in_crisis else "What we say to someone who does it")
        screen.say(page.to_writer_of_own, indent=2)
        screen.gap()
        kinds: tuple[For, ...] = ("emergency", "at-risk", "own-conduct", "crisis")
        show_lines(screen, ("crisis", "emergency", "at-risk") if in_crisis else kinds, country, brief=True)
        screen.gap()
        screen.heading("Words that show it")
    else:
        cured = isinstance(page, HarmfulMove)
        screen.heading("In people's own words, and what would carry it" if cured else "In people's own words")
    for number, example in enumerate(page.examples):
        if number:
            screen.gap()
        for line in example.context:
            screen.say(line, indent=2, style="dim")
        # In a dialogue the marked line is said by the one who did not speak last.
        said_by = ("B: " if example.context[-1].startswith("A:") else "A: ") if example.context else ""
        screen.say(f"{said_by}“{example.text}”", indent=2)
        screen.say(f"({example.voice})", indent=4, style="dim")
        if example.instead:
            screen.say(f"Instead: “{example.instead}”", indent=4)
