"""The curation of an article: its page, the rows of one coder, those of two side by side."""
