"""Rewritings: findings to same-as words, each held against the draft before it is shown."""

from sameas.rewrites.rewriter import Rewriter, default_rewriter
from sameas.rewrites.suggestion import Asked, Heat, Phrased, Phraser, Rewriting, Suggestion

__all__ = ["Asked", "Heat", "Phrased", "Phraser", "Rewriter", "Rewriting", "Suggestion", "default_rewriter"]
