"""Thin views, for a notebook, over articles, tables and quizzes."""
