"""Files of hostile kinds: none ends the parent, none keeps it long, none is lost in silence, each has right words."""
from __future__ import annotations

import re
import tempfile
import time
from pathlib import Path

import pytest

from records.settings import Settings
from rules.paper import Problem
from tests.fuzz.awkward import AWKWARD
from tests.fuzz.mutate import Spoiled
from tests.fuzz.run import Figures, children, left_behind, open_files, own_temporary_folder, read_lot
from tests.fuzz.strange import STRANGE, Strange
from worker.archive import Failed, unpack
from worker.batch import Desk
from worker.intake import is_archive, open_file
from worker.problems import Refusal

PATIENCE_SECONDS = 4  # short here: the limits themselves are looked at elsewhere
MOST_SECONDS = 30.0
TO_DO = re.compile(r"Minta|Bagi|Keluarkan|Buka|pindai")
ALL = STRANGE + AWKWARD
REFUSED = [one for one in AWKWARD if "read" not in one.outcomes]


@pytest.mark.long
@pytest.mark.parametrize("one", ALL, ids=[one.name for one in ALL])
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


@pytest.mark.parametrize("one", REFUSED, ids=[one.name for one in REFUSED])
def test_what_cannot_be_read_is_refused_at_the_door_with_what_to_do(one: Strange) -> None:
    data, begun = one.data(), time.process_time()
    problems = [member.problem for member in unpack(one.name, data) if isinstance(member, Failed)] if is_archive(
        data) else [refusal(one.name, data)]
    assert {problem.code for problem in problems if problem} <= one.outcomes and all(problems)
    assert all(TO_DO.search(problem.message) for problem in problems if problem)
    assert time.process_time() - begun < 3


def refusal(name: str, data: bytes) -> Problem | None:
    try:
        file = open_file(name, data)
        list(file.pages)
    except Refusal as error:
        return error.problem
    return file.problem


def test_there_are_eighty_and_more_kinds() -> None:
    assert len({one.name for one in ALL}) == len(ALL) >= 79
