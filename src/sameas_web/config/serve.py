"""``sameas serve``: checks the settings, brings the database up to date, opens the page."""

from __future__ import annotations

import os
import socket
import sys
import threading
import webbrowser
from pathlib import Path
from typing import NoReturn

import click

from sameas.errors import SameAsError
from sameas_web.config.environment import LOCAL, Environment, SettingError
from sameas_web.config.log import set_up


@click.command()
@click.option("--port", type=int, metavar="PORT", help="Port to listen on [8765]; 0 takes any that is free.")
@click.option("--host", type=click.Choice(LOCAL), help="Address of this machine to listen on [localhost].")
@click.option("--data", metavar="DIR", help="Folder of the database and the keys.")
@click.option("--no-browser", is_flag=True, help="Print the address and open nothing.")
def serve(port: int | None, host: str | None, data: str | None, no_browser: bool) -> None:  # noqa: FBT001 - an option
    """Open Same-As in the browser, on this machine only. Ctrl-C ends it."""
    for name, value in (("SAMEAS_HOST", host), ("SAMEAS_DATA", data)):
        if value:
            os.environ[name] = value
    listening = _listen(os.environ.get("SAMEAS_HOST") or "localhost", port)
    os.environ["SAMEAS_PORT"] = str(listening.getsockname()[1])
    environment = Environment.read()
    environment.prepare()
    set_up(environment.log)
    _prepare_django()

    from sameas.reader import default_reader  # noqa: PLC0415 - heavy, and Django's settings must stand first
    from sameas_web.config.door import new_token  # noqa: PLC0415 - the same

    address = f"http://{_in_address(environment.host)}:{environment.port}/open/{new_token()}/"
    threading.Thread(target=default_reader, daemon=True).start()  # so that the first message is read at once
    click.echo(
        f"\n  Same-As is open at\n\n    {address}\n\n  The address works once. Nothing leaves this machine. Ctrl-C closes it.\n"
    )
    if not no_browser:
        threading.Timer(0.7, webbrowser.open, [address]).start()
    _run(listening)


def _listen(host: str, port: int | None) -> socket.socket:
    """A socket on the port; nothing is set up where that fails."""
    asked = port if port is not None else int(os.environ.get("SAMEAS_PORT") or "8765")
    family = socket.AF_INET6 if host == "::1" else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind(("127.0.0.1" if host == "localhost" else host, asked))
    except (OSError, OverflowError) as error:
        found.close()
        reason = getattr(error, "strerror", None) or error
        raise SettingError(
            f"Port {asked} cannot be used: {reason}.",
            "If Same-As is open already, use that window. Otherwise choose another: sameas serve --port 8766",
        ) from None
    found.listen(128)
    return found


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _prepare_django() -> None:
    """Settings, database and static files, ready before the first request."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "sameas_web.config.settings"
    import django  # noqa: PLC0415 - only here is it known to be wanted
    from django.core.management import call_command  # noqa: PLC0415 - the same
    from django.db import DatabaseError  # noqa: PLC0415 - the same

    django.setup()
    try:
        call_command("migrate", verbosity=0, interactive=False)
    except DatabaseError as error:
        from django.conf import settings  # noqa: PLC0415 - the same

        place = Path(str(settings.DATABASES["default"]["NAME"]))
        raise SettingError(
            f"The database {place} cannot be used: {error}.",
            f"Move it away and start again ({place.name} is made anew; saved drafts stay in the one you moved).",
        ) from None
    call_command("collectstatic", verbosity=0, interactive=False, clear=True)


def _run(listening: socket.socket) -> None:
    """Answer until stopped."""
    import uvicorn  # noqa: PLC0415 - only here is it known to be wanted

    from sameas_web.config.asgi import application  # noqa: PLC0415 - needs the settings

    config = uvicorn.Config(
        application,
        access_log=False,
        log_config=None,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=2,
        lifespan="off",
    )
    uvicorn.Server(config).run(sockets=[listening])


def main() -> NoReturn:
    """Run; every error a person can make is one line on standard error."""
    try:
        serve.main(args=sys.argv[1:], prog_name="sameas serve", standalone_mode=False)
    except SameAsError as error:
        click.echo(f"sameas: {' '.join(str(error).split())}", err=True)
        sys.exit(2)
    except click.UsageError as error:
        click.echo(f"sameas: {error.format_message()} See: sameas serve --help", err=True)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(0)
    sys.exit(0)
