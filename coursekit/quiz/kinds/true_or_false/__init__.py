"""The prompt is true, or it is false."""
