"""A debate over many articles, in a notebook."""
