"""A browser's view of the product without a browser: Django's test client, inside and outside the door."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_FOLDER = tempfile.TemporaryDirectory(prefix="sameas-tests-")
os.environ["SAMEAS_DATA"] = _FOLDER.name
os.environ["DJANGO_SETTINGS_MODULE"] = "sameas_web.config.settings"

import django  # noqa: E402 - the settings must be named first
from django.core.management import call_command  # noqa: E402 - the same

django.setup()

from django.test import Client  # noqa: E402 - needs the settings
from django.test.utils import setup_test_environment  # noqa: E402 - the same

from sameas_web.config.door import new_token  # noqa: E402 - the same

setup_test_environment()


@pytest.fixture(scope="session", autouse=True)
def _database() -> None:
    """Tables and static files, once a process."""
    call_command("migrate", verbosity=0, interactive=False)
    call_command("collectstatic", verbosity=0, interactive=False, clear=True)


@pytest.fixture
def data() -> Path:
    """The folder that holds all the product keeps."""
    return Path(_FOLDER.name)


@pytest.fixture
def outside() -> Client:
    """Somebody who has not come through the door."""
    return Client(HTTP_HOST="localhost", raise_request_exception=False)


@pytest.fixture
def inside() -> Iterator[Client]:
    """Somebody who has; nothing kept is left behind."""
    from sameas_web.coach.models import Dismissal, Draft  # noqa: PLC0415 - needs the settings

    client = Client(HTTP_HOST="localhost", raise_request_exception=False)
    assert client.get(f"/open/{new_token()}/").status_code == 302
    yield client
    Draft.objects.all().delete()
    Dismissal.objects.all().delete()
