"""What an instructor does with the hand-ins of a class."""
