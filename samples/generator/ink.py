"""What people put on paper by hand: stamps, signatures, duty stamps. RGBA pictures, in ink that does not cover well."""

from __future__ import annotations

import base64
import io
import math
import random
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

INKS = ((38, 52, 148), (72, 40, 140), (30, 70, 160), (96, 44, 150), (44, 44, 130), (150, 36, 60))
PENS = ((20, 24, 60), (16, 16, 18), (28, 44, 130), (10, 30, 90))
SANS = Path("/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf")
SERIF = Path("/usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf")


def data_uri(picture: Image.Image, form: str = "PNG") -> str:
    buffer = io.BytesIO()
    picture.save(buffer, form)
    return f"data:image/{form.lower()};base64," + base64.b64encode(buffer.getvalue()).decode()


def _noise(rng: random.Random, size: tuple[int, int], grain: int) -> Image.Image:
    """Soft blotches, 0..255, of about `grain` pixels."""
    generator = np.random.default_rng(rng.getrandbits(32))
    small = generator.integers(0, 255, (max(2, size[1] // grain), max(2, size[0] // grain)), dtype=np.uint8)
    return Image.fromarray(small, "L").resize(size, Image.Resampling.BICUBIC)


def _arc_text(
    canvas: Image.Image,
    text: str,
    centre: float,
    radius: float,
    middle: float,
    font: ImageFont.FreeTypeFont,
    inward: bool = False,
    squash: float = 1.0,
) -> None:
    """Write `text` on a circle; `middle` is its middle's angle in degrees, 270 = top. `inward` for the lower arc."""
    step = math.degrees(font.size * 0.74 / radius)
    angle = middle - step * (len(text) - 1) / 2 * (-1 if inward else 1)
    for letter in text:
        glyph = Image.new("L", (int(font.size) * 2, int(font.size) * 2), 0)
        ImageDraw.Draw(glyph).text((font.size, font.size), letter, fill=255, font=font, anchor="mm")
        turned = glyph.rotate(-angle - 90 if not inward else 90 - angle, Image.Resampling.BICUBIC)
        x = centre + radius * math.cos(math.radians(angle)) - font.size
        y = (centre + radius * math.sin(math.radians(angle)) - font.size) * squash
        canvas.paste(255, (int(x), int(y)), turned)
        angle += step * (-1 if inward else 1)


def _patchy(rng: random.Random, mask: Image.Image, ink: tuple[int, int, int]) -> Image.Image:
    """Ink laid unevenly: dense here, nearly gone there."""
    cover = np.asarray(mask, dtype=np.float32) / 255
    blotch = np.asarray(_noise(rng, mask.size, 40), dtype=np.float32) / 255
    grain = np.asarray(_noise(rng, mask.size, 3), dtype=np.float32) / 255
    alpha = cover * np.clip(0.35 + 0.75 * blotch, 0, 1) * np.clip(0.55 + 0.6 * grain, 0, 1)
    rgba = np.zeros((*alpha.shape, 4), dtype=np.uint8)
    rgba[..., :3] = ink
    rgba[..., 3] = (alpha * 235).astype(np.uint8)
    return Image.fromarray(rgba, "RGBA").filter(ImageFilter.GaussianBlur(0.8))


def _sign(drawing: ImageDraw.ImageDraw, rng: random.Random, centre: tuple[float, float], size: float) -> None:
    """A small device in the middle of a stamp: star, flower or shield."""
    x, y = centre
    kind = rng.choice(("star", "flower", "shield"))
    if kind == "star":
        points = [
            (
                x + size * (1 if i % 2 == 0 else 0.42) * math.sin(math.pi * i / 5),
                y - size * (1 if i % 2 == 0 else 0.42) * math.cos(math.pi * i / 5),
            )
            for i in range(10)
        ]
        drawing.polygon(points, fill=255)
    elif kind == "flower":
        for i in range(6):
            a = math.pi * i / 3
            cx, cy = x + size * 0.55 * math.cos(a), y + size * 0.55 * math.sin(a)
            drawing.ellipse((cx - size * 0.4, cy - size * 0.4, cx + size * 0.4, cy + size * 0.4), outline=255, width=5)
    else:
        drawing.polygon(
            [
                (x - size, y - size),
                (x + size, y - size),
                (x + size * 0.8, y + size * 0.3),
                (x, y + size),
                (x - size * 0.8, y + size * 0.3),
            ],
            outline=255,
            width=6,
        )
        drawing.line((x - size * 0.5, y, x + size * 0.5, y), fill=255, width=6)


def stamp(rng: random.Random, owner: str, below: str, shape: str | None = None) -> Image.Image:
    """An office's stamp, 420 pixels wide: round, oval or square, with the owner's name on its rim."""
    shape = shape or rng.choice(("round", "round", "round", "oval", "box"))
    side, ink = 420, rng.choice(INKS)
    squash = 0.66 if shape == "oval" else 1.0
    mask = Image.new("L", (side, int(side * (0.42 if shape == "box" else squash))), 0)
    drawing = ImageDraw.Draw(mask)
    owner, below = owner.upper()[:44], below.upper()[:22]
    if shape == "box":
        drawing.rectangle((6, 6, side - 7, mask.height - 7), outline=255, width=6)
        drawing.rectangle((16, 16, side - 17, mask.height - 17), outline=255, width=2)
        for line, y, size in ((owner[:26], 0.36, 25), (below, 0.68, 30)):
            drawing.text((side / 2, mask.height * y), line, 255, ImageFont.truetype(str(SANS), size), anchor="mm")
        return _patchy(rng, mask.rotate(rng.uniform(-9, 9), expand=True), ink)
    for inset, width in ((6, 7), (18, 2), (92, 3)):
        drawing.ellipse((inset, inset * squash, side - inset, (side - inset) * squash), outline=255, width=width)
    font = ImageFont.truetype(str(SANS), max(19, min(36, int(900 / max(18, len(owner))))))
    _arc_text(mask, owner, side / 2, side / 2 - 55, 270, font, squash=squash)
    _arc_text(mask, below, side / 2, side / 2 - 55, 90, ImageFont.truetype(str(SANS), 26), inward=True, squash=squash)
    _sign(drawing, rng, (side / 2, side / 2 * squash), 62 * squash)
    return _patchy(rng, mask.rotate(rng.uniform(-18, 18), Image.Resampling.BICUBIC, expand=True), ink)


def signature(rng: random.Random) -> Image.Image:
    """A quick signature, 420 x 200 pixels: loops that run to the right, a flourish under them."""
    big, ink = Image.new("L", (1260, 600), 0), rng.choice(PENS)
    drawing = ImageDraw.Draw(big)
    _stroke(drawing, _loops(rng), rng.uniform(9, 15))
    if rng.random() < 0.75:
        y, bend = rng.uniform(400, 500), rng.uniform(-80, 80)
        line = [(180 + 9 * i, y + bend * math.sin(i / 30) - i * rng.uniform(0.3, 0.5)) for i in range(100)]
        _stroke(drawing, line, rng.uniform(7, 11))
    small = big.resize((420, 200), Image.Resampling.LANCZOS)
    rgba = Image.new("RGBA", small.size, (*ink, 0))
    rgba.putalpha(small.point(lambda v: int(v * 0.92)))
    return rgba.rotate(rng.uniform(-6, 12), Image.Resampling.BICUBIC)


def _loops(rng: random.Random) -> list[tuple[float, float]]:
    """Points of a running hand: loops that shrink, sharp zigzag letters, or two big rings and a tail."""
    height, turns, points = rng.uniform(90, 190), rng.uniform(3, 9), []
    manner, lean, depth = rng.choice(("loops", "zigzag", "rings")), rng.uniform(-60, 110), rng.uniform(20, 130)
    wobble = [(rng.uniform(0.03, 0.12), rng.uniform(0, 6.3), rng.uniform(14, 70)) for _ in range(3)]
    for i in range(420):
        t = i / 420
        fade = max(rng.uniform(0.2, 0.24), 1 - t * (1.9 if manner == "rings" else 1.1))
        swing = math.sin(turns * 2 * math.pi * t)
        if manner == "zigzag":
            swing = 2 / math.pi * math.asin(swing)
        y = 300 - height * fade * swing + sum(a * math.sin(f * i + p) * fade for f, p, a in wobble)
        x = (
            180
            + 800 * t ** (1.5 if manner == "rings" else 1)
            + depth * fade * math.cos(turns * 2 * math.pi * t)
            + lean * (300 - y) / 300
        )
        points.append((x, y))
    return points


def _stroke(drawing: ImageDraw.ImageDraw, points: Sequence[tuple[float, float]], width: float) -> None:
    """A pen line, thinner where it runs fast."""
    for (x0, y0), (x1, y1) in pairwise(points):
        radius = max(3.0, width - 0.35 * math.hypot(x1 - x0, y1 - y0)) / 2
        drawing.line((x0, y0, x1, y1), fill=255, width=int(radius * 2))
        drawing.ellipse((x1 - radius, y1 - radius, x1 + radius, y1 + radius), fill=255)


def duty_stamp(rng: random.Random, old: bool = False) -> Image.Image:
    """A revenue stamp of 10,000 (6,000 when `old`) rupiah, 230 x 300 pixels."""
    value, tint = ("6000", (196, 220, 190)) if old else ("10000", (238, 196, 206))
    picture = Image.new("RGBA", (230, 300), (*tint, 255))
    drawing = ImageDraw.Draw(picture)
    for i in range(0, 300, 7):
        drawing.arc((-60 + i % 31, i - 90, 290, i + 120), 10, 170, fill=tuple(int(v * 0.86) for v in tint), width=2)
    dark = (140, 40, 70) if not old else (40, 100, 60)
    for text, y, size in (
        ("METERAI", 34, 34),
        ("TEMPEL", 70, 26),
        (value, 190, 54),
        ("RUPIAH", 232, 24),
        (f"{rng.randint(10, 99)}ALX{rng.randint(100000000, 999999999)}", 276, 18),
    ):
        drawing.text((115, y), text, dark, ImageFont.truetype(str(SERIF), size), anchor="mm")
    drawing.rectangle((4, 4, 225, 295), outline=dark, width=3)
    return picture.rotate(rng.uniform(-4, 4), Image.Resampling.BICUBIC, expand=True)
