"""The answer is a word or a few."""
