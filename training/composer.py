"""The writer that ships: the answering encoder's graph, its maps, and the library of phrases.

    python training/composer.py [--out src/sameas/models/writer]          # some minutes on two cores

Feelings are gathered from our pairs by rule: what can be said of anything, in everybody's English or in a draft's own variety. Wishes
hang on what they are about; readers (language models) went through all that are alike to no other and chose those that can stand in
somebody else's message: ``wishes.jsonl``. The pages' own wishes come last. All of it is what the reader finds clean.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
import re
from pathlib import Path

import numpy as np
import onnx
import torch

from answering import Answering, loaded, vectors
from base import BASES, fetch
from batching import pieces_of
from export import GRAPH
from graph import encoder_graph
from kinds_of_feelings import kind_of
from recipe import BASE
from rewritings import HEATS
from sameas.conversation import Message
from sameas.models import load_model
from sameas.moves import harmful_moves
from sameas.reader import Reader
from sameas.reader.words import given_names
from sameas.rewrites.guard import CHECKS, Draft, unclean
from sameas.rewrites.masks import Mask
from sameas.rewrites.phrases import things, variety_words
from sameas.rewrites.words import words
from told import KINDS, MARKED, phrase, phrase_line, told

ROOT = Path(__file__).resolve().parents[1]
WISHES = ROOT / "training" / "wishes.jsonl"
VERSION = "0.5.1"
NEARNESS = ("ask.weight", "ask.bias", "answer.weight", "answer.bias")
SHORTEST, LONGEST = 2, 7
"""Words of a feeling that can stand in somebody else's message: the longer, the more it is of one scene."""

_FELT = (
    r"hurt|sore|stung|angry|furious|mad|livid|cross|fed up|annoyed|frustrated|tired|worn out|exhausted|lonely|scared|frightened|"
    r"worried|nervous|anxious|uneasy|afraid|ashamed|embarrassed|mortified|sad|low|upset|disappointed|let down|heartbroken|jealous|"
    r"left out|stuck|lost|torn|rattled|overwhelmed|resentful|at the end of my rope|running out of patience|dreading it"
)
_HOW = r"so|really|a bit|a little|very|just|still|quite"
_ABOUT = r" about (?:it|that|this|you|u)"
FELT = re.compile(
    rf"(?:i'?m|i am|i feel|i'm feeling)(?: (?:{_HOW})){{0,2}} (?:{_FELT})(?: (?:and|n) (?:i'?m |i am )?(?:{_HOW} )?(?:{_FELT}))?"
    rf"(?:{_ABOUT})?(?: now)?|(?:it|that|this|that one)(?: (?:{_HOW}|does|did))? (?:hurts?|stings?|stung|scares me|worries me|"
    r"upsets me|upset me|gets to me|got to me|frightens me|embarrassed me|pains me|hurt me|stung me)(?: (?:a bit|a little|a lot))?"
)
"""A feeling that can be said of anything, in everybody's English."""
AT_MOST_OF_A_VARIETY = 4
"""Words of a feeling in a variety of English: short ones can be said of most things."""
CUT_OFF = re.compile(r"\b(?:about|of|with|for|to|the|a|and|that|at|in)\W*$", re.IGNORECASE)
SHOUTED = re.compile(r"\b(?!OK\b|TV\b)[A-Z]{2,}\b")
"""Words in capitals, which whoever gets the phrase did not shout."""


def feelings() -> list[dict]:
    """What can be felt about anything, once each, with the heats and the varieties it was written for."""
    gathered: dict[str, dict] = {}
    for one in told():
        mask = Mask.of(one.draft)
        for match in MARKED.finditer(mask.put_on(one.text)):
            text = phrase(match[1] or "")
            of = kind_of(text)
            if of is None or not stands_alone(text):
                continue
            record = gathered.setdefault(text, {"kind": "feeling", "of": of, "text": text, "heats": set(), "variety": set()})
            record["heats"].add(one.heat)
            record["variety"] |= {word for word in words(f"{text} {mask.put_on(one.draft)}") if word in variety_words()}
    return [{**record, "heats": sorted(record["heats"]), "variety": sorted(record["variety"])} for record in gathered.values()]


