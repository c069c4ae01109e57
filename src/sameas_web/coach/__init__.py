"""The coach: one person and their own words. Four doors in, and *not tonight* always in reach."""
