"""What happens to a sheet before it is handed in: scanned, photographed, copied, recompressed, made small, turned."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from samples.heldout.world import World

Picture = NDArray[np.uint8]
Light = NDArray[np.float32]


def rasterise(pdf: bytes, dpi: float) -> list[Picture]:
    """Every page as RGB at `dpi`."""
    document = pypdfium2.PdfDocument(pdf)
    return [np.array(page.render(scale=dpi / 72).to_pil().convert("RGB")) for page in document]


def jpeg(picture: Picture, quality: int, orientation: int = 1, dpi: int = 72) -> bytes:
    out, image = io.BytesIO(), Image.fromarray(picture)
    exif = Image.Exif()
    if orientation != 1:
        exif[0x0112] = orientation
    image.save(out, "JPEG", quality=quality, exif=exif, dpi=(dpi, dpi))
    return out.getvalue()


def again(picture: Picture, quality: int) -> Picture:
    return np.array(Image.open(io.BytesIO(jpeg(picture, quality))))


def resized(picture: Picture, long_side: int) -> Picture:
    scale = long_side / max(picture.shape[:2])
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=method), np.uint8)


def _blurred(light: Light, x: float, y: float = 0) -> Light:
    return np.asarray(cv2.GaussianBlur(light, (0, 0), sigmaX=x, sigmaY=y), np.float32)


def _printed(light: NDArray[np.floating]) -> Picture:
    return np.asarray(np.clip(light, 0, 255), np.uint8)


def _noise(w: World) -> np.random.Generator:
    return np.random.default_rng(w.rng.randrange(2**32))


def smooth_field(w: World, shape: tuple[int, ...], low: float, high: float, cells: int = 4) -> Light:
    """A slowly changing field of light between `low` and `high`."""
    seed = _noise(w).uniform(low, high, (cells, cells)).astype(np.float32)
    return np.asarray(cv2.resize(seed, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), np.float32)


def tilted(picture: Picture, degrees: float, ground: int = 252) -> Picture:
    height, width = picture.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return np.asarray(
        cv2.warpAffine(picture, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=(ground,) * 3), np.uint8
    )


def scanned(w: World, picture: Picture) -> Picture:
    """A flatbed or scanning app: a slight tilt, paper grain, a little blur."""
    out = tilted(picture, w.rng.uniform(-1.2, 1.2)).astype(np.float32)
    out = _blurred(out, w.rng.uniform(0.3, 0.8))
    out *= smooth_field(w, out.shape, 0.93, 1.02)[..., None]
    out += _noise(w).normal(0, w.rng.uniform(1.5, 4), out.shape[:2])[..., None]
    return _printed(out)


def enhanced(w: World, picture: Picture) -> Picture:
    """A scanning app's 'magic colour': white ground, stronger ink."""
    out = scanned(w, picture).astype(np.float32)
    return _printed((out - 128) * w.rng.uniform(1.15, 1.4) + 128 + w.rng.uniform(6, 22))


