"""How papers come in: flat scans, phone photographs, photocopies, messenger pictures. All functions keep RGB uint8."""

from __future__ import annotations

import math
import random

import cv2
import numpy as np

from samples.generator.paper import Picture, as_picture
from samples.generator.textile import wall


def _generator(rng: random.Random) -> np.random.Generator:
    return np.random.default_rng(rng.getrandbits(32))


def _grain(rng: random.Random, shape: tuple[int, ...], strength: float) -> np.ndarray:
    """Sensor noise; float32, for float64 takes twice the time on every page."""
    return _generator(rng).standard_normal(shape, dtype=np.float32) * np.float32(strength)


def _tint(*levels: float) -> np.ndarray:
    return np.array(levels, np.float32)


def _blotches(rng: random.Random, width: int, height: int, cells: int) -> np.ndarray:
    """Soft blotches 0..1, some `cells` across."""
    small = _generator(rng).random((cells, cells), dtype=np.float32)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC))


def scan(picture: Picture, rng: random.Random) -> Picture:
    """A flatbed: a tilt of up to 1.5 degrees, slightly grey paper, a little noise, now and then a dark rim."""
    height, width, _ = picture.shape
    angle = rng.uniform(-1.5, 1.5)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, rng.uniform(0.975, 1))
    rim = rng.choice(((252, 252, 252), (252, 252, 252), (58, 58, 60)))
    flat = cv2.warpAffine(picture, turn, (width, height), flags=cv2.INTER_AREA, borderValue=rim)
    paper = _tint(rng.uniform(0.95, 1), rng.uniform(0.94, 1), rng.uniform(0.9, 0.99))
    spread = flat * paper * (1 - 0.05 * _blotches(rng, width, height, 5)[..., None])
    noisy = cv2.GaussianBlur(spread, (0, 0), rng.uniform(0.35, 0.7)) + _grain(rng, (height, width, 1), 1.6)
    return as_picture(noisy)


def copy(picture: Picture, rng: random.Random) -> Picture:
    """A photocopy, black and white: broken thin strokes, specks, a shadow of the book's fold now and then."""
    grey = cv2.cvtColor(scan(picture, rng), cv2.COLOR_RGB2GRAY).astype(np.float32)
    height, width = grey.shape
    grey += _grain(rng, grey.shape, 13) - 20 * (_blotches(rng, width, height, 4) - 0.5)
    level = rng.uniform(148, 172)
    hard = 1 / (1 + np.exp(-(cv2.GaussianBlur(grey, (0, 0), 0.7) - level) / 13)) * 255
    specks = np.asarray(_generator(rng).random(grey.shape, dtype=np.float32)) < 0.00012
    hard[cv2.dilate(specks.astype(np.uint8), np.ones((2, 2))) > 0] = 30
    return np.repeat(as_picture(hard)[..., None], 3, axis=2)


def camscan(picture: Picture, rng: random.Random) -> Picture:
    """A phone's scanning app: flattened, whitened, hard contrast, edges sharpened, a sliver of table left."""
    height, width, _ = picture.shape
    blurred = cv2.GaussianBlur(picture, (0, 0), 1.1).astype(np.float32)
    small = cv2.resize(blurred, None, fx=0.1, fy=0.1, interpolation=cv2.INTER_AREA)
    ground = cv2.resize(cv2.GaussianBlur(small, (0, 0), 6), (width, height), interpolation=cv2.INTER_LINEAR)
    flat = blurred / np.maximum(ground, 40) * rng.uniform(236, 250)
    hard = np.clip((flat - 128) * rng.uniform(1.25, 1.55) + 142, 0, 255)
    sharp = as_picture(hard * 1.6 - cv2.GaussianBlur(hard, (0, 0), 1.4) * 0.6)
    shift = [rng.uniform(-0.012, 0.008) for _ in range(8)]
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    target = source + np.array(shift, np.float32).reshape(4, 2) * [width, height]
    matrix = cv2.getPerspectiveTransform(source, target.astype(np.float32))
    return np.asarray(cv2.warpPerspective(sharp, matrix, (width, height), borderValue=(70, 60, 52)), dtype=np.uint8)


def fold(picture: Picture, rng: random.Random) -> Picture:
    """Creases of a paper folded in a pocket: one across the middle, perhaps one down."""
    height, width, _ = picture.shape
    light = np.ones((height, width), np.float32)
    for place, axis in ((rng.uniform(0.44, 0.56), 0), (rng.uniform(0.44, 0.56), 1))[: rng.choice((1, 2))]:
        along = np.arange(height if axis == 0 else width, dtype=np.float32) - place * (height if axis == 0 else width)
        crease = (
            1
            + 0.05 * np.tanh(along / 60)
            - 0.16 * np.exp(-((along / 2.4) ** 2))
            + 0.1 * np.exp(-(((along - 5) / 3) ** 2))
        )
        light *= crease[:, None] if axis == 0 else crease[None, :]
    return as_picture(picture * light[..., None])


