"""Questions drafted from the rows of an article's tables."""
