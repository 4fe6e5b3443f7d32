"""Translations of a test's own, in a folder of its own, made as those of the package are."""

from __future__ import annotations

import shutil

import translations
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from coursekit import i18n

#: English text or texts, and what they are in the other language.
Words = dict[str | tuple[str, str], str | tuple[str, ...]]
ENGLISH = i18n.FOLDER / "en"


def translate(folder, monkeypatch, language: str, words: Words) -> None:
    """Let the interface use a translation, and choose it."""
    catalogue = Catalog(locale=language, charset="utf-8")
    for text, said in words.items():
        catalogue.add(text, said)
    shutil.copytree(ENGLISH, folder / "en")
    path = folder / language / "coursekit.po"
    path.parent.mkdir()
    with path.open("wb") as file:
        write_po(file, catalogue)
    for made, content in translations.translation(path, translations.words_of_scripts()):
        made.write_bytes(content)
    monkeypatch.setattr(i18n, "FOLDER", folder)
    monkeypatch.setenv("COURSEKIT_LANGUAGE", language)
