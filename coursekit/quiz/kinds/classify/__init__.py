"""Each row belongs to one of a few columns."""
