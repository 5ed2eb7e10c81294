"""Kappa is what the books say, its interval counts candidates, and nothing is said of too few."""
from __future__ import annotations

from math import sqrt

import pytest

from records.second_look_agreement import LEAST_CANDIDATES, Pair, agreement, chance, student, variance


def pairs(*cells: tuple[str, str, int], a_candidate: int = 1) -> list[Pair]:
    """Of a table of answers, so many on each candidate."""
    said = [(first, second) for first, second, number in cells for _ in range(number)]
    return [Pair(str(place // a_candidate), first, second) for place, (first, second) in enumerate(said)]


TABLE = (("yes", "yes", 20), ("yes", "no", 5), ("no", "yes", 10), ("no", "no", 15))


def test_kappa_of_a_known_table() -> None:
    """The textbook's: raw 0.70, by chance 0.50, kappa 0.40."""
    found = agreement(pairs(*TABLE))
    assert (found.answers, found.agreed, found.raw) == (50, 35, 0.7)
    assert found.kappa == pytest.approx(0.4)


def test_the_variance_is_that_of_fleiss_cohen_and_everitt() -> None:
    said = pairs(*TABLE)
    by_hand = 0.016128  # their formula, worked out on the same table
    assert variance(said, chance(said)) * 49 / 50 == pytest.approx(by_hand)
    low, high = agreement(said).interval or (0.0, 0.0)
    assert (high - low) / 2 == pytest.approx(student(49) * sqrt(by_hand * 50 / 49))


def test_answers_that_hang_together_widen_the_interval() -> None:
    """The same answers, but ten of one kind always on the same candidate."""
    alone, together = agreement(pairs(*TABLE)), agreement(pairs(*TABLE, a_candidate=5))
    assert alone.interval is not None
    assert together.interval is not None
    assert together.kappa == alone.kappa
    assert together.interval[1] - together.interval[0] > 1.5 * (alone.interval[1] - alone.interval[0])


@pytest.mark.parametrize(("said", "enough"), [
    (pairs(("yes", "yes", 20), ("no", "no", 9)), False), (pairs(("yes", "yes", 20), ("no", "no", 10)), True),
    (pairs(("yes", "yes", 50), ("no", "no", 50), a_candidate=10), False), ([], False)])
def test_too_few_answers_or_candidates_say_nothing(said: list[Pair], enough: bool) -> None:
    assert LEAST_CANDIDATES == 20
    assert agreement(said).enough is enough


def test_kappa_is_not_told_where_both_only_ever_said_one_thing() -> None:
    found = agreement(pairs(("yes", "yes", 40)))
    assert (found.raw, found.kappa, found.interval) == (1.0, None, None)


@pytest.mark.parametrize(("degrees", "quantile"), [(5, 2.571), (9, 2.262), (19, 2.093), (99, 1.984)])
def test_students_quantile_is_that_of_the_tables(degrees: int, quantile: float) -> None:
    assert student(degrees) == pytest.approx(quantile, abs=0.01)
