"""A second ear measured: any endpoint on our sets, beside the built-in reader on the same texts.

    SAMEAS_LLM_URL=… SAMEAS_LLM_MODEL=… python evals/second_ear.py --limit 100 [--set "dev units"] [--out FILE]

Only what would be sent is sent: texts with a danger sign or a hint of one are left out for both, as are
those that the endpoint failed on; how many stands beside the figures. Of the development sets nothing is kept
but figures. An endpoint's moves have no confidence, so nothing of calibration is told of it.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cases import DEV, Case, development, held_out
from measures import Answer, measured
from sameas.conversation import Message
from sameas.findings import stance_of
from sameas.llm import Endpoint, SecondHearing, may_be_sent, second_hearing
from sameas.moves import all_moves
from sameas.reader import default_reader

FIGURES = (
    "stance F1",
    "trouble precision",
    "trouble recall",
    "one-down recall",
    "alarm on same-as",
    "alarm on healthy",
    "moves F1",
)
"""What both can be measured on."""


def sets(name: str | None) -> list[tuple[str, list[Case]]]:
    """The sets asked for: held-out and development ones."""
    found = [("held-out", held_out())]
    found += list(development()) if DEV.is_dir() else []
    return [(title, cases) for title, cases in found if name in {None, title}]


def its_answer(hearing: SecondHearing) -> Answer:
    """What the second ear makes of a text, as a reading."""
    moves = [*hearing.shared, *(heard.move for heard in hearing.hears)]
    return {"stance": stance_of(all_moves()[slug].stance for slug in moves), "moves": [{"move": slug} for slug in moves]}


def beside(cases: Sequence[Case], endpoint: Endpoint) -> dict[str, Any]:
    """Both on the same texts, and why others were left out."""
    reader = default_reader()
    ours: dict[str, Answer] = {}
    theirs: dict[str, Answer] = {}
    left_out = collections.Counter[str]()
    seconds = []
    for case in cases:
        message = Message.from_json(case.record)
        reading = reader.read(message)
        if not may_be_sent(message, reading):
            left_out["not sent: danger, a hint of it, or nothing to read"] += 1
            continue
        begun = time.monotonic()
        hearing = second_hearing(message, reading, endpoint, lambda *_: True)
        seconds.append(time.monotonic() - begun)
        if hearing.failed:
            left_out[hearing.failed] += 1
            continue
        ours[case.id], theirs[case.id] = reading.to_json(), its_answer(hearing)
    both = [case for case in cases if case.id in ours]
    if not both:
        return {"texts": 0, "left out": dict(left_out)}
    return {
        "texts": len(both),
        "left out": dict(left_out),
        "seconds a text": round(sum(seconds) / len(seconds), 2),
        "built-in": {name: value for name, value in measured(both, ours).items() if name in FIGURES},
        endpoint.by: {name: value for name, value in measured(both, theirs).items() if name in FIGURES},
    }


def main() -> None:
    """Read with both, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--limit", type=int, default=100, help="texts of each set, drawn by chance, always the same ones")
    parser.add_argument("--set", dest="name", help="one set only, like 'held-out' or 'dev units'")
    parser.add_argument("--out", type=Path, help="a JSON file for the figures")
    options = parser.parse_args()
    endpoint = Endpoint.read()
    print(f"Asking {endpoint.name}: every text goes there.", file=sys.stderr)
    chosen = sets(options.name)
    if not chosen:
        parser.error(f"there is no set called {options.name!r}")
    found = {}
    for title, cases in chosen:
        some = random.Random(11).sample(cases, min(options.limit, len(cases)))
        found[title] = beside(some, endpoint)
        print(json.dumps({title: found[title]}, indent=1, ensure_ascii=False))
    if options.out:
        options.out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
