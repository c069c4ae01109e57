"""Keeps other people's wording, and the development data's, out of move pages and training text.

    python tools/check_wording.py            # all pages and training text; exit 1 on a hit
    python tools/check_wording.py FILE.jsonl # the lines of one file of units

Five words in a row that also stand in the codebook's Decisions or in the
development data count as a hit, however everyday they are; only the seed's own
sentences are free. Where the shared folder is not to be found it says so and checks nothing.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LENGTH = 5


def shared() -> Path | None:
    """The folder with the codebook and the development data, if it is here."""
    folder = Path(os.environ.get("SAMEAS_SHARED") or ROOT.parent / "shared")
    return folder if (folder / "design" / "codebook.md").is_file() else None


def grams(text: str) -> set[str]:
    """Every run of five words, lower case, punctuation off."""
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)?", text.lower().replace("’", "'"))
    return {" ".join(words[i : i + LENGTH]) for i in range(len(words) - LENGTH + 1)}


def strings(value: object) -> Iterator[str]:
    """Every string in a JSON value that is somebody's words."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key in ("text", "draft", "reference", "turns", "context", "must_keep"):
            yield from strings(value.get(key))
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def forbidden(folder: Path) -> set[str]:
    """The runs of words that must not be used again."""
    codebook = (folder / "design" / "codebook.md").read_text("utf-8")
    found = grams(codebook.split("## Decisions")[1].split("## Loops")[0])
    for path in sorted((folder / "data" / "dev").rglob("*.json*")):
        if "gold" in path.name:
            continue
        lines = path.read_text("utf-8").splitlines() if path.suffix == ".jsonl" else [path.read_text("utf-8")]
        for line in lines:
            for text in strings(json.loads(line)):
                found |= grams(text)
    seed = next((folder / "seed").glob("*.txt")).read_text("utf-8")
    return found - grams(seed)


def units(path: Path) -> Iterator[tuple[str, str]]:
    """Where and what: the words of a JSONL file of units or conversations."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.strip():
            record = json.loads(line)
            # Turns before a draft, and what judges graded, stand with who or how beside them, which is nobody's words.
            record["turns"] = [record.get("turns"), *(text for _, text in record.get("before", ()))]
            record["context"] = [record.get("context"), *(text for text, *_ in record.get("said", ()))]
            for text in strings(record):
                yield f"{path.name}:{number} {record.get('id')}", re.sub(r"[{}<>]", "", text)


def pages() -> Iterator[tuple[str, str]]:
    """Where and what: every page of the catalogue."""
    for folder in ("moves", "safety"):
        for path in sorted((ROOT / "src" / "sameas" / folder).rglob("*.py")):
            yield path.name, path.read_text("utf-8").replace("[[", "").replace("]]", "")


def main(paths: list[str]) -> int:
    """Report every hit; 1 if there is one."""
    folder = shared()
    if folder is None:
        print("wording: not checked, the shared folder is not here")
        return 0
    banned = forbidden(folder)
    own = [path for room in ("units", "rewritings", "pairs", ".") for path in (ROOT / "training" / room).glob("*.jsonl")]
    files = [Path(p) for p in paths] or sorted(own)
    texts = [pair for path in files for pair in units(path)] + ([] if paths else list(pages()))
    hits = [(where, gram) for where, text in texts for gram in sorted(grams(text) & banned)]
    for where, gram in hits:
        print(f"{where}: {gram}")
    print(f"wording: {len(texts):,} texts, {len(hits)} hits")
    return int(bool(hits))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
