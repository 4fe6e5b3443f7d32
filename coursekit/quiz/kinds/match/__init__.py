"""Each thing on the left belongs to one on the right."""
