"""The curation of an article: rows, decisions about them, and what undoes these."""