def _bend(picture: Picture, rng: random.Random) -> Picture:
    """Paper that does not lie flat: rows move along a soft wave."""
    height, width, _ = picture.shape
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    lift = rng.uniform(0.003, 0.009) * height * np.sin(np.pi * x / width * rng.uniform(0.8, 1.6) + rng.uniform(0, 3))
    rows = (y + lift).astype(np.float32)
    bent = cv2.remap(picture, x, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(bent, dtype=np.uint8)


def photo(picture: Picture, rng: random.Random, long_side: int = 1600, hard: float = 0.5) -> Picture:
    """A phone's photograph of the paper on a table. `hard` 0..1 scales slant, shadow and blur."""
    return table([picture], rng, long_side, hard)


def table(pictures: list[Picture], rng: random.Random, long_side: int = 1600, hard: float = 0.5) -> Picture:
    """One photograph of one or two papers on a table, two of them one above the other."""
    bent = [_bend(p, rng) for p in pictures]
    high = sum(p.shape[0] for p in bent) * 1.06
    wide = max(p.shape[1] for p in bent)
    scale = long_side / (max(high, wide) * 1.12)
    width, height = int(wide * 1.12 * scale), int(high * 1.12 * scale)
    scene, top = wall(rng, width, height), height * 0.05
    for paper in bent:
        size = np.array([paper.shape[1], paper.shape[0]]) * scale
        left = (width - size[0]) / 2
        scene = _lay(scene, paper, rng, (left, top), size, hard)
        top += size[1] * 1.05
    return _shoot(scene, rng, hard)


def _lay(
    scene: Picture, paper: Picture, rng: random.Random, corner: tuple[float, float], size: np.ndarray, hard: float
) -> Picture:
    """Put a paper into the scene, slanted, with its drop shadow."""
    height, width, _ = scene.shape
    (left, top), (w, h) = corner, size
    flat = np.array([(left, top), (left + w, top), (left + w, top + h), (left, top + h)], np.float32)
    slack = np.array(
        [[rng.uniform(-1, 1) * 0.035 * hard * w, rng.uniform(-1, 1) * 0.035 * hard * h] for _ in range(4)], np.float32
    )
    angle = np.radians(rng.uniform(-3, 3) * hard)
    centre = flat.mean(axis=0)
    turned = (
        (flat - centre) @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]) + centre + slack
    )
    source = np.array([(0, 0), (paper.shape[1], 0), (paper.shape[1], paper.shape[0]), (0, paper.shape[0])], np.float32)
    matrix = cv2.getPerspectiveTransform(source, turned.astype(np.float32))
    ratio = paper.shape[1] / w
    soft = cv2.GaussianBlur(paper, (0, 0), max(0.3, 0.35 * ratio))
    laid = cv2.warpPerspective(soft, matrix, (width, height), flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.full(paper.shape[:2], 255, np.uint8), matrix, (width, height))
    drop = cv2.GaussianBlur(np.roll(mask, (6, 8), (0, 1)), (0, 0), 9)[..., None].astype(np.float32) / 255 * 0.45
    cover = mask[..., None].astype(np.float32) / 255
    return as_picture(laid * cover + scene * (1 - drop) * (1 - cover))


def _shoot(scene: Picture, rng: random.Random, hard: float) -> Picture:
    """Uneven lamp light, the photographer's shadow, colour cast, blur, grain."""
    height, width, _ = scene.shape
    x, y = np.meshgrid(*(np.linspace(-1, 1, side, dtype=np.float32) for side in (width, height)))
    light = 1 + 0.28 * hard * (rng.uniform(-1, 1) * x + rng.uniform(-1, 1) * y) - 0.12 * (x**2 + y**2)
    a = rng.uniform(0, 6.28)
    edge = x * math.cos(a) + y * math.sin(a) + 0.25 * np.sin(2 * y + a) - rng.uniform(0.1, 0.8)
    light *= 1 - 0.4 * hard / (1 + np.exp(-edge / 0.06))
    cast = _tint(1, rng.uniform(0.93, 1), rng.uniform(0.78, 0.98)) * np.float32(rng.uniform(0.92, 1.06))
    blurred = cv2.GaussianBlur(scene, (0, 0), 0.45 + rng.uniform(0.1, 0.8) * hard)
    return as_picture(blurred * light[..., None] * cast + _grain(rng, (height, width, 1), 2.6))


def stain(picture: Picture, rng: random.Random, box: tuple[float, float, float, float]) -> Picture:
    """Spilt coffee or dye that covers `box` (fractions) so that nothing under it can be read."""
    height, width, _ = picture.shape
    x0, y0, x1, y1 = box
    cx, cy, rx, ry = (
        (x0 + x1) / 2 * width,
        (y0 + y1) / 2 * height,
        (x1 - x0) * width * 1.5,
        (y1 - y0) * height * 1.3,
    )
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    rough = 0.35 * (_blotches(rng, width, height, 40) - 0.5)
    away = (((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 - 1 + rough) / 0.05
    spot = 1 / (1 + np.exp(np.minimum(away, 60)))
    colour = np.array(rng.choice(((62, 38, 22), (24, 30, 72), (70, 30, 24))), np.float32)
    cover = np.clip(spot * 0.985, 0, 1)[..., None]
    return as_picture(
        picture * (1 - cover) + colour * (0.9 + 0.2 * _blotches(rng, width, height, 60)[..., None]) * cover
    )


def shrink(picture: Picture, long_side: int) -> Picture:
    """To the size a messenger sends."""
    scale = long_side / max(picture.shape[:2])
    if scale >= 1:
        return picture
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def dirty_blank(rng: random.Random, width: int = 1240, height: int = 1754) -> Picture:
    """The empty back of a sheet: show-through of nothing, specks and a crease."""
    page = np.full((height, width, 3), 250, np.uint8)
    return fold(scan(page, rng), rng)
