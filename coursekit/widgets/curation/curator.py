"""The curation of an article: a row at a time beside the text, each decision signed at once.

What ``page`` says of messages holds here.

============================================== =================================================
page to kernel                                 kernel to page
============================================== =================================================
``keep``, ``drop`` table, row                  ``done``: what was said, and the row to show (``at``)
``mend`` table, row, cells, marked             the same
``add`` table, words, cells, marked            the same
``merge`` row, into; ``split`` row, names      the same
``take`` pair, side, cells, marked             the same
``undo``, ``look``                             the same
``mark`` table, column, words                  ``marked``: the words' spans, and what they print
``new`` table, words                           ``new``: a row to fill in, which is in no table yet
``diff`` version                               ``diff``: lines
anything that cannot be done                   ``refused``: the reason
============================================== =================================================
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import traitlets

from coursekit.corpus.sources.settings_file import in_corpus
from coursekit.errors import CoursekitError
from coursekit.i18n import counted as tn
from coursekit.i18n import translated as _
from coursekit.reading.article import Article
from coursekit.tables.curation.coders import Coder, coders_of
from coursekit.tables.curation.diff import changes_in_words, in_words, tally
from coursekit.tables.curation.reviewed import NAMES
from coursekit.tables.curation.session.curation import Curation
from coursekit.tables.curation.session.log import Decision
from coursekit.tables.curation.session.words import count
from coursekit.tables.curation.versions import days, diff_since
from coursekit.tables.schema import TableName
from coursekit.widgets.curation.form import labels, names
from coursekit.widgets.curation.page import CurationPage, Reply, marks, texts
from coursekit.widgets.row_spans import VIEWS, row_of


class Curator(CurationPage):
    """An article beside one row of its tables at a time, to keep, mend, drop, merge or split it.

    Each decision is signed with the coder and the day, and on the disk before the page says so:
    in ``coding/CODER/decisions.jsonl`` beside the article, and in the tables of ``reviewed/``.

    Parameters
    ----------
    article : Article
        What ``coursekit.read`` returned; its folder is where decisions are kept.
    coder : str, optional
        Your id in ``coders.yaml``; it may be left out where that file lists one person.
    own : bool
        Code blind: from the machine's draft, into ``coding/CODER/`` and not ``reviewed/``.
    draft : str, optional
        A folder of ``coding/`` whose rows to begin from, instead of the machine's.

    Raises
    ------
    CoursekitError
        When the coder is not known, or the article has no folder.
    AuthoredFileError
        When a reviewed table has faults.

    Examples
    --------
    In a notebook::

        coursekit.Curator(coursekit.read("seeds/my-article"), coder="ann")
    """

    widget = traitlets.Unicode("curator").tag(sync=True)

    def __init__(
        self, article: Article, coder: str = "", *, own: bool = False, draft: str = ""
    ) -> None:
        article = in_corpus(article)
        folder = article.folder or Path()
        self._coders = coders_of(folder)
        curation = Curation(article, coder or _only(self._coders), own=own, draft=draft)
        own_entry = self._coders[curation.coder]
        super().__init__(
            curation,
            {
                "coder": own_entry.name,
                "kind": own_entry.kind,
                "versions": [] if own else ["machine", *days(article)],
            },
        )

    def __repr__(self) -> str:
        signed, rows = self.curation.progress()
        return f"Curator: {signed} of {rows} rows are signed"

    def _reply_to(self, message: dict[str, Any]) -> Reply:
        match message["type"]:
            case "mark":
                return self._marked(message)
            case "new":
                spans = self._spans(message["words"])
                return {"type": "new", "cells": self.curation.new(message["table"], spans)}
            case "diff":
                return {"type": "diff", "lines": self._diff(str(message["version"]))}
            case "look":
                self.curation.catch_up()
                return {"type": "done", "said": "", "at": None}
        self._refuse_behind(message)
        return self._done(message)

    def _done(self, message: Mapping[str, Any]) -> Reply:
        """Decide what the page asks for, and say what was done."""
        curation, kind = self.curation, message["type"]
        if kind == "undo":
            return self._undone(curation.undo())
        table, row = _table(message.get("table", "stakeholders")), str(message.get("row", ""))
        cells, marked = texts(message.get("cells", {})), marks(message.get("marked", {}))
        at = None
        match kind:
            case "keep":
                decision = curation.keep(table, row)
            case "mend":
                decision = curation.mend(table, row, cells, marked)
            case "drop":
                decision = curation.drop(table, row)
            case "add":
                decision = curation.add(table, self._spans(message["words"]), cells, marked)
            case "merge":
                decision = curation.merge(row, str(message["into"]))
                at = ["stakeholders", decision.row]
            case "split":
                decision = curation.split(row, [str(name) for name in message["names"]])
                at = ["stakeholders", row]
            case _:
                raise ValueError(kind)
        return {"type": "done", "said": self._said(decision), "at": at}

    def _said(self, decision: Decision) -> str:
        """Say what a decision has done, and how far the curation is."""
        said = {
            "keep": _("{row} is kept and signed.", row=decision.row),
            "mend": _("{row} is edited and signed.", row=decision.row),
            "drop": _("{row} is dropped.", row=decision.row),
            "add": _("{row} is added and signed.", row=decision.row),
            "merge": _("Merged into {row}: look at it, and keep or edit it.", row=decision.row),
            "split": _("{row} is split: look at both rows, and keep them.", row=decision.row),
        }[decision.action]
        return " ".join(filter(None, [said, self._unprinted(decision), self._how_far()]))

    def _unprinted(self, decision: Decision) -> str:
        """Warn of a stakeholder that was just named as the article does not."""
        if decision.table != "stakeholders" or decision.action not in {"mend", "add"}:
            return ""
        row = self.curation.row("stakeholders", decision.row)
        forms = filter(None, [row["name"], *row["aliases"].split("; ")])
        text = " ".join(self.curation.article.text.split())
        return "" if count(text, forms) else _("The article prints none of its names: look again.")

    def _how_far(self) -> str:
        signed, rows = self.curation.progress()
        if signed == rows and rows and self.curation.begin.into == "reviewed":
            slug = (self.curation.article.folder or Path()).resolve().name
            return _(
                "All {count} rows are signed. Next, in a terminal: {command}",
                count=rows,
                command=f"coursekit draft-quiz seeds/{slug}",
            )
        return tn(
            "{signed} of {count} row is signed.",
            "{signed} of {count} rows are signed.",
            rows,
            signed=signed,
        )

    def _diff(self, version: str) -> list[str]:
        """Return what has become of the rows of an earlier version, and how many of each."""
        if version not in self.manner["versions"]:
            raise ValueError(version)  # no file and no commit is chosen from a page
        lines = []
        for table, rows in diff_since(self.curation.article, version).items():
            counts = ", ".join(f"{count} {fate}" for fate, count in tally(rows).items() if count)
            lines.append(f"{table}: {counts}")
            lines += [in_words(row, labels()) for row in rows if row.fate != "kept"]
        return lines

    def _state(self) -> dict[str, Any]:
        curation = self.curation
        signed, rows = curation.progress()
        return {
            "seen": self._seen(),
            "signed": signed,
            "rows": rows,
            "said": self._how_far(),
            "undo": self._to_undo(),
            "tables": self._tables(),
            "names": names(curation.tables),
            "orders": {
                "turn": [list(each) for each in curation.queue()],
                "mixed": [list(each) for each in curation.queue(mixed=True)],
            },
            "outside": changes_in_words(curation.outside, labels()),
        }

    def _tables(self) -> dict[str, list[dict[str, Any]]]:
        article, tables = self.curation.article, self.curation.tables
        read = self.curation.rows()
        return {
            name: [
                {**row_of(article, VIEWS[name], row, self._coders), "fields": dict(cells)}
                for row, cells in zip(read[name], tables[name], strict=True)
            ]
            for name in NAMES
        }


def _only(coders: Mapping[str, Coder]) -> str:
    """Return the one person that a file of coders lists."""
    people = [coder.id for coder in coders.values() if coder.kind == "person"]
    if len(people) != 1:
        found = ", ".join(people) or "nobody"
        raise CoursekitError(
            "expected to be told who curates, since each row is signed: Curator(article,"
            f' coder="ann"). coders.yaml lists these people: {found}. `coursekit curate` asks for'
            " your name and writes it there."
        )
    return people[0]


def _table(name: object) -> TableName:
    if name not in NAMES:
        raise ValueError(name)
    return name
