"""The roles that the rules of attribution name: who says it, and where that stands."""
