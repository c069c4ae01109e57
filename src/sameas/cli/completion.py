"""``sameas completion``: the line that teaches a shell to complete commands and move names."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

_ADD_TO = {"bash": "~/.bashrc", "zsh": "~/.zshrc", "fish": "~/.config/fish/completions/sameas.fish"}


@click.command(short_help="Print shell completion for bash, zsh or fish.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script for a shell.

    \b
    Try it now:   eval "$(sameas completion bash)"
    Keep it:      sameas completion fish > ~/.config/fish/completions/sameas.fish
    """  # noqa: D301 - click reads the backspace, not the letters
    kind = get_completion_class(shell)
    if kind is None:  # pragma: no cover - click knows all three
        raise click.UsageError(f"No completion for {shell}.")
    click.echo(f"# Add to {_ADD_TO[shell]}")
    click.echo(kind(context.find_root().command, {}, "sameas", "_SAMEAS_COMPLETE").source())
