"""Lessons, and the checks that hold them to the standard."""
