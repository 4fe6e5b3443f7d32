"""Discourse networks: who takes which side on which concept, and with whom."""
