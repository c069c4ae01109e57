"""The catalogue's text on a page: its light Markdown as HTML, its help lines by kind."""

from __future__ import annotations

from collections.abc import Iterable

from django import template
from django.utils.safestring import SafeString
from markdown_it import MarkdownIt

from sameas.moves import move
from sameas.safety import Country, HelpLine
from sameas.safety.help_lines import For

register = template.Library()
_MARKDOWN = MarkdownIt("commonmark", {"html": False, "typographer": False})


@register.filter
def prose(text: str) -> SafeString:
    """A section's text as HTML. It is our own; HTML in it is escaped all the same."""
    return SafeString(_MARKDOWN.render(text))


@register.filter
def of_kinds(place: Country, kinds: Iterable[For]) -> list[tuple[For, list[HelpLine]]]:
    """A country's help lines by kind, in the order asked for; kinds it has none of are left out."""
    by_kind = [(kind, [line for line in place.lines if line.kind == kind]) for kind in kinds]
    return [(kind, lines) for kind, lines in by_kind if lines]


@register.filter
def named(labels: dict[For, str], kind: For) -> str:
    """What a kind of help line is called."""
    return labels[kind]


@register.filter
def title_of(slug: str) -> str:
    """A move's name as a person reads it."""
    return move(slug).title


@register.filter
def own_line_lacking(kinds: Iterable[For], place: Country | None) -> bool:
    """Whether help with one's own conduct is spoken of, and none is known here."""
    return "own-conduct" in kinds and not (place and any(line.kind == "own-conduct" for line in place.lines))
