"""A signer's name under stamp and pen is read again without them; what was clear is left as it was."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rules.paper import Kind
from tests.facts.sheets import page
from worker.facts import find_facts
from worker.facts.inked import sign_again, without_ink
from worker.page import PageText, Picture, TextLine

PAPER = """
#DINAS PERDAGANGAN
#SERTIFIKAT
diberikan kepada
#Marsudi Lestari
telah mengikuti Pelatihan Mewarnai Kain


>Wonopring, 5 Mei 2023
>Kepala Dinas,


>{name}
>NIP. 19680112 199003 1 004
"""


class Reader:
    name, version = "fixed", "1"

    def __init__(self, text: str, score: float) -> None:
        self.text, self.score, self.crops = text, score, 0

    def read(self, _picture: Picture) -> list[TextLine]:
        raise AssertionError("whole pages are read before")

    def read_line(self, _picture: Picture) -> tuple[str, float]:
        self.crops += 1
        return self.text, self.score


def signed(name: str, reader: Reader) -> object:
    pages: Sequence[PageText] = [page(PAPER.format(name=name))]
    return sign_again(find_facts(pages, Kind.TRAINING_CERTIFICATE), pages, reader)["signer"].value


def test_pieces_of_a_name_are_read_as_one() -> None:
    assert signed("rmin", Reader("Drs. Parmin Hidayat, M.M.", 0.97)) == "Parmin Hidayat"


def test_a_clear_name_is_not_read_again() -> None:
    reader = Reader("Somebody Else", 0.99)
    assert signed("Drs. Parmin Hidayat, M.M.", reader) == "Parmin Hidayat" and reader.crops == 0


def test_a_reading_in_doubt_changes_nothing() -> None:
    assert signed("Parmih Hidayal", Reader("Pamin Hdyat", 0.5)) == "Parmih Hidayal"


def test_coloured_ink_turns_pale_and_print_stays() -> None:
    crop = np.full((20, 60, 3), 250, np.uint8)
    crop[8:12, 10:20], crop[8:12, 30:40] = (20, 20, 22), (90, 70, 190)
    clean = without_ink(crop, 0.6)
    assert clean[10, 15].max() < 40 and clean[10, 35].min() > 240
