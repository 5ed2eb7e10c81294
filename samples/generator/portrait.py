"""Drawn portraits in the manner of passport photographs: nobody's face, on a plain ground."""

from __future__ import annotations

import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

GROUNDS = {"red": (178, 24, 30), "blue": (34, 78, 168)}
SKINS = ((214, 168, 128), (196, 146, 106), (176, 124, 86), (224, 182, 146), (160, 110, 76))
CLOTHES = ((240, 240, 238), (36, 40, 60), (120, 40, 44), (60, 90, 70), (146, 100, 60))


def portrait(rng: random.Random, sex: str, ground: str = "red", width: int = 600) -> Image.Image:
    """3 x 4 portrait of an invented person."""
    scale = 4
    w, h = 150 * scale, 200 * scale
    picture = Image.new("RGB", (w, h), GROUNDS[ground])
    drawing = ImageDraw.Draw(picture)
    skin, cloth = rng.choice(SKINS), rng.choice(CLOTHES)
    cx, cy = w / 2 + rng.uniform(-8, 8), h * 0.42
    fw, fh = w * rng.uniform(0.185, 0.215), h * rng.uniform(0.185, 0.205)
    _shoulders(drawing, w, h, cx, cloth, rng)
    veil = sex == "P" and rng.random() < 0.6
    if not veil and sex == "P":
        drawing.ellipse((cx - fw * 1.45, cy - fh * 1.35, cx + fw * 1.45, cy + fh * 1.6), fill=(24, 18, 16))
    drawing.rectangle((cx - fw * 0.5, cy + fh * 0.5, cx + fw * 0.5, cy + fh * 1.6), fill=_darker(skin, 0.86))
    if veil:
        _veil(drawing, cx, cy, fw, fh, rng)
    drawing.ellipse((cx - fw, cy - fh, cx + fw, cy + fh), fill=skin)
    if not veil:
        _hair(drawing, cx, cy, fw, fh, sex, rng)
    _features(drawing, cx, cy, fw, fh, skin, rng)
    return _lit(picture, rng).resize((width, width * 4 // 3), Image.Resampling.LANCZOS)


def _darker(colour: tuple[int, int, int], by: float) -> tuple[int, int, int]:
    return (int(colour[0] * by), int(colour[1] * by), int(colour[2] * by))


def _shoulders(
    drawing: ImageDraw.ImageDraw, w: int, h: int, cx: float, cloth: tuple[int, int, int], rng: random.Random
) -> None:
    top = h * 0.66
    drawing.ellipse((cx - w * 0.44, top, cx + w * 0.44, h * 1.5), fill=cloth)
    drawing.polygon([(cx - w * 0.13, top), (cx, h * 0.84), (cx + w * 0.13, top)], fill=_darker(cloth, 0.8))
    if rng.random() < 0.5:
        drawing.polygon([(cx - 14, h * 0.74), (cx + 14, h * 0.74), (cx + 22, h), (cx - 22, h)], fill=(30, 30, 40))


def _veil(drawing: ImageDraw.ImageDraw, cx: float, cy: float, fw: float, fh: float, rng: random.Random) -> None:
    shade = rng.choice(((60, 60, 80), (150, 120, 110), (90, 30, 50), (40, 90, 90), (210, 200, 190)))
    drawing.ellipse((cx - fw * 1.4, cy - fh * 1.4, cx + fw * 1.4, cy + fh * 1.5), fill=shade)
    drawing.polygon(
        [(cx - fw * 1.4, cy), (cx + fw * 1.4, cy), (cx + fw * 1.9, cy + fh * 2.6), (cx - fw * 1.9, cy + fh * 2.6)],
        fill=shade,
    )
    drawing.line((cx - fw * 0.9, cy + fh * 1.1, cx + fw * 0.7, cy + fh * 2.5), fill=_darker(shade, 0.75), width=7)


def _hair(
    drawing: ImageDraw.ImageDraw, cx: float, cy: float, fw: float, fh: float, sex: str, rng: random.Random
) -> None:
    if sex == "L" and rng.random() < 0.35:
        drawing.rounded_rectangle(
            (cx - fw * 1.02, cy - fh * 1.45, cx + fw * 1.02, cy - fh * 0.55), 20, fill=(18, 18, 22)
        )
        return
    dark = rng.choice(((20, 16, 14), (34, 28, 26), (70, 66, 64)))
    drawing.chord((cx - fw * 1.08, cy - fh * 1.12, cx + fw * 1.08, cy + fh * 0.7), 188, 352, fill=dark)


def _features(
    drawing: ImageDraw.ImageDraw,
    cx: float,
    cy: float,
    fw: float,
    fh: float,
    skin: tuple[int, int, int],
    rng: random.Random,
) -> None:
    for side in (-1, 1):
        x, y = cx + side * fw * 0.42, cy - fh * 0.08
        drawing.ellipse((x - fw * 0.2, y - fh * 0.07, x + fw * 0.2, y + fh * 0.07), fill=(238, 234, 230))
        drawing.ellipse((x - fw * 0.08, y - fh * 0.07, x + fw * 0.08, y + fh * 0.07), fill=(30, 20, 16))
        drawing.arc((x - fw * 0.26, y - fh * 0.28, x + fw * 0.26, y + fh * 0.1), 200, 340, fill=(30, 22, 18), width=7)
    drawing.line((cx, cy, cx - fw * 0.1, cy + fh * 0.3), fill=_darker(skin, 0.8), width=5)
    drawing.arc(
        (cx - fw * 0.16, cy + fh * 0.2, cx + fw * 0.16, cy + fh * 0.4), 20, 160, fill=_darker(skin, 0.7), width=5
    )
    drawing.chord((cx - fw * 0.36, cy + fh * 0.42, cx + fw * 0.36, cy + fh * 0.66), 8, 172, fill=(150, 74, 70))
    if rng.random() < 0.25:
        for side in (-1, 1):
            drawing.ellipse(
                (cx + side * fw * 0.42 - fw * 0.3, cy - fh * 0.24, cx + side * fw * 0.42 + fw * 0.3, cy + fh * 0.12),
                outline=(30, 30, 30),
                width=5,
            )


def _lit(picture: Image.Image, rng: random.Random) -> Image.Image:
    """Studio light from one side, softness of a cheap lens, grain."""
    soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(3.2)), dtype=np.float32)
    h, w, _ = soft.shape
    light = (
        0.82
        + 0.34
        * np.linspace(0, 1, w, dtype=np.float32)[None, :, None]
        * np.linspace(1, 0.7, h, dtype=np.float32)[:, None, None]
    )
    grain = np.random.default_rng(rng.getrandbits(32)).standard_normal((h, w, 1), dtype=np.float32) * 3.5
    return Image.fromarray(np.clip(soft * light + grain, 0, 255).astype(np.uint8))
