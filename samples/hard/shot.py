"""A sheet photographed by somebody in a hurry: what the camera, the light, the hand and the paper do to it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from samples.heldout.camera import curled, folded, table
from samples.heldout.physical import Light, Picture, blurred, printed, smooth_field
from samples.heldout.world import World

SHARES = {
    "fold": 0.22,
    "curl": 0.3,
    "motion": 0.14,
    "focus": 0.2,
    "hand_shadow": 0.2,
    "sleeve": 0.14,
    "cut_off": 0.15,
    "moire": 0.05,
    "dark": 0.1,
    "crumpled": 0.1,
    "shaken": 0.03,
}
"""How many of a hundred photos bear each damage; a photo may bear several."""
BLUR = {"motion": (0.08, 0.5), "focus": (0.06, 0.4), "shaken": (0.75, 1.5)}
"""Blur in millimetres of the sheet: x-height of 11 pt print is 1.9 mm. Shaken: nobody can read it."""


@dataclass(frozen=True, slots=True)
class Shot:
    picture: Picture
    damage: tuple[str, ...]
    blur: float
    """Sigma in millimetres of the sheet."""


def photographed(w: World, sheet: Picture, side: int, width_mm: float) -> Shot:
    """`sheet` on a table, `side` pixels long; the sheet should come in about that size."""
    damage = tuple(name for name, share in SHARES.items() if w.chance(share))
    scale = sheet.shape[1] / width_mm
    flat = folded(w, sheet) if "fold" in damage else sheet
    flat = curled(w, flat) if "curl" in damage else flat
    flat = crumpled(w, flat) if "crumpled" in damage else flat
    out = placed(w, flat, side, "cut_off" in damage).astype(np.float32)
    scale *= side / (max(sheet.shape[:2]) * 1.1)
    out = lit(w, out, damage)
    sigma = max((w.rng.uniform(*BLUR[name]) for name in ("focus", "shaken") if name in damage), default=0.0)
    reach = w.rng.uniform(*BLUR["motion"]) if "motion" in damage else 0.0
    out = blurred(out, max(0.5, sigma * scale))
    out = moved(w, out, reach * scale * 3) if reach else out
    return Shot(grained(w, out), damage, float(np.hypot(sigma, reach)))


def placed(w: World, sheet: Picture, side: int, cut: bool) -> Picture:
    """In perspective on the table, turned a little; with `cut` one side of it lies out of the frame."""
    high, wide = sheet.shape[:2]
    ratio = side / (max(high, wide) * 1.1)
    height, width = int(high * 1.1 * ratio), int(wide * 1.1 * ratio)
    off, r = np.array([width, height]) * 0.045, w.rng
    corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32) * (np.array([width, height]) - 2 * off) + off
    corners += np.array([(r.uniform(-1, 1), r.uniform(-1, 1)) for _ in range(4)]) * off * 0.75
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), r.uniform(-4, 4), 1)
    corners = corners @ turn[:, :2].T + turn[:, 2]
    if cut:
        corners += (
            np.array(w.pick(((1, 0), (-1, 0), (0, 1), (0, -1)))) * np.array([width, height]) * r.uniform(0.06, 0.1)
        )
    from_corners = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    matrix = cv2.getPerspectiveTransform(from_corners, corners.astype(np.float32))
    ground = np.asarray(cv2.resize(table(w, height // 2, width // 2), (width, height)), np.uint8)
    cv2.warpPerspective(
        sheet, matrix, (width, height), dst=ground, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT
    )
    return np.asarray(ground, np.uint8)


def crumpled(w: World, sheet: Picture) -> Picture:
    """Creases all over: facets of light."""
    high, wide = sheet.shape[:2]
    facets = smooth_field(w, sheet.shape, -1, 1, 9)
    slope = cv2.Sobel(facets, cv2.CV_32F, 1, 1, ksize=5)
    shade = 1 + 0.16 * np.tanh(slope / (np.abs(slope).mean() + 1e-6))
    return printed(sheet.astype(np.float32) * blurred(np.asarray(shade, np.float32), 2)[:high, :wide, None])


def lit(w: World, out: Light, damage: tuple[str, ...]) -> Light:
    """Uneven light, then what lies in its way."""
    out *= smooth_field(w, out.shape, *((0.35, 0.6) if "dark" in damage else (0.68, 1.06)), 3)[..., None]
    out *= np.array([w.rng.uniform(0.94, 1.07), 1, w.rng.uniform(0.84, 1.04)], np.float32)
    if "hand_shadow" in damage:
        out *= hand_shadow(w, *out.shape[:2])[..., None]
    if "sleeve" in damage:
        out = sleeve(w, out)
    if "moire" in damage:
        out *= moire(w, *out.shape[:2])
    return out


def small(height: int, width: int) -> tuple[int, int]:
    """Soft things are drawn at an eighth of the size."""
    return max(8, height // 8), max(8, width // 8)


def hand_shadow(w: World, height: int, width: int) -> Light:
    """A forearm and a phone between the lamp and the sheet: a soft dark wedge with fingers."""
    high, wide = small(height, width)
    mask = np.ones((high, wide), np.float32)
    x, y, far = w.rng.uniform(0.2, 0.8) * wide, w.rng.uniform(0.3, 0.75) * high, w.rng.uniform(0.5, 0.72)
    below = w.rng.uniform(0, 1) * wide
    arm = np.array(
        [
            (x - wide * 0.12, y),
            (x + wide * 0.12, y),
            (below + wide * 0.22, high + 9),
            (below - wide * 0.16, high + 9),
        ],
        np.int32,
    )
    cv2.fillConvexPoly(mask, arm, far)
    for n in range(4):
        tip = (int(x - wide * 0.1 + n * wide * 0.065), int(y - high * w.rng.uniform(0.08, 0.16)))
        cv2.line(mask, (tip[0], int(y)), tip, far, max(2, wide // 22))
    soft = blurred(mask, max(1.0, wide / 34))
    return np.asarray(cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def sleeve(w: World, out: Light) -> Light:
    """Plastic over the sheet: a veil, streaks of light, a bright spot under which ink is pale but there."""
    height, width = out.shape[:2]
    high, wide = small(height, width)
    glare = np.zeros((high, wide), np.float32)
    for _ in range(w.rng.randint(2, 5)):
        start = (int(w.rng.uniform(0, wide)), int(w.rng.uniform(0, high)))
        end = (int(start[0] + w.rng.uniform(-0.5, 0.5) * wide), int(start[1] + w.rng.uniform(-0.4, 0.4) * high))
        cv2.line(glare, start, end, w.rng.uniform(20, 60), w.rng.randint(1, max(2, wide // 40)))
    spot = (int(w.rng.uniform(0.1, 0.9) * wide), int(w.rng.uniform(0.1, 0.9) * high))
    cv2.ellipse(glare, spot, (wide // 8, high // 13), w.rng.uniform(0, 180), 0, 360, w.rng.uniform(60, 105), -1)
    full = cv2.resize(blurred(glare, max(1.0, wide / 60)), (width, height))
    return np.asarray(out * 0.9 + 14 + full[..., None], np.float32)


def moire(w: World, height: int, width: int) -> Light:
    """A sheet photographed from a screen: slow bands of colour."""
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    angle, period = w.rng.uniform(0, 3.1), w.rng.uniform(9, 34)
    wave = np.sin((xx * np.cos(angle) + yy * np.sin(angle) + 6 * np.sin(yy / 170)) * 6.283 / period)
    tint = np.array([w.rng.uniform(0.02, 0.06), w.rng.uniform(0.01, 0.05), w.rng.uniform(0.02, 0.06)], np.float32)
    return np.asarray(1 + wave[..., None] * tint, np.float32)


def moved(w: World, out: Light, length: float) -> Light:
    """The hand moved: every point is a short line."""
    size = max(3, int(length) | 1)
    kernel = np.zeros((size, size), np.float32)
    angle = w.rng.uniform(0, 3.1416)
    reach = np.array([np.cos(angle), np.sin(angle)]) * (size - 1) / 2
    middle = (size - 1) / 2
    ends = [tuple(round(v) for v in (middle + sign * reach)) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1)
    return np.asarray(cv2.filter2D(out, -1, kernel / kernel.sum()), np.float32)


def grained(w: World, out: Light) -> Picture:
    generator = np.random.default_rng(w.rng.randrange(2**32))
    grain = generator.standard_normal(out.shape[:2], dtype=np.float32) * np.float32(w.rng.uniform(1.5, 6))
    return printed(out + grain[..., None])
