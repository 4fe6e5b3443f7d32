"""One option is right."""
