"""Many articles in small batches, in this process, in several, or on a cluster."""

from coursekit.corpus.batches.kept import KEPT
from coursekit.corpus.batches.mapping import map_batch, merge
from coursekit.corpus.batches.reading import Outcome, read_texts

__all__ = ["KEPT", "Outcome", "map_batch", "merge", "read_texts"]
