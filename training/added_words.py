"""Words that a rewriting may add without saying anything new: those that writers of our own pairs added again and again.

python training/added_words.py          # writes src/sameas/rewrites/words/added_words.txt
"""

from __future__ import annotations

import collections
from pathlib import Path

from rewritings import pairs, unmarked
from sameas.reader.words import given_names
from sameas.rewrites.guard import DAYS
from sameas.rewrites.words import stem, words

OUT = Path(__file__).resolve().parents[1] / "src" / "sameas" / "rewrites" / "words" / "added_words.txt"
LEAST = 10
"""Drafts to which a word was added before it counts as saying nothing new."""

THINGS = frozenset(Path(__file__).with_name("news.txt").read_text("utf-8").split())
"""Things, people and times that would be news, however often somebody added them."""


def main() -> None:
    """Count, and write."""
    added: dict[str, set[str]] = collections.defaultdict(set)
    for pair in pairs():
        known = set(words(f"{pair.draft} {' '.join(text for _, text in pair.before)}"))
        stems = {stem(word) for word in known}
        for word in words(unmarked(pair.text)):
            if word not in known and stem(word) not in stems:
                added[word].add(pair.id)
    kept = [
        w
        for w, ids in added.items()
        if len(ids) >= LEAST and w not in THINGS and w not in DAYS and w not in given_names() and not w[0].isdigit()
    ]
    OUT.write_text("\n".join(sorted(kept)) + "\n", "utf-8")
    print(f"{len(kept)} words")


if __name__ == "__main__":
    main()
