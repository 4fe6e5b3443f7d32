"""Where the texts of a corpus come from."""
