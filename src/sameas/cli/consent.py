"""Before anything goes to an LLM: what would be sent and to whom, and a yes that is remembered for that very model, there."""

from __future__ import annotations

import sys
import threading
from typing import Any

import click

from sameas.cli.screen import Screen
from sameas.errors import EndpointError
from sameas.llm import Agree, Agreements, Endpoint, Question, needed

_HERE = "It is this machine, so your words do not leave it; what the server there does with them is up to whoever runs it."
_AWAY = "It is another machine. Whoever runs it can read this, may keep it, and cannot be made to forget it."
_MASKED = (
    "Names that are known as names are changed, and he and she may be, and put back when the answer is here. Everything else is "
    "as you wrote it."
)


def chosen_endpoint(*, agreed: bool, many: bool = False) -> tuple[Endpoint, Agree]:
    """The endpoint that the settings name, and what asks the person for a yes.

    Args:
        agreed: Whether the person agrees for this once, with ``--llm-agreed``.
        many: Whether it is about many texts, whose reader must not be stopped by a question in the middle.

    Raises:
        EndpointError: It is not installed or not set up, or a yes is needed and nobody is there to give one.
    """
    needed()
    endpoint = Endpoint.read()
    agreements = Agreements()
    if agreed or agreements.covers(endpoint):
        return endpoint, lambda _endpoint, _question: True
    if many or not _somebody_is_there():
        raise EndpointError(
            f"Nobody has agreed yet to send anything to {endpoint.name}, and here nobody can be asked.",
            "Run it once with one text at a terminal, or add --llm-agreed; see what would be sent with: sameas llm show",
        )
    return endpoint, _Asking(agreements)


class _Asking:
    """Asks once, whatever the answer is."""

    def __init__(self, agreements: Agreements) -> None:
        self._agreements = agreements
        self._answer: bool | None = None
        self._lock = threading.Lock()

    def __call__(self, endpoint: Endpoint, question: Question[Any]) -> bool:
        """Whether this question may go."""
        with self._lock:
            if self._answer is None:
                show_question_to_llm(Screen(err=True), endpoint, question)
                self._answer = click.confirm("Send this, and from now on ask this model there when you say --llm?", err=True)
                if self._answer:
                    self._agreements.remember(endpoint)
            return self._answer


def show_question_to_llm(screen: Screen, endpoint: Endpoint, question: Question[Any]) -> None:
    """Everything that would be sent, and to whom."""
    screen.heading(f"What would be sent to {endpoint.model} at {endpoint.url}/chat/completions")
    screen.gap()
    screen.say(question.shown(endpoint), indent=2)
    screen.gap()
    screen.say(_HERE if endpoint.local else _AWAY)
    screen.say(_MASKED)
    if endpoint.key:
        screen.say("Your key goes along in a header of its own. Nothing else does.")
    screen.gap()


def _somebody_is_there() -> bool:
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))
