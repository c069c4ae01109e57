"""One danger sign a file."""
