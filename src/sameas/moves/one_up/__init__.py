"""One-up, in the open."""
