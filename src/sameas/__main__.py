"""``python -m sameas``: the command line, where the installed script is not on the path."""

from sameas.cli import main

main()
