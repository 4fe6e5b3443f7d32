"""A row of the machine's table has a wrong cell, or none."""
