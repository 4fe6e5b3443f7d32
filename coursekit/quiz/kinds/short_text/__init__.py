"""The answer is a word or a short phrase."""
