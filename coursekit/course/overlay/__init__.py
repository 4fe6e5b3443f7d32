"""An overlay: what a course changes in lessons that it does not copy; see the README."""
