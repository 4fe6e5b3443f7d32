"""Item statistics against a formula written another way, and against a published example."""

from __future__ import annotations

from math import isnan, log, sqrt
from statistics import NormalDist, correlation, pvariance, variance

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.classroom.statistics.items import discriminations, facilities, reliability

#: Eight students, five questions; repeated, they are as many as a coefficient needs.
SCORES = [
    [1, 1, 1, 0, 1],
    [1, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
    [1, 1, 1, 1, 1],
    [1, 1, 0, 0, 1],
    [0, 0, 0, 0, 0],
    [1, 1, 1, 0, 0],
    [0, 1, 0, 0, 0],
]


def class_of(times):
    return np.array(SCORES * times, dtype=float)


def test_facility_is_the_mean_of_those_who_answered():
    scores = np.array([[1.0, np.nan], [0.0, 0.5], [1.0, np.nan]])
    assert facilities(scores).tolist() == [2 / 3, 0.5]
    assert isnan(facilities(np.full((3, 1), np.nan))[0])


@st.composite
def whole_classes(draw):
    students, items = draw(st.integers(50, 70)), draw(st.integers(6, 12))
    cell = st.sampled_from([0.0, 0.25, 0.5, 1.0])
    row = st.lists(cell, min_size=items, max_size=items)
    return draw(st.lists(row, min_size=students, max_size=students))


@settings(max_examples=25, deadline=None)
@given(whole_classes())
def test_discrimination_is_what_the_standard_library_correlates(rows):
    found = discriminations(np.array(rows))
    for item, estimate in enumerate(found):
        own = [row[item] for row in rows]
        rest = [sum(row) - row[item] for row in rows]
        if len(set(own)) == 1 or len(set(rest)) == 1:
            assert estimate is None
            continue
        assert estimate.value == pytest.approx(correlation(own, rest), abs=1e-9)
        assert estimate.low <= estimate.value <= estimate.high
        assert estimate.students == len(rows)


def test_the_interval_is_fishers():
    estimate = discriminations(np.hstack([class_of(7), class_of(7)[::-1]]))[0]
    r, n = estimate.value, estimate.students
    z, half = 0.5 * log((1 + r) / (1 - r)), NormalDist().inv_cdf(0.975) / sqrt(n - 3)
    back = [(np.e ** (2 * end) - 1) / (np.e ** (2 * end) + 1) for end in (z - half, z + half)]
    assert [estimate.low, estimate.high] == pytest.approx(back)


def test_missing_answers_leave_the_rest_to_the_others():
    scores = class_of(8)
    scores = np.hstack([scores, scores[:, :2]])
    scores[0, 1] = np.nan
    found = discriminations(scores)
    assert found[1].students == 63
    rest = np.nanmean(np.delete(scores, 0, axis=1), axis=1)
    assert found[0].value == pytest.approx(correlation(scores[:, 0].tolist(), rest.tolist()))


def test_fewer_than_fifty_get_no_discrimination():
    enough = np.hstack([class_of(7), class_of(7)])[:50]
    assert all(discriminations(enough))
    assert not any(discriminations(enough[:49]))


def test_alpha_is_kr20_where_scores_are_right_or_wrong():
    """KR-20 as Kuder and Richardson have it: k/(k-1) (1 - sum pq / variance of the totals)."""
    scores = class_of(13)
    k = scores.shape[1]
    shares = scores.mean(axis=0)
    kr20 = (
        k / (k - 1) * (1 - (shares * (1 - shares)).sum() / pvariance(scores.sum(axis=1).tolist()))
    )
    assert reliability(scores).value == pytest.approx(kr20)


@settings(max_examples=25, deadline=None)
@given(whole_classes())
def test_alpha_is_the_mean_covariance_over_the_mean_of_all(rows):
    """By the other formula of Cronbach's: k * c / (v + (k - 1) * c), c and v the mean covariance
    and the mean variance of the items."""
    rows = [*rows, *rows]
    scores = np.array(rows)
    k = scores.shape[1]
    covariances = np.cov(scores.T)
    v = np.trace(covariances) / k
    c = (covariances.sum() - np.trace(covariances)) / (k * (k - 1))
    found = reliability(scores)
    if variance([sum(row) for row in rows]) < 1e-9:
        assert found is None
        return
    assert found.value == pytest.approx(k * c / (v + (k - 1) * c), abs=1e-9)
    assert found.low <= found.value <= found.high


def test_fewer_than_a_hundred_get_no_reliability():
    assert reliability(class_of(13)[:100]) is not None
    assert reliability(class_of(13)[:99]) is None
    with_a_gap = class_of(13)[:100]
    with_a_gap[0, 0] = np.nan
    assert reliability(with_a_gap) is None
