"""Our own held-out set: how often healthy lines of each kind are taken for harm, and how well stances are heard.

    make eval-held-out

Text by authors and of scenes that no training text has (``evals/held_out/``), each unit labelled by up to three
readers who did not write it; the majority counts, and a unit without one is left out. Intervals are 95 %.
"""

from __future__ import annotations

import collections
import json
import math
import random
import re
import statistics
from pathlib import Path
from typing import Any

from sameas import read_many
from sameas.findings import Reading, stance_of
from sameas.moves import all_moves

HERE = Path(__file__).resolve().parent
CARD = HERE.parent / "src" / "sameas" / "models" / "CARD.md"
PLACE = re.compile(r"(<!-- held-out -->\n).*?(<!-- /held-out -->)", re.DOTALL)
STANCES = ("one-up", "one-down", "same-as", "plain")
TROUBLE = ("one-up", "one-down")
Pair = tuple[str, str]


def records(path: Path) -> list[dict[str, Any]]:
    """Lines of a JSONL file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def stance_labels() -> dict[str, str]:
    """The majority's stance of each unit; a unit whose labellers have none is left out."""
    votes: dict[str, list[str]] = collections.defaultdict(list)
    for path in sorted((HERE / "held_out" / "labels").glob("*.jsonl")):
        for record in records(path):
            votes[record["id"]].append(stance_of(all_moves()[m["move"]].stance for m in record["moves"]))
    found = {}
    for name, said in votes.items():
        stance, count = collections.Counter(said).most_common(1)[0]
        if count * 2 > len(said):
            found[name] = stance
    return found


def macro_f1(pairs: list[Pair]) -> float:
    """Mean F1 over the stances that are there."""
    scores = []
    for stance in STANCES:
        hit = sum(a == b == stance for a, b in pairs)
        wrong = sum((a == stance) != (b == stance) for a, b in pairs)
        if hit + wrong:
            scores.append(2 * hit / (2 * hit + wrong))
    return statistics.mean(scores)


def alarms(pairs: list[Pair]) -> list[bool]:
    """For each healthy text, whether it is taken for trouble."""
    return [said in TROUBLE for truth, said in pairs if truth not in TROUBLE]


def heard(pairs: list[Pair]) -> list[bool]:
    """For each troubled text, whether it is taken for trouble."""
    return [said in TROUBLE for truth, said in pairs if truth in TROUBLE]


def share(cases: list[bool]) -> str:
    """A share with its 95 % interval (Wilson 1927)."""
    n, p, z = len(cases), sum(cases) / len(cases), 1.96
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return f"{p:.3f} [{max(0.0, middle - half):.3f}, {middle + half:.3f}]"


def bootstrapped(pairs: list[Pair]) -> str:
    """The macro-F1 with its 95 % interval, by bootstrap."""
    rng = random.Random(0)
    drawn = sorted(macro_f1(rng.choices(pairs, k=len(pairs))) for _ in range(400))
    return f"{macro_f1(pairs):.3f} [{drawn[10]:.3f}, {drawn[389]:.3f}]"


def said(reading: Reading) -> str:
    """The stance told; an abstention tells of no trouble."""
    return reading.stance or "plain"


def main() -> None:
    """Read, score, print, keep."""
    gold = stance_labels()
    units = [u for path in sorted((HERE / "held_out").glob("*.jsonl")) for u in records(path) if u["id"] in gold]
    fields = ("id", "text", "address", "context", "speaker")
    readings = read_many({key: u[key] for key in fields if u.get(key) is not None} for u in units)
    answers = {reading.id: said(reading) for reading in readings}
    pairs = {u["id"]: (gold[u["id"]], answers[u["id"]]) for u in units}
    kinds = collections.defaultdict(list)
    for unit in units:
        turn = re.match(r"h\d+-c\d+-", unit["id"])
        kind = unit["kind"].split(":")[1] if unit["kind"].startswith("trap:") else "conversations" if turn else "general"
        kinds[kind].append(pairs[unit["id"]])
    lines = ["| kind of line | healthy | taken for trouble, with 95 % interval |", "|---|---|---|"]
    results: dict[str, Any] = {"units": len(units), "kinds": {}}
    for kind, some in sorted(kinds.items()):
        results["kinds"][kind] = {"healthy": len(alarms(some)), "taken for trouble": share(alarms(some))}
        lines.append(f"| {kind} | {len(alarms(some))} | {share(alarms(some))} |")
    lines.append("")
    for name in ("general", "conversations"):
        results[name] = {"stance macro-F1": bootstrapped(kinds[name]), "trouble heard": share(heard(kinds[name]))}
        figures = "; ".join(f"{label} {value}" for label, value in results[name].items())
        lines.append(f"- {name}, {len(kinds[name])} texts: {figures}")
    table = "\n".join(lines)
    print(table)
    (HERE / "results").mkdir(exist_ok=True)
    (HERE / "results" / "held_out.json").write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    CARD.write_text(PLACE.sub(lambda m: f"{m.group(1)}{table}\n{m.group(2)}", CARD.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
