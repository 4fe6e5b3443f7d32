"""Mark words in a passage."""
