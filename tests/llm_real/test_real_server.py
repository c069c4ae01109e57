"""The LLM path against a real server: what comes of it is told, and whatever comes is guarded and in time."""

from __future__ import annotations

import collections
import json
import os
import statistics
import sys
import time
from pathlib import Path

import pytest

from sameas.conversation import Message
from sameas.llm import Endpoint, Phrasing, may_be_sent, second_hearing
from sameas.llm.client import _breaker
from sameas.reader import default_reader
from sameas.rewrites import default_rewriter
from sameas.rewrites.guard import Draft, fault, unclean
from sameas.rewrites.rewriter import may_be_phrased
from sameas.rewrites.strict import strict_fault

pytestmark = pytest.mark.llm


@pytest.fixture(autouse=True)
def _each_draft_is_asked() -> None:
    """What is measured is the server, not how it is left alone after failures."""
    _breaker.cache_clear()


ROOT = Path(__file__).resolve().parents[2]
DRAFTS = int(os.environ.get("SAMEAS_TEST_DRAFTS") or 12)
HEARINGS = int(os.environ.get("SAMEAS_TEST_HEARINGS") or 3)
MARGIN = 5.0
"""Seconds beside the deadline, on a machine that does other work: reading the draft and the lines is in them."""


def drafts() -> list[Message]:
    """Held-out drafts of our own that may be phrased by somebody outside, the first ones."""
    found = []
    for path in sorted((ROOT / "evals" / "held_out" / "rewritings").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            message = Message(json.loads(line)["draft"])
            if may_be_phrased(message, default_reader().read(message)):
                found.append(message)
            if len(found) == DRAFTS:
                return found
    return found


def say(*words: str) -> None:
    """Tell the person who runs this."""
    sys.stdout.write(f"{' '.join(words)}\n")
    sys.stdout.flush()


def _say_why(failures: list[str]) -> None:
    for why in sorted(set(failures)):
        say(f"  not answered, {failures.count(why)} times: {why}")


def _times(seconds: list[float]) -> str:
    return f"seconds: median {statistics.median(seconds):.1f}, most {max(seconds):.1f}"


def test_drafts(endpoint: Endpoint, capsys: pytest.CaptureFixture[str]) -> None:
    rewriter = default_rewriter()
    answered = lines = passed = helped = 0
    seconds, failures, faults = [], [], collections.Counter[str]()
    for message in drafts():
        phraser = Phrasing(endpoint, lambda *_: True)
        reading = rewriter.read(message)
        begun = time.monotonic()
        phrased = phraser(message, reading, "plain")
        _breaker.cache_clear()
        took = time.monotonic() - begun
        assert took < endpoint.timeout + MARGIN
        seconds.append(took)
        found = rewriter.rewrite(message, "plain", lambda *_, phrased=phrased: phrased)
        built_in = [one.text for one in rewriter.rewrite(message).suggestions]
        theirs = [one for one in found.suggestions if one.by == endpoint.by]
        ours = [one.text for one in found.suggestions if one.by == "built-in"]
        assert ours == built_in[: len(ours)]
        assert len(ours) == min(len(built_in), 3 - len(theirs))
        for one in theirs:
            draft = Draft(message.text)
            assert fault(draft, one.text) is None
            assert strict_fault(draft, one.text) is None
            assert unclean(rewriter.read(Message(one.text))) is None
        faults.update(one.fault.split(":")[0] for one in rewriter.guarded(message, phrased.lines) if one.fault)
        answered += phrased.failed is None
        lines += len(phrased.lines)
        passed += len(theirs)
        helped += bool(theirs)
        failures += [phrased.failed] if phrased.failed else []
    with capsys.disabled():
        say(
            f"\n{endpoint.model}: {len(seconds)} drafts, {answered} answered in the form asked for,",
            f"{lines} lines, {passed} passed the guard (for {helped} drafts); {_times(seconds)}",
        )
        say("  not shown, by the check that stopped it:", ", ".join(f"{name} {count}" for name, count in faults.most_common()))
        _say_why(failures)
    # A model this small may ramble until it is cut off; that is a fault of its own, and one that is told as it is.
    assert answered or all("stopped in the middle" in why for why in failures)


def test_second_ear(endpoint: Endpoint, capsys: pytest.CaptureFixture[str]) -> None:
    reader = default_reader()
    seconds, failures, asked, answered, shared, doubts, hears = [], [], 0, 0, 0, 0, 0
    for message in drafts()[:HEARINGS]:
        reading = reader.read(message)
        assert may_be_sent(message, reading)
        begun = time.monotonic()
        found = second_hearing(message, reading, endpoint, lambda *_: True)
        seconds.append(time.monotonic() - begun)
        assert seconds[-1] < endpoint.timeout + MARGIN
        for one in found.hears:
            assert message.text[one.evidence.start : one.evidence.end] == one.evidence.quote
        asked += found.asked
        answered += found.failed is None
        failures += [found.failed] if found.failed else []
        shared, doubts, hears = shared + len(found.shared), doubts + len(found.doubts), hears + len(found.hears)
    with capsys.disabled():
        say(
            f"\n{endpoint.model} as a second ear: {asked} texts, {answered} answered in time and form;",
            f"moves shared {shared}, doubted {doubts}, heard by it alone {hears}; {_times(seconds)}",
        )
        _say_why(failures)


def test_a_real_server_keeps_to_a_short_deadline(endpoint: Endpoint) -> None:
    message = drafts()[0]
    short = Endpoint(endpoint.url, endpoint.model, 0.05)
    begun = time.monotonic()
    phrased = Phrasing(short, lambda *_: True)(message, default_reader().read(message), "plain")
    assert time.monotonic() - begun < MARGIN
    assert phrased.failed is not None
    assert "took longer" in phrased.failed
