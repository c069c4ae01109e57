"""What a person finds behind each door."""

from __future__ import annotations

import html
import json
import re

import pytest
from django.test import Client

from sameas.moves import all_moves
from sameas.safety import signals

HARSH = "You always ignore me"
GOOD = "I felt lonely last night. Could you come up at ten?"
AFRAID = "i didnt tell you about the car because i was scared of what youd do to me"

PAGES = ["/", "/steps/", "/send/", "/sent/", "/received/", "/again/", "/again/chase/", "/not-tonight/", "/drawer/", "/learn/"]
PAGES += ["/learn/power-over/", "/learn/four-steps/", "/learn/science/", "/safety/", "/about/", "/design/"]
PAGES += [f"/learn/moves/{slug}/" for slug in all_moves()]


def read(client: Client, door: str, text: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(client.post(f"/{door}/look", {"text": text}).content)
    return found


def words(markup: object) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", str(markup))).split())


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_and_says_nothing_of_itself_in_the_title(inside: Client, page: str) -> None:
    answer = inside.get(page)
    assert answer.status_code == 200
    text = answer.content.decode()
    assert "<title>Notes</title>" in text
    assert "Leave this page" in text
    assert answer["Cache-Control"] == "no-store"


def test_one_is_heard_before_one_is_corrected(inside: Client) -> None:
    shown = read(inside, "send", HARSH)
    text = words(shown["html"])
    page = all_moves()["absolutes"]
    assert text.index("You want to be listened to") < text.index("Words that would carry it") < text.index("What gets in the way")
    assert "I feel ignored" in text
    assert page.frame not in text  # type: ignore[attr-defined]
    assert "You can always send it as it is" in text
    assert shown["marks"]


def test_marks_count_as_a_browser_counts(inside: Client) -> None:
    text = "🙄🙄. " + HARSH
    marks = read(inside, "send", text)["marks"]
    units = text.encode("utf-16-le")
    start, end, kind = marks[0]  # type: ignore[index]
    assert kind == "up"
    marked = units[2 * start : 2 * end].decode("utf-16-le")
    assert marked in HARSH
    assert "always" in marked


def test_a_good_draft_hears_why_it_stands(inside: Client) -> None:
    assert "It stands" in words(read(inside, "send", GOOD)["html"])


def test_danger_halts_everything_else(inside: Client) -> None:
    shown = read(inside, "send", AFRAID)
    text = words(shown["html"])
    assert shown["danger"] is True
    assert signals()["fear"].to_one_at_risk in text
    assert "Words that would carry it" not in text
    assert "What gets in the way" not in text


def test_received_text_gets_no_names_and_no_verdict(inside: Client) -> None:
    shown = read(inside, "received", "You always ignore me. Typical you, pathetic. Whatever, do what you want.")
    text = words(shown["html"]).lower()
    assert shown["marks"] == []
    assert "what may lie under it" in text
    assert "i've heard one side" in text
    for slug, page in all_moves().items():
        assert f'/learn/moves/{slug}/"' not in str(shown["html"])
        assert page.title not in {"contempt", "criticism", "absolutes", "withdrawal"} or page.title not in text


def test_danger_in_received_text_is_told_to_the_one_who_received_it(inside: Client) -> None:
    """Their threat is danger *from the partner* for the person reading."""
    shown = read(inside, "received", "If you leave I'll break your jaw")
    text = words(shown["html"])
    assert shown["danger"] is True
    assert not any(page.to_writer_of_own in text for page in signals().values())
    assert any(page.to_one_at_risk in text or page.if_unclear in text for page in signals().values())


def test_what_was_sent_gets_a_way_back(inside: Client) -> None:
    text = words(read(inside, "sent", HARSH)["html"])
    assert "A way back" in text
    assert "What may have landed" in text
    assert "Words that would carry it" not in text


def test_thats_not_it_sends_a_finding_away_and_it_can_come_back(inside: Client) -> None:
    markup = str(read(inside, "send", HARSH)["html"])
    move = re.search(r'data-not-it-move="([^"]+)" data-not-it-words="([^"]+)"', markup)
    assert move is not None
    given = {"move": move.group(1), "words": html.unescape(move.group(2))}
    assert inside.post("/not-it", given, headers={"accept": "application/json"}).json() == {"gone": True}
    assert "What gets in the way" not in words(read(inside, "send", HARSH)["html"])
    assert "is 1 now" in words(inside.get("/about/").content.decode())
    inside.post("/bring-back")
    assert "What gets in the way" in words(read(inside, "send", HARSH)["html"])


@pytest.mark.parametrize("text", ["", "   ", "x" * 200_001, "\x00\x01"])
def test_text_that_cannot_be_read_says_so_kindly(inside: Client, text: str) -> None:
    answer = inside.post("/send/look", {"text": text})
    assert answer.status_code in {200, 400}
    found = json.loads(answer.content)
    assert found.get("problem") or "no words here" in words(found["html"])


def test_without_scripts_a_form_does_the_same(inside: Client) -> None:
    page = inside.post("/send/", {"text": HARSH}).content.decode()
    assert HARSH in page
    assert "What gets in the way" in page


def test_hostile_words_are_only_words(inside: Client) -> None:
    hostile = "you always ignore <script>alert(1)</script><img src=x onerror=alert(1)>"
    for page in (inside.post("/send/", {"text": hostile}).content.decode(), str(read(inside, "send", hostile)["html"])):
        assert "<script>alert" not in page
        assert "<img" not in page


def test_a_shared_text_is_laid_on_the_desk(inside: Client) -> None:
    assert "from another app" in inside.post("/share", {"text": "from another app"}).content.decode()


def walked(client: Client, **first: str) -> list[str]:
    """The titles met when every question is passed by, and the last page's text."""
    page = client.post("/steps/", first).content.decode()
    titles: list[str] = []
    while (step := re.search(r'name="step" value="([^"]+)"', page)) and len(titles) < 9:
        titles.append(step.group(1))
        state = re.search(r'name="state" value="([^"]+)"', page)
        assert state is not None
        page = client.post(
            "/steps/", {"state": html.unescape(state.group(1)), "step": step.group(1), "go": "pass"}
        ).content.decode()
    return [*titles, words(page)]


def test_the_four_steps_can_be_passed_by(inside: Client) -> None:
    *titles, last = walked(inside, door="send", text=HARSH)
    assert titles == ["catch", "name", "say", "repair"]
    assert "What you wrote first is still yours" in last
    assert walked(inside, door="sent")[0] == "sent"
    assert walked(inside, door="tonight")[0] == "tonight"


def test_the_steps_end_in_words_or_at_the_private_page(inside: Client) -> None:
    state = {"door": "sent", "draft": "", "answers": {}}
    given = {
        "state": json.dumps(state),
        "step": "sent",
        "line-landed": "That left you waiting",
        "line-own": "I said I'd ring",
        "go": "on",
    }
    assert "That left you waiting. I said I'd ring." in words(inside.post("/steps/", given).content.decode())
    state = {"door": "send", "draft": "ok whatever you want", "answers": {"catch": "under"}}
    given = {"state": json.dumps(state), "step": "nights", "answer": "scared"}
    page = words(inside.post("/steps/", given).content.decode())
    assert "giving in may be what keeps you safe" in page
    assert signals()["fear"].to_one_at_risk in words(inside.post("/steps/", {"door": "send", "text": AFRAID}).content.decode())


@pytest.mark.parametrize("given", [{"door": "window"}, {"state": "{"}, {"state": "[]"}, {"door": "send", "text": "x" * 200_001}])
def test_steps_that_cannot_be_say_so(inside: Client, given: dict[str, str]) -> None:
    answer = inside.post("/steps/", given)
    assert answer.status_code == 400
    assert "The four steps" in answer.content.decode()


def test_words_that_cannot_be_read_are_shown_again(inside: Client) -> None:
    state = json.dumps({"door": "sent", "draft": "", "answers": {}})
    given = {"state": state, "step": "sent", "line-own": "I said I'd ring\x00", "go": "on"}
    answer = inside.post("/steps/", given)
    assert answer.status_code == 400
    assert "I said I&#x27;d ring" in answer.content.decode()


def test_a_weak_sign_in_the_steps_asks_its_question(inside: Client) -> None:
    assert "One question first" in words(
        inside.post("/steps/", {"door": "send", "text": "You stood in the door and I couldn't get past"}).content.decode()
    )
