"""A contested question: several answers can be defended."""
