"""Both sides alike, no dialect tax: pairs of messages that must be read the same, and how often they are not.

    python evals/alike.py

Each pair is a held-out or development message and the same message with one thing about the
people changed: a name, every gendered word, he or she to they, an endearment, who is called A
and who B; or the same sentence in another English. A pair counts as changed where the stance,
or that the reader abstains, is another one. Rates by group, with false alarms on healthy
lines, go to ``evals/results/alike.json`` and into the model's card.
"""

from __future__ import annotations

import collections
import json
import random
import re
from collections.abc import Callable, Iterator

from cases import DEV, ROOT, Case, Record, development, held_out, records
from laboratory import into_card
from sameas import read_many
from sameas.findings import Reading

RESULTS = ROOT / "evals" / "results" / "alike.json"
RENDERINGS = ROOT / "evals" / "renderings.jsonl"
ROWS = 700
"""Messages a kind of change is tried on at most, so that a run stays short."""

NAMES = (
    "Ana",
    "Ben",
    "Adaeze",
    "Tunde",
    "Niamh",
    "Ciaran",
    "Mei",
    "Raj",
    "Josh",
    "Liam",
    "Fatima",
    "Olga",
    "DeShawn",
    "Keisha",
    "Priya",
    "Arjun",
    "Chidi",
    "Ngozi",
    "Mehmet",
    "Yusuf",
    "Kwame",
    "Ama",
    "Bjorn",
    "Hamish",
    "Moana",
    "Wiremu",
    "Shanice",
    "Marlon",
    "Xiomara",
    "Diego",
    "Agnieszka",
    "Tomasz",
)
GENDERS = {
    "he": "she",
    "he's": "she's",
    "he'd": "she'd",
    "he'll": "she'll",
    "himself": "herself",
    "husband": "wife",
    "boyfriend": "girlfriend",
    "man": "woman",
    "men": "women",
    "guy": "gal",
    "mother": "father",
    "mum": "dad",
    "mom": "daddy",
    "brother": "sister",
    "son": "daughter",
    "uncle": "aunt",
    "grandma": "grandpa",
    "lad": "lass",
    "king": "queen",
}
GENDERS |= {second: first for first, second in GENDERS.items()}
GENDERS |= {"him": "her", "his": "her", "her": "him", "hers": "his"}
GENDERS |= {f"{one}'s": f"{other}'s" for one, other in GENDERS.items() if "'" not in one}
THEY = {
    "he": "they",
    "she": "they",
    "he's": "they're",
    "she's": "they're",
    "he'd": "they'd",
    "she'd": "they'd",
    "he'll": "they'll",
    "she'll": "they'll",
    "him": "them",
    "himself": "themself",
    "herself": "themself",
    "his": "their",
    "her": "their",
}
AGREES = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "doesn't": "don't",
    "hasn't": "haven't",
}
ENDEARMENTS = ("babe", "darling", "honey", "hun", "sweetheart", "bae", "sweetie", "babes", "hon")
WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)*")

Change = Callable[[Record, random.Random], Record | None]


def mapped(text: str, table: dict[str, str]) -> str:
    """A text with the words of a table exchanged, capitals kept."""

    def other(match: re.Match[str]) -> str:
        found = table.get(match.group().lower().replace("’", "'"))
        return match.group() if found is None else found.capitalize() if match.group()[0].isupper() else found

    return WORD.sub(other, text)


def throughout(record: Record, change: Callable[[str], str]) -> Record | None:
    """A record with its text and its turns before changed, or nothing where the text stays as it was."""
    text = change(record["text"])
    if text == record["text"]:
        return None
    return record | {"text": text, "context": [turn | {"text": change(turn["text"])} for turn in record.get("context") or ()]}


def another_name(record: Record, chance: random.Random) -> Record:
    """Called by a name that the message then begins with; ``main`` compares two such names."""
    return record | {"text": f"{chance.choice(NAMES)}, {record['text']}"}


def other_gender(record: Record, _: random.Random) -> Record | None:
    """Every gendered word of the other gender."""
    return throughout(record, lambda text: mapped(text, GENDERS))


