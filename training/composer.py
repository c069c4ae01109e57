"""The composer's maps and its library, from our pairs of draft and rewriting.

    python training/composer.py [--out src/sameas/models/writer]          # some minutes on two cores

On the shipped reader's vectors, which stay as they are: a map that says of each word of a draft whether rewriters kept it, and two
pairs of maps that bring a draft near the feelings and the wishes that were written into its rewritings (contrastive: every other
phrase of a batch is wrong). A twelfth of the drafts measures. The library holds what the reader finds clean, names and genders masked.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from kinds_of_phrases import FEELINGS, WISHES, kind_of
from rewritings import HEATS, Pair, pairs, unmarked
from sameas.conversation import Message
from sameas.models import load_model
from sameas.moves import harmful_moves
from sameas.reader import Reader
from sameas.reader.words import given_names
from sameas.rewrites.composer import Composer
from sameas.rewrites.guard import CHECKS, Draft, unclean
from sameas.rewrites.masks import Mask
from sameas.rewrites.phrases import neutral, variety_words
from sameas.rewrites.words import WORD, stem, words

ROOT = Path(__file__).resolve().parents[1]
VERSION = "0.2.0"
KINDS = ("feeling", "wish")
WIDTH, HIDDEN = 128, 96
MEASURED = 1 / 12
WARMTH, BATCH, ROUNDS = 0.07, 256, 16
SHORTEST, LONGEST = 2, {"feeling": 7, "wish": 10}
"""Words of a phrase that can stand in somebody else's message: the longer, the more it is of one scene."""

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

WHOLE = (4, 32)
"""Words of a whole rewriting that is worth keeping."""
OF_A_PLACE = re.compile(r"\bleft\b(?! (?:out|with|on|it|me|alone))|\b(?:lah|cat|phone)\b")

CUT_OFF = re.compile(r"\b(?:about|of|with|for|to|the|a|and|that|at|in)\W*$", re.IGNORECASE)

_MARKED = re.compile(r"\{([^{}<>]+)\}|<([^{}<>]+)>")


@dataclass
class Drawn:
    """What is known of one draft.

    Attributes:
        text: Its words, masked.
        vectors: The first token's and one a token, shape (1 + tokens, 384).
        tokens: Where each token's word stands.
        cores: Of each plain rewriting, the stems of its words outside the marks.
    """

    text: str
    vectors: np.ndarray
    tokens: list[tuple[int, int]]
    cores: list[set[str]]

    @property
    def whole(self) -> np.ndarray:
        """The draft as one vector."""
        return np.concatenate([self.vectors[1:].mean(0), self.vectors[0]])


def drawn(every: list[Pair], composer: Composer) -> dict[str, Drawn]:
    """Every draft once."""
    found: dict[str, Drawn] = {}
    for pair in every:
        if pair.id not in found:
            text = Mask.of(pair.draft).put_on(pair.draft)
            tokens, vectors = composer.heard(Message(text))
            found[pair.id] = Drawn(text, vectors, tokens, [])
        if pair.heat == "plain":
            found[pair.id].cores.append({stem(word) for word in words(_MARKED.sub(" ", pair.text))})
    return found


def words_kept(drafts: list[Drawn]) -> tuple[np.ndarray, np.ndarray]:
    """Of each word of some drafts its vector beside the first token's, and the share of rewritings that kept it."""
    rows, kept = [], []
    for draft in drafts:
        for match in WORD.finditer(draft.text):
            own = [1 + i for i, (start, end) in enumerate(draft.tokens) if start < match.end() and end > match.start()]
            if own and draft.cores:
                rows.append(np.concatenate([draft.vectors[own].mean(0), draft.vectors[0]]))
                kept.append(np.mean([stem(words(match.group())[0]) in core for core in draft.cores]))
    return np.stack(rows), np.array(kept, np.float32)


