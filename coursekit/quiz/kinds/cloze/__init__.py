"""Fill the gaps in a sentence."""
