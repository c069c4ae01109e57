"""The most ordinary messages there are, labelled blind: how many the reader hears, how many get words, and how many are told danger.

    python evals/ordinary.py

``ordinary/`` has drafts and rewritings of four writers of ``training/pairs`` that nothing has learned from, shuffled, read by labellers (language
models) by the codebook who knew neither which was which nor who wrote it: w08 by three, w53 by one; and w52, messages in
many Englishes, by one.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from cases import ROOT
from corpus import STANCES, Labelled, labelled
from sameas.conversation import Message
from sameas.rewrites import default_rewriter

FOLDER = ROOT / "evals" / "ordinary"
OUT = ROOT / "evals" / "results" / "ordinary.json"
HARMFUL = STANCES[:2]


def measured(units: Sequence[Labelled]) -> dict[str, Any]:
    """Figures of some labelled texts."""
    rewriter = default_rewriter()
    found = [(unit, rewriter.rewrite(Message.from_json(unit.record, "unit"))) for unit in units]
    safe = [(unit, one) for unit, one in found if not unit.safety]
    harm = [one for unit, one in safe if STANCES[unit.stance] in HARMFUL]
    calm = [one for unit, one in safe if STANCES[unit.stance] not in HARMFUL]
    return {
        "texts": len(found),
        "from above or below": len(harm),
        "of these heard": _share(harm, [one.reading.stance in HARMFUL for one in harm]),
        "of these with a suggestion": _share(harm, [bool(one.suggestions) for one in harm]),
        "neither": len(calm),
        "of these left alone": _share(calm, [not (one.suggestions or one.question) for one in calm]),
        "with a danger sign": len(found) - len(safe),
        "of the others told of danger": _share(safe, [bool(one.reading.safety) for _, one in safe]),
    }


def _share(of: Sequence[object], marks: Sequence[bool]) -> float | None:
    return round(sum(marks) / len(of), 3) if of else None


def main() -> None:
    """Measure, print, keep."""
    units = labelled(FOLDER)
    groups = sorted({unit.group for unit in units})
    figures = {group: measured([unit for unit in units if unit.group == group]) for group in groups}
    figures["all"] = measured(units)
    OUT.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
