"""What gives an answer away: words above it, another prompt, its length, its place.

Nothing here reads for meaning: it compares words. What it finds is to be looked at, and what it
does not find may still be given away.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from coursekit.course.finding import Course, Finding, QuizFile, finding
from coursekit.course.lesson import Lesson, shown_text
from coursekit.quiz.kinds.choice.model import Choice
from coursekit.quiz.kinds.options import WithOptions
from coursekit.quiz.kinds.placing import Placing
from coursekit.quiz.kinds.short_text.model import ShortText
from coursekit.quiz.leaks import as_read, stands_in, words_alone
from coursekit.quiz.question import Question
from coursekit.reading.lexicon import word_set
from coursekit.yamlfile import shortened

#: A few neighbouring sentences that have so much of the right option, and so much more than of
#: any wrong one, give it away.
_TOGETHER: Final = 3
_SHARE: Final = 0.4
_AHEAD: Final = 0.3
#: What is about the question has so many of its words.
_ABOUT: Final = 0.5
#: With fewer words of its own, an answer is a name: its very words count.
_FEW: Final = 2
_STEM: Final = 5
_SHORTEST: Final = 4
_SHOWN: Final = 160
_SENTENCE: Final = re.compile(r"(?<=[.?!:;])[”\")*_]*\s+")
#: A chance smaller than this is no chance.
_UNLIKELY: Final = 0.05


class Asked(NamedTuple):
    """A question, with the text that a student has read above it in its section."""

    question: Question
    above: tuple[str, ...]
    others: tuple[str, ...]
    file: QuizFile


def given_away(course: Course) -> Iterator[Finding]:
    """Point 27: no key can be copied from the section above it, or from another prompt."""
    for asked in _asked(course):
        place = asked.file.place(asked.question.id)
        places = (("key above", asked.above, _TOGETHER), ("key in a prompt", asked.others, 1))
        for name, texts, together in places:
            words = giveaway(asked.question, texts, together)
            if words:
                yield finding(name, place, asked.file.path, words=shortened(words, _SHOWN))
                break


def giveaway(question: Question, sentences: Sequence[str], together: int = _TOGETHER) -> str:
    """Return the first of some sentences that gives a question's key away; "" where none does.

    A sentence is read with those before it, so many of them `together`.

    The rule that decides a case may be printed above it: applying it is what is asked.
    """
    if not question.graded or question.case:
        return ""
    if isinstance(question, WithOptions):
        right = [option.text for option in question.options if option.correct]
        wrong = [option.text for option in question.options if not option.correct]
        found = [_tells(question.prompt, text, wrong, sentences, together) for text in right]
        return found[0] if found and all(found) else ""
    if isinstance(question, Placing):
        places = {placed.to for placed in question.placed}
        found = [
            _names(_stems(one.text), one.to, [*(places - {one.to})], sentences)
            for one in question.placed
        ]
        told = list(filter(None, found))
        return told[0] if 2 * len(told) > len(found) else ""
    if isinstance(question, ShortText):
        found = [_tells(question.prompt, text, (), sentences, together) for text in question.accept]
        return next(filter(None, found), "")
    return ""


def _tells(
    prompt: str, right: str, wrong: Sequence[str], sentences: Sequence[str], together: int
) -> str:
    """Return the last of some sentences that together say what is right, and not what is wrong."""
    known, own, others = _stems(prompt), _stems(right), [_stems(text) for text in wrong]
    if len(own - known) < _FEW:
        return _names(known, right, wrong, sentences)
    told = [_stems(sentence) for sentence in sentences]
    for place, sentence in enumerate(sentences):
        stems = set().union(*told[max(0, place + 1 - together) : place + 1])
        ahead = _share(own, stems) - max((_share(each, stems) for each in others), default=0)
        if _share(own, stems) >= _SHARE and ahead >= _AHEAD:
            return sentence
    return ""


def _names(known: set[str], right: str, wrong: Sequence[str], sentences: Sequence[str]) -> str:
    """Return the sentence that is about what a prompt asks, and has a short answer's very words."""
    for sentence in sentences:
        stems = _stems(sentence)
        if (
            known
            and _share(known, stems) >= _ABOUT
            and stands_in(right, sentence)
            and not any(stands_in(text, sentence) for text in wrong)
        ):
            return sentence
    return ""


