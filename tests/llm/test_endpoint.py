"""Settings: what is taken, what is refused, and that a key is never told."""

from __future__ import annotations

from pathlib import Path

import pytest

from sameas.errors import EndpointError
from sameas.llm import Agreements, Endpoint

GIVEN = {"SAMEAS_LLM_URL": "http://localhost:11434/v1/", "SAMEAS_LLM_MODEL": "small"}
KEY = "sk-very-secret-0042"


def read(tmp_path: Path, **given: str) -> Endpoint:
    return Endpoint.read({**GIVEN, "SAMEAS_CONFIG": str(tmp_path), **given})


def test_from_the_environment(tmp_path: Path) -> None:
    found = read(tmp_path, SAMEAS_LLM_KEY=KEY, SAMEAS_LLM_TIMEOUT="7.5")
    assert (found.url, found.model, found.timeout, found.key) == ("http://localhost:11434/v1", "small", 7.5, KEY)
    assert (found.host, found.by, found.local) == ("localhost:11434", "llm:small", True)
    assert KEY not in repr(found)


def test_from_a_file_and_the_environment_comes_first(tmp_path: Path) -> None:
    file = tmp_path / "llm.toml"
    file.write_text(f'url = "https://llm.example/v1"\nmodel = "big"\nkey = "{KEY}"\ntimeout = 30\n', "utf-8")
    file.chmod(0o600)
    found = Endpoint.read({"SAMEAS_CONFIG": str(tmp_path)})
    assert (found.url, found.model, found.key, found.timeout) == ("https://llm.example/v1", "big", KEY, 30)
    assert read(tmp_path).model == "small"
    file.chmod(0o644)
    with pytest.raises(EndpointError, match="others can read it") as caught:
        Endpoint.read({"SAMEAS_CONFIG": str(tmp_path)})
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("content", [f'key = "{KEY}', "url = 3", 'proxy = "x"', f'key = "{KEY}"\nurl = "http://a b"'])
def test_a_file_that_cannot_be_used_says_so_without_the_key(tmp_path: Path, content: str) -> None:
    file = tmp_path / "llm.toml"
    file.write_text(content, "utf-8")
    file.chmod(0o600)
    with pytest.raises(EndpointError) as caught:
        Endpoint.read({"SAMEAS_CONFIG": str(tmp_path), "SAMEAS_LLM_MODEL": "small"})
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://192.168.1.7:11434/v1",
        "http://llm.example/v1",
        "http://localhost.example/v1",
        "http://127.0.0.1.example/v1",
        "ftp://localhost/v1",
        "localhost:11434/v1",
        f"https://me:{KEY}@llm.example/v1",
        f"https://llm.example/v1?key={KEY}",
        "https://llm.example:port/v1",
        "http://local\nhost/v1",
        "https://",
    ],
)
def test_addresses_that_are_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(EndpointError) as caught:
        read(tmp_path, SAMEAS_LLM_URL=url)
    assert KEY not in str(caught.value)
    assert caught.value.next_step


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080", "http://[::1]:8080/v1", "https://llm.example/v1", "http://localhost/v1"]
)
def test_addresses_that_are_taken(tmp_path: Path, url: str) -> None:
    assert read(tmp_path, SAMEAS_LLM_URL=url).url == url


@pytest.mark.parametrize(
    "given",
    [
        {"SAMEAS_LLM_TIMEOUT": "soon"},
        {"SAMEAS_LLM_TIMEOUT": "0"},
        {"SAMEAS_LLM_TIMEOUT": "nan"},
        {"SAMEAS_LLM_TIMEOUT": "1e9"},
        {"SAMEAS_LLM_MODEL": ""},
        {"SAMEAS_LLM_URL": ""},
        {"SAMEAS_LLM_KEY": f"{KEY}\r\nX-Other: 1"},
        {"SAMEAS_LLM_KEY": f"{KEY}ü"},
        {"SAMEAS_LLM_MODEL": "a\x1b[31mb"},
    ],
)
def test_settings_that_are_refused(tmp_path: Path, given: dict[str, str]) -> None:
    with pytest.raises(EndpointError) as caught:
        read(tmp_path, **given)
    assert KEY not in str(caught.value)
    assert "\x1b" not in str(caught.value)


def test_other_programs_variables_are_not_looked_at(tmp_path: Path) -> None:
    others = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": "https://llm.example/v1", "OPENAI_MODEL": "big"}
    with pytest.raises(EndpointError):
        Endpoint.read({"SAMEAS_CONFIG": str(tmp_path), **others})
    assert Endpoint.read({**GIVEN, "SAMEAS_CONFIG": str(tmp_path), **others}).key == ""


def test_a_yes_is_for_one_model_at_one_address_and_can_be_taken_back(tmp_path: Path) -> None:
    agreements = Agreements(tmp_path / "new")
    one, other = Endpoint("http://localhost:1/v1", "a"), Endpoint("http://localhost:1/v1", "b")
    assert not agreements.covers(one)
    agreements.remember(one)
    agreements.remember(one)
    assert agreements.path.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in agreements.path.parent.iterdir()] == ["llm-agreed.json"]
    assert agreements.covers(one)
    assert not agreements.covers(other)
    assert not agreements.covers(Endpoint("http://localhost:2/v1", "a"))
    assert agreements.forget() == [one.name]
    assert not agreements.covers(one)
    assert agreements.forget() == []


@pytest.mark.parametrize("content", ["", "[]", '{"agreed": 3}', '{"agreed": [3]}', "{"])
def test_a_file_of_agreements_that_is_not_ours_agrees_to_nothing(tmp_path: Path, content: str) -> None:
    agreements = Agreements(tmp_path)
    agreements.path.write_text(content, "utf-8")
    assert not agreements.covers(Endpoint("http://localhost:1/v1", "a"))
