"""``sameas``: the commands, and how every error ends: one line, exit status 2."""

from __future__ import annotations

import io
import os
import sys
from typing import NoReturn

import click

import sameas
from sameas.cli.batch import batch
from sameas.cli.check import check
from sameas.cli.completion import completion
from sameas.cli.explain import explain
from sameas.cli.lines import lines
from sameas.cli.llm import llm
from sameas.cli.rewrite import rewrite
from sameas.cli.serve import serve
from sameas.cli.shift import shift
from sameas.errors import SameAsError

HELP = """Hear whether words talk from above, from below, or as equals.

It reads words, not people. It is not therapy, and it cannot hear your tone or the
other side. Everything happens on this machine; nothing is sent, nothing is kept,
unless you ask for a model of your own choice (sameas llm).

If you are afraid of the person you live with or love, this is the wrong tool: talk to
somebody who listens to that. Where to ring: sameas lines
"""


@click.group(help=HELP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(sameas.__version__, prog_name="sameas")
def app() -> None:
    """Hold the commands together."""


for command in (check, rewrite, shift, batch, explain, lines, llm, serve, completion):
    app.add_command(command)


def main() -> NoReturn:
    """Run the command line; every error a person can make is one line on standard error."""
    _prepare_output()
    try:
        status = app.main(standalone_mode=False)
    except SameAsError as error:
        _stop(str(error))
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        sys.exit(2)
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "sameas"
        _stop(f"{error.format_message().rstrip('.')}. See: {where} --help")
    except click.ClickException as error:
        _stop(error.format_message())
    except (KeyboardInterrupt, click.Abort):
        sys.exit(130)
    except BrokenPipeError:
        # Whoever was reading has had enough (`| head`); Python would complain once more while closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        _stop(f"The output could not be written: {error.strerror or error}. Make room or choose another place, and run it again.")
    sys.exit(status if isinstance(status, int) else 0)


def _prepare_output() -> None:
    """JSON is UTF-8 wherever it goes, and nothing is said into a closed stream."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.stdout is None:
        _stop("There is nowhere to write to: standard output is closed. Open it, or use: sameas batch FILE -o OUT")


def _stop(message: str) -> NoReturn:
    one_line = " ".join(message.split())
    click.echo(f"sameas: {one_line}", err=True)
    sys.exit(2)
