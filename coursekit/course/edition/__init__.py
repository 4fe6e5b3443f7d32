"""Editions: what leaves a course, for students or for instructors; see the README."""
