"""A server that speaks the protocol, and every way of failing at it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Behaviour = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Keeps what it was asked, and answers as it was told to."""

    protocol_version = "HTTP/1.1"
    server: Stub

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        self.server.asked.append((self.path, dict(self.headers), json.loads(self.rfile.read(length))))
        with suppress(BrokenPipeError, ConnectionResetError):  # whoever asked has left
            self.server.behaviour(self)
        self.close_connection = True

    def log_message(self, *_: Any) -> None: ...

    def head(self, status: int, kind: str = "text/event-stream", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Connection", "close")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def piece(self, content: str) -> None:
        self.wfile.write(event({"choices": [{"index": 0, "delta": {"content": content}}]}))
        self.wfile.flush()


class Stub(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, behaviour: Behaviour) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.behaviour = behaviour
        self.asked: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        self.ended = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


@contextmanager
def served(behaviour: Behaviour) -> Iterator[Stub]:
    stub = Stub(behaviour)
    thread = threading.Thread(target=stub.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield stub
    finally:
        stub.ended.set()
        stub.shutdown()
        stub.server_close()
        thread.join()


def event(record: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(record)}\n\n".encode()


def saying(text: str, size: int = 7) -> Behaviour:
    """Streams a text in small pieces."""

    def behave(handler: Handler) -> None:
        handler.head(200)
        handler.wfile.write(event({"choices": [{"index": 0, "delta": {"role": "assistant", "content": None}}]}))
        for start in range(0, len(text), size):
            handler.piece(text[start : start + size])
        handler.wfile.write(b"data: [DONE]\n\n")

    return behave


def offering(*lines: str) -> Behaviour:
    """Streams messages in the form that is asked for."""
    return saying(json.dumps({"messages": list(lines)}))


def at_once(text: str) -> Behaviour:
    """Answers whole, as a server does that does not stream."""

    def behave(handler: Handler) -> None:
        body = json.dumps({"choices": [{"index": 0, "message": {"role": "assistant", "content": text}}]}).encode()
        handler.head(200, "application/json", **{"Content-Length": str(len(body))})
        handler.wfile.write(body)

    return behave


def status(code: int, **headers: str) -> Behaviour:
    def behave(handler: Handler) -> None:
        # A server may say anything in an error, the key included.
        handler.head(code, "text/plain", **headers)
        handler.wfile.write(f"\x1b[31mno: {handler.headers.get('Authorization')}".encode())

    return behave


def first(bad: Behaviour, then: Behaviour, times: int = 1) -> Behaviour:
    def behave(handler: Handler) -> None:
        (bad if len(handler.server.asked) <= times else then)(handler)

    return behave


def silent(handler: Handler) -> None:
    """Takes the question and says nothing."""
    handler.server.ended.wait(20)


def slow_headers(handler: Handler) -> None:
    for letter in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 400:
        handler.wfile.write(bytes([letter]))
        handler.wfile.flush()
        if handler.server.ended.wait(0.1):
            return


def drip(handler: Handler) -> None:
    """Says something all the time and never ends."""
    handler.head(200)
    handler.piece('{"messages": ["')
    while not handler.server.ended.wait(0.05):
        handler.piece("a")


def cut_off(handler: Handler) -> None:
    handler.head(200)
    handler.piece('{"messages": ["I felt')


def aborted(handler: Handler) -> None:
    """Promises more than it sends."""
    handler.head(200, **{"Content-Length": "5000"})
    handler.piece('{"messages": ["I felt')


def huge(handler: Handler) -> None:
    handler.head(200)
    handler.piece('{"messages": ["')
    for _ in range(300):
        handler.piece("x" * 10_000)
    handler.piece('"]}')


def huge_event(handler: Handler) -> None:
    """Three megabytes without one end of a line."""
    handler.head(200)
    handler.wfile.write(b"data: " + b"x" * 3_000_000)


def comments(handler: Handler) -> None:
    """Keeps the line warm and says nothing."""
    handler.head(200)
    while not handler.server.ended.wait(0.01):
        handler.wfile.write(b": ping\n\n")


def not_the_protocol(handler: Handler) -> None:
    handler.head(200, "text/html")
    handler.wfile.write(b"<html>Welcome to the captive portal</html>")


def now() -> float:
    return time.monotonic()
