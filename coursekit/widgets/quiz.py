"""The quiz in a notebook: a view of a session; the key stays in the kernel.

Each message of the page has a ``type`` and a ``message_id``, which the reply repeats.  A message
that comes twice, because the first reply was late, is done once and answered twice.

=============================== ==============================================================
page to kernel                  kernel to page
=============================== ==============================================================
``open``                        ``state``: what was done about each question, and the score
``do`` question, deed           ``done``: where the question stands now, and the score
``do-all`` deeds by question    ``state``, and why one was refused, by question
``again``                       ``state``: the questions that were missed are open once more
``retry``                       ``state``, once what waits was tried to be written again
``evidence`` question           ``evidence``: the places it was shown in were told
anything that cannot be done    ``refused``: the reason
=============================== ==============================================================

The actions are those of :mod:`coursekit.quiz.session`.  An action may carry an ``id`` (``again``:
the message may), by which it is done once however often it is sent, also to another kernel, and the
``version`` of the question that it answers, one of the ``versions`` of ``state``.  One that waited
in the browser comes with ``late`` and its ``time``; it may be of another ``quiz``, the review of an
earlier day, and is kept even where it can no longer have an effect.  Replies to actions say

* ``done``: the ids of the actions that are done now, or were before;
* ``without_effect``: those of them that are kept, but count for nothing;
* ``saved``: whether they are on the disk; if not, the synced trait ``kept`` says why.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

import traitlets

from coursekit.errors import CoursekitError
from coursekit.home import is_in_browser
from coursekit.i18n import translated as _
from coursekit.quiz.clients import client_in
from coursekit.quiz.deadlines import deadlines_at
from coursekit.quiz.disclosure.stages import after, before, hints, may_be_shown
from coursekit.quiz.evidence.facts import facts_in
from coursekit.quiz.evidence.passages import (
    Passage,
    Passages,
    Shows,
    article_in,
    told_of,
    told_of_fact,
)
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Question, Shown, well_formed
from coursekit.quiz.quiz_file import own_language
from coursekit.quiz.store.answer_words import entry_in_words
from coursekit.quiz.store.record import record_of
from coursekit.quiz.store.saved_session import SavedSession
from coursekit.quiz.store.secret import mixing_secret
from coursekit.reading.text.spans import Span
from coursekit.tables.facts.rows import seeds_above
from coursekit.widgets.backup import Backup, storage_now
from coursekit.widgets.sharing import ReplyingWidget

if TYPE_CHECKING:
    from coursekit.reading.article import Article
    from coursekit.widgets.reader import Reader

_TAG: Final = re.compile(r"<[^>]*>")
_MOST_EARLIER: Final = 5
#: What messages call an action, and several.
_ACTION: Final = "deed"
_ACTIONS: Final = "deeds"
#: The quizzes of this kernel: what one of them writes, another one may have waited for.
_OPEN: Final[WeakSet[Quiz]] = WeakSet()


class Quiz(ReplyingWidget):
    """A quiz to be answered in the notebook.

    Parameters
    ----------
    path : pathlib.Path or str
        The quiz file, from the notebook's folder.
    article : Article, optional
        What the questions are about.  Without it, the article that the file names is looked for
        in ``seeds/``, in the folders above the quiz file.
    reader : Reader, optional
        A reader of the same article, in which the evidence of an answer is marked once it may be
        told.

    Raises
    ------
    AuthoredFileError
        The file has faults; all are listed.
    """

    widget = traitlets.Unicode("quiz").tag(sync=True)
    shown = traitlets.List(traitlets.Dict()).tag(sync=True)
    manner = traitlets.Dict().tag(sync=True)
    kept = traitlets.Dict().tag(sync=True)
    keeping = traitlets.Dict().tag(sync=True)

    def __init__(
        self, path: Path | str, *, article: Article | None = None, reader: Reader | None = None
    ) -> None:
        quiz = load_quiz(path)
        seeds = seeds_above(Path(path))
        self._article = article
        told = deadlines_at(seeds.parent).told(quiz.quiz, assessed=quiz.assessed)
        self._begin(SavedSession(quiz, record_of(quiz.course)), seeds, told)
        if reader is not None:
            self.on_evidence(lambda span: setattr(reader, "marked", [span]))
            self._show_last_evidence()

    def _begin(self, saved: SavedSession, seeds: Path, told: str = "") -> None:
        """Show a session; `told` is shown above its questions."""
        quiz = saved.session.quiz
        self._saved = saved
        self._session = saved.session
        self._seeds = seeds
        self._facts = facts_in(seeds / "data")
        self._passages = Passages()
        self._followers: list[Callable[[Question, Span], object]] = []
        super().__init__(
            own_language(quiz),
            shown=[self._asked(question) for question in self._session.questions],
            manner={
                "course": quiz.course,
                "quiz": quiz.quiz,
                "way": quiz.way,
                "pass_mark": quiz.pass_mark or 0,
                "told": told
                or (
                    _("This quiz is marked by your instructor; no result is shown here.")
                    if quiz.sealed
                    else ""
                ),
            },
            kept=self._saved.record.storage.shown(),
            keeping=storage_now(self._saved.record),
        )
        _OPEN.add(self)
        Backup(self, self._saved.record)

    def on_evidence(self, follower: Callable[[Span], object]) -> None:
        """Have a function called with the evidence of an answer, once it may be told.

        Parameters
        ----------
        follower : callable
            Takes the span of the evidence, in characters of the article.
        """
        self._followers.append(lambda _question, span: follower(span))

    def __repr__(self) -> str:
        """Print the questions with their options: what can be read where only text shows."""
        lines = [self.manner["told"]] if self.manner["told"] else []
        for place, question in enumerate(self.shown, start=1):
            below = f" {_plain(question['below'])}" if question["below"] else ""
            lines.append(f"{place}. {_plain(question['prompt'])}{below}")
            lines += [f"   ( ) {_plain(each['text'])}" for each in question.get("options", ())]
        return "\n".join(lines)

    def _without_a_page(self) -> dict[str, str]:
        if is_in_browser():  # where the kernel is, its page is, and jinja2 need not be loaded
            return {"text/plain": repr(self)}
        from markupsafe import Markup

        from coursekit.quiz.export.paper import fragment

        told = Markup("<p>{}</p>").format(self.manner["told"]) if self.manner["told"] else ""
        page = told + fragment(self.shown, self.languages["own"])
        return {"text/plain": repr(self), "text/html": page}

    def on_static_page(self) -> dict[str, Any]:
        """Return the questions with their keys, for a page that grades by itself."""
        from coursekit.widgets.pages.static_quiz import quiz_state

        return quiz_state(self, self._session, self.manner["told"])

    def _reply_or_refusal(self, message: dict[str, Any]) -> Shown:
        try:
            return self._reply_to(message)
        except KeyError:
            return {"type": "refused", "reason": _("the quiz has no such question")}
        except ValueError as error:
            return {"type": "refused", "reason": str(error)}
        finally:
            record = self._saved.record
            for quiz in _OPEN:
                if quiz._saved.record is record:
                    quiz.kept = record.storage.shown()

    def _reply_to(self, message: dict[str, Any]) -> Shown:
        match message.get("type"):
            case "open" | "retry":
                self._saved.catch_up()
                return self._state()
            case "again":
                return self._again(message.get("id"))
            case "do-all":
                return self._do_all(message.get(_ACTIONS))
            case "do" if message.get("late"):
                return self._do_late(message)
        question = self._session.question(str(message.get("question")))
        match message.get("type"):
            case "do":
                return self._stand_now(question, self._do(question, message.get(_ACTION)))
            case "evidence":
                self._show_evidence(question)
                return {"type": "evidence"}
        raise ValueError(_("this kind of message is not known"))

    def _do(self, question: Question, action: Any) -> str:
        """Do one thing, and return its id once it is in the record."""
        done = self._saved.do(question.id, _action(action))
        if action.get("did") in {"answer", "show"}:
            self._show_evidence(question)
        return done

    def _do_late(self, message: dict[str, Any]) -> Shown:
        """Do what waited in the browser, and keep it also where it has no effect any more."""
        saved, name = self._saved_session(message.get("quiz")), str(message.get("question"))
        done = saved.do(name, _action(message.get(_ACTION)), late=True)
        reply = self._told_of(done)
        if any(done == each.id for each in saved.not_possible):
            reply["without_effect"] = [done]
        if saved is self._saved and name in saved.versions:
            return self._stand_now(self._session.question(name)) | reply
        return {"type": "done", "stands": None, "score": self._score(), **reply}

    def _saved_session(self, quiz: Any) -> SavedSession:
        """Return the session of the quiz that a message names: this one, here."""
        if quiz not in (None, self._session.quiz.quiz):
            raise ValueError(_("this cannot be done here"))
        return self._saved

    def _do_all(self, actions: Any) -> Shown:
        """Do what can be done of several actions, and say why the others cannot."""
        refused, done = {}, []
        for name, action in actions.items() if isinstance(actions, dict) else ():
            try:
                done.append(self._do(self._session.question(name), action))
            except ValueError as error:
                refused[name] = str(error)
        return {**self._state(), "refused": refused, **self._told_of(*done)}

    def _again(self, name: Any) -> Shown:
        """Open what was missed once more; a message that comes to another kernel opens it once."""
        self._saved.catch_up()
        done = []
        for question in self._session.questions:
            if self._session.is_missed(question.id):
                own = {"id": f"{name}:{question.id}"} if name else {}
                done.append(self._do(question, {"did": "again", **own}))
        return {**self._state(), **self._told_of(*done, *([name] if name else []))}

    def _stand_now(self, question: Question, *done: str) -> Shown:
        stands, score = self._stands(question), self._score()
        return {"type": "done", "stands": stands, "score": score, **self._told_of(*done)}

    def _told_of(self, *done: str) -> Shown:
        return {"done": list(done), "saved": self._saved.record.storage.state == "saved"}

    def _state(self) -> Shown:
        stands = {question.id: self._stands(question) for question in self._session.questions}
        return {
            "type": "state",
            "questions": stands,
            "score": self._score(),
            "versions": self._saved.versions,
        }

    def _stands(self, question: Question) -> Shown:
        """Tell where a question stands: the hints taken, and what is to be said of the answers."""
        progress = self._session.progress(question.id)
        result = None
        if progress.since:
            result = after(self._session, question.id, date.today())
            result["evidence"] = self.told(question)
        earlier = [
            {"time": well_formed(each.time), "words": entry_in_words(each)}
            for each in self._saved.earlier.get(question.id, ())
            if each.action["did"] == "answer"
        ]
        return {
            "hints": hints(question, progress.hints),
            "result": result,
            "earlier": earlier[-_MOST_EARLIER:],
            **(self._versions_of(question) if question.keeps_versions else {}),
        }

    def _versions_of(self, question: Question) -> Shown:
        """Return each answer that was kept, and the client that was chosen last."""
        record, quiz = self._saved.record, self._session.quiz.quiz
        kept = [
            {"time": well_formed(entry.time), "sent": entry.action.get("sent", {})}
            for entry in record.of(quiz)
            if entry.question == question.id and entry.action["did"] == "answer"
        ]
        return {"versions": kept, "client": client_in(each.action for each in record.entries())}

    def _score(self) -> Shown:
        return self._session.score()._asdict()

    def _asked(self, question: Question) -> Shown:
        """Return what the page shows of a question before an answer."""
        return before(self._session.quiz, question, mixing_secret())

    def _article_of(self, question: Question) -> Article | None:
        """Return what a question is about, read when it is asked for; None where it has faults."""
        if self._article is None:
            with suppress(CoursekitError):
                self._article = article_in(self._seeds, self._session.quiz.article)
        return self._article

    def located(self, question: Question) -> Passage:
        """Return where the evidence of a question is printed, if it is."""
        if question.evidence is None or question.evidence.quote is None:
            return Passage()
        return self._passages.of(question, self._article_of(question))

    def told(self, question: Question, shows: Shows | None = None) -> Shown | None:
        """Return the quotation in its paragraph, or the fact with its source, if it may be told."""
        evidence = question.evidence
        if evidence is None:
            return None
        shows = shows or partial(may_be_shown, self._session, question.id)
        if evidence.quote is None:
            return told_of_fact(self._facts, evidence.fact, shows)
        marks = bool(self._followers)
        return told_of(self.located(question), evidence.quote, shows, marks=marks)

    def _show_evidence(self, question: Question) -> None:
        _article, span, _row = self.located(question)
        if span is not None and self.told(question):
            for follower in self._followers:
                follower(question, span)

    def _show_last_evidence(self) -> None:
        """Mark in the reader what was marked when the quiz was left."""
        last = self._saved.last_answered
        if last is not None:
            self._show_evidence(self._session.question(last))


def _action(action: Any) -> dict[str, Any]:
    if not isinstance(action, dict):
        raise ValueError(_("this cannot be done here"))
    return action


def _plain(rendered: str) -> str:
    return html.unescape(_TAG.sub("", rendered)).strip()
