"""How fast a message is read, and how much memory it takes, beside its bare encoders and VADER in the same run.

    make bench                              # the messages of the catalogue
    python bench/reading.py --lines 1000000 # also a batch of that many lines: memory must stay flat

Medians over rounds of the same messages in turn; machines are noisy, so look at the
ratios and not at the milliseconds. The bare encoders are the model's ONNX graphs run on
token ids made beforehand: what is above them is Same-As.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import pstats
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import onnxruntime as ort
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

import sameas
from sameas.conversation import Message
from sameas.models import load_model
from sameas.moves import all_moves
from sameas.reader.heard import hear
from sameas.reader.wordpiece import WordPiece

ROUNDS = 5
WORDS = 15
Feed = dict[str, np.ndarray]
Item = TypeVar("Item")


def timed(read: Callable[[Item], object], items: Sequence[Item]) -> list[float]:
    """Milliseconds for each item."""
    found = []
    for item in items:
        start = time.perf_counter()
        read(item)
        found.append((time.perf_counter() - start) * 1000)
    return found


def bare() -> tuple[Callable[[Feed], object], Callable[[str], Feed]]:
    """The model's encoders and nothing else, on one thread; and how a text becomes what they are fed."""
    model = load_model()
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    sessions = [
        ort.InferenceSession(model.read(f"{name}.onnx"), options, providers=["CPUExecutionProvider"])
        for name in model.manifest["encoders"]
    ]
    pieces = WordPiece.from_lines(model.read("vocabulary.txt").decode("utf-8").splitlines())

    def fed(text: str) -> Feed:
        tokens = [token.id for sentence in hear(Message(text), pieces).sentences for token in sentence.tokens]
        ids = np.array([[pieces.start, *tokens, pieces.separator]], np.int64)
        return {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}

    return lambda feed: [session.run(None, feed) for session in sessions], fed


def cold() -> float:
    """Median seconds of ``sameas check`` from nothing."""
    found = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "sameas", "check", "You never listen to me"], check=False, capture_output=True)
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def many(texts: Sequence[str], lines: int) -> str:
    """A batch of many lines through the command line: its speed and peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        with source.open("w", encoding="utf-8") as out:
            for number in range(lines):
                out.write(json.dumps({"id": number, "text": texts[number % len(texts)]}) + "\n")
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "sameas", "batch", str(source), "-o", str(target), "--no-progress"], check=True)
        seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return f"batch of {lines:,} lines, {len(texts)} of them different: {seconds:.0f} s, peak memory {peak:.0f} MiB"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", type=int, default=0, help="also read a file of this many lines")
    parser.add_argument("--profile", action="store_true", help="show where the time of a reading goes")
    options = parser.parse_args()
    texts = [example.text for page in all_moves().values() for example in page.examples]
    print(f"cold sameas check: median {cold():.2f} s of {ROUNDS}")
    start = time.perf_counter()
    sameas.read(texts[0])
    print(f"first reading, model loaded: {time.perf_counter() - start:.2f} s")
    encoders, fed = bare()
    feeds = [fed(text) for text in texts]
    vader = SentimentIntensityAnalyzer()
    ours, theirs, others = [], [], []
    for _ in range(ROUNDS):  # in turn, so that a slow minute is slow for all
        ours += timed(sameas.read, texts)
        theirs += timed(encoders, feeds)
        others += timed(vader.polarity_scores, texts)
    a, b, c = (statistics.median(some) for some in (ours, theirs, others))
    words = statistics.mean(len(text.split()) for text in texts)
    print(f"{len(texts)} messages of {words:.0f} words in the mean, one at a time, {ROUNDS} rounds")
    print(f"same-as:       p50 {a:.2f} ms, p99 {statistics.quantiles(ours, n=100)[98]:.2f} ms")
    print(f"bare encoders: p50 {b:.2f} ms; same-as takes {sum(ours) / sum(theirs):.2f} times as long in all")
    print(f"vader:         p50 {c:.3f} ms; ratio {a / c:.0f}")
    long = [
        f"{' '.join((text + ' ' + text + ' ' + text).split()[: WORDS - 1])} {number}"
        for number, text in enumerate(texts * ROUNDS)
    ]
    start = time.perf_counter()
    count = sum(1 for _ in sameas.read_many(long))
    print(
        f"read_many: {count / (time.perf_counter() - start):.0f} messages of {WORDS} words a second on {os.cpu_count()} cores, none alike"
    )
    print(f"peak memory of this run: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
    if options.lines:
        print(many(texts, options.lines))
    if options.profile:
        profile = cProfile.Profile()
        profile.enable()
        for text in texts:
            sameas.read(text)
        profile.disable()
        pstats.Stats(profile).sort_stats("tottime").print_stats(12)


if __name__ == "__main__":
    main()
