"""Text to findings: words, sentences, encoder, heads, evidence, doubt."""

from sameas.reader.reader import Reader, default_reader

__all__ = ["Reader", "default_reader"]
