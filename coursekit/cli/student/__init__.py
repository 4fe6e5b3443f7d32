"""The commands about a student's own work."""
