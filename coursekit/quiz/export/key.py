"""The key of a question as who marks an answer on paper reads it: with all its feedback.

The widget tells what there is to say about one answer; here it is told about every answer that
the author thought of.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from itertools import combinations
from typing import NamedTuple

from markupsafe import Markup

from coursekit.i18n import day_in_words
from coursekit.i18n import translated as _
from coursekit.quiz.kinds.arranging import Order, Placing
from coursekit.quiz.kinds.discussing import Discuss
from coursekit.quiz.kinds.highlighting import Highlight
from coursekit.quiz.kinds.mending import NOTHING, Mend
from coursekit.quiz.kinds.options import Choices, TrueFalse, WithOptions
from coursekit.quiz.kinds.quantities import UNDATED, Date, Number, figures
from coursekit.quiz.kinds.wording import Cloze, ShortText
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import Question
from coursekit.reading.time.calendar import bounds


class Told(NamedTuple):
    """One answer, and what is said of it.

    Attributes
    ----------
    verdict : str
        ``right``, ``partly``, ``wrong``, or "" where an answer is neither.
    answer : str
        The answer; a text is escaped where it is shown, Markup is not.
    said : Markup
        The feedback.
    """

    verdict: str
    answer: str
    said: Markup = Markup()


@singledispatch
def told(question: Question) -> Iterator[Told]:
    """Yield every answer that the author of a question thought of, with its feedback."""
    raise NotImplementedError(type(question).__name__)


@told.register
def _of_options(question: WithOptions) -> Iterator[Told]:
    for option in question.options:
        said = _html(option.feedback)
        if option.if_not_chosen:
            said += _after(_("For those who did not choose it:"), _html(option.if_not_chosen))
        yield Told("right" if option.correct else "wrong", _line(option.text), said)
    if isinstance(question, Choices) and question.if_missed:
        yield Told(
            "partly", _("Only right options, but not all of them"), _html(question.if_missed)
        )


@told.register
def _of_true_or_false(question: TrueFalse) -> Iterator[Told]:
    for value, words, feedback in (
        (True, _("True"), question.if_true),
        (False, _("False"), question.if_false),
    ):
        yield Told("right" if value == question.answer else "wrong", words, _html(feedback))


@told.register
def _of_number(question: Number) -> Iterator[Told]:
    unit = f" {question.unit}" if question.unit else ""
    yield Told("right", question.key_words(), _html(question.feedback))
    for near in question.near:
        yield Told("wrong", f"{figures(near.value)}{unit}", _html(near.feedback))
    yield Told("wrong", _("Any other number"), _html(question.if_wrong))


@told.register
def _of_date(question: Date) -> Iterator[Told]:
    yield Told("right", date_words(question.answer), _html(question.feedback))
    if question.if_too_coarse:
        yield Told("partly", _("A date less precise than the text"), _html(question.if_too_coarse))
    if question.if_too_precise:
        yield Told("wrong", _("A date more precise than the text"), _html(question.if_too_precise))
    yield Told("wrong", _("Any other date"), _html(question.if_wrong))


@told.register
def _of_short_text(question: ShortText) -> Iterator[Told]:
    yield Told("right", " / ".join(question.accept), _html(question.feedback))
    for near in question.near:
        yield Told("wrong", near.text, _html(near.feedback))
    yield Told("wrong", _("Any other answer"), _html(question.if_wrong))


@told.register
def _of_cloze(question: Cloze) -> Iterator[Told]:
    for place, gap in enumerate(question.gaps, 1):
        yield Told("right", f"({place}) {' / '.join(gap.accept)}", _html(gap.feedback))
        for near in gap.near:
            yield Told("wrong", f"({place}) {near.text}", _html(near.feedback))
        if gap.if_wrong:
            words = _("Any other answer")
            yield Told("wrong", f"({place}) {words}", _html(gap.if_wrong))


@told.register
def _of_order(question: Order) -> Iterator[Told]:
    for place, item in enumerate(question.items, 1):
        yield Told("", Markup("{}. {}").format(place, _line(item.text)))
    said = _html(question.feedback)
    undecided = {frozenset(pair) for pair in question.undecided}
    for one, other in combinations(question.items, 2):
        if frozenset((one.id, other.id)) in undecided:
            pair = Markup("<p>{} / {}</p>").format(_line(one.text), _line(other.text))
            said += _after(_("The text does not say which of these came first:"), pair)
    yield Told("", _("What decides the order"), said)
    texts = {item.id: _line(item.text) for item in question.items}
    for near in question.near:
        yield Told("wrong", _pair(texts[near.before], texts[near.after]), _html(near.feedback))
    if question.if_wrong:
        yield Told("wrong", _("Any other order"), _html(question.if_wrong))


@told.register
def _of_placing(question: Placing) -> Iterator[Told]:
    for one in question.placed:
        text = _line(one.text)
        yield Told("right", _pair(text, _line(one.to)), _html(one.feedback))
        for near in one.near:
            yield Told("wrong", _pair(text, _line(near.text)), _html(near.feedback))
        if one.if_wrong:
            yield Told("wrong", _pair(text, _("anything else")), _html(one.if_wrong))


@told.register
def _of_mend(question: Mend) -> Iterator[Told]:
    if question.wrong == NOTHING:
        yield Told("right", _("Nothing in this row is wrong"), _html(question.feedback))
    else:
        key = f"{question.wrong}: {' / '.join(question.mended)}"
        yield Told("right", key, _html(question.feedback))
    if question.if_other_value:
        yield Told(
            "partly", _("The right cell, with anything else in it"), _html(question.if_other_value)
        )
    yield Told("wrong", _("Another cell"), _html(question.if_other_cell))


@told.register
def _of_highlight(question: Highlight) -> Iterator[Told]:
    said = [Markup(), *(Markup() for _each in question.accept[1:])]
    said[-1] = _html(question.feedback)
    for words, feedback in zip(question.accept, said, strict=True):
        yield Told("right", words, feedback)
    if question.if_partly:
        yield Told("partly", _("More or fewer words"), _html(question.if_partly))
    yield Told("wrong", _("Other words"), _html(question.if_wrong))


@told.register
def _of_discuss(question: Discuss) -> Iterator[Told]:
    for stand in question.positions:
        held = Markup("<p>{}</p>").format(_("Held by {who}.", who=stand.held_by))
        for_it = _after(_("The strongest argument for it"), _html(stand.strongest))
        against = _after(_("The strongest argument against it"), _html(stand.counter))
        yield Told("", _line(stand.answer), held + for_it + against)
    for one in question.exemplars:
        comment = _after(_("Why"), _html(one.comment))
        yield Told("", _("Example: {label}", label=one.label), _html(one.text) + comment)


def date_words(value: str) -> str:
    """Return a TIMEX3 value in words; what is no day or month stays as it is.

    Examples
    --------
    >>> date_words("2024-11"), date_words("2024-11-12"), date_words("2024-Q4")
    ('November 2024', '12 November 2024', '2024-Q4')
    """
    if value == UNDATED:
        return _("The text gives no date.")
    precision, first, _last = bounds(value)
    if precision not in {"day", "month"} or first is None:
        return value
    return day_in_words(first.isoformat()[: 10 if precision == "day" else 7])


def _html(text: str) -> Markup:
    # Made from Markdown, with raw HTML off.
    return Markup(blocks(text))  # noqa: S704


def _line(text: str) -> Markup:
    return Markup(phrase(text))  # noqa: S704


def _pair(one: str, other: str) -> Markup:
    return Markup("{} → {}").format(one, other)


def _after(words: str, html: Markup) -> Markup:
    return Markup("<p><strong>{}</strong></p>").format(words) + html
