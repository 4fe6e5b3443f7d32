"""Widgets on a page without a notebook: served to this computer alone, or in a static book."""
