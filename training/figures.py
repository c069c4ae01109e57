"""Writes the figures of the corpus into its card.

python training/figures.py            # write
python training/figures.py --check    # exit 1 if the card's figures are not the corpus's
"""

from __future__ import annotations

import collections
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from agreement import HELD_OUT, agreement, by_move
from corpus import MOVES, SIGNALS, STANCES, load
from gather import read

CARD = Path(__file__).resolve().parent / "CARD.md"
PLACE = re.compile(r"(<!-- figures -->\n).*?(<!-- /figures -->)", re.DOTALL)


def figures() -> Iterator[str]:
    """The figures as Markdown lines."""
    units = load()
    stances = collections.Counter(STANCES[u.stance] for u in units)
    moves = collections.Counter(m for u in units for m in u.moves)
    danger = collections.Counter(s for u in units for s in u.safety)
    context = sum(bool(u.record.get("context")) for u in units)
    about = sum(u.record.get("address") == "about_partner" for u in units)
    cells = {u.group for u in units if not u.id.startswith("page-")}
    pages = sum(u.id.startswith("page-") for u in units)
    written = {unit["id"]: unit for path in sorted((CARD.parent / "units").glob("*.jsonl")) for unit in read(path)}
    turns = sum(bool(re.match(r"c\d+-c\d+", u.id)) or written[u.id].get("kind") == "turn" for u in units if u.id in written)
    contrast = sum("contrast" in written[u.id] for u in units if u.id in written)
    yield f"- {len(units):,} labelled units: {pages:,} from the pages, {turns:,} turns of whole conversations, {contrast:,} in contrast sets, the rest single lines, by {len(cells)} authors."
    yield f"- Stance: {', '.join(f'{name} {stances[name]:,}' for name in STANCES)}."
    yield f"- With turns before: {context / len(units):.0%}. Told about the partner to somebody else: {about / len(units):.0%}."
    yield f"- Moves: {', '.join(f'{m} {moves[m]}' for m in MOVES)}."
    yield f"- Danger signs, in {sum(bool(u.safety) for u in units)} units: {', '.join(f'{s} {danger[s]}' for s in SIGNALS)}."
    yield f"- Labelled by several: {agreement()}"
    yield f"- Krippendorff's alpha of each move: {by_move()}."
    yield f"- Held out, labelled by several: {agreement(HELD_OUT)}"
    yield f"- Its alpha of each move: {by_move(HELD_OUT)}."


def main(arguments: list[str]) -> int:
    """Write or check."""
    text = CARD.read_text("utf-8")
    now = PLACE.sub(lambda m: m.group(1) + "\n".join(figures()) + "\n" + m.group(2), text)
    if "--check" in arguments:
        if now != text:
            print("training/CARD.md: its figures are not the corpus's: run make docs")
        return int(now != text)
    CARD.write_text(now, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
