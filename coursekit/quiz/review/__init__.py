"""Spaced review: which questions are due again, and a quiz of them."""
