"""The command line: one file per command."""

from sameas.cli.app import main

__all__ = ["main"]
