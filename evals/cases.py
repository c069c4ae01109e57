"""The labelled sets that readers are measured on: the development sets and our own held-out text.

The development sets live outside the repository (``SAMEAS_SHARED``) and are never
trained on or committed; the held-out sets stand in ``evals/held_out/``, by authors and
of scenes that no training text has, each unit labelled by up to three.
"""

from __future__ import annotations

import collections
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sameas.findings import Stance, stance_of
from sameas.moves import all_moves
from sameas.safety import signals

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("SAMEAS_SHARED") or ROOT.parent / "shared")
DEV = SHARED / "data" / "dev"
HELD_OUT = ROOT / "evals" / "held_out"
LONG: dict[str | None, Stance] = {"up": "one-up", "down": "one-down", "same": "same-as", "plain": "plain"}
READ = ("id", "text", "address", "context", "speaker")

Record = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """One labelled text.

    Attributes:
        record: As ``sameas batch`` reads it.
        stance: What the majority of its labellers say; None where there is no majority.
        moves: Moves of the majority; None where only stances were labelled, and then no danger sign was either.
        any: Moves that any of them marked; those outside ``moves`` count neither for nor against.
        safety: Danger signs, with whom the danger comes from where labelled.
        doubtful: Danger signs that a minority marked: not counted as false alarms.
        cluster: What it was written with (a conversation, a contrast set, a scene): the unit of the bootstrap.
        kind: Which kind of line.
        votes: Each labeller's stance.
    """

    record: Record
    stance: Stance | None
    moves: frozenset[str] | None
    any: frozenset[str]
    safety: dict[str, str]
    doubtful: frozenset[str] = frozenset()
    cluster: str = ""
    kind: str = "general"
    votes: tuple[Stance, ...] = field(default=())

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.record["id"])


def records(path: Path) -> list[Record]:
    """Lines of a JSONL file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _dev_case(unit: Record, gold: Record, cluster: str, kind: str) -> Case:
    return Case(
        record=unit,
        stance=LONG.get(gold["stance"]),
        moves=frozenset(gold["moves"]) if "moves" in gold else None,
        any=frozenset(gold.get("any", ())),
        safety=dict.fromkeys(gold.get("safety", ()), ""),
        doubtful=frozenset(gold.get("safety_any", ()) or ()),
        cluster=cluster,
        kind=kind,
    )


def development() -> Iterator[tuple[str, list[Case]]]:
    """The development sets by name; conversations turn by turn, with up to four turns before."""
    for name, labels in (("units", "gold"), ("traps", "traps-gold")):
        gold = {g["id"]: g for g in records(DEV / f"{labels}.jsonl")}
        units = records(DEV / f"{name}.jsonl")
        yield f"dev {name}", [_dev_case(u, gold[u["id"]], u["id"], str(gold[u["id"]].get("intended", name))) for u in units]
    turns = []
    for path in sorted((DEV / "conversations").glob("*.gold.json")):
        labels = json.loads(path.read_text("utf-8"))["turns"]
        said = json.loads(path.with_name(path.name.replace(".gold", "")).read_text("utf-8"))["turns"]
        for number, (turn, gold) in enumerate(zip(said, labels, strict=True)):
            before = [{"speaker": t["speaker"], "text": t["text"]} for t in said[max(0, number - 4) : number]]
            unit = {"id": gold["id"], "text": turn["text"], "speaker": turn["speaker"], "context": before}
            turns.append(_dev_case(unit, gold, path.stem, "conversations"))
    yield "dev conversations", turns
    varieties = records(DEV / "varieties.jsonl")
    yield "dev varieties", [_dev_case(v, v, v["id"].rsplit("-", 1)[0], str(v.get("variety", "varieties"))) for v in varieties]


def held_out() -> list[Case]:
    """Our own held-out text, every unit that any labeller read."""
    votes: dict[str, list[Record]] = collections.defaultdict(list)
    for path in sorted((HELD_OUT / "labels").glob("*.jsonl")):
        for record in records(path):
            votes[record["id"]].append(record)
    units = [unit for path in sorted(HELD_OUT.glob("*.jsonl")) for unit in records(path)]
    return [_held_out_case(unit, votes[unit["id"]]) for unit in units if unit["id"] in votes]


def _held_out_case(unit: Record, votes: list[Record]) -> Case:
    """What the majority of its labellers say; a danger sign counts as soon as half of them marked it."""
    stances = tuple(stance_of(all_moves()[m["move"]].stance for m in vote["moves"]) for vote in votes)
    stance, count = collections.Counter(stances).most_common(1)[0]
    moves = collections.Counter(move for vote in votes for move in {m["move"] for m in vote["moves"]})
    danger = collections.Counter(sign for vote in votes for sign in {s["signal"] for s in vote["safety"]})
    sources: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for vote in votes:
        for sign in vote["safety"]:
            sources[sign["signal"]][sign["from"]] += 1
    return Case(
        record={key: unit[key] for key in READ if unit.get(key) is not None},
        stance=stance if count * 2 > len(votes) else None,
        moves=frozenset(move for move, n in moves.items() if n * 2 > len(votes)),
        any=frozenset(moves),
        safety={sign: sources[sign].most_common(1)[0][0] for sign, n in danger.items() if n * 2 >= len(votes)},
        doubtful=frozenset(danger),
        cluster=_cluster(unit),
        kind=_kind(unit),
        votes=stances,
    )


def _cluster(unit: Record) -> str:
    """The conversation of a turn, the scene of a planned line, else the couple's scenario."""
    parts = unit["id"].split("-")
    return "-".join(parts[:-1]) if len(parts) > 2 else f"{parts[0]} {unit.get('who')}"


def _kind(unit: Record) -> str:
    kind = str(unit.get("kind") or "")
    if kind == "lookalike" or kind in signals():
        return "danger look-alikes" if kind == "lookalike" else "danger"
    if kind.startswith("trap:"):
        return kind.split(":")[1]
    return "conversations" if re.match(r"h\d+-c\d+-", unit["id"]) else "general"
