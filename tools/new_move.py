"""Starts a new page of the catalogue: one file, with every heading and blank that its shape asks for.

    python tools/new_move.py one_up interrupting

The file does not import until it is filled in, and says what it still lacks.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from sameas.manual import HarmfulMove, Page, SafetyPage, SameAsMove

ROOT = Path(__file__).resolve().parents[1] / "src" / "sameas"
SHAPES: dict[str, tuple[type[Page], Path, str]] = {
    "one_up": (
        HarmfulMove,
        ROOT / "moves" / "one_up",
        '    reaching_for="You want …",\n    heard="They\'ll … {words} …",\n    frame="I […]",\n    question="What …?",\n    wishes=("Can we …?", "Will you …?", "I need …", "Next time, …"),\n',
    ),
    "same_as": (SameAsMove, ROOT / "moves" / "same_as", '    stands="…",\n'),
    "signals": (
        SafetyPage,
        ROOT / "safety" / "signals",
        '    to_one_at_risk="…",\n    to_writer_of_own="…",\n    if_unclear="…",\n    question="…?",\n    outright=(),\n',
    ),
}
SHAPES["cloaked"] = (HarmfulMove, ROOT / "moves" / "cloaked", SHAPES["one_up"][2])
SHAPES["one_down"] = (HarmfulMove, ROOT / "moves" / "one_down", SHAPES["one_up"][2])


def main(arguments: list[str]) -> int:
    """Write the file unless it is there."""
    if len(arguments) != 2 or arguments[0] not in SHAPES or not re.fullmatch(r"[a-z]+(_[a-z]+)*", arguments[1]):
        print(f"usage: python tools/new_move.py {'|'.join(SHAPES)} name_with_underscores")
        return 2
    shape, folder, fields = SHAPES[arguments[0]]
    path = folder / f"{arguments[1]}.py"
    if path.exists():
        print(f"{path.relative_to(ROOT.parents[1])} is there already")
        return 2
    headings = "\n\n".join(f"## {heading}\n\n…" for heading in shape.SECTIONS)
    path.write_text(
        f'"""One line that says what it is.\n\n{headings}\n"""\n\n'
        f"from sameas.manual import Example, KnownLimit, LookAlike, {shape.__name__}\n\n"
        f"PAGE = {shape.__name__}(\n    __name__,\n    __doc__,\n{fields}"
        "    examples=(),  # at least eight, in different voices, the words marked [[like this]]\n"
        "    look_alikes=(),  # at least eight that resemble it and are not it\n"
        "    known_misses=(),\n    known_false_alarms=(),\n)\n",
        "utf-8",
    )
    print(f"wrote {path.relative_to(ROOT.parents[1])}; fill it in, then: make docs test")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
