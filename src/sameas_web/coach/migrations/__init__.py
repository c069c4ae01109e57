"""Migrations of the coach's few tables."""
