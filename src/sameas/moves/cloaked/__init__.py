"""One-up, cloaked."""
