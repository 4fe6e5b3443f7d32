"""Where the texts of a corpus come from: a folder, a zip, JSON lines, a Parquet file."""

from coursekit.corpus.sources.source import Source, free_name, sources_of, texts_in

__all__ = ["Source", "free_name", "sources_of", "texts_in"]
