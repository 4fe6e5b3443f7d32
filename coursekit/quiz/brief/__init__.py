"""A student's brief beyond the paragraph of a unit: whom it is for, and the whole of it."""
