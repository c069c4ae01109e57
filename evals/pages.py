"""The catalogue's own examples, none of them trained on: which the reader misses, and which look-alikes it takes for the move.

    python evals/pages.py

Every miss is listed, by page, in ``evals/results/pages.json``; the tests hold the reader to that list. A table of the shares goes into
the model's card. An example is missed where its page's move or danger sign is not among what was found, whatever else was.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from cases import ROOT
from laboratory import into_card
from sameas import read
from sameas.conversation import Turn
from sameas.findings import Reading
from sameas.manual import Example, HarmfulMove, LookAlike, Page
from sameas.models import load_model
from sameas.moves import all_moves
from sameas.safety import signals

Found = Mapping[str, int | list[str]]
"""Of one page: how many texts it has, and those that are read otherwise."""

RESULTS = ROOT / "evals" / "results" / "pages.json"


def read_as(of: Example | LookAlike, text: str) -> Reading:
    """What the reader makes of a page's text, its context taken as turns of two people."""
    turns = tuple(Turn(speaker, said) for speaker, _, said in (line.partition(": ") for line in of.context))
    speaker = ("B" if turns[-1].speaker == "A" else "A") if turns else None
    return read(text, address=of.address, context=turns, speaker=speaker)


def named(reading: Reading) -> set[str]:
    """Every move, sign and hint of a sign in a reading."""
    return {f.move for f in reading.moves} | {s.signal for s in (*reading.safety, *reading.hints)}


def measured(page: Page) -> Found:
    """One page's misses, look-alikes taken for it, and cures that do not read clean."""
    found: dict[str, int | list[str]] = {
        "examples": len(page.examples),
        "missed": [e.text for e in page.examples if page.slug not in named(read_as(e, e.text))],
        "look_alikes": len(page.look_alikes),
        "taken": [a.text for a in page.look_alikes if page.slug in named(read_as(a, a.text))],
    }
    if isinstance(page, HarmfulMove):
        cures = [(e.instead or "", read_as(e, e.instead or "")) for e in page.examples]
        found["unclean"] = [text for text, reading in cures if reading.stance in {"one-up", "one-down"}]
    return found


def table(found: Mapping[str, Found]) -> str:
    """The shares as a Markdown table, the page with most misses first."""

    def counted(of: Found, part: str) -> int:
        texts = of.get(part, [])
        return len(texts) if isinstance(texts, list) else texts

    lines = ["| page | examples | missed | look-alikes | taken for it | cures that read as harm |", "|---|---|---|---|---|---|"]
    for slug, of in sorted(found.items(), key=lambda item: -counted(item[1], "missed")):
        parts = [counted(of, part) for part in ("examples", "missed", "look_alikes", "taken")]
        lines.append(f"| {slug} | {' | '.join(map(str, parts))} | {counted(of, 'unclean') if 'unclean' in of else ''} |")
    whole = [
        sum(counted(of, part) for of in found.values()) for part in ("examples", "missed", "look_alikes", "taken", "unclean")
    ]
    return "\n".join([*lines, f"| all | {' | '.join(map(str, whole))} |"])


def main() -> None:
    """Read every page, keep what was missed, and put the table into the card."""
    found = {slug: measured(page) for slug, page in {**all_moves(), **signals()}.items()}
    kept = {"reader": load_model().version, "pages": found}
    RESULTS.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")
    into_card("pages", table(found))
    print(table(found).splitlines()[-1])


if __name__ == "__main__":
    main()
