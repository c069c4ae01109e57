"""A second reader, with other weights and taught on other text, reads what is offered: the guard's own reader is no proof.

    python evals/second_reader.py [--commit 3cf3438]

The second reader is an earlier release, taken out of this repository's history (0.3.0: trained from another start, on 22,927 units
instead of 50,106, without teachers). It reads what ``rewriting.py run`` kept of every held-out draft, and beside it, so that one can see
what its word is worth, the drafts and the references.
"""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from pathlib import Path

from cases import ROOT, records
from rewriting import RESULTS, drafts
from sameas.conversation import Message
from sameas.models import load_model
from sameas.reader import Reader
from sameas.rewrites.guard import unclean

READER = "src/sameas/models/reader"
OUT = ROOT / "evals" / "results" / "second_reader.json"


def of_commit(commit: str, into: Path) -> Reader:
    """The reader that a commit ships.

    Raises:
        SystemExit: The commit is not in this clone's history.
    """
    done = subprocess.run(["git", "-C", str(ROOT), "archive", commit, READER], capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"No {READER} at {commit}: {done.stderr.decode().strip()} (a clone with its whole history has it)")
    folder = into / READER
    folder.mkdir(parents=True)
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as files:
        for member in files:
            content = files.extractfile(member) if member.isfile() else None
            if content:
                (folder / Path(member.name).name).write_bytes(content.read())
    return Reader(load_model(folder))


def clean(reader: Reader, texts: Iterable[str]) -> list[bool]:
    """Of each text, alone, whether this reader would let the guard pass it."""
    return [unclean(reader.read(Message(text))) is None for text in texts]


def main() -> None:
    """Read and count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--commit", default="3cf3438")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        reader = of_commit(options.commit, Path(folder))
        offers = [text for row in records(RESULTS / "held-out.jsonl") for text in row["offers"]]
        firsts = [row["offers"][0] for row in records(RESULTS / "held-out.jsonl") if row["offers"]]
        found = {"reader": reader.model.version}
        for name, texts in (
            ("suggestions", offers),
            ("first suggestions", firsts),
            ("references", [draft["reference"] for draft in drafts("held-out")]),
            ("drafts", [draft["draft"] for draft in drafts("held-out")]),
        ):
            said = clean(reader, texts)
            found |= {name: len(said), f"{name} clean": round(sum(said) / len(said), 3)}
    OUT.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
