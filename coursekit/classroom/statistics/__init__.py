"""What the answers of a class show: results, items, objectives, mistakes."""
