"""The reader keeps its word: same words same reading, doubt is said, what is read is what shipped."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import sameas
from sameas.conversation import Message
from sameas.errors import ModelError, SameAsError
from sameas.findings import Reading
from sameas.models import load_model, load_writer
from sameas.models.loader import SHIPPED
from sameas.reader import Reader
from sameas.reader.evidence import evidence
from sameas.reader.language import is_other_language
from sameas.reader.wordpiece import Token


def test_the_public_names() -> None:
    expected = ["Evidence", "Finding", "Message", "Reading", "SameAsError", "Signal", "Turn", "__version__", "read", "read_many"]
    expected += ["rewrite"]
    assert sorted(sameas.__all__) == sorted(expected)


def test_importing_is_light() -> None:
    program = (
        "import sys, sameas; print([m for m in ('onnxruntime', 'numpy', 'rich', 'py3langid', 'django') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_alone_or_among_many_the_reading_is_the_same() -> None:
    texts = ["You always ignore me", "k", "I snapped at you, that wasn't fair. I'm sorry", "whatever", "k"] * 5
    assert [r.to_json() for r in sameas.read_many(texts)] == [sameas.read(text).to_json() for text in texts]


def test_context_in_any_shape() -> None:
    shapes = [
        [("A", "Can we talk about it?"), ("B", "No.")],
        [{"speaker": "A", "text": "Can we talk about it?"}, {"speaker": "B", "text": "No."}],
        [sameas.Turn("A", "Can we talk about it?"), sameas.Turn("B", "No.")],
    ]
    readings = [sameas.read("Fine.", context=shape, speaker="A") for shape in shapes]  # type: ignore[arg-type]
    assert readings[0] == readings[1] == readings[2]


def test_an_error_is_one_of_ours() -> None:
    with pytest.raises(SameAsError):
        sameas.read("   ")


def test_probabilities_are_probabilities(reader: Reader) -> None:
    reading = sameas.read("You always ignore me")
    assert set(reading.scores) == set(reader.model.moves)
    assert all(0 <= p <= 1 for p in reading.scores.values())
    assert reading.confidence is not None
    assert 0 < reading.confidence <= 1


def test_moves_agree_with_the_stance() -> None:
    for text in (
        "I'm sorry you're so sensitive",
        "You always ignore me",
        "sorry for bothering you with my stuff",
        "love you",
        "milk?",
    ):
        reading = sameas.read(text)
        found = {f.stance for f in reading.moves}
        if not reading.abstained:
            assert (reading.stance == "plain") == (not found)
            assert not found or reading.stance == min(found, key=("one-up", "one-down", "same-as").index)


@pytest.mark.parametrize("name", ["minilm-6.onnx", "minilm-6-heads.npz", "lexical.npz", "ngrams.txt", "vocabulary.txt"])
def test_a_file_that_was_changed_is_refused(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(SHIPPED / "reader", folder)
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(ModelError, match="hash"):
        Reader(load_model(folder))
    (folder / name).unlink()
    with pytest.raises(ModelError, match="cannot be read"):
        Reader(load_model(folder))


def test_a_damaged_manifest_is_refused(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{}")
    with pytest.raises(ModelError, match="damaged"):
        load_model(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "u nvr listen 2 me",
        "Abeg make you no vex",
        "kya yaar tum sunte hi nahi",
        "dinna fash yersel hen",
        "mi nah go back a dat yard deh",
        "k",
        "whatever",
        "ciao",
        "Arre yaar you never listen only na",
        "🙄",
        "aye right",
        "lah you always like that one",
        "wtf bro",
    ],
)
def test_every_english_is_read(text: str) -> None:
    assert not is_other_language(text)


@pytest.mark.parametrize(
    "text",
    [
        "tu ne m'écoutes jamais",
        "Du hörst mir nie zu, immer bist du am Handy",
        "nunca me escuchas cuando te hablo",
        "你从来不听我说",
        "Jag är så trött på dig",
    ],
)
def test_other_languages_are_not_guessed_at(text: str) -> None:
    assert is_other_language(text)


@pytest.mark.parametrize(
    ("text", "first", "last", "quoted"),
    [
        ("Really lovely. You always do this.", 0, 2, "Really lovely"),
        ("I cannot find a spoon. Really lovely.", 4, 6, "Really lovely"),
        ("Pick. Up. Your hair.", 0, 3, "Pick. Up. Your hair"),
        ("Sorry. Sorry. Sorry.", 0, 2, "Sorry. Sorry. Sorry"),
    ],
)
def test_a_quotation_does_not_run_one_word_into_another_sentence(text: str, first: int, last: int, quoted: str) -> None:
    tokens = [Token(0, *word.span()) for word in re.finditer(r"[\w']+", text)]
    scores = np.array([float(first <= place <= last) for place in range(len(tokens))], np.float32)
    assert evidence(text, tokens, scores).quote == quoted


@pytest.mark.parametrize("model", ["reader", "writer"])
def test_the_manifest_says_what_ships(model: str) -> None:
    folder = SHIPPED / model
    manifest = json.loads((folder / "manifest.json").read_text())
    assert set(manifest["files"]) == {path.name for path in folder.iterdir()} - {"manifest.json"}
    assert all((folder / name).stat().st_size < 40e6 for name in manifest["files"])


def test_the_writer_was_learned_on_the_reader_that_ships() -> None:
    assert load_writer().manifest["reader"] == load_model().version


def test_what_nearly_was_told_is_told_as_doubt() -> None:
    assert Reading("plain", 0.5, trouble=0.6).in_doubt
    assert not Reading("plain", 0.9, trouble=0.1).in_doubt
    assert not Reading("one-up", 0.6, trouble=0.8).in_doubt
    assert not Reading(None, None, reason="unsure", trouble=0.6).in_doubt


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("What is wrong with you?", "criticism"),
        ("You made me shout at you", "blame"),
        ("you don't care about me at all", "mind-reading"),
        ("You're overreacting", "invalidation"),
        ("See how you like it", "retaliation"),
        ("How many times do I have to tell you to lock the door?", "lecturing"),
        ("You should be ashamed of yourself.", "contempt"),
        ("If you really loved me you'd come", "guilt-trip"),
        ("You're not wearing that", "controlling"),
        ("Do it or we're finished", "threat"),
        ("Thanks for nothing", "sarcasm"),
        ("I told you so", "being-right"),
        ("Fine, you win", "appeasing"),
    ],
)
def test_the_plainest_words_are_heard(reader: Reader, text: str, move: str) -> None:
    reading = reader.read(Message(text))
    assert reading.stance in {"one-up", "one-down"}
    assert move in {finding.move for finding in reading.moves}


@pytest.mark.parametrize(
    "text",
    [
        '"What is wrong with you?" That is what my boss said to me today.',
        "You're an idiot and I love you",
        "I'm not wearing that",
        pytest.param("Fine, you win! Put the kettle on.", marks=pytest.mark.xfail(strict=True, reason="0.5.0 hears giving in")),
        "I could never get over it if it sold before Friday",
    ],
)
def test_the_plainest_words_in_another_sense_are_not(reader: Reader, text: str) -> None:
    assert reader.read(Message(text)).stance not in {"one-up", "one-down"}
