"""Keeps the documents true: README's screen is what the program prints, and every path they name is there.

python tools/check_readme.py           # exit 1 where a document lies
python tools/check_readme.py --write   # put the program's output into README
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "src/sameas/models/CARD.md", "training/CARD.md")
SCREEN = re.compile(r"(<!-- screen -->\n```text\n)(.*?)(```\n<!-- /screen -->)", re.DOTALL)
PATH = re.compile(r"`((?:src|tools|training|evals|bench|tests|docs|\.ci)/[\w./-]*)`|\]\(((?!http)[\w./-]+)\)")


def printed(screen: str) -> str:
    """The screen again: every command in it with what it prints now."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "SAMEAS_"))}
    environment |= {"NO_COLOR": "1", "COLUMNS": "92"}
    lines = []
    for command in re.findall(r"^\$ (.+)$", screen, re.MULTILINE):
        program, *arguments = shlex.split(command)
        if program != "sameas":
            raise SystemExit(f"README.md shows a command that is not ours: {command}")
        done = subprocess.run(
            [sys.executable, "-m", "sameas", *arguments], capture_output=True, text=True, env=environment, check=False, cwd=ROOT
        )
        lines.append(f"$ {command}\n{done.stdout}{done.stderr}")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Check, or write."""
    readme = ROOT / "README.md"
    text = readme.read_text("utf-8")
    match = SCREEN.search(text)
    if match is None:
        print("README.md has no screen between its markers")
        return 1
    now = SCREEN.sub(lambda m: m.group(1) + printed(m.group(2)) + m.group(3), text)
    if "--write" in arguments:
        readme.write_text(now, "utf-8")
    wrong = (
        [] if "--write" in arguments or now == text else ["README.md: its screen is not what the program prints: run make docs"]
    )
    for name in DOCUMENTS:
        document = ROOT / name
        if not document.is_file():
            wrong.append(f"{name} is not there")
            continue
        for found in PATH.finditer(document.read_text("utf-8")):
            path = found.group(1) or found.group(2)
            if not (ROOT / path).exists() and not (document.parent / path).exists():
                wrong.append(f"{name} names {path}, which is not there")
    for line in wrong:
        print(line)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
