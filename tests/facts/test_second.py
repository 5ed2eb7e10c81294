"""The second opinion: agreement raises, contradiction lowers, nothing is read where nothing is open."""
from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
import pytest

from rules.paper import Fact
from tests.facts.sheets import page
from worker.facts.crops import crop_of
from worker.facts.second import agrees, confirm, settled_by_years
from worker.page import PageText, Picture, TextLine


@dataclass
class Reader:
    """A reader that says what it is told to, one reading after the other, and counts."""

    readings: list[str]
    name: str = "told"
    version: str = "1"
    crops: list[Picture] = field(default_factory=list)

    def read(self, picture: Picture) -> list[TextLine]:
        raise AssertionError(f"only crops are read again, not a picture of {picture.shape}")

    def read_line(self, picture: Picture) -> tuple[str, float]:
        self.crops.append(picture)
        return self.readings[min(len(self.crops), len(self.readings)) - 1], 0.9


NUMBER = Fact("012/LSP/III/2024", 0.9, 1, (0.3, 0.2, 0.6, 0.23), "012/LSP/III/2024")
PAGE: PageText = page("# SERTIFIKAT\nNomor 012/LSP/III/2024")


def confirmed(fact: Fact, second: list[str], main: list[str], sheet: PageText = PAGE, name: str = "number") -> Fact:
    return confirm({name: fact}, [sheet], Reader(main), Reader(second))[name]


def test_agreement_raises_the_confidence() -> None:
    after = confirmed(NUMBER, ["No. 012/LSP/III/2024"], ["never asked"])
    assert after.value == NUMBER.value
    assert after.confidence > NUMBER.confidence


def test_a_steadfast_main_reader_outweighs_the_second() -> None:
    after = confirmed(NUMBER, ["012/LSP/lil/2O24 x"], ["012/LSP/III/2024", "012/LSP/III/2024"])
    assert after.confidence >= NUMBER.confidence


def test_a_main_reader_that_wavers_is_no_longer_sure_and_shows_what_else_it_saw() -> None:
    after = confirmed(NUMBER, ["012/LSP/II/2024"], ["012/LSP/II/2024", "012/LSP/II/2024"])
    assert after.value == NUMBER.value
    assert after.confidence <= 0.6
    assert "012/LSP/II/2024" in after.alternatives


def test_a_name_that_other_looks_read_otherwise_stays_and_is_doubted() -> None:
    """Changed pictures of script letters are read worse; whatever they agree on is kept beside it."""
    first = Fact("Siti Rahayu", 0.98, 1, (0.3, 0.2, 0.6, 0.23), "Siti Rahayu")
    after = confirmed(first, ["Sri Rhyu"], ["Siti Rahcyu"] * 2, name="holder")
    assert (after.value, after.confidence, after.alternatives) == ("Siti Rahayu", 0.8, ("Siti Rahcyu",))
    wavering = confirmed(first, ["Sri Rhyu"], ["Siti Rahayu", "Siti Rahoyu"], name="holder")
    assert (wavering.value, wavering.confidence) == ("Siti Rahayu", 0.85)


def test_an_end_whole_years_after_the_issue_needs_no_third_look() -> None:
    """Two days that agree to the day could hardly be misread so alike."""
    facts = {"issue_date": Fact(date(2023, 11, 16), 0.98, 1, (0.1, 0.1, 0.2, 0.12), "16 November 2023"),
             "valid_until": Fact(date(2026, 11, 16), 0.5, 1, (0.1, 0.2, 0.2, 0.22), "16 November 2026")}
    assert settled_by_years(facts)["valid_until"].confidence == 0.95
    facts["valid_until"] = replace(facts["valid_until"], value=date(2026, 11, 18))
    assert settled_by_years(facts)["valid_until"].confidence == 0.5


def test_half_a_reading_says_nothing_against() -> None:
    holder = Fact("Sutrisno Wicaksana", 0.9, 1, (0.3, 0.2, 0.6, 0.3), "SUTRISNO WICAKSANA")
    assert confirmed(holder, ["WICAKSANA"], ["never asked"], name="holder") == holder


def test_a_name_over_two_lines_is_not_read_as_one() -> None:
    sheet = page("# SERTIFIKAT\n# SUTRISNO\n# WICAKSANA")
    second = Reader(["nonsense"])
    holder = Fact("Sutrisno Wicaksana", 0.9, 1, (0.1, 0.06, 0.9, 0.2), "SUTRISNO WICAKSANA")
    assert confirm({"holder": holder}, [sheet], Reader([""]), second) == {"holder": holder}
    assert second.crops == []


def test_a_text_layer_is_not_read_again() -> None:
    second = Reader(["anything"])
    sheet = page("# SERTIFIKAT\nNomor 012/LSP/III/2024", source="layer")
    assert confirm({"number": NUMBER}, [sheet], Reader([""]), second) == {"number": NUMBER}
    assert second.crops == []


def test_without_a_second_reader_all_stays_as_it_is() -> None:
    assert confirm({"number": NUMBER}, [PAGE], Reader([""]), None) == {"number": NUMBER}


def test_only_facts_that_decide_are_read_again() -> None:
    second = Reader(["x"])
    signer = Fact("Sutrisno", 0.6, 1, (0.5, 0.8, 0.7, 0.83), "Sutrisno")
    assert confirm({"signer": signer}, [PAGE], Reader([""]), second) == {"signer": signer}
    assert second.crops == []


def test_the_crop_holds_the_box_and_stays_on_the_page() -> None:
    crop = crop_of(PAGE.picture, Fact("x", 0.5, 1, (0.0, 0.0, 0.1, 0.02)))
    height, width = PAGE.picture.shape[:2]
    assert crop.shape[0] >= round(0.02 * height) and crop.shape[1] >= round(0.1 * width)
    assert crop.dtype == np.uint8


@pytest.mark.parametrize(("name", "value", "reading", "expected"), [
    ("issue_date", date(2024, 3, 5), "Solo, 5 Maret 2024", True), ("issue_date", date(2024, 3, 5),
        "Solo, 6 Maret 2024", False),
    ("holder", "Siti Rahayu", "SITI RAHAYU, S.Pd.", True), ("holder", "Siti Rahayu", "SITI RAHAJU", False),
    ("number", "012/LSP/X/2024", "Nomor:O12/LSP/X/2O24", True), ("hours", 32, "selama 32 JP", True),
    ("hours", 32, "selama 52 JP", False)])
def test_what_counts_as_agreement(name: str, value: object, reading: str, expected: bool) -> None:
    fact = Fact(value, 0.9, 1, (0, 0, 1, 1), f"{value} JP" if name == "hours" else str(value))  # type: ignore[arg-type]
    assert agrees(name, fact, reading) is expected
