"""The view of a class as a page: pictures, each with its table."""
