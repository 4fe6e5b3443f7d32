"""Item statistics of a test, by classical test theory: facility, discrimination, reliability."""

from __future__ import annotations

from math import atanh, log, sqrt, tanh
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Scores: TypeAlias = NDArray[np.float64]

#: The 97.5th percentile of the standard normal distribution, for intervals of 95 per cent.
_Z: Final = 1.959963984540054
#: From so many students on a coefficient is given; the functions say why.
FEWEST_FOR_DISCRIMINATION: Final = 50
FEWEST_FOR_RELIABILITY: Final = 100
#: The rest of a test has at least so many questions, for its score to say something.
_FEWEST_OTHERS: Final = 5


class Estimate(NamedTuple):
    """A coefficient with its interval of 95 per cent, and how many students it rests on."""

    value: float
    low: float
    high: float
    students: int


def facilities(scores: Scores) -> Scores:
    """Return the mean share of the points of each question, of those who answered it.

    Examples
    --------
    >>> facilities(np.array([[1.0, 0.5], [0.0, np.nan]])).tolist()
    [0.5, 0.5]
    """
    answered = ~np.isnan(scores)
    counts = answered.sum(axis=0)
    sums = np.where(answered, scores, 0.0).sum(axis=0)
    means: Scores = np.full(scores.shape[1], np.nan)
    np.divide(sums, counts, out=means, where=counts > 0)
    return means


def discriminations(scores: Scores) -> list[Estimate | None]:
    """Return the corrected item-total correlation of each question; None for too few students.

    It is Pearson's correlation of a question's score with the score on the rest of the test, so
    that no question is correlated with itself: W. H. Angoff, "Test reliability and effective test
    length", Psychometrika 18 (1953) 1-14; J. C. Nunnally and I. H. Bernstein, Psychometric
    Theory (3rd ed., 1994), ch. 8.  Where answers are missing, the rest is the mean share of the
    other questions that a student answered (at least five): without missing answers that is the
    same coefficient, since a mean is a sum divided by a constant.

    The interval is Fisher's: the inverse hyperbolic tangent of the coefficient is nearly normal,
    with a standard error of 1/sqrt(n - 3) (R. A. Fisher, Metron 1 (1921) 3-32).  From fifty
    students on: there the interval of a coefficient of 0.3 runs from 0.02 to 0.53; with fewer than
    44 it holds 0, and nothing is known about the question.

    Parameters
    ----------
    scores : numpy.ndarray
        Students down, questions across; shares of the points from 0 to 1, NaN for no answer.

    Examples
    --------
    >>> class_of_fifty = np.tile([[1.0] * 6, [0.0] * 6], (25, 1))
    >>> discriminations(class_of_fifty)[0].value
    1.0
    >>> discriminations(class_of_fifty[:48])[0] is None
    True
    """
    answered = ~np.isnan(scores)
    filled = np.where(answered, scores, 0.0)
    totals, counts = filled.sum(axis=1), answered.sum(axis=1)
    found = []
    for item in range(scores.shape[1]):
        of = answered[:, item] & (counts > _FEWEST_OTHERS)
        own = filled[of, item]
        rest = (totals[of] - own) / (counts[of] - 1)
        found.append(_correlated(own, rest))
    return found


def _correlated(own: Scores, rest: Scores) -> Estimate | None:
    students = len(own)
    if students < FEWEST_FOR_DISCRIMINATION or not _varies(own) or not _varies(rest):
        return None
    value = float(np.corrcoef(own, rest)[0, 1])
    value = max(-1.0, min(1.0, value))
    if abs(value) > 1 - 1e-12:
        value = float(round(value))
        return Estimate(value, value, value, students)
    middle, half = atanh(value), _Z / sqrt(students - 3)
    return Estimate(value, tanh(middle - half), tanh(middle + half), students)


def _varies(values: Scores) -> bool:
    return bool(np.ptp(values) > 1e-12)


def reliability(scores: Scores) -> Estimate | None:
    """Return Cronbach's alpha of a test; None for too few students who answered all of it.

    Alpha is k/(k-1) (1 - sum of the items' variances / variance of the total): L. J. Cronbach,
    Psychometrika 16 (1951) 297-334.  Where every score is 0 or 1 it is KR-20 (G. F. Kuder and
    M. W. Richardson, Psychometrika 2 (1937) 151-160), so that one coefficient serves both.  It is
    taken over the students who answered every question.

    The interval is Bonett's: ln(1 - alpha) is nearly normal, with variance 2k/((k-1)(n-2)) (D. G.
    Bonett, Journal of Educational and Behavioral Statistics 27 (2002) 335-340).  From a hundred
    students on: there the interval of an alpha of 0.7, of ten questions, runs from 0.60 to 0.78;
    with fifty it runs from 0.54 to 0.80, and no rule of thumb can be held to it.

    Parameters
    ----------
    scores : numpy.ndarray
        Students down, questions across; shares of the points from 0 to 1, NaN for no answer.
    """
    whole = scores[~np.isnan(scores).any(axis=1)]
    students, items = whole.shape
    if students < FEWEST_FOR_RELIABILITY or items < 2:
        return None
    total = float(whole.sum(axis=1).var(ddof=1))
    if total <= 1e-12:
        return None
    alpha = items / (items - 1) * (1 - float(whole.var(axis=0, ddof=1).sum()) / total)
    if alpha >= 1 - 1e-12:
        return Estimate(1.0, 1.0, 1.0, students)
    half = _Z * sqrt(2 * items / ((items - 1) * (students - 2)))
    middle = log(1 - alpha)
    low, high = (1 - float(np.exp(middle + sign * half)) for sign in (1, -1))
    return Estimate(alpha, low, high, students)


def matrix(shares: Any, rows: Any, columns: Any, shape: tuple[int, int]) -> Scores:
    """Return scores, students down and questions across, out of one row for each answer."""
    scores = np.full(shape, np.nan)
    scores[rows, columns] = shares
    return scores
