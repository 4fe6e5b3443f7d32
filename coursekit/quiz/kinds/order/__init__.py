"""Put items in order."""