def to_they(record: Record, _: random.Random) -> Record | None:
    """He and she as they, where the verb can be made to agree."""

    def change(text: str) -> str:
        agreed = re.sub(
            r"\b(s?he) (\w+(?:'t)?)",
            lambda m: f"{m.group(1)} {AGREES.get(m.group(2).lower(), m.group(2))}",
            text,
            flags=re.IGNORECASE,
        )
        return mapped(agreed, THEY)

    verbs = re.findall(r"\bs?he (\w+(?:'t)?)", record["text"].lower())
    if any(verb.endswith("s") and verb not in AGREES for verb in verbs):
        return None
    return throughout(record, change)


def another_endearment(record: Record, chance: random.Random) -> Record:
    """An endearment at the end; ``main`` compares two such."""
    return record | {"text": f"{record['text'].rstrip('.')}, {chance.choice(ENDEARMENTS)}"}


def other_labels(record: Record, _: random.Random) -> Record | None:
    """A called B and B called A."""
    if not record.get("context"):
        return None
    labels = {"A": "B", "B": "A"}
    turned = [turn | {"speaker": labels.get(turn["speaker"], turn["speaker"])} for turn in record["context"]]
    return record | {"context": turned, "speaker": labels.get(record.get("speaker") or "A", "B")}


CHANGES: dict[str, tuple[Change | None, Change]] = {
    "name": (another_name, another_name),
    "order and labels": (None, other_labels),
    "gendered words": (None, other_gender),
    "he or she to they": (None, to_they),
    "endearment": (another_endearment, another_endearment),
}
"""What is done to the first and to the second of a pair."""


def pairs(cases: list[Case]) -> Iterator[tuple[str, Record, Record, str | None]]:
    """Group, the two records, and the stance as labelled."""
    for name, (first, second) in CHANGES.items():
        chance = random.Random(name)
        found = 0
        for case in chance.sample(cases, len(cases)):
            base = {"speaker": "A"} | case.record
            one = first(base, chance) if first else base
            two = second(base, chance)
            if one and two and found < ROWS * (2 if name in {"name", "order and labels"} else 1):
                found += 1
                yield name, one, two, case.stance
    for path, standard in ((DEV / "varieties.jsonl", "std"), (RENDERINGS, "std")):
        by_group: dict[str, dict[str, Record]] = collections.defaultdict(dict)
        for record in records(path) if path.exists() else ():
            by_group[record["group"]][record["variety"]] = record
        for members in by_group.values():
            for variety, record in members.items():
                if variety != standard:
                    yield f"variety: {variety}", _bare(members[standard]), _bare(record), None


def _bare(record: Record) -> Record:
    return {key: record[key] for key in ("id", "text", "address", "context", "speaker") if record.get(key) is not None}


def told(reading: Reading) -> str | None:
    """What counts: the stance, or that there is none."""
    return reading.stance


def main() -> None:
    """Read every pair and write the rates."""
    cases = (
        held_out() + [case for name, some in development() if name in {"dev units", "dev traps"} for case in some]
        if DEV.is_dir()
        else held_out()
    )
    rows = list(pairs(cases))
    one = list(read_many(first for _, first, _, _ in rows))
    two = list(read_many(second for _, _, second, _ in rows))
    groups: dict[str, list[tuple[bool, bool | None]]] = collections.defaultdict(list)
    for (name, *_, stance), a, b in zip(rows, one, two, strict=True):
        healthy = stance in {"same-as", "plain"}
        groups[name].append((told(a) != told(b), told(b) in {"one-up", "one-down"} if healthy else None))
    found = {}
    for name, some in groups.items():
        alarms = [alarm for _, alarm in some if alarm is not None]
        found[name] = {
            "pairs": len(some),
            "changed": sum(c for c, _ in some),
            "alarms on healthy": sum(alarms),
            "healthy": len(alarms),
        }
    RESULTS.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    lines = ["| what is changed | pairs | read otherwise | healthy lines taken for trouble |", "|---|---|---|---|"]
    for name, f in found.items():
        alarm = f"{f['alarms on healthy'] / f['healthy']:.1%} of {f['healthy']}" if f["healthy"] else ""
        lines.append(f"| {name} | {f['pairs']} | {f['changed']} ({f['changed'] / f['pairs']:.1%}) | {alarm} |")
    into_card("alike", "\n".join(lines))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
