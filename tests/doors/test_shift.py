"""``sameas shift``: the four steps at a keyboard."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import Run


def test_from_catching_to_words_to_send(run: Run) -> None:
    typed = "You always ignore me\n1\n\nYou were on your phone\n\n I felt alone\nPut it down for ten minutes?\n\n\n"
    done = run("shift", "--door", "send", given=typed.encode())
    shown = done.stdout.decode()
    assert done.returncode == 0, done.stderr.decode()
    assert "I want to win this" in shown
    assert "You were on your phone. I felt alone. Put it down for ten minutes?" in " ".join(shown.split())


def test_more_is_said_on_request_word_for_word(run: Run) -> None:
    shown = run("shift", "--door", "send", given=b"You always ignore me\n?\nq\n").stdout.decode()
    assert "Am I trying to feel superior or avoiding feeling inferior?" in " ".join(shown.split())


def test_fear_opens_the_private_page(run: Run) -> None:
    shown = run("shift", "--door", "send", "--country", "GB", given=b"fine, whatever you want\n3\n3\n").stdout.decode()
    assert "keeps you safe" in " ".join(shown.split())
    assert "0808 2000 247" in shown
    assert "to send" not in shown.split("keeps you safe")[1]


def test_it_can_be_put_down_and_taken_up(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    run("shift", "--door", "sent", "--keep", str(kept), given=b"q\n")
    assert json.loads(kept.read_text("utf-8"))["door"] == "sent"
    done = run("shift", "--keep", str(kept), given=b"That left you standing there\n\n\n")
    assert "That left you standing there." in done.stdout.decode()
    assert not kept.exists()


def test_not_tonight(run: Run) -> None:
    shown = run("shift", given=b"3\n1\n").stdout.decode()
    assert "I'm too wound up to be fair. Tomorrow, half eight?" in " ".join(shown.split())


def test_passing_by_the_first_question_picks_no_door(run: Run) -> None:
    shown = run("shift", given=b"\nb\nq\n").stdout.decode()
    assert shown.count("I'm about to send something") == 3
    assert "Nothing is sent." not in shown


def test_what_is_no_state_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("[]", "utf-8")
    done = run("shift", "--keep", "x.json")
    assert done.returncode == 2
    assert "holds no four steps" in done.stderr.decode()


def test_half_a_step_is_kept_too_for_its_writer_alone(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    run("shift", "--door", "sent", "--keep", str(kept), given=b"It felt bad to them\nq\n")
    assert "It felt bad to them" in kept.read_text("utf-8")
    assert kept.stat().st_mode & 0o077 == 0
    done = run("shift", "--keep", str(kept), given=b"\n\n\n")
    assert "It felt bad to them." in done.stdout.decode()


def test_a_place_that_is_none_is_refused_before_anything_is_typed(run: Run) -> None:
    done = run("shift", "--door", "sent", "--keep", "nowhere/kept.json")
    assert done.returncode == 2
    assert "no folder" in done.stderr.decode()


def test_the_end_of_input_is_a_way_to_stop(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    done = run("shift", "--door", "send", "--keep", str(kept), given=b"you never listen\n1\n")
    assert done.returncode == 0
    assert json.loads(kept.read_text("utf-8"))["answers"] == {"catch": "win"}


def test_odd_numbers_and_b_anywhere(run: Run) -> None:
    typed = ["You always ignore me", "²", "1", "", "something", "b", "q", ""]
    done = run("shift", "--door", "send", given="\n".join(typed).encode())
    assert done.returncode == 0
    assert "A number from 1 to 4" in done.stdout.decode()
    assert "I told myself b" not in done.stdout.decode()


def test_not_tonight_holds_a_draft_until_morning(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "held.json"
    shown = run("shift", "--door", "tonight", "--keep", str(kept), given=b"You never listen, ever\n1\n").stdout.decode()
    assert "too wound up to be fair" in shown
    assert "is held until" in shown
    assert kept.stat().st_mode & 0o077 == 0
    record = json.loads(kept.read_text("utf-8"))
    assert record["held"] == "You never listen, ever"

    night = run("shift", "--keep", str(kept), given=b"1\n").stdout.decode()
    assert "held until" in night
    assert "never listen" not in night
    assert kept.exists()

    kept.write_text(json.dumps(record | {"until": "2020-01-01T06:00:00+00:00"}), "utf-8")
    morning = run("shift", "--keep", str(kept), given=b"q\n").stdout.decode()
    assert "Good morning" in morning
    assert "You never listen, ever" in morning
    assert kept.exists()  # stopping throws nothing away
    again = run("shift", "--keep", str(kept), given=b"3\n").stdout.decode()
    assert "is held until" in again
    opened = run("shift", "--keep", str(kept), given=b"2\n1\n1\n").stdout.decode()
    assert "I want to win this" in opened
    run("shift", "--keep", str(kept), given=b"q\n")
    assert json.loads(kept.read_text("utf-8"))["answers"] == {"catch": "win"}


def test_what_was_held_can_be_sent_as_it_is_or_let_go(run: Run, tmp_path: Path) -> None:
    for answer, said in ((b"2\n", "Yours to send"), (b"4\n", "Gone.")):
        kept = tmp_path / "held.json"
        kept.write_text(json.dumps({"held": "fine then", "until": "2020-01-01T06:00:00+00:00"}), "utf-8")
        assert said in run("shift", "--keep", str(kept), given=answer).stdout.decode()
        assert not kept.exists()


def test_a_draft_is_held_though_no_line_was_picked(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "held.json"
    run("shift", "--door", "tonight", "--keep", str(kept), given=b"You never listen, ever\n\n")
    assert json.loads(kept.read_text("utf-8"))["held"] == "You never listen, ever"


def test_danger_is_not_held(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "held.json"
    words = "i didnt tell you about the car because i was scared of what youd do to me"
    shown = run(
        "shift", "--door", "tonight", "--keep", str(kept), "--country", "GB", given=f"{words}\n1\n".encode()
    ).stdout.decode()
    assert "0808 2000 247" in shown
    assert not kept.exists()


def test_a_damaged_hold_is_refused_and_stays(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "held.json"
    kept.write_text('{"held": "x", "until": "soon"}', "utf-8")
    assert run("shift", "--keep", str(kept)).returncode == 2
    assert kept.exists()
