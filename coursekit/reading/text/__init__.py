"""The characters of a text: normalised, folded, and the way back to every offset."""
