"""What the keys of a course's questions rest on."""
