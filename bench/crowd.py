"""Two hundred people typing: a reading each two seconds, against a server of its own.

    make bench-crowd            # or: python bench/crowd.py [--people 200] [--seconds 30]

The people are coroutines in this process, each with a connection kept open, like browsers; the server runs on the same
machine, so what it is given is less than all of it. Prints latency and errors, and how long a bare page takes in the same run.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from urllib.parse import quote_plus

from sameas.moves import all_moves

EVERY = 2.0


class Person:
    """A connection kept open, with the cookies it was given."""

    def __init__(self, host: str, port: int, cookies: dict[str, str]) -> None:
        self.host, self.port, self.cookies = host, port, cookies
        self.reader: asyncio.StreamReader | None = None
        self.writer: asyncio.StreamWriter | None = None

    async def ask(self, method: str, path: str, body: str = "", token: str = "") -> tuple[int, str, bytes]:
        """One request: status, headers, body."""
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(self.host, self.port)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        lines = [f"{method} {path} HTTP/1.1", f"Host: localhost:{self.port}", f"Cookie: {cookies}", "Accept: application/json"]
        if body:
            lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}", f"X-CSRFToken: {token}"]
        self.writer.write(("\r\n".join(lines) + "\r\n\r\n" + body).encode())
        await self.writer.drain()
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        length = int(re.search(r"content-length: (\d+)", head, re.IGNORECASE).group(1))
        content = await self.reader.readexactly(length)
        return int(head.split(" ", 2)[1]), head, content


async def enter(address: str) -> tuple[str, int, dict[str, str], str]:
    """Through the door once; everyone types in the same browser then."""
    host, port, token = re.match(r"http://([^:/]+):(\d+)/open/([^/]+)/", address).groups()
    person = Person("127.0.0.1", int(port), {})
    _, head, _ = await person.ask("GET", f"/open/{token}/")
    person.cookies |= dict(re.findall(r"set-cookie: ([^=]+)=([^;]+)", head, re.IGNORECASE))
    _, head, page = await person.ask("GET", "/send/")
    person.cookies |= dict(re.findall(r"set-cookie: ([^=]+)=([^;]+)", head, re.IGNORECASE))
    form = re.search(rb'name="csrfmiddlewaretoken" value="([^"]+)"', page).group(1).decode()
    return host, int(port), person.cookies, form


async def types(person: Person, token: str, texts: list[str], until: float, took: list[float], errors: list[int]) -> None:
    """Somebody who pauses every two seconds."""
    await asyncio.sleep(random.random() * EVERY)
    while time.perf_counter() < until:
        start = time.perf_counter()
        status, *_ = await person.ask("POST", "/send/look", f"text={quote_plus(random.choice(texts))}", token)
        took.append((time.perf_counter() - start) * 1000)
        if status != 200:
            errors.append(status)
        await asyncio.sleep(max(0.0, EVERY - (time.perf_counter() - start)))


async def run(address: str, people: int, seconds: float) -> None:
    """Everyone at once, and one plain page now and then beside them."""
    _, port, cookies, token = await enter(address)
    texts = [example.text for page in all_moves().values() for example in page.examples]
    crowd = [Person("127.0.0.1", port, cookies) for _ in range(people)]
    warm = Person("127.0.0.1", port, cookies)
    for text in texts[:20]:
        await warm.ask("POST", "/send/look", f"text={quote_plus(text)}", token)
    took: list[float] = []
    errors: list[int] = []
    bare: list[float] = []
    until = time.perf_counter() + seconds

    async def beside() -> None:
        while time.perf_counter() < until:
            start = time.perf_counter()
            await warm.ask("GET", "/health/live")
            bare.append((time.perf_counter() - start) * 1000)
            await asyncio.sleep(0.25)

    await asyncio.gather(beside(), *(types(person, token, texts, until, took, errors) for person in crowd))
    cuts = statistics.quantiles(took, n=100)
    print(f"{people} people, {len(took)} readings in {seconds:.0f} s on {os.cpu_count()} cores, {len(errors)} errors")
    print(f"a reading: p50 {cuts[49]:.1f} ms, p95 {cuts[94]:.1f} ms, p99 {cuts[98]:.1f} ms")
    print(
        f"a page that reads nothing, beside them: p50 {statistics.median(bare):.1f} ms, p99 {statistics.quantiles(bare, n=100)[98]:.1f} ms"
    )


def main() -> None:
    """Start a server, send everyone in, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=30)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "sameas", "serve", "--no-browser", "--port", "0", "--data", folder]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            address = next(m.group() for line in server.stdout if (m := re.search(r"http://\S+", line)))
            asyncio.run(run(address, options.people, options.seconds))
        finally:
            server.terminate()
            server.wait(timeout=20)


if __name__ == "__main__":
    main()
