"""A sheet on a table under a phone: fold, curl, perspective, shadow, glare, a thumb, blur."""

from __future__ import annotations

import cv2
import numpy as np

from samples.heldout.physical import Light, Picture, blurred, noise_of, printed, smooth_field
from samples.heldout.world import World


def table(w: World, height: int, width: int) -> Picture:
    """What lies under the sheet: wood, tiles, cloth or plain."""
    noise, sort = noise_of(w), w.pick(("wood", "tiles", "cloth", "plain"))
    base = np.array(
        w.pick(((120, 82, 52), (92, 70, 58), (176, 168, 158), (60, 66, 74), (150, 120, 92), (205, 200, 190))),
        np.float32,
    )
    field = noise.normal(0, 9, (height, width)).astype(np.float32)
    if sort == "wood":
        grain = noise.normal(0, 60, (height, width)).astype(np.float32)
        field = blurred(grain, width / 9, 1.4) * 6
    elif sort == "tiles":
        step = w.rng.randint(260, 620)
        field[::step] -= 60
        field[:, ::step] -= 60
        field = blurred(field, 2)
    elif sort == "cloth":
        yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
        field += 14 * np.sin(xx / 3.1) + 14 * np.sin(yy / 2.7) + 26 * (np.sin(xx / 90) * np.sin(yy / 90) > 0.2)
    return printed(base + field[..., None])


def folded(w: World, picture: Picture) -> Picture:
    """A fold or two: a dark line with a bright one beside it, and a change of light across it."""
    out = picture.astype(np.float32)
    height, width = out.shape[:2]
    for _ in range(w.rng.randint(1, 2)):
        across = w.chance(0.6)
        at = int((height if across else width) * w.rng.choice((0.5, 0.33, 0.66)) + w.rng.uniform(-20, 20))
        ramp = np.clip((np.arange(height if across else width) - at) / 60, -1, 1) * w.rng.uniform(3, 9)
        out += ramp[:, None, None] if across else ramp[None, :, None]
        line = slice(at, at + 2)
        if across:
            out[line] -= 38
        else:
            out[:, line] -= 38
    return printed(out)


def photographed(w: World, sheet: Picture, long_side: int) -> Picture:
    """The sheet on a table under a phone: perspective, shadow, a colour cast, some blur, noise."""
    r = w.rng
    sheet = folded(w, sheet) if w.chance(0.4) else sheet
    sheet = curled(w, sheet) if w.chance(0.4) else sheet
    close = w.chance(0.12)
    height, width = sheet.shape[:2]
    rim = (-0.012, 0.012) if close else (0.04, 0.2)
    pad_x, pad_y = int(width * r.uniform(*rim)), int(height * r.uniform(*rim))
    full_w, full_h = width + 2 * pad_x, height + 2 * pad_y
    scale = long_side / max(full_w, full_h)
    lean = 0.006 if close else r.uniform(0.005, 0.055)
    corners = np.array(
        [(pad_x, pad_y), (pad_x + width, pad_y), (pad_x + width, pad_y + height), (pad_x, pad_y + height)], np.float32
    )
    moved = corners + np.array(
        [(r.uniform(-lean, lean) * width, r.uniform(-lean, lean) * height) for _ in range(4)], np.float32
    )
    turn = cv2.getRotationMatrix2D((full_w / 2, full_h / 2), r.uniform(-1, 1) if close else r.uniform(-5, 5), 1)
    moved = np.asarray(cv2.transform(moved[None], turn)[0], np.float32) * scale
    matrix = cv2.getPerspectiveTransform(
        np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32), moved
    )
    out_size = (round(full_w * scale), round(full_h * scale))
    ground = table(w, out_size[1], out_size[0]).astype(np.float32)
    warped = cv2.warpPerspective(sheet, matrix, out_size, flags=cv2.INTER_AREA).astype(np.float32)
    cover = cv2.warpPerspective(np.ones(sheet.shape[:2], np.float32), matrix, out_size)
    drop = blurred(np.roll(cover, (8, 8), (0, 1)), 12)[..., None]
    out = ground * (1 - 0.45 * drop) * (1 - cover[..., None]) + warped * cover[..., None]
    return _lit(w, _held(w, out) if w.chance(0.12) else out)


def curled(w: World, sheet: Picture) -> Picture:
    """Paper that does not lie flat: lines bend by up to a hundredth of the sheet."""
    height, width = sheet.shape[:2]
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    swing, phase = w.rng.uniform(0.002, 0.009) * height, w.rng.uniform(0, 6.3)
    bent = swing * np.sin(xx / width * w.rng.uniform(2, 6) + phase) * (0.5 + yy / height)
    out = cv2.remap(sheet, xx, (yy + bent).astype(np.float32), cv2.INTER_CUBIC, borderValue=(240, 240, 240))
    return np.asarray(out, np.uint8)


def _held(w: World, out: Light) -> Light:
    """A thumb over the rim."""
    height, width = out.shape[:2]
    reach, at = int(min(height, width) * w.rng.uniform(0.03, 0.06)), w.rng.uniform(0.2, 0.8)
    centre = w.pick(((int(at * width), height), (0, int(at * height)), (width, int(at * height))))
    mask = np.zeros((height, width), np.float32)
    cv2.ellipse(mask, centre, (reach, reach), 0, 0, 360, 1, -1)
    skin = np.array(w.pick(((176, 122, 92), (150, 101, 74), (196, 146, 118))), np.float32)
    soft = blurred(mask, 4)[..., None]
    return np.asarray(out * (1 - soft) + skin * soft, np.float32)


def _glare(w: World, out: Light) -> Light:
    """A lamp in a plastic sleeve: brighter, still readable."""
    height, width = out.shape[:2]
    spot = np.zeros((height, width), np.float32)
    centre = (int(w.rng.uniform(0.1, 0.9) * width), int(w.rng.uniform(0.1, 0.9) * height))
    cv2.ellipse(spot, centre, (width // 9, height // 14), w.rng.uniform(0, 180), 0, 360, 1, -1)
    return np.asarray(out + blurred(spot, width / 30)[..., None] * w.rng.uniform(50, 95), np.float32)


def _lit(w: World, out: Light) -> Picture:
    r = w.rng
    out = out * smooth_field(w, out.shape, r.uniform(0.55, 0.85), 1.05, 3)[..., None]
    if w.chance(0.35):
        height, width = out.shape[:2]
        shade = np.ones((height, width), np.float32)
        points = np.array([(r.uniform(-0.2, 1) * width, r.uniform(0.3, 1.2) * height) for _ in range(4)], np.int32)
        cv2.fillConvexPoly(shade, cv2.convexHull(points), r.uniform(0.55, 0.8))
        out = out * blurred(shade, max(width, height) / 60)[..., None]
    out = out * np.array([r.uniform(0.94, 1.06), 1, r.uniform(0.86, 1.04)], np.float32)
    out = _glare(w, out) if w.chance(0.15) else out
    out = blurred(out, (r.uniform(1.4, 2.1) if w.chance(0.12) else r.uniform(0.5, 1.3)) * max(out.shape) / 2400)
    return printed(out + noise_of(w).normal(0, r.uniform(1.5, 5), out.shape[:2])[..., None])