def learn_keep(train: list[Drawn], measure: list[Drawn]) -> dict[str, np.ndarray]:
    """The map that says whether a word is kept."""
    rows, kept = words_kept(train)
    mean, scale = rows.mean(0), rows.std(0) + 1e-6
    x, y = torch.tensor((rows - mean) / scale), torch.tensor(kept)
    network = nn.Sequential(nn.Dropout(0.2), nn.Linear(x.shape[1], HIDDEN), nn.ReLU(), nn.Dropout(0.2), nn.Linear(HIDDEN, 1))
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-3, weight_decay=0.02)
    for _ in range(4):
        order = torch.randperm(len(x))
        for at in range(0, len(order), 512):
            some = order[at : at + 512]
            loss = functional.binary_cross_entropy_with_logits(network(x[some])[:, 0], y[some])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    network.eval()
    rows, kept = words_kept(measure)
    with torch.no_grad():
        said = network(torch.tensor((rows - mean) / scale))[:, 0].numpy()
    print(f"words kept: {len(kept)} measured, {np.mean((said > 0) == (kept > 0.5)):.3f} right, {np.mean(kept > 0.5):.3f} kept")
    first, last = network[1], network[4]
    return {
        "keep.mean": mean,
        "keep.scale": scale,
        "keep.in": first.weight.detach().numpy(),
        "keep.in.bias": first.bias.detach().numpy(),
        "keep.out": last.weight.detach().numpy()[0],
        "keep.out.bias": last.bias.detach().numpy(),
    }


def phrases(every: list[Pair]) -> list[tuple[str, str, str, str]]:
    """Every marked phrase: its kind, its words masked as its draft is, its draft, its heat."""
    found = []
    for pair in every:
        mask = Mask.of(pair.draft)
        for match in _MARKED.finditer(pair.text):
            words_ = mask.put_on((match[1] or match[2]).strip())
            found.append(("feeling" if match[1] else "wish", words_, pair.id, pair.heat))
    return found


def library(found: list[tuple[str, str, str, str]], drafts: dict[str, Drawn], reader: Reader) -> list[dict]:
    """What can stand in somebody else's message, once each: feelings, wishes in a variety of English, and the pages' own wishes."""
    gathered: dict[tuple[str, str], dict] = {}
    for kind, text, draft, heat in found:
        bare = re.sub(r"^(?:and|but|so|cos|because)\s+", "", text.strip(" ,;:-"), flags=re.IGNORECASE)
        of = kind_of(kind, bare)
        if of is not None and stands_alone(kind, bare):
            record = gathered.setdefault((kind, bare), {"kind": kind, "of": of, "text": bare, "heats": set(), "variety": set()})
            record["heats"].add(heat)
            record["variety"] |= {word for word in words(f"{bare} {drafts[draft].text}") if word in variety_words()}
    kept = [
        {**record, "heats": sorted(record["heats"]), "variety": sorted(record["variety"])}
        for record in gathered.values()
        if not unclean(reader.read(Message(record["text"])))
    ]
    pages: dict[str, list[str]] = collections.defaultdict(list)
    for slug, page in harmful_moves().items():
        for text in page.wishes:
            pages[text].append(slug)
    for text, slugs in pages.items():
        of = kind_of("wish", text) or "talk"
        kept.append({"kind": "wish", "of": of, "text": text, "heats": sorted(HEATS), "variety": [], "moves": slugs})
    return kept


def whole(every: list[Pair], drafts: dict[str, Drawn], reader: Reader) -> tuple[list[dict], list[str]]:
    """Whole rewritings that speak of nothing a draft like theirs would not, and the draft of each."""
    kept, of = [], []
    seen: set[str] = set()
    for pair in every:
        text = Mask.of(pair.draft).put_on(pair.text)
        bare = unmarked(text)
        said = words(bare)
        if bare in seen or not WHOLE[0] <= len(said) <= WHOLE[1] or not neutral(bare) or OF_A_PLACE.search(bare.lower()):
            continue
        if any(word in given_names() for word in said) or re.search(r"\d", bare) or unclean(reader.read(Message(bare))):
            continue
        seen.add(bare)
        variety = {word for word in words(f"{bare} {drafts[pair.id].text}") if word in variety_words()}
        kept.append({"kind": "whole", "of": "", "text": text, "heats": [pair.heat], "variety": sorted(variety)})
        of.append(pair.id)
    return kept, of


