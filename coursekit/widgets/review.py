"""The review in a notebook: a quiz of what is due, each question with its lesson."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ipywidgets import Label, VBox

from coursekit.errors import CoursekitError
from coursekit.i18n import translated as _
from coursekit.quiz.courses import others_told
from coursekit.quiz.question import Question, Shown
from coursekit.quiz.review.review import KeptReview, day_of, in_short, lesson_of, quizzes_in
from coursekit.quiz.store.record import record_of
from coursekit.quiz.store.saved_session import KeptSitting
from coursekit.reading.text.spans import Span
from coursekit.tables.facts.rows import seeds_above
from coursekit.widgets.quiz import Quiz, article_in

if TYPE_CHECKING:
    from coursekit.reading.article import Article
    from coursekit.widgets.reader import Reader


class Review(Quiz):
    """What is due today: questions that were missed, and earlier ones to be recalled after a delay.

    ``quiz.review.schedule`` has the rule, and ``quiz.review.review`` says which are asked. Where
    nothing is due, it says so, and when something will be.

    Parameters
    ----------
    folder : pathlib.Path or str
        The quiz files of the course, from the notebook's folder.
    course : str, optional
        The course's id; without it, the one that most of the quizzes belong to.
    seeds : pathlib.Path or str, optional
        The folder of the articles.  Without it, ``seeds/`` in the folders above is taken.
    today : datetime.date, optional
        Another day than today's, to see what it would ask.

    Raises
    ------
    CoursekitError
        The folder has no quizzes, or none of that course, or a quiz of it has faults.
    """

    def __init__(
        self,
        folder: Path | str = "quizzes",
        *,
        course: str = "",
        seeds: Path | str | None = None,
        today: date | None = None,
    ) -> None:
        quizzes = quizzes_in(Path(folder), course)
        record = record_of(quizzes[0].course)
        self._quizzes = quizzes
        self._review = KeptReview(quizzes, record, today or date.today())
        self._notebooks = Path(folder).resolve().parent
        self._seeds = Path(seeds) if seeds else seeds_above(Path(folder) / "any.yaml")
        self._articles: dict[str | None, Article | None] = {}
        self._readers: dict[str | None, Reader] = {}
        lead = (in_short(self._review), others_told(Path(folder), record.course))
        self._begin(self._review, self._seeds, " ".join(filter(None, lead)))

    @cached_property
    def reader(self) -> VBox:
        """A place for the article of the question that was answered last, its evidence marked."""
        place = VBox([Label(_("Once you have answered a question, its article is shown here."))])
        self.__dict__["reader"] = place  # so that what was answered last finds it
        self._show_last_evidence()
        return place

    def _keeping_of(self, quiz: Any) -> KeptSitting:
        """Return the review that a message names: what waited may be of an earlier day."""
        day = day_of(quiz)
        if day is None or quiz == self._sitting.quiz.quiz:
            return super()._keeping_of(quiz)
        return KeptReview(self._quizzes, self._review.record, day)

    def _asked(self, question: Question) -> Shown:
        quiz = self._review.sources[question.id].quiz.quiz
        return super()._asked(question) | {"lesson": lesson_of(self._notebooks, quiz)}

    def _article_of(self, question: Question) -> Article | None:
        slug = self._review.sources[question.id].quiz.article
        if slug not in self._articles:
            self._articles[slug] = article_in(self._seeds, slug)
        return self._articles[slug]

    @property
    def _marks(self) -> bool:
        return "reader" in self.__dict__ or super()._marks

    def _lead_to(self, question: Question, span: Span) -> None:
        super()._lead_to(question, span)
        if "reader" not in self.__dict__:
            return
        slug = self._review.sources[question.id].quiz.article
        try:
            reader = self._readers[slug] = self._readers.get(slug) or self._new_reader(question)
        except CoursekitError:  # a reviewed table has faults: the words stand below the answer
            return
        reader.marked = [span]
        if self.reader.children != (reader,):
            self.reader.children = (reader,)

    def _new_reader(self, question: Question) -> Reader:
        from coursekit.widgets.reader import Reader

        article = self._article_of(question)
        assert article is not None  # noqa: S101 (a span was found in it)
        return Reader(article)
