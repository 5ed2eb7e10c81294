"""Alterations of a picture as people make them: a part erased and typed anew, or pasted from elsewhere on the page."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Picture = NDArray[np.uint8]
Edges = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""
FOLDERS = (Path("/usr/share/fonts/truetype/liberation"), Path("/usr/share/fonts/truetype/dejavu"))
LEAST_SIDE = 8
QUIET = 14.0
"""Spread of grey up to which a band of paper holds nothing but paper."""


@cache
def fonts() -> list[Path]:
    """Raises FileNotFoundError where the machine has none of the fonts that everybody types with."""
    found = sorted(path for folder in FOLDERS for path in folder.glob("*.ttf"))
    if not found:
        raise FileNotFoundError("fonts-liberation or fonts-dejavu is needed")
    return found


def saved(picture: Picture, quality: int) -> Picture:
    data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.ascontiguousarray(np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)[..., ::-1])


def by_whatsapp(picture: Picture, dice: random.Random) -> Picture:
    """Made small and pressed hard, as the messenger does."""
    scale = min(1.0, dice.choice((1280, 1600)) / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    return saved(np.asarray(small, np.uint8), dice.randint(52, 68))


def _flat(picture: Picture, edges: Edges, _dice: random.Random) -> Picture | None:
    """The paper's own colour, as a brush takes it up."""
    return _filled(picture, edges, np.median(_paper(picture, edges), axis=0))


def _white(picture: Picture, edges: Edges, _dice: random.Random) -> Picture | None:
    return _filled(picture, edges, np.array([255.0, 255.0, 255.0]))


def _cloned(picture: Picture, edges: Edges, _dice: random.Random) -> Picture | None:
    """Paper from above or below, grain and all; None where print stands there."""
    x0, y0, x1, y1 = edges
    high, out = y1 - y0, picture.copy()
    for top in (y0 - high - 2, y1 + 2, y0 - 2 * high, y1 + high):
        band = picture[max(0, top):max(0, top) + high, x0:x1]
        if band.shape[0] == high and float(band.min(axis=2).std()) < QUIET:
            out[y0:y1, x0:x1] = band
            return out
    return None


def _smeared(picture: Picture, edges: Edges, _dice: random.Random) -> Picture | None:
    """What a phone's "remove object" leaves."""
    x0, y0, x1, y1 = edges
    pad = 6
    near = np.ascontiguousarray(picture[max(0, y0 - pad):y1 + pad, max(0, x0 - pad):x1 + pad])
    mask = np.zeros(near.shape[:2], np.uint8)
    mask[min(pad, y0):min(pad, y0) + y1 - y0, min(pad, x0):min(pad, x0) + x1 - x0] = 255
    out = picture.copy()
    out[max(0, y0 - pad):y1 + pad, max(0, x0 - pad):x1 + pad] = cv2.inpaint(near, mask, 3, cv2.INPAINT_TELEA)
    return out


GROUNDS: dict[str, Callable[[Picture, Edges, random.Random], Picture | None]] = {
    "flat": _flat, "white": _white, "cloned": _cloned, "smeared": _smeared,
}


def retyped(
    picture: Picture, edges: Edges, text: str, ground: str, dice: random.Random, font: Path | None = None
) -> Picture | None:
    """The part erased and the text typed in its place; None where that cannot be done."""
    x0, y0, x1, y1 = clipped(picture, edges)
    if x1 - x0 < LEAST_SIDE or y1 - y0 < LEAST_SIDE:
        return None
    part = picture[y0:y1, x0:x1]
    darkness = part.min(axis=2)
    ink = part[darkness <= np.percentile(darkness, 6)].mean(axis=0) if dice.random() < 0.7 else np.full(3, 20.0)
    erased = GROUNDS[ground](picture, (x0, y0, x1, y1), dice)
    if erased is None:
        return None
    cover = _typed(text, (x1 - x0, y1 - y0), font or dice.choice(fonts()), dice)[..., None]
    below = erased[y0:y1, x0:x1].astype(np.float32)
    erased[y0:y1, x0:x1] = np.clip(below * (1 - cover) + ink * cover, 0, 255).astype(np.uint8)
    return erased


def _typed(text: str, size: tuple[int, int], font: Path, dice: random.Random) -> NDArray[np.float32]:
    """The text's cover, 0..1, filling the height as the print before it did; a careful hand softens it."""
    width, height = size
    letters = ImageFont.truetype(str(font), max(8, int(height * dice.uniform(0.72, 0.86))))
    sheet = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(sheet)
    left, top, _, bottom = draw.textbbox((0, 0), text, font=letters)
    draw.text((1 - left, (height - (bottom - top)) // 2 - top), text, font=letters, fill=255)
    cover = np.asarray(sheet, np.float32) / 255
    soft = dice.choice((0.0, 0.0, 0.5, 0.8))
    return np.asarray(cv2.GaussianBlur(cover, (0, 0), soft) if soft else cover, np.float32)


def pasted(picture: Picture, edges: Edges, source: Edges) -> Picture | None:
    """Another part of the page put there, its own ground with it, made as high."""
    x0, y0, x1, y1 = clipped(picture, edges)
    u0, v0, u1, v1 = clipped(picture, source)
    if min(x1 - x0, y1 - y0, u1 - u0, v1 - v0) < LEAST_SIDE:
        return None
    piece = picture[v0:v1, u0:u1]
    scale = (y1 - y0) / piece.shape[0]
    piece = np.asarray(cv2.resize(piece, (max(1, round(piece.shape[1] * scale)), y1 - y0)), np.uint8)[:, :x1 - x0]
    out = picture.copy()
    out[y0:y1, x0:x0 + piece.shape[1]] = piece
    return out


def clipped(picture: Picture, edges: Edges) -> Edges:
    height, width = picture.shape[:2]
    return max(0, edges[0]), max(0, edges[1]), min(width, edges[2]), min(height, edges[3])


def _filled(picture: Picture, edges: Edges, colour: NDArray[np.float64]) -> Picture:
    out = picture.copy()
    out[edges[1]:edges[3], edges[0]:edges[2]] = np.clip(colour, 0, 255).astype(np.uint8)
    return out


def _paper(picture: Picture, edges: Edges) -> Picture:
    """The brighter pixels of a part."""
    part = picture[edges[1]:edges[3], edges[0]:edges[2]].reshape(-1, 3)
    grey = part.min(axis=1)
    return np.asarray(part[grey >= np.percentile(grey, 60)], np.uint8)
