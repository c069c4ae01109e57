"""One-down."""