def stands_alone(kind: str, text: str) -> bool:
    """Whether a phrase could be said in any draft, as far as its words tell."""
    said = words(text)
    in_variety = any(word in variety_words() for word in said)
    if kind == "feeling":
        plain = FELT.fullmatch(" ".join(said)) is not None
        if not plain and not (in_variety and len(said) <= AT_MOST_OF_A_VARIETY):
            return False
    elif not in_variety:
        return False  # wishes hang on what they are about: of those in everybody's English, the pages have better ones
    if not neutral(text) or not SHORTEST <= len(said) <= LONGEST[kind] or CUT_OFF.search(text) or re.search(r"\d", text):
        return False
    if any(word in given_names() for word in said):
        return False
    return not any(CHECKS[check](Draft(text), text) for check in ("cliche", "demand", "broken"))


def learn_kind(
    kind: str, found: list[tuple[str, str, str, str]], drafts: dict[str, Drawn], back: set[str]
) -> dict[str, np.ndarray]:
    """The map that says which kinds of feeling, or of wish, go with a draft."""
    names = list(FEELINGS if kind == "feeling" else WISHES)
    known = [(draft, names.index(of)) for k, text, draft, _ in found if k == kind and (of := kind_of(k, text))]
    whole = np.stack([draft.whole for draft in drafts.values()])
    mean, scale = whole.mean(0), whole.std(0) + 1e-6

    def tensors(some: list[tuple[str, int]]) -> tuple[Tensor, Tensor]:
        rows = np.stack([(drafts[draft].whole - mean) / scale for draft, _ in some])
        return torch.tensor(rows, dtype=torch.float32), torch.tensor([number for _, number in some])

    x, y = tensors([one for one in known if one[0] not in back])
    layer, drop = nn.Linear(x.shape[1], len(names)), nn.Dropout(0.3)
    optimizer = torch.optim.AdamW(layer.parameters(), lr=1e-3, weight_decay=0.5)
    for _ in range(12):
        order = torch.randperm(len(x))
        for at in range(0, len(order), 256):
            some = order[at : at + 256]
            loss = functional.cross_entropy(layer(drop(x[some])), y[some])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        x, y = tensors([one for one in known if one[0] in back])
        logits = layer(x)
        first = float((logits.argmax(1) == y).float().mean())
        three = float((logits.topk(3, 1).indices == y[:, None]).any(1).float().mean())
        usual = float(torch.bincount(y).max() / len(y))
    print(f"kind of {kind}: {first:.3f} right at first, {three:.3f} among three ({usual:.3f} if it were always the commonest)")
    return {f"{kind}.kind": layer.weight.detach().numpy(), f"{kind}.kind.bias": layer.bias.detach().numpy()}


