"""Tokens, tags, quotations, sentences, noun phrases and verb groups."""
