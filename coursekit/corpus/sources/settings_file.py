"""The file ``corpus.yaml`` of a place with texts: in the folder, beside the file, or in the zip.

Of an article in a folder of its own it lies beside that.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from coursekit.corpus.settings import SETTINGS, CorpusSettings
from coursekit.corpus.sources.zip import files_in
from coursekit.reading.article import Article
from coursekit.yamlfile import fitted, load, refuse, yaml_of


def settings_at(place: Path) -> CorpusSettings:
    """Return what is said of the texts at a place; nothing where there is no such file.

    One beside a zip goes before one in it.

    Raises
    ------
    CoursekitError
        The file has faults, or the zip cannot be read.
    """
    path = (place if place.is_dir() else place.parent) / SETTINGS
    if path.exists():
        return load(path, CorpusSettings)
    if place.suffix.lower() == ".zip" and place.is_file():
        return _in_zip(place)
    return CorpusSettings()


def settings_beside(article: Article) -> CorpusSettings:
    """Return what is said of the articles among which one has its folder."""
    return settings_at(article.folder.resolve().parent) if article.folder else CorpusSettings()


def in_corpus(article: Article) -> Article:
    """Return an article with what ``corpus.yaml`` beside its folder adds to its case.

    Rows that are signed towards another issue, or of another day, would be on no map of the corpus.
    """
    settings = settings_beside(article)
    if article.folder is None or settings == CorpusSettings():
        return article
    place = str(article.folder.resolve() / "article.txt")
    return Article(article.text, case=settings.case_of(place, article.case), folder=article.folder)


def _in_zip(place: Path) -> CorpusSettings:
    inside = [
        found
        for found in files_in(place, (SETTINGS,))
        if PurePosixPath(found.path).name == SETTINGS and not found.refused
    ]
    if not inside:
        return CorpusSettings()
    top = min(inside, key=lambda found: found.path.count("/"))
    located = yaml_of(place / top.path, top.data)
    made, faults = fitted(located, CorpusSettings)
    refuse(place / top.path, [*located.faults, *faults])
    assert made is not None  # noqa: S101 (no fault means that the model was made)
    return made
