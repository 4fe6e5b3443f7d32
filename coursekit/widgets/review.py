"""The review in a notebook: a quiz of what is due, each question with its unit."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ipywidgets import Label, VBox

from coursekit.errors import CoursekitError
from coursekit.i18n import translated as _
from coursekit.quiz.courses import note_on_other_courses
from coursekit.quiz.evidence.passages import article_in
from coursekit.quiz.question import Question, Shown
from coursekit.quiz.review.review import SavedReview, day_of, quizzes_in, summary
from coursekit.quiz.review.units import unit_of
from coursekit.quiz.store.record import record_of
from coursekit.quiz.store.saved_session import SavedSession
from coursekit.reading.text.spans import Span
from coursekit.tables.facts.rows import seeds_above
from coursekit.widgets.quiz import Quiz

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
        self._review = SavedReview(quizzes, record, today or date.today())
        self._notebooks = Path(folder).resolve().parent
        self._seeds = Path(seeds) if seeds else seeds_above(Path(folder) / "any.yaml")
        self._articles: dict[str | None, Article | None] = {}
        self._readers: dict[str | None, Reader] = {}
        lead = (summary(self._review), note_on_other_courses(Path(folder), record.course))
        self._begin(self._review, self._seeds, " ".join(filter(None, lead)))

    @cached_property
    def reader(self) -> VBox:
        """A place for the article of the question that was answered last, its evidence marked."""
        place = VBox([Label(_("Once you have answered a question, its article is shown here."))])
        self._followers.append(partial(self._mark, place))
        self._show_last_evidence()
        return place

    def on_static_page(self) -> dict[str, Any]:
        """Say that a review needs a kernel: what is due is different for each student and day."""
        told = _(
            "A website cannot make your review: for that, open this page in the notebook. On the"
            " website, “Where you stand” in unit 0 shows what you missed, and the button “Retry the"
            " questions you missed” below a quiz asks it again."
        )
        from markupsafe import Markup  # not in a browser

        return {"widget": "", "paper": Markup("<p>{}</p>").format(told)}

    def _saved_session(self, quiz: Any) -> SavedSession:
        """Return the review that a message names: what waited may be of an earlier day."""
        day = day_of(quiz)
        if day is None or quiz == self._session.quiz.quiz:
            return super()._saved_session(quiz)
        return SavedReview(self._quizzes, self._review.record, day)

    def _asked(self, question: Question) -> Shown:
        quiz = self._review.sources[question.id].quiz.quiz
        # Its unit says where it is from, so that nothing else need say it.
        return super()._asked(question) | {"tags": [], "lesson": unit_of(self._notebooks, quiz)}

    def _article_of(self, question: Question) -> Article | None:
        slug = self._review.sources[question.id].quiz.article
        if slug not in self._articles:
            self._articles[slug] = article_in(self._seeds, slug)
        return self._articles[slug]

    def _mark(self, place: VBox, question: Question, span: Span) -> None:
        """Show the evidence of a question in a reader of its article."""
        from coursekit.widgets.reader import Reader

        article = self._article_of(question)
        assert article is not None  # noqa: S101 (a span was found in it)
        slug = self._review.sources[question.id].quiz.article
        try:
            reader = self._readers[slug] = self._readers.get(slug) or Reader(article)
        except CoursekitError:  # a reviewed table has faults: the words stand below the answer
            return
        reader.marked = [span]
        if place.children != (reader,):
            place.children = (reader,)
