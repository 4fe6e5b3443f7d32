"""Who is named: mentions of states, bodies, persons and groups, with their types."""
