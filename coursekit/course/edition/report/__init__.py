"""What whoever builds an edition is told: what is not ready, and what is to be known of it."""
