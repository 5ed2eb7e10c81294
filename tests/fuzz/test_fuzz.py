"""A hundred spoiled files: each ends as a reading or as a problem in words, and nothing of it is left."""
from __future__ import annotations

from pathlib import Path

import pytest

from records.settings import Settings
from tests.fuzz.mutate import MUTATIONS, spoil
from tests.fuzz.run import Figures, children, fuzz, left_behind, look_at, open_files
from tests.fuzz.seeds import seeds
from worker.batch import Desk, read_of
from worker.crew import Fault, Job

FILES, SEED = 100, 20261116


@pytest.mark.long
def test_spoiled_files_end_well() -> None:
    settings = Settings(cache=None, engine="tesseract", workers=1)
    figures = fuzz([spoil(SEED, number) for number in range(FILES)], Desk(settings, None), settings)
    assert figures.faults == []
    assert figures.files >= FILES * 0.9  # an archive without members is one outcome, one with two is two
    assert figures.outcomes["read"] > FILES / 20, "most mutants die in the first bytes: they test nothing"
    assert len(figures.outcomes) > 3


def test_a_seed_makes_the_same_files_and_reaches_every_kind_and_way() -> None:
    names = [spoil(SEED, number).name for number in range(FILES)]
    assert [spoil(SEED, number) for number in range(20)] == [spoil(SEED, number) for number in range(20)]
    assert all(any(way.__name__ in name for name in names) for way in MUTATIONS)
    assert {name.rpartition(".")[2] for name in names} == {kind.partition("-")[0] for kind in seeds()}


def test_what_does_not_hold_is_seen(tmp_path: Path) -> None:
    """Else the first test could not fail."""
    figures = Figures()
    job = Job("a.pdf", tmp_path / "a.pdf")
    look_at(read_of(job, "", Fault("strange", "no sentence")), b"", figures)
    assert len(figures.faults) == 1
    before = open_files()
    with (tmp_path / "left").open("wb"):
        assert len(left_behind(tmp_path, before, children())) == 2
