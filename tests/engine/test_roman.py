"""Roman months, whose narrow letters melt in small print."""
from __future__ import annotations

import pytest

from worker.roman import bears_roman_month, with_fuller_month


@pytest.mark.parametrize("text", ["12/BLK/III/2024", "No. 7/X//2019", "045/LSP-BTK/l/2021", "3.A.XI.2020"])
def test_a_month_before_a_year_is_noticed(text: str) -> None:
    assert bears_roman_month(text)


@pytest.mark.parametrize("text", ["Magelang, 3 Maret 2020", "12/03/2020", "Kelas XI", "telp 0274-512345"])
def test_other_lines_are_not_read_twice(text: str) -> None:
    assert not bears_roman_month(text)


def test_lost_letters_come_back() -> None:
    assert with_fuller_month("557/S.Tgs/I/2017", "557/S.Tgs/III/2017") == "557/S.Tgs/III/2017"
    assert with_fuller_month("62689//2025", "62689/II/2025") == "62689/II/2025"


def test_no_letters_are_taken_away_nor_other_parts_changed() -> None:
    assert with_fuller_month("557/S.Tgs/VIII/2017", "557/S.Tgs/VI/2017") == "557/S.Tgs/VIII/2017"
    assert with_fuller_month("12/1/2020", "12/I/2020") == "12/1/2020"
    assert with_fuller_month("557/S.Tgs/I/2017", "551/S.Tgs/III/2017") == "557/S.Tgs/I/2017"
    assert with_fuller_month("557/S.Tgs/I/2017", "557/S.Tgs/IIII/2017") == "557/S.Tgs/I/2017"