def _share(some: set[str], stems: set[str]) -> float:
    return len(some & stems) / len(some) if some else 0.0


def _stems(text: str) -> set[str]:
    """Return the beginnings of the words that tell something: five letters, or all of a figure.

    >>> sorted(_stems("It was ratified in 2024 by the states; one had signed"))
    ['2024', 'ratif', 'signe', 'state']
    """
    empty = word_set("data/check_words.txt", "empty", package="coursekit.course")
    words = [word for word in words_alone(as_read(text)) if word not in empty]
    return {word[:_STEM] for word in words if len(word) >= _SHORTEST or word.isdigit()}


def _asked(course: Course) -> Iterator[Asked]:
    """Yield each question with what stands above it in its section, and the other prompts."""
    files = {file.path: file for file in course.quizzes}
    for use in course.lesson.quizzes:
        file = files.get(use.path)
        if file is None:
            continue
        above = tuple(_above(course.lesson, use.cell))
        for question in file.quiz.questions:
            others = [other.prompt for other in file.quiz.questions if other is not question]
            yield Asked(question, above, tuple(_sentences(others)), file)


def _above(lesson: Lesson, cell: int) -> Iterator[str]:
    """Yield the sentences and table rows of a section above one of its cells."""
    section = next((each for each in lesson.sections if cell in each.cells), None)
    for each in lesson.markdown():
        if section and each.number in section.cells and each.number < cell:
            yield from _sentences([shown_text(each.source)])


def _sentences(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for line in text.splitlines():
            yield from filter(str.strip, _SENTENCE.split(line))


# Lengths and places


class Tally(NamedTuple):
    """How often something was so, and how often chance would have it: once for each question."""

    times: int
    chances: tuple[float, ...]

    @property
    def likely(self) -> float:
        """The probability that chance alone gives this count, or more.

        >>> round(Tally(2, (0.5, 0.5)).likely, 2), Tally(0, (0.5,)).likely
        (0.25, 1.0)
        """
        exactly = [1.0]  # the probability of each count, question by question
        for chance in self.chances:
            same = [*(each * (1 - chance) for each in exactly), 0.0]
            more = [0.0, *(each * chance for each in exactly)]
            exactly = [one + other for one, other in zip(same, more, strict=True)]
        return min(1.0, sum(exactly[self.times :]))


def favourites(course: Course) -> Iterator[Finding]:
    """Point 28: the right option is the longest, or in a place, no more often than by chance."""
    questions = [question for file in course.quizzes for question in file.quiz.questions]
    yield from unlikely(questions)


def unlikely(questions: Sequence[Question]) -> Iterator[Finding]:
    """Yield what the right options of some choice questions are too often."""
    choices = [question for question in questions if isinstance(question, Choice)]
    tally = longest(choices)
    if tally.likely < _UNLIKELY:
        values = {"count": tally.times, "all": len(choices), "chance": round(sum(tally.chances))}
        yield finding("right is longest", **values)
    found = places(choices)
    for place, tally in found.items():
        if tally.likely < _UNLIKELY / len(found):
            values = {"count": tally.times, "all": len(tally.chances), "place": place}
            yield finding("right has a place", **values)


def longest(choices: Iterable[Choice]) -> Tally:
    """Count how often the right option alone is the longest."""
    return alone_first(choices, lambda _, option: len(as_read(option)))


def alone_first(choices: Iterable[Choice], score: Callable[[Choice, str], float]) -> Tally:
    """Count how often the right option alone has the highest score, told by question and option."""
    count, chances = 0, []
    for question in choices:
        scores = [score(question, option.text) for option in question.options]
        if scores.count(max(scores)) == 1:
            (right,) = question.key
            count += scores[right] == max(scores)
            chances.append(1 / len(scores))
    return Tally(count, tuple(chances))


def places(choices: Iterable[Choice]) -> dict[int, Tally]:
    """Count in which place, from 1 on, the right option stands where options are not mixed."""
    fixed = [question for question in choices if not question.shuffle]
    keys = Counter(place + 1 for question in fixed for place in question.key)
    most = max((len(question.options) for question in fixed), default=0)
    return {
        place: Tally(
            keys[place],
            tuple(1 / len(q.options) for q in fixed if len(q.options) >= place),
        )
        for place in range(1, most + 1)
    }
