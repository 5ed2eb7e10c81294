"""Small pages drawn for these tests: a certificate of an invented person, and ways to spoil its picture."""
from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from worker.page import LayerWord, Page, Picture

SIZE = (1240, 877)
LINES = (
    ("SERTIFIKAT", 64, 90), ("Nomor: 118/LKP-MKR/VII/2023", 28, 180), ("Diberikan kepada", 28, 260),
    ("Wahyuni Prameswari", 54, 320), ("telah mengikuti Pelatihan Menjahit Busana Anak", 28, 430),
    ("yang diselenggarakan di Magelang selama 48 jam pelajaran", 28, 480), ("Magelang, 21 Juli 2023", 28, 610),
    ("Kepala Lembaga Kursus Mekar Sari", 28, 660), ("Hendro Wicaksana", 28, 770),
)
HOLDER, NUMBER, DATE = "Wahyuni Prameswari", "118/LKP-MKR/VII/2023", "21 Juli 2023"
Words = list[LayerWord]


@cache
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def certificate(**changed: str) -> tuple[Picture, Words]:
    """The picture and its true words with boxes; `changed` swaps whole lines, such as holder="Dewi Anggraini"."""
    named = {"holder": HOLDER, "number": f"Nomor: {NUMBER}", "date": f"Magelang, {DATE}"}
    image = Image.new("RGB", SIZE, (252, 252, 248))
    draw = ImageDraw.Draw(image)
    words: Words = []
    for text, size, top in LINES:
        for key, value in changed.items():
            text = value if text == named[key] else text
        words += _write(draw, text, size, top)
    return np.array(image), words


def _write(draw: ImageDraw.ImageDraw, text: str, size: int, top: int) -> Words:
    """Centred, word by word, so that each word's box is known."""
    font = _font(size)
    left = (SIZE[0] - draw.textlength(text, font=font)) / 2
    words = []
    for word in text.split():
        draw.text((left, top), word, font=font, fill=(20, 20, 40))
        x0, y0, x1, y1 = draw.textbbox((left, top), word, font=font)
        words.append(LayerWord(word, (x0 / SIZE[0], y0 / SIZE[1], x1 / SIZE[0], y1 / SIZE[1])))
        left += draw.textlength(word + " ", font=font)
    return words


def page(picture: Picture, layer: Words = (), notes: tuple[str, ...] = (), **more: object) -> Page:  # type: ignore[assignment]
    return Page(1, picture, layer=tuple(layer), notes=notes, **more)  # type: ignore[arg-type]


def on_table(picture: Picture, corners: list[tuple[int, int]], ground: Picture) -> Picture:
    """The paper laid on a ground, its corners (clockwise from the top left) at these pixels."""
    height, width = picture.shape[:2]
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    warp = cv2.getPerspectiveTransform(source, np.array(corners, np.float32))
    size = (ground.shape[1], ground.shape[0])
    laid = cv2.warpPerspective(picture, warp, size, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), warp, size)
    return np.where(mask[:, :, None] > 127, laid, ground).astype(np.uint8)


def table(width: int, height: int) -> Picture:
    """A brown grained ground."""
    grain = np.random.default_rng(7).normal(0, 6, (height, width, 1))
    return np.clip(np.array([92, 64, 44]) + grain, 0, 255).astype(np.uint8)
