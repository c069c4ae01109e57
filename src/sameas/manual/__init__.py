"""The shape of a catalogue page: headings, marked examples, look-alikes, limits.

A move or a safety signal is one file that builds one page object from its own
module name and docstring. This package knows what a page must hold and how the
pages of a package are found; it knows nothing about any one move.
"""

from sameas.manual.discovery import discover
from sameas.manual.page import (
    Example,
    HarmfulMove,
    KnownLimit,
    LookAlike,
    MovePage,
    Page,
    SafetyPage,
    SameAsMove,
)

__all__ = [
    "Example",
    "HarmfulMove",
    "KnownLimit",
    "LookAlike",
    "MovePage",
    "Page",
    "SafetyPage",
    "SameAsMove",
    "discover",
]
