"""How a blind reader with the codebook labelled the catalogue's own texts: where page and label disagree.

    python training/audit_pages.py

For the pages' authors. An example whose blind label lacks its move, a look-alike
that got it, or a cure that got any harmful one is a place to look, not a verdict.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from pages_blind import unit_of
from sameas.manual import HarmfulMove, Page, SafetyPage
from sameas.moves import all_moves, harmful_moves
from sameas.safety import signals

HERE = Path(__file__).resolve().parent


def labels() -> dict[str, set[str]]:
    """What was marked in each of the catalogue's texts, by id; danger signs as ``!signal:from``."""
    found = {}
    for path in sorted((HERE / "labels").glob("pages*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            danger = {f"!{s['signal']}:{s['from']}" for s in record["safety"]}
            found[record["id"]] = {m["move"] for m in record["moves"]} | danger
    return found


def disagreements(page: Page, marked: dict[str, set[str]]) -> Iterator[str]:
    """The places on one page where author and labeller differ."""

    def read_as(text: str, address: str, context: tuple[str, ...]) -> set[str] | None:
        return marked.get(unit_of(text, address, context)["id"])

    harmful = set(harmful_moves())
    for example in page.examples:
        wanted = f"!{page.slug}:{example.comes_from}" if isinstance(page, SafetyPage) else page.slug
        found = read_as(example.text, example.address, example.context)
        if found is None:
            yield f"not labelled: {example.text}"
        elif wanted not in found:
            yield f"example read as {sorted(found)}: {example.text}"
        if isinstance(page, HarmfulMove) and example.instead:
            found = (read_as(example.instead, example.address, example.context) or set()) & harmful
            if found:
                yield f"cure read as {sorted(found)}: {example.instead}"
    for alike in page.look_alikes:
        found = read_as(alike.text, alike.address, alike.context) or set()
        if any(mark.lstrip("!").split(":")[0] == page.slug for mark in found):
            yield f"look-alike read as {sorted(found)}: {alike.text}"


def main() -> None:
    """Print every disagreement, page by page."""
    marked, total = labels(), 0
    for page in (*all_moves().values(), *signals().values()):
        for place in disagreements(page, marked):
            total += 1
            print(f"{page.slug}: {place}")
    print(f"{total} places to look")


if __name__ == "__main__":
    main()
