"""How fast a message is read, and how much memory it takes, beside VADER in the same run.

    make bench

Medians over rounds of the same messages in turn; machines are noisy, so look at the
ratio and not at the milliseconds.
"""

from __future__ import annotations

import resource
import statistics
import time
from collections.abc import Callable

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

import sameas
from sameas.moves import all_moves

ROUNDS = 5


def timed(read: Callable[[str], object], texts: list[str]) -> list[float]:
    """Milliseconds for each text."""
    found = []
    for text in texts:
        start = time.perf_counter()
        read(text)
        found.append((time.perf_counter() - start) * 1000)
    return found


def main() -> None:
    """Measure and print."""
    texts = [example.text for page in all_moves().values() for example in page.examples]
    start = time.perf_counter()
    sameas.read(texts[0])
    first = time.perf_counter() - start
    vader = SentimentIntensityAnalyzer()
    ours, theirs = [], []
    for _ in range(ROUNDS):  # in turn, so that a slow minute is slow for both
        ours += timed(sameas.read, texts)
        theirs += timed(vader.polarity_scores, texts)
    a, b = statistics.median(ours), statistics.median(theirs)
    print(f"{len(texts)} messages, {ROUNDS} rounds; first reading, model loaded: {first:.2f} s")
    print(f"same-as: median {a:.2f} ms, 99th of a hundred {statistics.quantiles(ours, n=100)[98]:.2f} ms")
    print(f"vader:   median {b:.3f} ms; ratio {a / b:.0f}")
    start = time.perf_counter()
    count = sum(1 for _ in sameas.read_many(texts * ROUNDS))
    print(f"read_many: {count / (time.perf_counter() - start):.0f} messages a second, repeats remembered")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
