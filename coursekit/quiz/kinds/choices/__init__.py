"""One or more options are right, and at least one is wrong."""
