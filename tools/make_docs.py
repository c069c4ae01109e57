"""Writes docs/moves/ from the catalogue, or checks that what stands there is what it would write.

python tools/make_docs.py            # write
python tools/make_docs.py --check    # exit 1 if a page is missing, stale or left over
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from sameas.manual import HarmfulMove, Page, SafetyPage, SameAsMove
from sameas.moves import all_moves
from sameas.safety import COUNTRIES, LABELS, signals

DOCS = Path(__file__).resolve().parents[1] / "docs"
FOLDER = DOCS / "moves"
HELP = DOCS / "help-lines.md"
FAMILIES = {
    "one-up": "One-up, in the open",
    "cloaked": "One-up, cloaked",
    "one-down": "One-down",
    "same-as": "Same-as",
    "signals": "Danger signs",
}
NOTE = "<!-- Written by tools/make_docs.py from the page's own file. Do not edit here. -->\n\n"


def lines(page: Page) -> Iterator[str]:
    """A page as Markdown."""
    yield f"# {page.title.capitalize()}"
    yield f"*{FAMILIES[page.family]}.* {page.summary}"
    for heading, text in page.sections:
        if heading != "Sources":
            yield f"## {heading}"
            yield text
    if isinstance(page, HarmfulMove):
        yield "## What Same-As says"
        yield f"First: *{page.reaching_for}*"
        yield f"Words that would carry it: *{page.frame}*"
        yield f"And if you don't know yet: *{page.question}*"
        yield f"What gets in the way: *{page.heard.replace('{words}', '“…”')}*"
    if isinstance(page, SafetyPage):
        yield "## What Same-As says"
        yield f"To someone at risk: {page.to_one_at_risk}"
        yield f"To someone whose own conduct or crisis it is: {page.to_writer_of_own}"
        yield f"Where it is not clear: {page.if_unclear}"
        yield f"On a weak sign, one private question: {page.question}"
    yield "## In people's own words"
    yield "\n".join(_example(page, number) for number in range(len(page.examples)))
    yield "## Sounds like it, and is not"
    yield "\n".join(f"- “{_one_line(a.text)}”: {a.because}" for a in page.look_alikes)
    for heading, limits in (("What it misses", page.known_misses), ("Where it cries wolf", page.known_false_alarms)):
        if limits:
            yield f"## {heading}"
            yield "\n".join(f"- “{_one_line(k.text)}”: {k.why}" for k in limits)
    yield "## Sources"
    yield page.section("Sources")


def _example(page: Page, number: int) -> str:
    example = page.examples[number]
    said = _one_line(example.said).replace("[[", "**").replace("]]", "**")
    before = "".join(f"{line} / " for line in example.context)
    instead = f"\n  - instead: “{_one_line(example.instead)}”" if example.instead else ""
    stands = "" if isinstance(page, SameAsMove | HarmfulMove) else f"; danger from: {example.comes_from}"
    return f"- {before}“{said}” ({example.voice}{stands}){instead}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def written() -> dict[str, str]:
    """Every file of the folder, by name."""
    pages: dict[str, Page] = {**all_moves(), **signals()}
    files = {f"{slug}.md": NOTE + "\n\n".join(lines(page)) + "\n" for slug, page in pages.items()}
    index = ["# The moves", "What Same-As listens for: one page each, written for the people who make them, which is all of us."]
    for family, title in FAMILIES.items():
        index += [f"## {title}", "\n".join(f"- [{s}]({s}.md): {p.summary}" for s, p in pages.items() if p.family == family)]
    return files | {"README.md": NOTE + "\n\n".join(index) + "\n"}


def help_lines() -> str:
    """The help lines as a page, with when each source was seen: what to verify before a release."""
    rows = [
        f"| {place.name.removeprefix('the ')} | {line.name} | {line.reach} | {LABELS[line.kind].lower()} | {line.note} | "
        f"{line.seen or 'general knowledge, no source seen'} |"
        for place in COUNTRIES
        for line in place.lines
    ]
    head = (
        "# Help lines\n\n**Verify before release**, then every quarter: first those that no source was seen for.\n\n"
        "| country | service | number | for | who and when | source seen |\n|---|---|---|---|---|---|"
    )
    return NOTE.replace("the page's own file", "src/sameas/safety/help_lines.py") + head + "\n" + "\n".join(rows) + "\n"


def main(arguments: list[str]) -> int:
    """Write or check."""
    wanted = written()
    there = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    if "--check" in arguments:
        wrong = [f"moves/{name}" for name in sorted(wanted.keys() | there.keys()) if wanted.get(name) != there.get(name)]
        wrong += ["help-lines.md"] if not HELP.exists() or HELP.read_text("utf-8") != help_lines() else []
        for name in wrong:
            print(f"docs/{name} is not what its page says: run make docs")
        return int(bool(wrong))
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in there.keys() - wanted.keys():
        (FOLDER / name).unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, "utf-8")
    HELP.write_text(help_lines(), "utf-8")
    print(f"{len(wanted)} pages in docs/moves, and docs/help-lines.md")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
