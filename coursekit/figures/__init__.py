"""The figures: one module each, a shared canvas and shared marks."""
