"""Two coders of the same rows: how often they agree, where they differ, who decides."""
