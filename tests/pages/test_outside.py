"""An LLM at the desk: nothing is sent before a yes, and what comes back is guarded like everybody else's."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client

from tests.llm import stub
from tests.llm.stub import Stub, served
from tests.pages.test_doors import AFRAID, words

HARSH = "You always ignore me when the football is on. Typical."
GOOD = "I felt ignored when the football was on. Can you talk to me first?"
ROLES_TURNED = "I always ignore you when the football is on. I'm typical."
CALM = "I felt lonely last night. Could you come up at ten?"
KEY = "sk-very-secret-0042"
ASK = "/send/outside"


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Stub]:
    with served(stub.offering(GOOD)) as server:
        for name, value in {"URL": server.url, "MODEL": "tiny", "KEY": KEY, "TIMEOUT": "10"}.items():
            monkeypatch.setenv(f"SAMEAS_LLM_{name}", value)
        monkeypatch.setenv("SAMEAS_CONFIG", str(tmp_path))
        yield server


def yes(there: Stub) -> dict[str, str]:
    return {"agreed": f"tiny at {there.url}"}


def test_it_is_said_whose_machine_it_is(inside: Client, there: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMEAS_LLM_URL", "https://far.example/v1")
    shown = words(inside.post(ASK, {"text": HARSH}).content.decode())
    assert "another machine, far.example" in shown.replace(" .", ".")
    assert "Nothing leaves this computer unless you ask tiny." in shown
    assert "Nothing leaves this computer unless you ask tiny." in words(inside.get("/").content.decode())
    assert there.asked == []


def test_no_door_to_it_where_none_is_chosen(inside: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SAMEAS_CONFIG", str(tmp_path))
    assert "for its wording" not in words(inside.post("/send/look", {"text": HARSH}).json()["html"])
    answer = inside.post(ASK, {"text": HARSH})
    assert answer.status_code == 200
    assert HARSH in html.unescape(answer.content.decode())
    assert "None is set up, and none is needed" in words(inside.get("/about/").content.decode())


def test_first_one_sees_all_that_would_be_sent(inside: Client, there: Stub) -> None:
    assert "Ask tiny for its wording" in words(inside.post("/send/look", {"text": HARSH}).json()["html"])
    shown = html.unescape(inside.post(ASK, {"text": HARSH}).content.decode())
    assert "the football is on" in shown
    assert '"model": "tiny"' in shown
    assert "It runs on this computer" in shown
    assert "Nothing leaves this computer." in shown
    assert KEY not in shown
    assert there.asked == []


def test_after_a_yes_its_wording_comes_first_and_the_yes_can_be_taken_back(inside: Client, there: Stub) -> None:
    shown = words(inside.post(ASK, {"text": HARSH} | yes(there)).content.decode())
    assert len(there.asked) == 1
    assert shown.index("Worded by tiny") < shown.index(GOOD.split(". ", maxsplit=1)[0])
    inside.post(ASK, {"text": HARSH})
    assert len(there.asked) == 2  # not asked again for a yes
    assert "Take my yes back" in words(inside.get("/about/").content.decode())
    inside.post("/forget-outside")
    assert "Before anything is sent" in words(inside.post(ASK, {"text": HARSH}).content.decode())
    assert len(there.asked) == 2


def test_a_yes_to_another_one_counts_for_nothing(inside: Client, there: Stub) -> None:
    shown = words(inside.post(ASK, {"text": HARSH, "agreed": "tiny at https://elsewhere.example/v1"}).content.decode())
    assert "Before anything is sent" in shown
    assert there.asked == []


@pytest.mark.parametrize("text", [CALM, AFRAID])
def test_it_is_never_asked_where_nothing_is_to_be_shifted_or_danger_is_near(inside: Client, there: Stub, text: str) -> None:
    inside.post(ASK, {"text": text} | yes(there))
    assert there.asked == []
    assert "for its wording" not in words(inside.post("/send/look", {"text": text}).json()["html"])


def test_reading_alone_sends_nothing_even_after_a_yes(inside: Client, there: Stub) -> None:
    inside.post(ASK, {"text": HARSH} | yes(there))
    before = len(there.asked)
    inside.post("/send/look", {"text": HARSH})
    inside.post("/send/", {"text": HARSH})
    assert len(there.asked) == before


def test_what_turns_the_roles_round_is_not_shown(inside: Client, there: Stub) -> None:
    there.behaviour = stub.offering(ROLES_TURNED)
    shown = words(inside.post(ASK, {"text": HARSH} | yes(there)).content.decode())
    assert ROLES_TURNED not in shown
    assert "was true enough to your words to be shown" in shown
    assert "Words that would carry it" in shown  # what is built in stands


def test_one_that_is_broken_is_said_to_be_and_what_is_built_in_stands(inside: Client, there: Stub) -> None:
    there.behaviour = stub.saying("no JSON at all")
    shown = words(inside.post(ASK, {"text": HARSH} | yes(there)).content.decode())
    assert "tiny did not help this time" in shown
    assert "Words that would carry it" in shown


def test_the_page_cannot_be_made_to_ask_from_another_site(there: Stub, inside: Client) -> None:
    strict = Client(HTTP_HOST="localhost", enforce_csrf_checks=True, raise_request_exception=False)
    strict.cookies = inside.cookies
    assert strict.post(ASK, {"text": HARSH} | yes(there)).status_code == 403
    assert there.asked == []
