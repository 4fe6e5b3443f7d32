"""The figures: one module each, made of HTML and SVG."""
