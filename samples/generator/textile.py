"""Pictures of batik-like cloth: motifs with crackle and dye, laid on a table or hung on a line."""

from __future__ import annotations

import random

import cv2
import numpy as np
from numpy.typing import NDArray

from samples.generator.paper import Picture, as_picture

Field = NDArray[np.float32]
PALETTES = (
    ((244, 228, 196), (96, 56, 24), (30, 24, 40)),
    ((238, 222, 190), (26, 40, 86), (120, 70, 30)),
    ((252, 236, 214), (150, 30, 40), (20, 60, 70)),
    ((246, 240, 226), (36, 92, 76), (176, 110, 30)),
    ((40, 30, 30), (214, 170, 90), (120, 40, 30)),
    ((236, 214, 216), (110, 30, 80), (30, 50, 110)),
)


def _grid(size: int) -> tuple[Field, Field]:
    y, x = np.mgrid[0:size, 0:size].astype(np.float32)
    return x, y


def _noise(generator: np.random.Generator, size: int, grain: int) -> Field:
    small = generator.random((size // grain + 2, size // grain + 2), dtype=np.float32)
    return np.asarray(cv2.resize(small, (size, size), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def _kawung(x: Field, y: Field, cell: float) -> tuple[Field, Field]:
    """Four ovals about each crossing, a seed in each oval."""
    u, v = (x + y) / cell * 0.7071, (x - y) / cell * 0.7071
    fu, fv = u % 1 - 0.5, v % 1 - 0.5
    turn = ((np.floor(u) + np.floor(v)) % 2).astype(bool)
    a, b = np.where(turn, fu, fv), np.where(turn, fv, fu)
    oval = (a / 0.47) ** 2 + (b / 0.3) ** 2
    return (oval < 1).astype(np.float32), ((oval < 0.14) | ((oval > 0.62) & (oval < 0.74))).astype(np.float32)


def _parang(x: Field, y: Field, cell: float) -> tuple[Field, Field]:
    """Slanting rows of waves with rows of lozenges between."""
    u, v = (x + y) / cell * 0.7071, (x - y) / cell * 0.7071
    row = u % 1
    wave = 0.5 + 0.32 * np.sin(2 * np.pi * (v * 1.6 + 0.35 * np.sin(2 * np.pi * row)))
    blade = (np.abs(row - wave) < 0.17) & (row > 0.12) & (row < 0.88)
    lozenge = (np.abs(row - 0.02) + np.abs((v * 2) % 1 - 0.5) * 0.2) < 0.06
    return blade.astype(np.float32), (lozenge | ((np.abs(row - wave) < 0.05) & blade)).astype(np.float32)


def _cloud(x: Field, cell: float, generator: np.random.Generator) -> tuple[Field, Field]:
    """Bands that follow the heights of a soft landscape, in the manner of clouds."""
    size = x.shape[0]
    height = _noise(generator, size, int(cell * 1.6)) * 6
    band = height % 1
    return (band < 0.5).astype(np.float32), (np.abs(band - 0.5) < 0.07).astype(np.float32)


def _flower(x: Field, y: Field, cell: float, generator: np.random.Generator) -> tuple[Field, Field]:
    """Scattered blossoms with leaves on tendrils, small dots between."""
    size = x.shape[0]
    main, fine = np.zeros((size, size), np.float32), np.zeros((size, size), np.float32)
    for cx in np.arange(0, size + cell, cell * 1.25):
        for cy in np.arange(0, size + cell, cell * 1.25):
            px, py = cx + generator.uniform(-0.2, 0.2) * cell, cy + generator.uniform(-0.2, 0.2) * cell
            r, a = np.hypot(x - px, y - py) / cell, np.arctan2(y - py, x - px)
            k = int(generator.integers(5, 9))
            edge = 0.32 + 0.13 * np.cos(k * a + generator.uniform(0, 6))
            main[r < edge] = 1
            fine[(r < 0.08) | ((r < edge * 0.7) & (r > edge * 0.6))] = 1
            fine[(np.abs(r - 0.55 - 0.08 * np.sin(5 * a)) < 0.02) & (np.sin(a * 2 + k) > 0)] = 1
    dots = ((x / 14) % 1 - 0.5) ** 2 + ((y / 14) % 1 - 0.5) ** 2 < 0.03
    fine[dots & (main < 0.5)] = 1
    return main, fine


def _ceplok(x: Field, y: Field, cell: float) -> tuple[Field, Field]:
    """Rosettes in squares."""
    u, v = (x / cell) % 1 - 0.5, (y / cell) % 1 - 0.5
    r, a = np.hypot(u, v), np.arctan2(v, u)
    petal = (r < 0.3 + 0.12 * np.cos(8 * a)).astype(np.float32)
    rim = (
        (np.abs(np.maximum(np.abs(u), np.abs(v)) - 0.46) < 0.02)
        | (np.abs(r - 0.14) < 0.03)
        | (np.abs(np.abs(u) + np.abs(v) - 0.62) < 0.02)
    )
    return petal, rim.astype(np.float32)


def cloth(rng: random.Random, size: int = 1200) -> Picture:
    """A flat piece of cloth, square: motif, filling lines, cracks in the wax, uneven dye, weave."""
    generator = np.random.default_rng(rng.getrandbits(32))
    x, y = _grid(size)
    x = x + 8 * _noise(generator, size, 90) + 3 * _noise(generator, size, 25)
    y = y + 8 * _noise(generator, size, 90) + 3 * _noise(generator, size, 25)
    cell = rng.uniform(110, 230)
    motif = rng.choice(("kawung", "parang", "cloud", "flower", "flower", "ceplok"))
    makers = {
        "kawung": lambda: _kawung(x, y, cell),
        "parang": lambda: _parang(x, y, cell),
        "ceplok": lambda: _ceplok(x, y, cell),
        "cloud": lambda: _cloud(x, cell, generator),
        "flower": lambda: _flower(x, y, cell, generator),
    }
    main, fine = makers[motif]()
    ground, first, second = (np.array(c, np.float32) for c in rng.choice(PALETTES))
    picture = np.broadcast_to(first, (size, size, 3)) * (1 - main[..., None]) + ground * main[..., None]
    picture = picture * (1 - fine[..., None]) + (second if rng.random() < 0.5 else ground * 0.96) * fine[..., None]
    crack = np.abs(_noise(generator, size, 60) - _noise(generator, size, 34)) < 0.006
    picture[crack & (main > 0.5)] = first * 0.9
    uneven = (
        0.88 + 0.2 * _noise(generator, size, 180) + 0.05 * generator.standard_normal((size, size), dtype=np.float32)
    )
    if rng.random() < 0.5:
        edge = int(size * rng.uniform(0.06, 0.14))
        picture[-edge:] = second * 0.9 + 0.1 * picture[-edge:]
    return as_picture(cv2.GaussianBlur(picture * uneven[..., None], (0, 0), 1.1))


def product_photo(rng: random.Random, width: int = 1280, height: int = 960) -> Picture:
    """A photograph of one cloth: hanging, spread on a floor, folded, or close."""
    generator = np.random.default_rng(rng.getrandbits(32))
    fabric = cloth(rng)
    size = fabric.shape[0]
    way = rng.choice(("hung", "spread", "folded", "close"))
    scene = wall(rng, width, height)
    if way == "close":
        return _shot(as_picture(cv2.resize(fabric[: size * height // width, :], (width, height))), generator, rng)
    fabric = _folds(fabric, generator, rng, 0.34 if way == "hung" else 0.16)
    corners = {
        "hung": [(0.2, 0.06), (0.8, 0.07), (0.78, 0.93), (0.22, 0.95)],
        "spread": [(0.2, 0.12), (0.84, 0.16), (0.97, 0.9), (0.04, 0.94)],
        "folded": [(0.22, 0.3), (0.7, 0.22), (0.82, 0.68), (0.3, 0.8)],
    }[way]
    target = np.array(
        [(width * (a + rng.uniform(-0.03, 0.03)), height * (b + rng.uniform(-0.03, 0.03))) for a, b in corners],
        np.float32,
    )
    source = np.array([(0, 0), (size, 0), (size, size), (0, size)], np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    mask = cv2.warpPerspective(np.full((size, size), 255, np.uint8), matrix, (width, height))
    shade = cv2.GaussianBlur(np.roll(mask, 12, (0, 1)), (0, 0), 14)[..., None] / 255 * 0.55
    scene = (scene * (1 - shade)).astype(np.uint8)
    laid = cv2.warpPerspective(fabric, matrix, (width, height), flags=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(mask, (0, 0), 1.2)[..., None] / 255
    return _shot(as_picture(laid * soft + scene * (1 - soft)), generator, rng)


def _folds(fabric: Picture, generator: np.random.Generator, rng: random.Random, depth: float) -> Picture:
    """Soft vertical folds: the cloth is drawn together and shaded along them."""
    size = fabric.shape[0]
    x = np.linspace(0, 1, size, dtype=np.float32)
    wave = (
        sum(
            np.sin(2 * np.pi * (f * x + p))
            for f, p in ((rng.uniform(2, 4), rng.random()), (rng.uniform(5, 9), rng.random()))
        )
        / 2
    )
    shift = np.tile((np.arange(size) + wave * size * 0.01).astype(np.float32), (size, 1))
    rows = np.tile(np.arange(size, dtype=np.float32)[:, None], (1, size)) + wave * 10
    bent = cv2.remap(fabric, shift, rows.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    light = 1 + depth * wave + 0.04 * generator.standard_normal(size)
    return as_picture(bent * cv2.GaussianBlur(np.tile(light, (size, 1)).astype(np.float32), (0, 0), 3)[..., None])


def wall(rng: random.Random, width: int, height: int) -> Picture:
    """What lies behind: plaster, planks, tiles or a mat."""
    generator = np.random.default_rng(rng.getrandbits(32))
    size = max(width, height)
    tone = np.array(
        rng.choice(((206, 200, 190), (150, 108, 70), (120, 84, 52), (216, 214, 208), (170, 160, 140), (88, 92, 96))),
        np.float32,
    )
    x, y = _grid(size)
    kind = rng.choice(("plaster", "planks", "tiles", "mat"))
    grain = 0.9 + 0.16 * _noise(generator, size, 70) + 0.06 * _noise(generator, size, 6)
    if kind == "planks":
        stripes = cv2.resize(
            generator.random((size // 3, 8), dtype=np.float32), (size, size), interpolation=cv2.INTER_CUBIC
        ).T
        grain = grain * (0.86 + 0.22 * stripes) * np.where((y % (size / 6)) < 4, 0.55, 1)
    elif kind == "tiles":
        grain = grain * np.where(((x % (size / 4)) < 5) | ((y % (size / 4)) < 5), 0.72, 1)
    elif kind == "mat":
        grain = grain * (0.9 + 0.12 * np.sign(np.sin(x / 6)) * np.sign(np.sin(y / 6)))
    return as_picture(tone * grain[:height, :width, None])


def _shot(picture: Picture, generator: np.random.Generator, rng: random.Random) -> Picture:
    """Light from one side, the lens's softness, sensor noise."""
    height, width, _ = picture.shape
    x, y = np.meshgrid(*(np.linspace(-1, 1, side, dtype=np.float32) for side in (width, height)))
    light = 1 + 0.22 * rng.uniform(-1, 1) * x + 0.22 * rng.uniform(-1, 1) * y - 0.1 * (x**2 + y**2)
    warm = np.array([1, rng.uniform(0.94, 1), rng.uniform(0.82, 1)], np.float32)
    noisy = (
        cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.6, 1.2)) * light[..., None] * warm
        + generator.standard_normal((height, width, 1), dtype=np.float32) * 4
    )
    return as_picture(noisy)
