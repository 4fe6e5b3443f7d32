"""A debate for other programs, and hand-coded studies from them."""