def with_footer(w: World, picture: Picture) -> Picture:
    """The line that the free version of a scanning app leaves in the lower right corner."""
    image = Image.fromarray(picture)
    draw, size = ImageDraw.Draw(image), max(12, picture.shape[1] // 62)
    font = ImageFont.truetype("LiberationSans-Regular.ttf", size)
    text = w.pick(
        (
            "Dipindai dengan CamScanner",
            "Scanned by CamScanner",
            "Scanned with CamScanner",
            "CS  Dipindai dengan CamScanner",
        )
    )
    box = draw.textbbox((0, 0), text, font=font)
    x, y = picture.shape[1] - box[2] - size, picture.shape[0] - box[3] - size // 2
    draw.rectangle((x - 4, y - 4, picture.shape[1], picture.shape[0]), fill=(255, 255, 255))
    draw.text((x, y), text, fill=(70, 70, 70), font=font)
    return np.array(image)


def photocopied(w: World, picture: Picture) -> Picture:
    """Grey, too much contrast, dust, a dark edge."""
    grey = scanned(w, picture).astype(np.float32) @ np.array([0.3, 0.59, 0.11], np.float32)
    grey = (grey - w.rng.uniform(110, 140)) * w.rng.uniform(1.3, 2.0) + w.rng.uniform(140, 165)
    noise = _noise(w)
    for _ in range(w.rng.randint(20, 160)):
        y, x = int(noise.integers(grey.shape[0])), int(noise.integers(grey.shape[1]))
        cv2.circle(grey, (x, y), int(noise.integers(1, 3)), float(noise.uniform(0, 120)), -1)
    if w.chance(0.5):
        grey[:, : int(grey.shape[1] * w.rng.uniform(0.004, 0.02))] *= 0.3
    return np.repeat(_printed(grey)[..., None], 3, 2)


def table(w: World, height: int, width: int) -> Picture:
    """What lies under the sheet: wood, tiles, cloth or plain."""
    noise, sort = _noise(w), w.pick(("wood", "tiles", "cloth", "plain"))
    base = np.array(
        w.pick(((120, 82, 52), (92, 70, 58), (176, 168, 158), (60, 66, 74), (150, 120, 92), (205, 200, 190))),
        np.float32,
    )
    field = noise.normal(0, 9, (height, width)).astype(np.float32)
    if sort == "wood":
        grain = noise.normal(0, 60, (height, width)).astype(np.float32)
        field = _blurred(grain, width / 9, 1.4) * 6
    elif sort == "tiles":
        step = w.rng.randint(260, 620)
        field[::step] -= 60
        field[:, ::step] -= 60
        field = _blurred(field, 2)
    elif sort == "cloth":
        yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
        field += 14 * np.sin(xx / 3.1) + 14 * np.sin(yy / 2.7) + 26 * (np.sin(xx / 90) * np.sin(yy / 90) > 0.2)
    return _printed(base + field[..., None])


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
    return _printed(out)


def photographed(w: World, sheet: Picture, long_side: int) -> Picture:
    """The sheet on a table under a phone: perspective, shadow, a colour cast, some blur, noise."""
    r = w.rng
    sheet = folded(w, sheet) if w.chance(0.4) else sheet
    height, width = sheet.shape[:2]
    pad_x, pad_y = int(width * r.uniform(0.04, 0.2)), int(height * r.uniform(0.04, 0.2))
    full_w, full_h = width + 2 * pad_x, height + 2 * pad_y
    scale = long_side / max(full_w, full_h)
    lean = r.uniform(0.005, 0.055)
    corners = np.array(
        [(pad_x, pad_y), (pad_x + width, pad_y), (pad_x + width, pad_y + height), (pad_x, pad_y + height)], np.float32
    )
    moved = corners + np.array(
        [(r.uniform(-lean, lean) * width, r.uniform(-lean, lean) * height) for _ in range(4)], np.float32
    )
    turn = cv2.getRotationMatrix2D((full_w / 2, full_h / 2), r.uniform(-5, 5), 1)
    moved = np.asarray(cv2.transform(moved[None], turn)[0], np.float32) * scale
    matrix = cv2.getPerspectiveTransform(
        np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32), moved
    )
    out_size = (round(full_w * scale), round(full_h * scale))
    ground = table(w, out_size[1], out_size[0]).astype(np.float32)
    warped = cv2.warpPerspective(sheet, matrix, out_size, flags=cv2.INTER_AREA).astype(np.float32)
    cover = cv2.warpPerspective(np.ones(sheet.shape[:2], np.float32), matrix, out_size)
    drop = _blurred(np.roll(cover, (8, 8), (0, 1)), 12)[..., None]
    out = ground * (1 - 0.45 * drop) * (1 - cover[..., None]) + warped * cover[..., None]
    return _lit(w, out)


def _lit(w: World, out: Light) -> Picture:
    r = w.rng
    out = out * smooth_field(w, out.shape, r.uniform(0.55, 0.85), 1.05, 3)[..., None]
    if w.chance(0.35):
        height, width = out.shape[:2]
        shade = np.ones((height, width), np.float32)
        points = np.array([(r.uniform(-0.2, 1) * width, r.uniform(0.3, 1.2) * height) for _ in range(4)], np.int32)
        cv2.fillConvexPoly(shade, cv2.convexHull(points), r.uniform(0.55, 0.8))
        out = out * _blurred(shade, max(width, height) / 60)[..., None]
    out = out * np.array([r.uniform(0.94, 1.06), 1, r.uniform(0.86, 1.04)], np.float32)
    out = _blurred(out, r.uniform(0.5, 1.3) * max(out.shape) / 2400)
    return _printed(out + _noise(w).normal(0, r.uniform(1.5, 5), out.shape[:2])[..., None])


def quarter(picture: Picture, turns: int) -> Picture:
    return np.ascontiguousarray(np.rot90(picture, turns))
