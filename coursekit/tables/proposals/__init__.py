"""Rows that a language model proposes: asked, held against the article, and left to a person."""
