"""The cue lexicon, the gazetteer, and how the patterns of rules are read."""