def learn_near(
    kind: str, found: list[tuple[str, str, str, str]], drafts: dict[str, Drawn], spoken: dict[str, np.ndarray], back: set[str]
) -> tuple[dict[str, np.ndarray], nn.Linear, tuple[np.ndarray, np.ndarray]]:
    """The map that brings drafts near the phrases of one kind, and the one for phrases."""
    whole = np.stack([draft.whole for draft in drafts.values()])
    mean, scale = whole.mean(0), whole.std(0) + 1e-6
    said = np.stack(list(spoken.values()))
    said_mean, said_scale = said.mean(0), said.std(0) + 1e-6

    def tensors(some: list[tuple[str, str, str, str]]) -> tuple[Tensor, Tensor]:
        asked = np.stack([(drafts[draft].whole - mean) / scale for _, _, draft, _ in some])
        answered = np.stack([(spoken[text] - said_mean) / said_scale for _, text, _, _ in some])
        return torch.tensor(asked, dtype=torch.float32), torch.tensor(answered, dtype=torch.float32)

    own = [one for one in found if one[0] == kind]
    train, measure = [one for one in own if one[2] not in back], [one for one in own if one[2] in back][:300]
    asks, answers = nn.Linear(whole.shape[1], WIDTH), nn.Linear(said.shape[1], WIDTH)
    drop = nn.Dropout(0.25)
    optimizer = torch.optim.AdamW([*asks.parameters(), *answers.parameters()], lr=1e-3, weight_decay=0.05)
    for _ in range(ROUNDS):
        random.shuffle(train)
        for at in range(0, len(train) - BATCH + 1, BATCH):
            x, y = tensors(train[at : at + BATCH])
            near = functional.normalize(asks(drop(x)), dim=1) @ functional.normalize(answers(drop(y)), dim=1).T / WARMTH
            right = torch.arange(len(x))
            loss = functional.cross_entropy(near, right) + functional.cross_entropy(near.T, right)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        x, y = tensors(measure)
        near = functional.normalize(asks(x), dim=1) @ functional.normalize(answers(y), dim=1).T
        rank = (near > near.diag()[:, None]).sum(1).float()
    print(f"{kind}: the own phrase is at the median the {int(rank.median()) + 1}. nearest of {len(measure)}")
    maps = {
        f"{kind}.draft": asks.weight.detach().numpy(),
        f"{kind}.draft.bias": asks.bias.detach().numpy(),
        "draft.mean": mean,
        "draft.scale": scale,
    }
    return maps, answers, (said_mean, said_scale)


def main() -> None:
    """Learn, gather, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "sameas" / "models" / "writer")
    options = parser.parse_args()
    torch.manual_seed(0)
    random.seed(0)
    reader = Reader(load_model())
    composer = Composer(None, reader.ears)
    every = list(pairs())
    drafts = drawn(every, composer)
    ids = sorted(drafts)
    random.shuffle(ids)
    back = set(ids[: round(MEASURED * len(ids))])
    print(f"{len(every)} pairs of {len(drafts)} drafts, {len(back)} measured")
    arrays = learn_keep([drafts[i] for i in ids if i not in back], [drafts[i] for i in back])
    found = phrases(every)
    spoken = {text: composer.vector(text) for text in dict.fromkeys(text for _, text, _, _ in found)}
    kept = library(found, drafts, reader)
    for kind in KINDS:
        maps, answers, (mean, scale) = learn_near(kind, found, drafts, spoken, back)
        arrays |= maps | learn_kind(kind, found, drafts, back)
        rows = np.stack([(composer.vector(r["text"]) - mean) / scale for r in kept if r["kind"] == kind]).astype(np.float32)
        with torch.no_grad():
            arrays[f"{kind}.phrases"] = functional.normalize(answers(torch.tensor(rows)), dim=1).numpy()
    wholes, of = whole(every, drafts, reader)
    rows = np.stack([(drafts[i].whole - arrays["draft.mean"]) / arrays["draft.scale"] for i in of])
    arrays["whole.drafts"] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    kept += wholes
    options.out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(options.out / "maps.npz", **{name: value.astype(np.float16) for name, value in arrays.items()})
    lines = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in kept)
    (options.out / "phrases.jsonl").write_text(lines, "utf-8")
    files = {name: hashlib.sha256((options.out / name).read_bytes()).hexdigest() for name in ("maps.npz", "phrases.jsonl")}
    counts = collections.Counter(record["kind"] for record in kept)
    manifest = {
        "name": "writer",
        "version": VERSION,
        "reader": reader.model.version,
        "pairs": len(every),
        "drafts": len(drafts),
        "phrases": dict(counts),
        "kinds": {"feeling": list(FEELINGS), "wish": list(WISHES)},
        "files": files,
    }
    (options.out / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    print(f"library: {dict(counts)}")


if __name__ == "__main__":
    main()
