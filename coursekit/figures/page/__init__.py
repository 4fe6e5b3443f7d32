"""What a figure becomes on a page: its words, a table, a picture of HTML and SVG."""
