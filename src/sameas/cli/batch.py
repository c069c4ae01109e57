"""``sameas batch``: many messages, one JSON line in, one reading out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import click

from sameas.cli.given import standard_input
from sameas.cli.output import whole_file
from sameas.cli.records import Batch, length_of
from sameas.conversation import Message
from sameas.errors import FileError, InputError
from sameas.findings import Reading
from sameas.pipeline import Remembering


@click.command(short_help="Read a file of messages, JSON Lines in and out.")
@click.argument("file")
@click.option("-o", "--output", metavar="OUT", help="Write to a file, which appears only when whole; standard output otherwise.")
@click.option("--scores", is_flag=True, help="Add the probability of every move to each reading.")
@click.option("--engine", default="local", show_default=True, metavar="NAME", help="How to read; only local for now.")
@click.option("--exit-code", is_flag=True, help="End with status 1 if a message has a one-up or one-down move or a danger sign.")
@click.option("--progress/--no-progress", default=None, help="Show a progress bar (by default where a person is watching).")
def batch(file: str, output: str | None, scores: bool, engine: str, exit_code: bool, progress: bool | None) -> int:  # noqa: FBT001 - options
    """Read FILE, one JSON object a line with at least a "text"; - is standard input.

    Each line gives one reading, in the same order. A line that cannot be read gives
    {"id": …, "error": …} in its place, and the rest goes on.
    """
    if engine != "local":
        raise InputError(f"There is no engine called '{engine}' in this installation.", "Use: --engine local")
    from sameas.reader import default_reader

    reader = Remembering(default_reader())

    def work(message: Message) -> tuple[Reading, dict[str, Any]]:
        reading = reader(message)
        return reading, reading.to_json(scores=scores)

    run = run_batch(file, output, Batch("text", ("moves", "safety")), work, progress=progress)
    return int(exit_code and run.harmful)


def run_batch(
    file: str,
    output: str | None,
    run: Batch,
    work: Callable[[Message], tuple[Reading, dict[str, Any]]],
    *,
    progress: bool | None,
) -> Batch:
    """Put every line of a file through some work, and say on standard error how many could not be read."""
    with _opened(file) as source, _target(output) as target:
        for record in _watched(run.run(source, work), source, progress):
            target.write(record)
    if run.errors:
        click.echo(f"sameas: {run.errors:,} of {run.lines:,} lines could not be read; each says why in its place.", err=True)
    return run


@contextmanager
def _opened(file: str) -> Iterator[BinaryIO]:
    if file == "-":
        yield standard_input()
        return
    try:
        stream = Path(file).open("rb")  # noqa: SIM115 - closed below; only opening may say "cannot be read"
    except OSError as error:
        raise FileError(f"The file {file} cannot be read: {error.strerror}.", "Check its name and its permissions.") from None
    with stream:
        yield stream


@contextmanager
def _target(output: str | None) -> Iterator[BinaryIO]:
    if output in {None, "-"}:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with whole_file(Path(str(output))) as stream:
        yield stream


def _watched(records: Iterator[bytes], source: BinaryIO, progress: bool | None) -> Iterator[bytes]:  # noqa: FBT001 - an option
    """The records, with a bar on standard error while a person is watching."""
    if progress is None:
        progress = sys.stderr.isatty()
    if not progress:
        yield from records
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=length_of(source))
        for record in records:
            yield record
            bar.advance(task)
