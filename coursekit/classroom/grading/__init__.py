"""What counts towards a grade, and what it comes to."""
