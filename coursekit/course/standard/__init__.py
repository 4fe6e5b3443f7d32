"""The lesson standard: its points, who looks at each, and what `check --explain` says of them."""
