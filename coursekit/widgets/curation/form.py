"""How a row of each table is shown to be curated: its cells, and what may be chosen for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple

from coursekit.i18n import marked
from coursekit.i18n import translated as _
from coursekit.reading.article import Article
from coursekit.tables.curation.file import NAMED
from coursekit.tables.curation.session.cells import key_of
from coursekit.tables.curation.session.log import Tables
from coursekit.tables.curation.session.new_rows import MAIN
from coursekit.tables.schema import (
    CERTAINTIES,
    PRECISIONS,
    RELATIONS,
    ROLES,
    SPEECH,
    STANCES,
    STATUSES,
    TYPES,
    TableName,
)


class Field(NamedTuple):
    """One cell of a row as a control."""

    column: str
    label: str
    #: words: the article's, typed or marked; row, rows: ids of other rows; long: more than a line.
    kind: Literal["words", "text", "short", "long", "choice", "row", "rows"] = "text"
    choices: Sequence[str] = ()
    hint: str = ""


_MANY: Final = marked("with ; between them")
_ENDS: Final = (
    Field("evidence", marked("Sentence"), "words"),
    Field("certainty", marked("Certainty"), "choice", CERTAINTIES),
    Field("why", marked("Reasons"), "long"),
)
FIELDS: Final[Mapping[TableName, tuple[Field, ...]]] = {
    "stakeholders": (
        Field("name", marked("Name"), "words"),
        Field("aliases", marked("Other names"), hint=_MANY),
        Field("type", marked("Type"), "choice", TYPES),
        Field("role", marked("Role"), "choice", ROLES),
        Field("stance", marked("Stance"), "choice", STANCES),
        Field("stance_cue", marked("Words of the stance"), "words"),
        Field("target", marked("Stance on")),
        *_ENDS,
    ),
    "statements": (
        Field("stakeholder_id", marked("Stakeholder"), "row"),
        Field("source", marked("Source"), "words"),
        Field("cue", marked("Cue"), "words"),
        Field("content", marked("Content"), "words"),
        Field("speech", marked("Speech"), "choice", SPEECH),
        Field("stance", marked("Stance"), "choice", STANCES),
        Field("target", marked("Stance on")),
        Field("condition", marked("Condition"), "words"),
        Field("act", marked("Act"), "short"),
        Field("concept", marked("Concept"), "short"),
        Field("agreement", marked("Agreement"), "choice", ("", "yes", "no")),
        *_ENDS,
    ),
    "timeline": (
        Field("event", marked("Event"), "words"),
        Field("status", marked("Status"), "choice", STATUSES),
        Field("expression", marked("Time words"), "words"),
        Field("value", marked("Date"), "short", hint=marked("such as 2024-11-12 or 2024-11")),
        Field("precision", marked("Precision"), "choice", PRECISIONS),
        Field("earliest", marked("Earliest day"), "short"),
        Field("latest", marked("Latest day"), "short"),
        Field("relation_type", marked("Relation"), "choice", RELATIONS),
        Field("relation_to", marked("To the event"), "row"),
        Field("stakeholders", marked("Stakeholders"), "rows"),
        Field("statement_id", marked("Reported in statement"), "row"),
        *_ENDS,
    ),
}
LABELS: Final[Mapping[TableName, str]] = {
    "stakeholders": marked("Stakeholders"),
    "statements": marked("Statements"),
    "timeline": marked("Timeline"),
}


def forms(article: Article) -> dict[str, Any]:
    """Return the fields of each table as the page needs them."""
    offered = {"concept": _concepts(article)}
    return {
        table: {
            "label": _(LABELS[table]),
            "fields": [_shown(field, offered.get(field.column, {})) for field in fields],
        }
        for table, fields in FIELDS.items()
    }


def _concepts(article: Article) -> dict[str, str]:
    """Return the codebooks' concepts in words, by what a row says: a label, or the corpus's id."""
    from coursekit.corpus.sources.settings_file import settings_beside

    own = article.case.concepts if article.case else ()
    of_corpus = {entry.id: entry.label for entry in settings_beside(article).concepts}
    return {entry.label: entry.label for entry in own} | of_corpus


def _shown(field: Field, offered: Mapping[str, str]) -> dict[str, Any]:
    return {
        "column": field.column,
        "label": _(field.label),
        "hint": field.hint and _(field.hint),
        "kind": field.kind,
        "choices": list(field.choices),
        "offered": dict(offered),
        "rows": NAMED.get(field.column, "") if field.kind in {"row", "rows"} else "",
    }


def labels() -> dict[str, str]:
    """Return what the page calls each column."""
    return {field.column: _(field.label) for fields in FIELDS.values() for field in fields}


def names(tables: Tables) -> dict[str, dict[str, str]]:
    """Return by what words each row of a table is known."""
    return {
        table: {row[key_of(table)]: row[MAIN[table]] for row in rows}
        for table, rows in tables.items()
    }
