"""Same-as."""
