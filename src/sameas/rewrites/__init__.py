"""Rewritings: findings to same-as words, each held against the draft before it is shown."""

from sameas.rewrites.rewriter import Rewriter, default_rewriter
from sameas.rewrites.suggestion import Heat, Rewriting, Suggestion

__all__ = ["Heat", "Rewriter", "Rewriting", "Suggestion", "default_rewriter"]
