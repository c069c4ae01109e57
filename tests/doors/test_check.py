"""``sameas check`` as a person meets it: what is printed, and how it ends."""

from __future__ import annotations

import json

import pytest

from tests.conftest import Run

SEED_SAID_ABOUT_A_PARTNER = {
    "He never listens to me unless I’m angry.": "one-up",
    "She always needs to be right.": "one-up",
    "If I don't give in, we’ll be fighting all night.": "one-down",
}
SEED_SAME_AS = (
    "Your needs matter, and so do mine.",
    "I’m not above you, and I’m not beneath you.",
    "We both get to speak. We both get to be human.",
    "I think I’m doing the thing where I try to be right instead of connected.",
    "I feel dismissed when you look at your phone while I talk",
)


@pytest.mark.parametrize(("text", "stance"), SEED_SAID_ABOUT_A_PARTNER.items())
def test_the_seed_is_read_as_one_would_expect(text: str, stance: str, run: Run) -> None:
    done = run("check", text, "--to", "other", "--json")
    assert json.loads(done.stdout)["stance"] == stance


def test_you_always_ignore_me_is_heard(run: Run) -> None:
    done = run("check", "You always ignore me", "--json")
    reading = json.loads(done.stdout)
    assert reading["stance"] == "one-up"
    (found,) = [m for m in reading["moves"] if m["move"] == "absolutes"]
    assert "always" in found["quote"]
    shown = run("check", "You always ignore me").stdout.decode()
    assert (
        shown.index("You want to be listened to") < shown.index("Words that would carry it") < shown.index("What gets in the way")
    )
    assert shown.index("What gets in the way") < shown.index("sameas explain absolutes")
    assert "history" in " ".join(shown.split())


@pytest.mark.parametrize("text", SEED_SAME_AS)
def test_the_seeds_same_as_sentences_stand(text: str, run: Run) -> None:
    done = run("check", "-", "--json", given=text.encode())
    assert json.loads(done.stdout)["stance"] == "same-as"


def test_a_good_draft_hears_why_it_stands(run: Run) -> None:
    done = run("check", "-", given=b"I'm furious about the money and I want us to look at it together on Sunday. Can we?")
    shown = done.stdout.decode()
    assert "It stands" in shown
    assert "Nothing to change" in shown
    assert "shell's history" not in shown


def test_json_has_the_fixed_shape(run: Run) -> None:
    text = "😀 you never listen 👨‍👩‍👧"
    reading = json.loads(run("check", text, "--json", "--scores").stdout)
    assert set(reading) >= {"id", "stance", "confidence", "moves", "safety", "abstained", "model", "scores"}
    assert len(reading["scores"]) >= 30
    for finding in (*reading["moves"], *reading["safety"]):
        assert text[finding["start"] : finding["end"]] == finding["quote"] != ""


def test_danger_ends_the_ordinary_path(run: Run) -> None:
    given = b"He grabbed me by the throat last night and said next time I won't get up"
    done = run("check", "-", "--to", "other", "--country", "IE", given=given)
    shown = " ".join(done.stdout.decode().split())
    assert "That isn't a wording problem, and it isn't yours to word better." in shown
    assert "1800 341 900" in shown
    assert "this isn't what's happening" in shown
    assert "send as they are" in shown
    assert "carry it" not in shown
    assert "explain" not in shown


def test_ones_own_conduct_has_its_own_words(run: Run) -> None:
    given = b"I slapped you and I would do it again, you know what you get when you push me"
    shown = " ".join(run("check", "-", "--country", "GB", given=given).stdout.decode().split())
    assert "0808 802 4040" in shown
    assert "isn't yours to word better" not in shown


def test_despair_is_answered_as_such(run: Run) -> None:
    given = b"I keep thinking everyone would be better off if I wasn't here any more"
    shown = " ".join(run("check", "-", "--to", "other", "--country", "GB", given=given).stdout.decode().split())
    assert "116 123" in shown
    assert "carry it" not in shown


def test_no_reading_is_a_clean_bill(run: Run) -> None:
    for text in (b"picking up milk, back at 6", b"You always ignore me", b"tu ne m'\xc3\xa9coutes jamais quand je parle"):
        assert "misses danger" in " ".join(run("check", "-", given=text).stdout.decode().split())


def test_exit_status(run: Run) -> None:
    assert run("check", "You always ignore me").returncode == 0
    assert run("check", "You always ignore me", "--exit-code").returncode == 1
    assert run("check", "picking up milk, back at 6", "--exit-code").returncode == 0


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (b"", "empty"),
        (b"  \n\t ", "empty"),
        (b"a\x00b", "NUL"),
        (b"\xff\xfe\xfa\x00\x01", "UTF-16"),
        (b"caf\xe9 you never listen", "UTF-8"),
        (b"you never listen " * 70_000, "too long"),
    ],
    ids=["empty", "blank", "nul", "utf16", "latin1", "megabyte"],
)
def test_bad_input_is_one_clear_line(given: bytes, says: str, run: Run) -> None:
    done = run("check", "-", given=given)
    assert done.returncode == 2
    assert done.stdout == b""
    error = done.stderr.decode()
    assert error.count("\n") == 1
    assert error.startswith("sameas: ")
    assert says in error


def test_a_lone_surrogate_is_named(run: Run) -> None:
    done = run("check", "you \udcff never")
    assert done.returncode == 2
    assert b"surrogate" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [("check",), ("check", "a", "--file", "b"), ("check", "--file", "nowhere.txt"), ("chek",), ("check", "--to", "mum", "x")],
)
def test_bad_arguments_are_one_clear_line(arguments: tuple[str, ...], run: Run) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert done.stderr.startswith(b"sameas: ")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("tu ne m'écoutes jamais quand je te parle", "language"),
        ("Ты никогда меня не слушаешь", "language"),
        ("...!!", "too-short"),
        ("12:30", "too-short"),
    ],
)
def test_it_says_when_it_cannot_tell(text: str, reason: str, run: Run) -> None:
    reading = json.loads(run("check", text, "--json").stdout)
    assert reading["abstained"]
    assert reading["reason"] == reason
    assert reading["stance"] is None
    assert reading["moves"] == []
    assert "That says nothing about" in " ".join(run("check", text).stdout.decode().split())


def test_a_damaged_model_is_not_read(run: Run, tmp_path: object) -> None:
    done = run("check", "hello love", SAMEAS_MODEL=str(tmp_path))
    assert done.returncode == 2
    assert b"no model" in done.stderr


def test_a_near_thing_is_told_as_doubt_and_not_as_clean(run: Run) -> None:
    shown = " ".join(run("check", "Weak. More leaves next time please.").stdout.decode().split())
    assert "Not sure about this one" in shown
    assert "Nothing found" not in shown
