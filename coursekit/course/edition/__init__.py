"""Editions: what leaves a course, for students, instructors or the public; see the README."""

from coursekit.course.edition.build import public_files

__all__ = ["public_files"]
