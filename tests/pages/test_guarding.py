"""Who may come in, what a page may do, and what happens when something is wrong."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest
from django.test import Client

from sameas_web.config.door import new_token
from sameas_web.config.environment import Environment, SettingError


def test_the_address_works_once(outside: Client) -> None:
    token = new_token()
    assert outside.get(f"/open/{token}/").status_code == 302
    assert outside.get("/").status_code == 200
    assert outside.get(f"/open/{token}/").status_code == 302  # inside already: just go on
    stranger = Client(HTTP_HOST="localhost")
    assert stranger.get(f"/open/{token}/").status_code == 403
    assert stranger.get("/open/guess/").status_code == 403


@pytest.mark.parametrize("page", ["/", "/send/", "/drawer/", "/about/", "/learn/", "/safety/"])
def test_without_the_key_nothing_is_shown(outside: Client, page: str) -> None:
    answer = outside.get(page)
    assert answer.status_code == 403
    assert "sameas serve" in answer.content.decode()


def test_a_forged_key_is_none(outside: Client) -> None:
    outside.cookies["sameas-8765"] = "forged"
    assert outside.get("/").status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "192.168.1.4"])
def test_other_host_names_are_refused(inside: Client, host: str) -> None:
    assert inside.get("/", headers={"host": host}).status_code == 400


def test_pages_may_fetch_nothing_from_elsewhere(inside: Client) -> None:
    answer = inside.get("/send/")
    policy = answer["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["Referrer-Policy"] == "same-origin"
    page = answer.content.decode()
    assert not re.search(r"""(?:src|href)=["']//|<script(?![^>]*src=)|style=["']|\son\w+=["']""", page)
    outward = re.findall(r'(?:src|href|action)="(https?://[^"]+)"', page)
    assert outward == ["https://www.bbc.co.uk/weather"]  # where "leave this page" goes, when pressed


def test_forms_from_elsewhere_do_nothing() -> None:
    strict = Client(HTTP_HOST="localhost", enforce_csrf_checks=True)
    strict.get(f"/open/{new_token()}/")
    for address in ("/send/look", "/send/", "/not-it", "/drawer/", "/bring-back"):
        answer = strict.post(address, {"text": "You always ignore me"})
        assert answer.status_code == 403
        assert "went" in answer.content.decode() or "go through" in answer.content.decode()


def test_too_much_is_turned_away_unread(inside: Client) -> None:
    answer = inside.post("/send/look", {"text": "a" * 300_000})
    assert answer.status_code == 413
    assert "longer than this can take" in answer.content.decode()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\xff\xfe\x00", "application/x-www-form-urlencoded"),
        (b"--x\r\n", "multipart/form-data; boundary=x"),
        (b"{", "application/json"),
    ],
)
def test_broken_forms_break_nothing(inside: Client, body: bytes, kind: str) -> None:
    answer = inside.generic("POST", "/send/look", body, content_type=kind)
    assert answer.status_code in {200, 400}
    assert b"Traceback" not in answer.content


def test_nothing_here(inside: Client) -> None:
    for address in ("/nothing/", "/learn/moves/nothing/", "/drawer/00000000-0000-0000-0000-000000000000/"):
        answer = inside.get(address)
        assert answer.status_code == 404
        assert "Nothing here" in answer.content.decode()


def test_a_fault_of_ours_shows_no_trace_and_no_words(inside: Client, caplog: pytest.LogCaptureFixture) -> None:
    from sameas_web.config.log import OneLine  # noqa: PLC0415 - needs the settings

    with mock.patch("sameas_web.coach.showing.default_rewriter", side_effect=RuntimeError("secret heron")):
        answer = inside.post("/send/look", {"text": "secret heron"})
    assert answer.status_code == 500
    page = answer.content.decode()
    assert "not yours" in page
    assert "heron" not in page
    assert "Traceback" not in page
    assert not any("heron" in OneLine().format(record) for record in caplog.records)


def test_health(outside: Client) -> None:
    assert outside.get("/health/live").json() == {"status": "running"}
    assert outside.get("/health/ready").json() == {"status": "ready"}
    with mock.patch("sameas_web.config.health.connection.cursor", side_effect=_no_database()):
        answer = outside.get("/health/ready")
    assert answer.status_code == 503
    assert answer.json()["lacking"] == ["database"]


def _no_database() -> Exception:
    from django.db import OperationalError  # noqa: PLC0415 - needs the settings

    return OperationalError("unable to open database file")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SAMEAS_PORT", "none"),
        ("SAMEAS_PORT", "70000"),
        ("SAMEAS_HOST", "0.0.0.0"),  # noqa: S104 - refused
        ("SAMEAS_COUNTRY", "XX"),
        ("SAMEAS_LOG", "loud"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingError, match=name):
        Environment.read({"HOME": "/nowhere", name: value})


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingError, match="--data"):
        Environment.read({"SAMEAS_DATA": str(tmp_path / "file" / "in"), "HOME": str(tmp_path)}).prepare()


def serve(*arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sameas", "serve", "--no-browser", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=os.environ | env, check=False, timeout=60)


def test_starting_wrongly_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "sameas.sqlite3").write_bytes(b"not a database" * 100)
    for arguments, word in (
        (("--port", "70000"), "Port 70000"),
        (("--colour",), "--help"),
        (("--data", str(tmp_path), "--port", "0"), "Move it away"),
    ):
        done = serve(*arguments)
        assert done.returncode == 2, done
        assert word in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
