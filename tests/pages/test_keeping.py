"""What is kept: nothing, unless asked; and then not in the open, unless asked twice."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from django.test import Client

from sameas_web.coach.models import Draft
from sameas_web.coach.sealing import WrongPassphraseError, seal, unseal
from sameas_web.config.log import OneLine

PLANTED = "the heron by Blackwater weir saw me crying"


def kept_anywhere(data: Path, words: str) -> bool:
    return any(words.encode() in path.read_bytes() for path in data.rglob("*") if path.is_file())


def test_reading_keeps_nothing(inside: Client, data: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for door in ("send", "sent", "received"):
            inside.post(f"/{door}/look", {"text": f"You always ignore me, {PLANTED}"})
            inside.post(f"/{door}/", {"text": f"You always ignore me, {PLANTED}"})
        inside.post("/not-it", {"move": "absolutes", "words": PLANTED})
    lines = [OneLine().format(record) for record in caplog.records]
    assert lines
    assert not any("heron" in line for line in lines)
    assert not kept_anywhere(data, PLANTED)


def test_a_draft_behind_a_passphrase(inside: Client, data: Path) -> None:
    assert inside.post("/drawer/", {"text": PLANTED, "passphrase": "four otters"}).status_code == 302
    draft = Draft.objects.get()
    assert not kept_anywhere(data, PLANTED)
    address = f"/drawer/{draft.id}/"
    assert PLANTED not in inside.get(address).content.decode()
    wrong = inside.post(address, {"passphrase": "three otters"})
    assert wrong.status_code == 409
    assert PLANTED not in wrong.content.decode()
    assert PLANTED in inside.post(address, {"passphrase": "four otters"}).content.decode()
    inside.post(f"{address}throw-away")
    assert not Draft.objects.exists()
    assert inside.get(address).status_code == 404


def test_a_draft_in_the_open_only_if_one_knows_it(inside: Client, data: Path) -> None:
    refused = inside.post("/drawer/", {"text": PLANTED})
    assert refused.status_code == 409
    page = refused.content.decode()
    assert "anyone who opens this computer can read this" in page
    assert PLANTED in page  # the words are still on the screen
    assert not Draft.objects.exists()
    inside.post("/drawer/", {"text": PLANTED, "open": "on"})
    draft = Draft.objects.get()
    assert PLANTED in inside.get(f"/drawer/{draft.id}/").content.decode()
    inside.post(f"/drawer/{draft.id}/throw-away")
    assert not kept_anywhere(data, PLANTED)  # overwritten, not only unlinked


def test_danger_is_never_saved(inside: Client) -> None:
    text = "i didnt tell you about the car because i was scared of what youd do to me"
    refused = inside.post("/drawer/", {"text": text, "passphrase": "x"})
    assert refused.status_code == 409
    assert text in refused.content.decode()
    assert not Draft.objects.exists()


def test_a_seal_opens_with_its_passphrase_and_place_only() -> None:
    sealed, salt = seal("words", "a", b"one")
    assert unseal(sealed, salt, "a", b"one") == "words"
    for passphrase, name, changed in (("b", b"one", sealed), ("a", b"two", sealed), ("a", b"one", sealed[:-1] + b"\0\0")):
        with pytest.raises(WrongPassphraseError):
            unseal(changed, salt, passphrase, name)
