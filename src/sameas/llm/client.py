"""One question to one endpoint: streamed, bounded in time and in size, tried again where that may help.

The deadline counts everything: finding the host, opening the door, waiting, reading and trying
again. It runs in a thread of its own that nobody waits for longer than that, since a name that
cannot be looked up holds whoever looks it up.
"""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, TypeVar

from sameas.errors import EndpointError, LlmError
from sameas.llm.answers import whole_object, wrong
from sameas.llm.endpoint import Endpoint
from sameas.llm.question import Question

if TYPE_CHECKING:
    import httpx2
    from circuitbreaker import CircuitBreaker

Answer = TypeVar("Answer")

NEEDS = ("httpx2", "tenacity", "circuitbreaker")
MOST_BYTES = 1_000_000
"""Bytes read of one answer, wrapping included; a token takes some 250 of them."""

MOST_TRIES = 3
FAILURES, REST = 3, 60
"""Failures in a row after which it is not asked again, and for how many seconds."""

_BEGINNING = 40
"""Letters from which it shows that an answer has another form; no need to wait for the rest."""

_GRACE = 0.25
"""Seconds after the deadline that closing the door may take."""

_BUSY = 429
_BROKEN = 500
_NO_SUCH_FORMAT = frozenset({400, 422})
_NEXT = "What is built in goes on without it."


class _TryAgainError(Exception):
    """The server is busy or broken for now."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(str(status))


def needed() -> None:
    """Make sure that what this path needs is installed.

    Raises:
        EndpointError: Names what is missing, and the command that installs it.
    """
    lacking = [name for name in NEEDS if find_spec(name) is None]
    if lacking:
        raise EndpointError(
            f"Asking an LLM needs packages that are not installed: {', '.join(lacking)}.",
            "Install them with: pip install 'sameas[llm]'",
        )


def ask(endpoint: Endpoint, question: Question[Answer]) -> Answer:
    """Ask, and wait no longer than the endpoint's timeout.

    Raises:
        LlmError: No answer that could be used came; says why in one line, in our own words.
        EndpointError: What this path needs is not installed.
    """
    needed()
    breaker = _breaker(endpoint)
    if breaker.opened:
        raise LlmError(
            f"{endpoint.host} failed {FAILURES} times in a row, so it is left alone for {max(breaker.open_remaining, 1)} s.",
            _NEXT,
        )
    with breaker:
        return question.take(_in_time(endpoint, lambda: _answer(endpoint, question)))


@cache
def _breaker(_endpoint: Endpoint) -> CircuitBreaker:
    """What keeps count of an endpoint's failures, for as long as this program runs."""
    from circuitbreaker import CircuitBreaker

    return CircuitBreaker(FAILURES, REST, expected_exception=LlmError)


