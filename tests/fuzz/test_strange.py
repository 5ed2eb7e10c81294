"""Files of hostile kinds: none ends the parent, none keeps it long, none is lost in silence, each has right words."""
from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from records.settings import Settings
from tests.fuzz.mutate import Spoiled
from tests.fuzz.run import Figures, children, left_behind, open_files, own_temporary_folder, read_lot
from tests.fuzz.strange import STRANGE, Strange
from worker.batch import Desk

PATIENCE_SECONDS = 4  # short here: the limits themselves are looked at elsewhere
MOST_SECONDS = 30.0


@pytest.mark.long
@pytest.mark.parametrize("one", STRANGE, ids=[one.name for one in STRANGE])
def test_each_is_read_or_refused_in_words_and_in_time(one: Strange, desk: Desk) -> None:
    figures, settings = Figures(), Settings(cache=None, page_seconds=PATIENCE_SECONDS, file_seconds=PATIENCE_SECONDS)
    desk.reader(1)
    with own_temporary_folder() as scratch:
        before, others = open_files(), children()
        with tempfile.TemporaryDirectory(prefix="lot-") as lot:
            read_lot([Spoiled(one.name, one.data())], Path(lot), desk, settings, figures)
        assert left_behind(scratch, before, others) == []
    assert figures.faults == []
    assert figures.longest < MOST_SECONDS
    assert figures.outcomes and set(figures.outcomes) <= one.outcomes, dict(figures.outcomes)


def test_there_are_forty_and_more_kinds() -> None:
    assert len({one.name for one in STRANGE}) == len(STRANGE) >= 40
