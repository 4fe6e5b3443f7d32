"""What rules ask: the cue lexicon, the gazetteer, and a sentence's parts."""
