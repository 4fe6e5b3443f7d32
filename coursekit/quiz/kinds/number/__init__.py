"""The answer is a number."""
