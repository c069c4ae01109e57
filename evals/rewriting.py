"""Rewritings measured: on our own held-out drafts, on the development drafts, and on text that needs none.

    python evals/rewriting.py run --llm [--limit 50]    # what the endpoint of SAMEAS_LLM_URL adds, printed and not kept
    python evals/rewriting.py run                       # figures, and what was offered for each held-out draft
    python evals/rewriting.py blind OUT [--set dev]     # pairs for readers who do not know which is whose
    python evals/rewriting.py judged ANSWERS… --key OUT.key.json    # what the readers said, with how far they agree

Drafts stand in ``evals/held_out/rewritings/`` with a reference, what must be kept and what must not be said. A reader judges by
``evals/rubric.md``. Of the development drafts no word is kept here: figures only.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import re
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from cases import DEV, ROOT, Record, held_out, records
from sameas.conversation import Message
from sameas.llm import Endpoint, Phrasing
from sameas.rewrites import default_rewriter
from sameas.rewrites.guard import Draft, fault
from sameas.rewrites.rewriter import may_be_phrased

RESULTS = ROOT / "evals" / "results" / "rewriting"
HEALTHY = 600
"""Held-out texts that need nothing, of those read as they should be or not: how many are tried."""


def drafts(name: str) -> list[Record]:
    """The drafts of a set: ``held-out`` or ``dev``."""
    if name == "dev":
        return records(DEV / "rewrites.jsonl") if DEV.is_dir() else []
    return [r for path in sorted((ROOT / "evals" / "held_out" / "rewritings").glob("*.jsonl")) for r in records(path)]


def offered(draft: Record) -> tuple[dict[str, Any], float]:
    """What is offered for a draft, as ``sameas rewrite`` says it, and the seconds that took."""
    message = Message.from_json({**draft, "text": draft["draft"]}, "draft")
    begun = time.perf_counter()
    found = default_rewriter().rewrite(message)
    return found.to_json(), time.perf_counter() - begun


def template(draft: Record) -> str:
    """The generic peer: what a form would say, with the reader's own words in it."""
    quote = re.sub(r"\s+", " ", draft["draft"]).strip().rstrip(".!?")
    return f"I feel upset when {quote[0].lower()}{quote[1:]}. I would like us to talk about it."


def figures(name: str) -> dict[str, Any]:
    """The share of drafts with a suggestion, why others have none, how long it takes; writes what was offered where it is ours."""
    rewriter = default_rewriter()
    rows, seconds, why = [], [], collections.Counter[str]()
    faults = collections.Counter[str]()
    again = 0
    for draft in drafts(name):
        found, took = offered(draft)
        seconds.append(took)
        rows.append({"id": draft["id"], "offers": [s["text"] for s in found["suggestions"]], "question": found["question"]})
        if not found["suggestions"]:
            why[_reason(found)] += 1
        message = Message.from_json({**draft, "text": draft["draft"]}, "draft")
        if found["question"] or found["suggestions"]:
            for one in rewriter.candidates(message, rewriter.read(message)):
                faults[one.fault.split(":")[0] if one.fault else "passes"] += 1
        for suggestion in found["suggestions"][:1]:
            again += bool(rewriter.rewrite(Message(suggestion["text"])).suggestions)
    has = sum(bool(row["offers"]) for row in rows)
    if name != "dev":
        RESULTS.mkdir(parents=True, exist_ok=True)
        (RESULTS / f"{name}.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return {
        "drafts": len(rows),
        "with a suggestion": round(has / len(rows), 3),
        "without, because": dict(why),
        "guard on candidates": dict(faults),
        "first suggestion gets another": round(again / max(has, 1), 3),
        "milliseconds p50": round(1e3 * statistics.median(seconds), 1),
        "references the guard's words refuse": sum(fault(_draft(d), d["reference"]) is not None for d in drafts(name)),
    }


def with_llm(name: str, limit: int) -> dict[str, Any]:
    """What a chosen endpoint adds: how many drafts it is asked about, how many of its lines pass, and why others do not."""
    endpoint = Endpoint.read()
    rewriter = default_rewriter()
    phraser = Phrasing(endpoint, lambda *_: True)
    faults, failures = collections.Counter[str](), collections.Counter[str]()
    seconds, lines, helped, only = [], 0, 0, 0
    for draft in drafts(name)[:limit]:
        message = Message.from_json({**draft, "text": draft["draft"]}, "draft")
        reading = rewriter.read(message)
        if not may_be_phrased(message, reading):
            continue
        begun = time.perf_counter()
        phrased = phraser(message, reading, "plain")
        seconds.append(time.perf_counter() - begun)
        failures[phrased.failed or "none"] += 1
        guarded = rewriter.guarded(message, phrased.lines)
        lines += len(guarded)
        faults.update(one.fault.split(":")[0] if one.fault else "passes" for one in guarded)
        some = any(one.fault is None for one in guarded)
        helped += some
        only += some and not rewriter.rewrite(message).suggestions
    return {
        "by": endpoint.by,
        "drafts": min(limit, len(drafts(name))),
        "asked about": len(seconds),
        "failures": dict(failures),
        "lines": lines,
        "guard on lines": dict(faults),
        "drafts with a line of its": helped,
        "where nothing is built in": only,
        "seconds p50": round(statistics.median(seconds), 2) if seconds else None,
    }


def _reason(found: dict[str, Any]) -> str:
    """Why nothing was offered."""
    if found["safety"]:
        return "danger"
    if found["question"]:
        return "guard"
    stance = found["reading"]["stance"]
    return "held back, danger may be near" if stance in {"one-up", "one-down"} else f"read as {stance}"


