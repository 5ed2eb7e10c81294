"""A signer's name is sure where its place is and two readers find the same letters."""
from __future__ import annotations

import pytest

from rules.paper import Fact
from tests.facts.sheets import page
from tests.facts.test_second import Reader
from worker.facts.signer_twice import signer_read_twice

NAME = Fact("Parmin Hidayat", 0.82, 1, (0.5, 0.8, 0.7, 0.83), "Drs. Parmin Hidayat, M.M.")


def confidence(signer: Fact, reading: str, source: str = "ppocr") -> float:
    pages = {1: page("SERTIFIKAT", source=source)}
    return signer_read_twice({"signer": signer}, pages, Reader([reading]))["signer"].confidence


@pytest.mark.parametrize(("reading", "sure"), [
    ("Drs. Parmin Hidayat, M.M.", True), ("( PARMIN HIDAYAT )", True), ("Parmin Hidayal", False), ("", False),
    ("Ida Parmin Hidayat", False), ("Hidayat", False)])
def test_both_readers_must_find_the_whole_name_and_no_letter_more(reading: str, sure: bool) -> None:
    assert (confidence(NAME, reading) >= 0.9) is sure


def test_a_place_in_doubt_or_half_a_name_is_never_sure() -> None:
    assert confidence(Fact("Parmin Hidayat", 0.5, 1, NAME.box, ""), "Parmin Hidayat") == 0.5
    assert confidence(Fact("Hidayat", 0.82, 1, NAME.box, ""), "Hidayat") == 0.82


def test_letters_of_a_text_layer_need_no_second_reader() -> None:
    assert confidence(NAME, "never asked", source="layer") >= 0.9
