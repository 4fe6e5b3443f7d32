"""What stands on a page for curation: the article, words that are marked, one reply a message.

A message has a ``type`` and a ``message_id``, which the reply repeats.  What is decided carries
``seen``, the number of the last decision that the page knows: where another window has decided
since, it is refused, and the page gets what is new.  The synced trait ``state`` is changed before
the reply goes out.  ``words`` are places in the list of the article's words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import traitlets

from coursekit.errors import CoursekitError
from coursekit.i18n import language_in_use
from coursekit.i18n import translated as _
from coursekit.quiz.kinds.highlight.words import markable
from coursekit.reading.text.spans import Span
from coursekit.tables.curation.session.curation import Curation
from coursekit.tables.curation.session.log import Decision, live
from coursekit.tables.curation.session.words import marked_spans
from coursekit.tables.schema import BETWEEN_PIECES
from coursekit.widgets.curation.form import forms
from coursekit.widgets.reader import page_of
from coursekit.widgets.sharing import ReplyingWidget

Reply = dict[str, Any]


class CurationPage(ReplyingWidget):
    """An article, and rows of it to decide about."""

    page = traitlets.Dict().tag(sync=True)
    #: Where each word of the article is that can be marked.
    markable = traitlets.List(traitlets.Any()).tag(sync=True)
    forms = traitlets.Dict().tag(sync=True)
    #: What stays as it is: who curates, and with what can be compared.
    manner = traitlets.Dict().tag(sync=True)
    state = traitlets.Dict().tag(sync=True)

    def __init__(self, curation: Curation, manner: Mapping[str, Any]) -> None:
        article = curation.article
        self.curation = curation
        self._words = [Span(word.start, word.end) for word in markable(article.text)]
        is_understood = article.language == language_in_use().partition("-")[0]
        super().__init__(
            "" if is_understood else article.language,
            page=page_of(article),
            markable=[list(word) for word in self._words],
            forms=forms(article),
            manner=dict(manner),
            state=self._state(),
        )

    def _without_a_page(self) -> dict[str, str]:
        return {"text/plain": repr(self)}

    def _reply_or_refusal(self, message: dict[str, Any]) -> Reply:
        try:
            return super()._reply_or_refusal(message)
        finally:
            self.state = self._state()

    def _state(self) -> dict[str, Any]:
        """Return what the page shows."""
        raise NotImplementedError

    def _refuse_behind(self, message: Mapping[str, Any]) -> None:
        """Refuse what was decided by rows that have changed elsewhere since."""
        self.curation.catch_up()
        if self.curation.outside:
            raise CoursekitError(
                _(
                    "Somebody has changed a table's file, and the change is kept. Look at the row"
                    " again."
                )
            )
        if message["seen"] != self._seen():
            raise CoursekitError(
                _("Something has been decided in another window. Look at the row again.")
            )

    def _seen(self) -> int:
        """Return how many decisions there are; edits of files are told apart."""
        return sum(each.action != "outside" for each in self.curation.decisions)

    def _undone(self, decision: Decision | None) -> Reply:
        if decision is None:
            return {"type": "done", "said": _("There is nothing to undo."), "at": None}
        said = _("Undone: {what}.", what=what_was_done(decision))
        return {"type": "done", "said": said, "at": [decision.table, decision.row]}

    def _marked(self, message: Mapping[str, Any]) -> Reply:
        """Return which words of the article were marked, as a row has them."""
        spans = self._spans(message["words"])
        text = self.curation.article.text
        return {
            "type": "marked",
            "spans": [list(span) for span in spans],
            "text": BETWEEN_PIECES.join(span.of(text) for span in spans),
        }

    def _spans(self, words: Iterable[Any]) -> list[Span]:
        places = [int(at) for at in words]
        if min(places, default=0) < 0:
            raise ValueError(places)  # which would count from the end
        return marked_spans(self.curation.article.text, [self._words[at] for at in places])

    def _to_undo(self) -> str:
        """Say what would be undone, "" where there is nothing."""
        stand = live(self.curation.decisions)
        return what_was_done(stand[-1]) if stand else ""


def what_was_done(decision: Decision) -> str:
    """Say what a decision was, to be undone."""
    return {
        "keep": _("keeping {row}", row=decision.row),
        "mend": _("editing {row}", row=decision.row),
        "drop": _("dropping {row}", row=decision.row),
        "merge": _("merging into {row}", row=decision.row),
        "split": _("splitting {row}", row=decision.row),
        "add": _("adding {row}", row=decision.row),
        "take": _("choosing {row}", row=decision.row),
        "outside": _("the change made to {row} in its file", row=decision.row),
    }[decision.action]


def texts(cells: Mapping[object, object]) -> dict[str, str]:
    """Return the cells that a message brings."""
    return {str(name): str(cell) for name, cell in cells.items()}


def marks(marked: Mapping[object, Iterable[Sequence[Any]]]) -> dict[str, list[Span]]:
    """Return the places of words that a message brings, by column."""
    return {
        str(column): [Span(int(start), int(end)) for start, end in spans]
        for column, spans in marked.items()
    }
