"""A student's record on disk: written, locked, recovered, deleted."""
