"""Print that was put in later looks unlike the rest: typed into a grainy scan it is told, the scan itself is not."""
from __future__ import annotations

import json
import random
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from sklearn.ensemble import HistGradientBoostingClassifier

from rules.paper import Document, Fact, Kind
from samples.forgeries import edit
from samples.forgeries.fit import encoded
from worker.cues import odd_print, with_cues
from worker.page import PageText, Picture, TextLine

ROWS = ["SERTIFIKAT PELATIHAN", "Nomor: 0123/BPVP/SERT/IV/2022", "diberikan kepada", "Wulan Rekaan Lestari",
        "atas keikutsertaannya dalam Pelatihan Membatik Tulis", "yang diselenggarakan di Karangmulya",
        "selama 48 jam pelajaran dengan hasil baik", "Karangmulya, 12 April 2022", "Kepala Balai,", "Dr. Sutrisno W."]
NUMBER = 1


def scan(seed: int) -> tuple[Picture, tuple[TextLine, ...]]:
    """A printed sheet as a flatbed sees it: soft, grainy, unevenly lit, pressed as JPEG; with its lines."""
    dice, font = np.random.default_rng(seed), ImageFont.truetype(str(edit.fonts()[0]), 34)
    sheet = Image.new("L", (1240, 1000), 246)
    draw, lines = ImageDraw.Draw(sheet), []
    for row, text in enumerate(ROWS):
        at = (140, 80 + row * 84)
        draw.text(at, text, font=font, fill=28)
        x0, y0, x1, y1 = draw.textbbox(at, text, font=font)
        quad = np.array([(x0 - 3, y0 - 3), (x1 + 3, y0 - 3), (x1 + 3, y1 + 3), (x0 - 3, y1 + 3)], np.float32)
        lines.append(TextLine(text, quad, 0.99))
    soft = cv2.GaussianBlur(np.asarray(sheet, np.float32), (0, 0), 0.9)
    light = np.linspace(0.96, 1.01, 1240, dtype=np.float32)[None, :]
    grainy = np.clip(soft * light + dice.normal(0, 3.0, soft.shape), 0, 255).astype(np.uint8)
    return edit.saved(np.repeat(grainy[..., None], 3, axis=2), 88), tuple(lines)


def page_of(picture: Picture, lines: tuple[TextLine, ...]) -> PageText:
    return PageText(1, picture, lines, "ppocr")


def facts_on(page: PageText) -> dict[str, Fact]:
    x0, y0, x1, y1 = odd_print.edges_of(page.lines[NUMBER], page.picture)
    return {"number": Fact("0123/BPVP/SERT/IV/2022", 0.95, 1, odd_print.fractions((x0, y0, x1, y1), page))}


@pytest.mark.parametrize("seed", range(6))
def test_an_untouched_scan_is_not_told(seed: int) -> None:
    page = page_of(*scan(seed))
    assert list(odd_print.odd_prints([page], facts_on(page))) == []


def test_most_numbers_typed_into_a_scan_are_told_where_they_stand() -> None:
    found = []
    for seed in range(12):
        picture, lines = scan(seed)
        x0, y0, x1, y1 = odd_print.edges_of(lines[NUMBER], picture)
        begin = x0 + (x1 - x0) // 4
        dice = random.Random(seed)
        made = edit.retyped(picture, (begin, y0, x1, y1), "0987/BPVP/SERT/IX/2025", "flat", dice, edit.fonts()[0])
        assert made is not None
        page = page_of(edit.saved(made, 92), lines)
        for cue in odd_print.odd_prints([page], facts_on(page)):
            assert cue.code == "odd_print" and cue.page == 1
            assert cue.box is not None and begin / 1240 - 0.02 < cue.box[0] and abs(cue.box[1] * 1000 - y0) < 10
            found.append(seed)
    assert len(found) >= 6


def test_a_page_of_a_text_layer_and_lines_without_facts_are_not_looked_at() -> None:
    picture, lines = scan(1)
    page = page_of(picture, lines)
    layer = PageText(1, picture, lines, "layer")
    assert odd_print.deciding_lines(page, {}) == []
    assert list(odd_print.odd_prints([layer], facts_on(layer))) == []


def test_a_page_costs_milliseconds() -> None:
    page = page_of(*scan(2))
    begun = time.process_time()
    for _ in range(10):
        list(odd_print.odd_prints([page], facts_on(page)))
    assert (time.process_time() - begun) / 10 < 0.03


def test_the_weights_speak_of_these_signs_and_of_no_others() -> None:
    kept = json.loads(Path(odd_print.__file__).with_name("odd_print.json").read_text(encoding="utf-8"))
    model = odd_print.model_of(kept)
    assert len(model.trees) > 10
    for tree in model.trees:
        leaves = tree[:, 0] < 0
        assert ((tree[~leaves, 2:4] > 0) & (tree[~leaves, 2:4] < len(tree))).all()
        assert (tree[~leaves, 0] < len(odd_print.SIGNS)).all()
    with pytest.raises(ValueError, match="other signs"):
        odd_print.model_of({**kept, "signs": [*odd_print.SIGNS, "more"]})


def test_the_trees_weigh_here_as_where_they_were_fitted() -> None:
    dice = np.random.default_rng(3)
    signs = dice.normal(size=(400, len(odd_print.SIGNS)))
    trees = HistGradientBoostingClassifier(max_iter=12, max_leaf_nodes=6).fit(signs, signs[:, 0] + signs[:, 7] > 0.3)
    kept = {"signs": odd_print.SIGNS, "trees": encoded(trees), "threshold": 0.0,
            "baseline": float(trees._baseline_prediction.ravel()[0])}
    model = odd_print.model_of(kept)
    ours = np.array([odd_print.weigh(model, one) for one in signs])
    assert np.abs(ours - trees.decision_function(signs)).max() < 0.05
    assert np.median(np.abs(ours - trees.decision_function(signs))) < 1e-3


def test_cards_with_their_printed_grounds_are_not_looked_at() -> None:
    picture, lines = scan(0)
    x0, y0, x1, y1 = odd_print.edges_of(lines[NUMBER], picture)
    made = edit.retyped(picture, (x0, y0, x1, y1), "0987/BPVP/SERT/IX/2025", "white", random.Random(1), edit.fonts()[0])
    assert made is not None
    page = page_of(edit.saved(made, 92), lines)
    found = {kind: with_cues(Document("a#1", "a", "0", (1,), kind, 0.9, facts_on(page)), [page], ()).cues
             for kind in (Kind.ID_CARD, Kind.AWARD)}
    assert [cue.code for cue in found[Kind.AWARD]] == ["odd_print"] and found[Kind.ID_CARD] == ()
