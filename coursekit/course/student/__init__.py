"""What a student has done: progress, record and brief, shown and taken along."""
