"""Digits of small or blurred pictures are read, but not said surely; a better scan is asked for."""
from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from rules.paper import Kind
from tests.facts.sheets import page
from worker.facts import find_facts, notes_on
from worker.page import PageText, Picture

CERTIFICATE = """
#SERTIFIKAT
Nomor : 045/PLT/VI/2023
diberikan kepada
#Marsudi Lestari
telah mengikuti Pelatihan Mewarnai Kain selama 40 JP


Wonopring, 9 Juni 2023
"""
DIGITS = ("number", "issue_date", "hours")


def smaller(whole: PageText, share: float) -> PageText:
    picture: Picture = np.asarray(cv2.resize(whole.picture, None, fx=share, fy=share), np.uint8)
    lines = tuple(replace(line, quad=line.quad * np.float32(share)) for line in whole.lines)
    return replace(whole, picture=picture, lines=lines)


@pytest.mark.parametrize("share", [0.3, 0.5])
def test_small_digits_are_given_but_never_surely_and_noted(share: float) -> None:
    pages = [smaller(page(CERTIFICATE), share)]
    facts = find_facts(pages, Kind.TRAINING_CERTIFICATE)
    assert facts["number"].value == "045/PLT/VI/2023"
    assert all(facts[name].confidence <= 0.8 for name in DIGITS)
    assert facts["holder"].sure(0.9)
    assert "low_resolution" in notes_on(facts, pages)


def test_a_blurred_page_makes_its_digits_doubtful() -> None:
    pages = [replace(page(CERTIFICATE), notes=("blurred",))]
    facts = find_facts(pages, Kind.TRAINING_CERTIFICATE)
    assert all(facts[name].confidence <= 0.8 for name in DIGITS)


@pytest.mark.parametrize("pages", [[page(CERTIFICATE)], [smaller(page(CERTIFICATE, source="layer"), 0.4)]],
                         ids=["large", "words of the file itself"])
def test_large_digits_and_those_of_a_text_layer_stay_sure(pages: list[PageText]) -> None:
    facts = find_facts(pages, Kind.TRAINING_CERTIFICATE)
    assert facts["number"].sure(0.9) and facts["issue_date"].sure(0.9)
    assert "low_resolution" not in notes_on(facts, pages)


def test_a_number_with_a_word_of_houses_in_it_is_no_issuer() -> None:
    facts = find_facts([page("SERTIFIKAT\nNomor\n017/UJI-BATIK/IV/2025\ndiberikan kepada\nMarsudi Lestari")],
                       Kind.TRAINING_CERTIFICATE)
    assert "issuer" not in facts
