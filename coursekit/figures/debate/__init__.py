"""The map of a debate over many articles, for the page and for print."""
