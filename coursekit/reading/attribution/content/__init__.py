"""Where the content of a statement begins and ends, beside each kind of cue."""
