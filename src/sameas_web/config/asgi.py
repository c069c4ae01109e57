"""The application as a server runs it: Django in a pool of threads behind a small ASGI front.

Live paths will be answered in the front itself; everything else is ordinary Django, which is quicker in threads
than as ASGI (docs/adr/0008-the-page.md).
"""

from __future__ import annotations

import os

from a2wsgi import WSGIMiddleware
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sameas_web.config.settings")

THREADS = 8

application = WSGIMiddleware(get_wsgi_application(), workers=THREADS)  # type: ignore[arg-type] # a response is an iterable of bytes
