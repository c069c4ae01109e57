"""Opening a model: every file's hash is checked against the manifest first.

A model is a folder: ``manifest.json`` (name, version, what it knows, how it
decides, the hash of every file) and the files it names. Two ship: the reader and the
writer. A program may point ``SAMEAS_MODEL`` or ``SAMEAS_WRITER`` at another folder of the
same shape, made by ``make train`` or ``make train-writer``.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sameas.errors import ModelError

SHIPPED = Path(__file__).parent
_NEXT = "Install Same-As again, or unset SAMEAS_MODEL and SAMEAS_WRITER to use the models that ship with it."
_READER_NEEDS = ("encoders", "moves", "signals", "calibration", "decide")
_WRITER_NEEDS = ("reader", "phrases")


@dataclass(frozen=True)
class Model:
    """A model whose files have been checked.

    Attributes:
        version: What a reading's ``model`` says, like ``reader-0.1.0``.
        manifest: Everything the manifest says.
        folder: Where the files are.
    """

    version: str
    manifest: Mapping[str, Any]
    folder: Path

    @property
    def moves(self) -> tuple[str, ...]:
        """Slugs of the moves it has learned, in the order of its outputs."""
        return tuple(self.manifest["moves"])

    @property
    def signals(self) -> tuple[str, ...]:
        """Slugs of the safety signals it has learned, in the order of its outputs."""
        return tuple(self.manifest["signals"])

    def read(self, name: str) -> bytes:
        """The bytes of one file, checked against the manifest's hash.

        Raises:
            ModelError: The file is missing, unreadable or not the one that was shipped.
        """
        path = self.folder / name
        try:
            content = path.read_bytes()
        except OSError as error:
            raise ModelError(f"The model file {path} cannot be read: {error.strerror}.", _NEXT) from None
        expected = self.manifest["files"][name]
        if hashlib.sha256(content).hexdigest() != expected:
            raise ModelError(f"The model file {path} is not the one that was shipped: its hash differs.", _NEXT)
        return content


def load_model(folder: Path | None = None) -> Model:
    """Open the reader's folder: the given one, else ``SAMEAS_MODEL``, else the shipped one.

    Raises:
        ModelError: There is no readable manifest there.
    """
    return _load(folder or Path(os.environ.get("SAMEAS_MODEL") or SHIPPED / "reader"), _READER_NEEDS)


def load_writer(folder: Path | None = None) -> Model:
    """Open the writer's folder: the given one, else ``SAMEAS_WRITER``, else the shipped one.

    Raises:
        ModelError: There is no readable manifest there.
    """
    return _load(folder or Path(os.environ.get("SAMEAS_WRITER") or SHIPPED / "writer"), _WRITER_NEEDS)


@cache
def _load(folder: Path, needed: tuple[str, ...]) -> Model:
    path = folder / "manifest.json"
    try:
        manifest = json.loads(path.read_bytes())
        for key in ("files", *needed):
            manifest[key]
        return Model(f"{manifest['name']}-{manifest['version']}", manifest, folder)
    except OSError as error:
        raise ModelError(f"There is no model at {folder}: {error.strerror}.", _NEXT) from None
    except (ValueError, KeyError, TypeError):
        raise ModelError(f"The model's manifest {path} is damaged.", _NEXT) from None
