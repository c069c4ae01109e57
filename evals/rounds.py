"""A round against the reader's own errors: fresh text read by the shipped model before it learns any of it.

    python evals/rounds.py NAME CELL …

The cells are labelled text of ``training/`` that the shipped model has not been trained on.
Figures go to ``evals/results/rounds.jsonl``: whole, and by the kind of line its author meant.
The errors themselves, with their text, go to ``training/build/errors-NAME.txt`` to be read;
that file is not committed, and none of its lines is written again: what is written next is
fresh text of the kinds that went wrong.
"""

from __future__ import annotations

import argparse
import collections
import json

from cases import ROOT, Case, records
from corpus import SIGNALS, STANCES, Labelled, load
from measures import Answer, measured
from sameas.models import load_model
from scorers import same_as

RESULTS = ROOT / "evals" / "results" / "rounds.jsonl"
SHOWN = (
    "stance F1",
    "trouble precision",
    "trouble recall",
    "one-down recall",
    "alarm on healthy",
    "moves F1",
    "danger recall",
    "danger alarm",
)
HEALTHY = {"same-as", "plain"}


def case_of(unit: Labelled, kind: str) -> Case:
    """A training unit as the measures want it."""
    kept = frozenset(unit.moves)
    return Case(
        record=unit.record,
        stance=STANCES[unit.stance],
        moves=kept,
        any=kept | unit.disputed,
        safety={sign: source for sign, (source, _) in unit.safety.items()},
        cluster=unit.id.rsplit("-", 1)[0],
        kind=kind,
    )


def written_down(case: Case, answer: Answer) -> str:
    """One error, to be read."""
    before = "".join(f"\n    {turn['speaker']}: {turn['text']}" for turn in case.record.get("context", ()))
    said = [f"{m['move']} {m['confidence']:.2f}" for m in answer["moves"]] + [s["signal"] for s in answer["safety"]]
    meant = [*sorted(case.moves or ()), *case.safety]
    return f"[{case.kind}] {case.id} heard {answer['stance']} ({', '.join(said)}), is {case.stance} ({', '.join(meant)}){before}\n  {case.record['text']}\n"


def trouble(answer: Answer) -> bool:
    """Whether the reader tells of one-up or one-down."""
    return answer["stance"] in {"one-up", "one-down"}


def shares(by_kind: dict[str, list[Case]], answers: dict[str, Answer], *, healthy: bool) -> dict[str, list[float]]:
    """By kind, the share of healthy lines taken for trouble, or of troubled lines not, and of how many."""
    found = {}
    for kind, cases in sorted(by_kind.items()):
        some = [case for case in cases if (case.stance in HEALTHY) == healthy]
        if some:
            found[kind] = [round(sum(trouble(answers[case.id]) == healthy for case in some) / len(some), 3), len(some)]
    return found


def main() -> None:
    """Read, measure, write the errors down."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name")
    parser.add_argument("cells", nargs="+")
    options = parser.parse_args()
    kinds = {
        unit["id"]: str(unit.get("kind") or "conversation")
        for cell in options.cells
        for unit in records(ROOT / "training" / "units" / f"{cell}.jsonl")
    }
    cases = [case_of(unit, kinds[unit.id]) for unit in load(pages=False) if unit.id in kinds]
    answers = same_as(cases)
    by_kind: dict[str, list[Case]] = collections.defaultdict(list)
    for case in cases:
        by_kind["danger" if case.kind in SIGNALS else case.kind].append(case)
    whole = measured(cases, answers)
    line: dict[str, object] = {"round": options.name, "reader": load_model().version, "cells": options.cells, "units": len(cases)}
    line |= {name: whole[name] for name in SHOWN if name in whole}
    line["healthy taken for trouble"] = shares(by_kind, answers, healthy=True)
    line["trouble missed"] = shares(by_kind, answers, healthy=False)
    with RESULTS.open("a", encoding="utf-8") as out:
        out.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(json.dumps(line, indent=1, ensure_ascii=False))
    wrong = [
        case
        for case in cases
        if trouble(answers[case.id]) != (case.stance not in HEALTHY) or bool(answers[case.id]["safety"]) != bool(case.safety)
    ]
    errors = ROOT / "training" / "build" / f"errors-{options.name}.txt"
    errors.parent.mkdir(exist_ok=True)
    errors.write_text("\n".join(written_down(c, answers[c.id]) for c in sorted(wrong, key=lambda c: c.kind)), "utf-8")
    print(f"{len(wrong)} errors: {errors}")


if __name__ == "__main__":
    main()
