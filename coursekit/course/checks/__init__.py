"""What `check` asks of a lesson: one module for each kind of point of the lesson standard."""
