"""Same-As: catch it, name it, say it same-as, repair."""

__version__ = "0.1.0"
