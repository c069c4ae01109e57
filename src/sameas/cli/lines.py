"""``sameas lines``: where to ring, without any text, and with no telling word left in the shell's history."""

from __future__ import annotations

import click

from sameas.cli.danger import show_lines
from sameas.cli.screen import Screen


@click.command(short_help="Where to ring, by country.")
@click.option("--country", metavar="CODE", envvar="SAMEAS_COUNTRY", help="Two-letter country, like IE or NG.")
def lines(country: str | None) -> None:
    """Print help lines: for people who are hurt or afraid, for those who worry about what they do, for a crisis."""
    screen = Screen()
    screen.gap()
    show_lines(screen, ("emergency", "at-risk", "own-conduct", "crisis"), country)
    screen.gap()