def stands_alone(text: str) -> bool:
    """Whether a feeling could be said in any draft, as far as its words tell."""
    said = words(text)
    if (
        not SHORTEST <= len(said) <= LONGEST
        or things(text)
        or CUT_OFF.search(text)
        or re.search(r"\d", text)
        or SHOUTED.search(text)
    ):
        return False
    of_a_variety = any(word in variety_words() for word in said) and len(said) <= AT_MOST_OF_A_VARIETY
    if not (of_a_variety or FELT.fullmatch(" ".join(said))) or any(word in given_names() for word in said):
        return False
    return not any(CHECKS[check](Draft(text), text) for check in ("cliche", "demand", "broken"))


def wishes() -> list[dict]:
    """The wishes that readers chose, and those of the pages."""
    chosen = [record for record in map(json.loads, WISHES.read_text("utf-8").splitlines()) if not SHOUTED.search(record["text"])]
    found = [{"kind": "wish", **record, "heats": sorted(HEATS)} for record in chosen]
    pages: dict[str, list[str]] = collections.defaultdict(list)
    for slug, page in harmful_moves().items():
        for text in page.wishes:
            pages[text].append(slug)
    stock = [{"kind": "wish", "of": "ask", "text": text, "variety": [], "moves": slugs} for text, slugs in pages.items()]
    return [*found, *({**record, "heats": sorted(HEATS)} for record in stock)]


@torch.no_grad()
def maps(network: Answering, library: list[dict], fitting: Path) -> dict[str, np.ndarray]:
    """The small maps and the phrases' vectors, as ``rewrites/composer.py`` reads them."""
    pieces = pieces_of(BASE)
    state = {name: value.numpy() for name, value in network.state_dict().items()}
    with np.load(fitting) as arrays:
        found = {name: arrays[name] for name in arrays.files}
    for kind in KINDS:
        found |= {f"{kind}.{name}": state[name.replace(".", f".{kind}.")] for name in NEARNESS}
        lines = [phrase_line(pieces, record["text"]) for record in library if record["kind"] == kind]
        found[f"{kind}.phrases"] = vectors(network, lines)[0].numpy()
    return found


def main() -> None:
    """Gather, export, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", type=Path, default=ROOT / "training" / "build" / "answering.pt")
    parser.add_argument("--fitting", type=Path, default=ROOT / "training" / "build" / "fitting.npz")
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "sameas" / "models" / "writer")
    options = parser.parse_args()
    network = loaded(options.network)
    reader = Reader(load_model())
    library = [r for r in (*feelings(), *wishes()) if r.get("moves") or not unclean(reader.read(Message(r["text"])))]
    options.out.mkdir(parents=True, exist_ok=True)
    onnx.save(encoder_graph(fetch(GRAPH) / BASES[GRAPH].file, network), str(options.out / "answering.onnx"))
    arrays = {name: value.astype(np.float16) for name, value in maps(network, library, options.fitting).items()}
    np.savez_compressed(options.out / "maps.npz", **arrays)
    lines = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in library)
    (options.out / "phrases.jsonl").write_text(lines, "utf-8")
    names = ("answering.onnx", "maps.npz", "phrases.jsonl")
    counts = collections.Counter(record["kind"] for record in library)
    pairs = list(told())
    manifest = {
        "name": "writer",
        "version": VERSION,
        "reader": reader.model.version,
        "pairs": sum(not pair.back for pair in pairs),
        "drafts": len({pair.id for pair in pairs if not pair.back}),
        "phrases": dict(counts),
        "files": {name: hashlib.sha256((options.out / name).read_bytes()).hexdigest() for name in names},
    }
    (options.out / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    print(f"library: {dict(counts)}")


if __name__ == "__main__":
    main()