def _draft(record: Record) -> Draft:
    return Draft(record["draft"], "\n".join(turn["text"] for turn in record.get("context") or ()))


def healthy() -> dict[str, Any]:
    """Held-out texts that need nothing: how many get something all the same."""
    cases = [
        case
        for case in held_out()
        if case.stance in {"same-as", "plain"} and not case.safety and case.record.get("address") != "about_partner"
    ]
    random.Random(3).shuffle(cases)
    cases = cases[:HEALTHY]
    rewriter = default_rewriter()
    some = sum(
        bool(found.suggestions or found.question) for case in cases if (found := rewriter.rewrite(Message.from_json(case.record)))
    )
    danger = [case for case in held_out() if case.safety]
    wrong = [case for case in danger if rewriter.rewrite(Message.from_json(case.record)).suggestions]
    return {
        "healthy": len(cases),
        "left alone": round(1 - some / len(cases), 3),
        "danger": len(danger),
        "danger with a suggestion": round(len(wrong) / len(danger), 3),
    }


def blind(name: str, out: Path) -> None:
    """Pairs A and B in random order: ours against the reference, ours against the template; the key beside it."""
    chance = random.Random(17)
    lines, key = [], {}
    for draft in drafts(name):
        found, _ = offered(draft)
        if not found["suggestions"]:
            continue
        ours = found["suggestions"][0]["text"]
        for peer, theirs in (("reference", draft["reference"]), ("template", template(draft))):
            pair = [("ours", ours), (peer, theirs)]
            chance.shuffle(pair)
            number = len(key) + 1
            key[number] = {"id": draft["id"], "A": pair[0][0], "B": pair[1][0]}
            before = " / ".join(f"{t['speaker']}: {t['text']}" for t in draft.get("context") or ())
            asked = (
                f"\n  keep: {'; '.join(draft['must_keep'])}\n  must not: {'; '.join(draft['must_not'])}"
                if peer == "reference"
                else ""
            )
            lines.append(
                f"{number}\n  before: {before or '-'}\n  draft: {draft['draft']}{asked}\n  A: {pair[0][1]}\n  B: {pair[1][1]}\n"
            )
    out.write_text("\n".join(lines), "utf-8")
    out.with_suffix(".key.json").write_text(json.dumps(key), "utf-8")
    print(f"{len(key)} pairs")


def judged(key_file: Path, answers: list[Path]) -> dict[str, Any]:
    """What readers said: ``NUMBER A|B|= a=KEPT/OF,BROKE,FLIP,CLEAN b=…`` a line; of ours, and of the references beside it."""
    key = {int(number): sides for number, sides in json.loads(key_file.read_text("utf-8")).items()}
    preferred: dict[str, list[float]] = collections.defaultdict(list)
    marks: dict[str, list[tuple[float, ...]]] = collections.defaultdict(list)
    votes: dict[int, list[str]] = collections.defaultdict(list)
    for path in answers:
        for line in path.read_text("utf-8").splitlines():
            match = re.match(r"\s*(\d+)\s+([AB=])(.*)", line)
            if not match or int(match[1]) not in key:
                continue
            number, choice, sides = int(match[1]), match[2], key[int(match[1])]
            peer = next(side for side in (sides["A"], sides["B"]) if side != "ours")
            preferred[peer].append(0.5 if choice == "=" else float(sides[choice] == "ours"))
            votes[number].append(choice)
            for side, kept, of, broke, flip, clean in re.findall(r"([ab])=(\d+)/(\d+),([01]),([01]),([01])", match[3]):
                marks[sides[side.upper()]].append((int(kept) / max(int(of), 1), int(broke), int(flip), int(clean)))
    shared = [vote for vote in votes.values() if len(vote) > 1]
    names = ("must-keep kept", "must-not said", "roles turned round", "clean")
    return {
        "readers": len(answers),
        "judgements": sum(map(len, votes.values())),
        **{f"preferred to the {peer}": round(statistics.mean(found), 3) for peer, found in preferred.items()},
        **{
            who: {name: round(statistics.mean(column), 3) for name, column in zip(names, zip(*found, strict=True), strict=True)}
            for who, found in marks.items()
        },
        "pairs on which all agree": round(sum(len(set(vote)) == 1 for vote in shared) / max(len(shared), 1), 3),
    }


def main() -> None:
    """Run, blind or judge."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["run", "blind", "judged"])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--set", default="held-out", choices=["held-out", "dev", "held-out-llm"])
    parser.add_argument("--key", type=Path)
    parser.add_argument("--llm", action="store_true")
    parser.add_argument("--limit", type=int, default=50)
    options = parser.parse_args()
    if options.llm:
        print(json.dumps(with_llm(options.set, options.limit), indent=1, ensure_ascii=False))
        return
    if options.what == "blind":
        blind(options.set, options.files[0])
        return
    path = ROOT / "evals" / "results" / "rewriting.json"
    kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
    if options.what == "judged":
        if options.key is None:
            parser.error("judged needs --key, the file that 'blind' wrote beside the pairs")
        kept.setdefault("judged", {})[options.set] = judged(options.key, options.files)
    else:
        for name in ("held-out", "dev"):
            if drafts(name):
                kept[name] = figures(name)
            else:
                print(f"NOT RUN: {name}: there are no drafts", file=sys.stderr)
        kept["healthy"] = healthy()
    path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(json.dumps(kept, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
