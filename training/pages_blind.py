"""Every example, look-alike and cure of the catalogue as blind units, so that someone other than their author labels them.

python training/pages_blind.py BLIND.jsonl
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from sameas.manual import HarmfulMove
from sameas.moves import all_moves
from sameas.safety import signals


def page_units() -> Iterator[dict]:
    """The catalogue's texts as units, in the order of the pages. An id tells nothing but the text."""
    for page in (*all_moves().values(), *signals().values()):
        for example in page.examples:
            yield unit_of(example.text, example.address, example.context)
            if isinstance(page, HarmfulMove) and example.instead:
                yield unit_of(example.instead, example.address, example.context)
        for alike in page.look_alikes:
            yield unit_of(alike.text, alike.address, alike.context)


def unit_of(text: str, address: str, context: tuple[str, ...]) -> dict:
    """One text of the catalogue as a unit; its id depends on nothing but its words."""
    id_ = "page-" + hashlib.sha256("\n".join((text, address, *context)).encode()).hexdigest()[:10]
    turns = [dict(zip(("speaker", "text"), line.split(": ", 1), strict=True)) for line in context]
    speaker = ("B" if turns[-1]["speaker"] == "A" else "A") if turns else None
    return {"id": id_, "text": text, "address": address, "context": turns, "speaker": speaker}


if __name__ == "__main__":
    units = list({unit["id"]: unit for unit in page_units()}.values())
    random.Random(0).shuffle(units)  # the order of the pages would tell what each is meant to be
    Path(sys.argv[1]).write_text("".join(json.dumps(unit, ensure_ascii=False) + "\n" for unit in units), "utf-8")
