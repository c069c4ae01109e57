"""``sameas serve``: Same-As in the browser. It lives in a package of its own, which the analysis does not know."""

from __future__ import annotations

import runpy
import sys
from importlib.util import find_spec

import click

from sameas.errors import InputError

_NEEDS = ("sameas_web", "django", "uvicorn", "a2wsgi", "whitenoise", "csp", "cryptography", "argon2")


@click.command(
    short_help="Open Same-As in the browser, on this machine.",
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    add_help_option=False,
)
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def serve(options: tuple[str, ...]) -> None:
    """Open Same-As in the browser, on this machine only: sameas serve --help."""
    lacking = [name for name in _NEEDS if find_spec(name) is None]
    if lacking:
        raise InputError(
            f"The page in the browser needs packages that are not installed: {', '.join(lacking)}.",
            "Install them with: pip install 'sameas[web]'",
        )
    sys.argv = ["sameas serve", *options]
    runpy.run_module("sameas_web", run_name="__main__")
