"""A student's copy of the course that the package carries: made, opened and brought up to date."""
