"""Danger signs one by one on our held-out danger cells: heard, and whom they come from; false alarms on look-alikes and the rest.

    python evals/danger.py

A sign counts as heard where any sign is told. Printed, not kept.
"""

from __future__ import annotations

import collections

from cases import held_out
from corpus import held_out as labelled
from sameas import read_many


def main() -> None:
    """Read, count, print."""
    labels = {unit.id: unit for unit in labelled()}
    cases = [case for case in held_out() if case.id in labels]
    readings = {reading.id: reading for reading in read_many(case.record for case in cases)}
    lines: dict[str, list[bool]] = collections.defaultdict(list)
    sources: list[bool] = []
    for case in cases:
        reading, signs, cell = readings[case.id], labels[case.id].safety, case.kind.startswith("danger")
        if signs and cell:
            lines["any sign: told"].append(bool(reading.safety))
            lines["any sign: told, or asked about as a hint"].append(bool(reading.safety or reading.hints))
            for sign in signs:
                lines[sign].append(bool(reading.safety))
            sources += [told.comes_from == signs[told.signal][0] for told in reading.safety if told.signal in signs]
        elif not signs:
            lines["false: look-alikes" if cell else "false: ordinary text"].append(bool(reading.safety))
    for name, heard in sorted(lines.items()):
        print(f"{name}: {sum(heard) / len(heard):.3f} of {len(heard)}")
    print(f"whom it comes from, right: {sum(sources) / len(sources):.3f} of {len(sources)}")


if __name__ == "__main__":
    main()
