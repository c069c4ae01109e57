"""The laboratory: every set read by every scorer in one run, with intervals, per case, and drawn.

    make eval

Sets are those of ``cases.py`` (the development sets only where they are; nothing of them is
trained on or committed) and the public sets of ``transfer.py``. Figures go to
``evals/results/laboratory.json``, each case's answers to ``evals/results/cases/``, the tables
to the model's card, the page with plots to ``evals/results/report.html``.
"""

from __future__ import annotations

import collections
import itertools
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import report
import transfer
from cases import DEV, ROOT, SHARED, Case, development, held_out
from measures import measured
from scorers import Answers, Scorer, scorers

RESULTS = ROOT / "evals" / "results"
CARD = ROOT / "src" / "sameas" / "models" / "CARD.md"
OURS = "same-as"
COLUMNS = (
    "stance F1",
    "trouble precision",
    "trouble recall",
    "one-down recall",
    "alarm on same-as",
    "alarm on healthy",
    "calibration error",
    "moves F1",
    "danger recall",
    "danger alarm",
    "abstained",
)
PEERS = COLUMNS[:7]
"""What a peer can be measured on: none knows moves or danger, and none abstains."""

SPLIT = ("general", "conversations", "danger", "danger look-alikes")
"""Kinds of held-out text that are a set of their own; the others are traps, and healthy lines of each are counted."""

Results = dict[str, dict[str, dict[str, list[float]]]]


def sets() -> Iterator[tuple[str, list[Case]]]:
    """Each set by name."""
    if DEV.is_dir():
        yield from development()
    else:
        print(f"NOT RUN: the development sets: there are none at {DEV}; set SAMEAS_SHARED", file=sys.stderr)
    cases = held_out()
    safety = [case for case in cases if case.kind.startswith("danger")]
    rest = [case for case in cases if case not in safety]
    yield "held-out", rest
    for kind in SPLIT[:2]:
        yield f"held-out {kind}", [case for case in rest if case.kind == kind]
    yield "held-out traps", [case for case in rest if case.kind not in SPLIT]
    if safety:
        yield "held-out danger", safety


def ceiling(cases: Sequence[Case]) -> dict[str, list[float]]:
    """How one labeller does when another is taken to be right: what no reader can be expected to pass."""
    pairs, answers = [], {}
    for case in cases:
        for one, other in itertools.combinations(range(len(case.votes)), 2):
            name = f"{case.id}/{one}{other}"
            pairs.append(replace(case, record={"id": name}, stance=case.votes[one]))
            answers[name] = {"stance": case.votes[other]}
    found = measured(pairs, answers) if pairs else {}
    return {name: value for name, value in found.items() if name in PEERS}


def keep_cases(name: str, cases: Sequence[Case], answers: dict[str, Answers]) -> None:
    """What each scorer said of each case; no text, and of sets that are not ours no label."""
    lines = []
    for case in cases:
        reading = answers[OURS][case.id]
        line: dict[str, Any] = {"id": case.id, "reads": {who: said[case.id].get("stance") for who, said in answers.items()}}
        line["confidence"] = reading["confidence"]
        line["moves"] = {m["move"]: m["confidence"] for m in reading["moves"]}
        line["safety"] = {s["signal"]: s["confidence"] for s in reading["safety"]}
        if name.startswith("held-out"):
            line["labelled"] = case.stance
        lines.append(json.dumps(line, ensure_ascii=False))
    (RESULTS / "cases").mkdir(parents=True, exist_ok=True)
    (RESULTS / "cases" / f"{name.replace(' ', '-')}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def shown(value: list[float] | None, *, interval: bool) -> str:
    """A figure for a table."""
    if value is None:
        return ""
    return f"{value[0]:.2f} [{value[1]:.2f}, {value[2]:.2f}]" if interval else f"{value[0]:.2f}"


def table(results: Results, sizes: dict[str, int]) -> str:
    """All sets and scorers as a Markdown table; what a baseline does not do is left empty."""
    lines = [f"| set | n | reader | {' | '.join(COLUMNS)} |", "|---" * (len(COLUMNS) + 3) + "|"]
    for name, by_scorer in results.items():
        for who, found in by_scorer.items():
            cells = [shown(found.get(c), interval=who == OURS) for c in COLUMNS]
            lines.append(f"| {name} | {sizes[name]} | {who} | {' | '.join(cells)} |")
    return "\n".join(lines)


def by_kind(cases: Sequence[Case], answers: Answers) -> dict[str, dict[str, Any]]:
    """How often healthy lines of each kind are taken for trouble."""
    kinds: dict[str, list[Case]] = collections.defaultdict(list)
    for case in cases:
        kinds[case.kind].append(case)
    found = {}
    for kind, some in sorted(kinds.items()):
        healthy = [case for case in some if case.stance in {"same-as", "plain"}]
        if healthy:
            found[kind] = {"healthy": len(healthy), "alarm": measured(healthy, answers)["alarm on healthy"]}
    return found


def into_card(mark: str, text: str) -> None:
    """Put a table between its two marks in the model's card."""
    place = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)", re.DOTALL)
    CARD.write_text(place.sub(lambda m: f"{m.group(1)}{text}\n{m.group(2)}", CARD.read_text("utf-8")), "utf-8")


def main() -> None:
    """Read, measure, keep, draw."""
    readers: dict[str, Scorer] = scorers()
    results: Results = {}
    sizes: dict[str, int] = {}
    answers: dict[str, Answers] = {name: {} for name in readers}
    everything: dict[str, list[Case]] = {}
    for name, cases in sets():
        everything[name] = cases
        sizes[name] = len(cases)
        results[name] = {}
        for who, read in readers.items():
            unread = [case for case in cases if case.id not in answers[who]]
            answers[who] |= read(unread) if unread else {}
            found = measured(cases, answers[who])
            results[name][who] = found if who == OURS else {c: found[c] for c in PEERS if c in found}
        if any(len(case.votes) > 1 for case in cases):
            results[name]["one labeller by another"] = ceiling(cases)
        if not name.startswith("held-out ") or name == "held-out danger":
            keep_cases(name, cases, answers)
        print(name, {c: shown(results[name][OURS].get(c), interval=True) for c in PEERS}, flush=True)
    kinds = by_kind(everything["held-out"], answers[OURS])
    lines = ["| kind of line | healthy | taken for trouble |", "|---|---|---|"]
    lines += [f"| {kind} | {f['healthy']} | {shown(f['alarm'], interval=True)} |" for kind, f in kinds.items()]
    public = transfer.run(SHARED / "data" / "public")
    RESULTS.mkdir(exist_ok=True)
    kept = {"sizes": sizes, "sets": results, "kinds": kinds, "public": public}
    (RESULTS / "laboratory.json").write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    into_card("sets", table(results, sizes))
    into_card("kinds", "\n".join(lines))
    into_card("public", transfer.table(public))
    report.write(Path(RESULTS / "report.html"), kept, everything, answers[OURS])
    print(f"wrote {RESULTS / 'report.html'}")


if __name__ == "__main__":
    main()
