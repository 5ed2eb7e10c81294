"""The guide's pictures are there, real, and light enough to be read at a village hall."""
from __future__ import annotations

import re

from PIL import Image

from tests.guide.__main__ import PICTURES, ROOT, SHOTS, SHOWN_WIDTH

MOST_BYTES = 600_000
MOST_WORDS = 480  # it stays one page


def test_each_picture_of_the_guide_is_there_and_every_one_that_is_taken_is_shown() -> None:
    text = (ROOT / "docs" / "panduan-asesor.md").read_text(encoding="utf-8")
    named = re.findall(r"\]\(pictures/(\w+)\.webp\)", text)
    assert sorted(named) == sorted(SHOTS) == sorted(place.stem for place in PICTURES.iterdir())
    for name in named:
        with Image.open(PICTURES / f"{name}.webp") as picture:
            assert picture.width == SHOWN_WIDTH
            assert len(set(picture.convert("L").resize((64, 64)).tobytes())) > 20  # not one plain ground
    assert sum(place.stat().st_size for place in PICTURES.iterdir()) < MOST_BYTES
    assert len(re.sub(r"!\[.*?\)", "", text).split()) < MOST_WORDS
