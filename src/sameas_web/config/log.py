"""The log: one JSON object a line, and never a word of anyone's text.

A line says when, how grave, what kind of thing, which page and how long it took. Addresses are logged
without what follows the question mark, bodies never, and of an error its kind and place, not its message:
messages may quote what somebody typed.
"""

from __future__ import annotations

import json
import logging
import sys
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse

LOG = logging.getLogger("sameas_web")
GetResponse = Callable[[HttpRequest], HttpResponse]
_SERVER_ERROR = 500
_PLACES = 6


class OneLine(logging.Formatter):
    """A record as one JSON object; of anything but our own records only the logger's name and the level."""

    def format(self, record: logging.LogRecord) -> str:
        """Leave out whatever might quote a person."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
        }
        if record.name.startswith(LOG.name):
            line |= {"what": record.getMessage(), **getattr(record, "facts", {})}
        else:
            line |= {"what": "library", "logger": record.name}
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            frames = traceback.extract_tb(record.exc_info[2])[-_PLACES:]
            line["where"] = [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames]
        return json.dumps(line, ensure_ascii=False)


def set_up(level: str) -> None:
    """Log to standard error from this level on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)


class Logged:
    """Middleware: one line a request, with the time it took."""

    def __init__(self, get_response: GetResponse) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on, and take the time."""
        start = time.perf_counter()
        response = self._get_response(request)
        took = round((time.perf_counter() - start) * 1000, 1)
        level = logging.ERROR if response.status_code >= _SERVER_ERROR else logging.INFO
        page = request.resolver_match.view_name if request.resolver_match else "none"
        facts = {"page": page, "method": request.method, "status": response.status_code, "ms": took}
        LOG.log(level, "request", extra={"facts": facts})
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> None:
        """Say of what went wrong its kind and its place."""
        page = request.resolver_match.view_name if request.resolver_match else "none"
        LOG.error("failed", exc_info=error, extra={"facts": {"page": page}})