def _in_time(endpoint: Endpoint, work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What the work gives, or an error when time is up, whatever holds the work."""
    came: list[dict[str, Any] | LlmError] = []
    done = threading.Event()

    def run() -> None:
        try:
            came.append(work())
        except LlmError as error:
            came.append(error)
        except Exception as error:  # noqa: BLE001 - no fault of theirs may stop a person who is writing
            came.append(wrong(f"Something in talking to {endpoint.host} went wrong ({type(error).__name__})."))
        finally:
            done.set()

    threading.Thread(target=run, name="sameas-llm", daemon=True).start()
    if not done.wait(endpoint.timeout + _GRACE):
        raise _too_slow(endpoint)
    if isinstance(came[0], LlmError):
        raise came[0]
    return came[0]


def _answer(endpoint: Endpoint, question: Question[Any]) -> dict[str, Any]:
    until = time.monotonic() + endpoint.timeout
    _find(endpoint)
    return asyncio.run(_before(until, endpoint, question))


def _find(endpoint: Endpoint) -> None:
    """Look the host up once in this thread, which nobody waits for; asyncio's own helpers are waited for when Python ends."""
    try:
        socket.getaddrinfo(endpoint.hostname, None)
    except OSError:
        raise wrong(f"There is no machine called {endpoint.hostname} to be found.") from None


async def _before(until: float, endpoint: Endpoint, question: Question[Any]) -> dict[str, Any]:
    try:
        async with asyncio.timeout(until - time.monotonic()):
            return await _with_patience(endpoint, question)
    except TimeoutError:
        raise _too_slow(endpoint) from None


async def _with_patience(endpoint: Endpoint, question: Question[Any]) -> dict[str, Any]:
    import httpx2
    import tenacity

    again = tenacity.AsyncRetrying(
        stop=tenacity.stop_after_attempt(MOST_TRIES),
        wait=tenacity.wait_exponential_jitter(multiplier=0.2, max=2, jitter=0.2),
        retry=tenacity.retry_if_exception_type((httpx2.ConnectError, _TryAgainError)),
        reraise=True,
    )
    try:
        # No proxy, no other program's settings, no going where a server sends one.
        async with httpx2.AsyncClient(trust_env=False, follow_redirects=False, timeout=None) as client:
            found: dict[str, Any] = await again(_once, client, endpoint, question)
            return found
    except _TryAgainError as busy:
        what = "is busy" if busy.status == _BUSY else "has a fault of its own"
        raise wrong(f"{endpoint.host} {what} (status {busy.status}).") from None
    except httpx2.ConnectError:
        raise wrong(f"Nobody answers at {endpoint.host}: is the server running?") from None
    except httpx2.HTTPError:
        raise wrong(f"{endpoint.host} stopped in the middle, or said what is no answer.") from None


async def _once(client: httpx2.AsyncClient, endpoint: Endpoint, question: Question[Any]) -> dict[str, Any]:
    """One try; without the answer's form where the server does not know it."""
    found = await _sent(client, endpoint, question.body(endpoint))
    if found is None:
        found = await _sent(client, endpoint, question.body(endpoint, plain=True))
    if found is None:
        raise wrong(f"{endpoint.host} does not understand the question (status 400).")
    return found


async def _sent(client: httpx2.AsyncClient, endpoint: Endpoint, body: dict[str, Any]) -> dict[str, Any] | None:
    """The object that came; None where the server refuses the form of the question."""
    headers = {"Accept": "text/event-stream", "Accept-Encoding": "identity", "User-Agent": "sameas"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    async with client.stream("POST", f"{endpoint.url}/chat/completions", json=body, headers=headers) as response:
        if response.status_code in _NO_SUCH_FORMAT:
            return None
        _check_status(endpoint, response)
        said = ""
        async with aclosing(_pieces(endpoint, response)) as pieces:
            async for piece in pieces:
                said += piece
                if ("}" in piece or len(said) < _BEGINNING) and (found := whole_object(said)) is not None:
                    return found
        whole_object(said)
        raise wrong(f"{endpoint.host} stopped in the middle of its answer, or it is no JSON.")


def _check_status(endpoint: Endpoint, response: httpx2.Response) -> None:
    status = response.status_code
    if status == _BUSY or status >= _BROKEN:
        raise _TryAgainError(status)
    if response.is_redirect:
        raise wrong(f"{endpoint.host} sends one elsewhere (status {status}), and your words are not sent on.")
    if status in {401, 403}:
        raise wrong(f"{endpoint.host} does not open with this key (status {status}). Look at SAMEAS_LLM_KEY.")
    if status == 404:  # noqa: PLR2004 - everybody knows this one
        raise wrong(f"{endpoint.host} knows no such door or model (status 404). Look at SAMEAS_LLM_URL and SAMEAS_LLM_MODEL.")
    if not response.is_success:
        raise wrong(f"{endpoint.host} refuses (status {status}).")
    if response.headers.get("content-encoding", "identity") != "identity":
        raise wrong(f"{endpoint.host} packs its answer, which was not asked for.")


async def _pieces(endpoint: Endpoint, response: httpx2.Response) -> AsyncGenerator[str, None]:
    """Pieces of what is said, as they come; all of it at once from a server that does not stream."""
    import httpx2

    if response.headers.get("content-type", "").startswith("text/event-stream"):
        async for event in httpx2.EventSource(response):
            if response.num_bytes_downloaded > MOST_BYTES:
                raise _too_much(endpoint)
            if event.data == "[DONE]":
                return
            yield _content(endpoint, event.data, "delta")
        return
    whole = b""
    async for chunk in response.aiter_raw():
        whole += chunk
        if len(whole) > MOST_BYTES:
            raise _too_much(endpoint)
    yield _content(endpoint, whole, "message")


def _content(endpoint: Endpoint, data: str | bytes, field: str) -> str:
    """The words in one piece of an answer; none in a piece that only keeps the line warm."""
    try:
        piece = json.loads(data)
        choices = piece["choices"]
        content = choices[0][field].get("content") if choices else ""
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        raise wrong(f"{endpoint.host} does not speak the language of an OpenAI-compatible server.") from None
    return content if isinstance(content, str) else ""


def _too_much(endpoint: Endpoint) -> LlmError:
    return wrong(f"{endpoint.host} said far too much.")


def _too_slow(endpoint: Endpoint) -> LlmError:
    return wrong(f"{endpoint.host} took longer than {endpoint.timeout:g} seconds.")
