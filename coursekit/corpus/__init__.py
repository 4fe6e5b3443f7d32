"""Many articles as one debate: joint tables, networks, and what they rest on."""
