"""Every error a person can meet: a stable slug, the cause, the next step.

.. code-block:: text

    SameAsError
    ├── InputError            the text or file cannot be used
    │   ├── TextError         one text (empty, too long, not text)
    │   ├── RecordError       one JSONL line
    │   ├── FileError         a file that cannot be opened, read or written
    │   └── EndpointError     the LLM that was asked for is not set up, or must not be used so
    ├── LlmError              an LLM did not help this time; what is built in goes on without it
    ├── ModelError            the shipped model is missing or is not what was shipped
    ├── UnknownPageError      no move or signal of that name
    └── CatalogueError        a page of the catalogue is not whole (for its author)
"""

from __future__ import annotations


class SameAsError(Exception):
    """Base of all. ``str()`` is one line: what, where, what next.

    Attributes:
        slug: Stable name of the error, for programs.
        cause: What happened, and where.
        next_step: What the person can do now.
    """

    slug = "error"

    def __init__(self, cause: str, next_step: str) -> None:
        """Keep cause and next step apart, so that a page can lay them out."""
        self.cause = cause
        self.next_step = next_step
        super().__init__(f"{cause} {next_step}")


class InputError(SameAsError):
    """The text or file given cannot be used."""

    slug = "input"


class TextError(InputError):
    """One text cannot be read: it is empty, too long, or not text."""

    slug = "text"


class RecordError(InputError):
    """One JSONL line cannot be read."""

    slug = "record"


class FileError(InputError):
    """A file cannot be opened, read or written."""

    slug = "file"


class EndpointError(InputError):
    """The LLM that was asked for is not set up, or must not be used in this way."""

    slug = "endpoint"


class LlmError(SameAsError):
    """An LLM did not help this time. Never holds a word that the server said, nor the key."""

    slug = "llm"


class ModelError(SameAsError):
    """The model is missing, or is not the one that was shipped."""

    slug = "model"


class UnknownPageError(SameAsError):
    """There is no page of that name."""

    slug = "unknown-page"


class CatalogueError(SameAsError):
    """A page of the catalogue is not whole."""

    slug = "catalogue"

    def __init__(self, page: str, problem: str) -> None:
        """Name the page and what it lacks."""
        self.page = page
        self.problem = problem
        super().__init__(f"The page '{page}' {problem}.", "See CONTRIBUTING.md, 'Add a move'.")
