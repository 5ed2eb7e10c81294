"""What happens to a sheet before it is handed in: scanned, copied, recompressed, made small, turned."""

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


def blurred(light: Light, x: float, y: float = 0) -> Light:
    return np.asarray(cv2.GaussianBlur(light, (0, 0), sigmaX=x, sigmaY=y), np.float32)


def printed(light: NDArray[np.floating]) -> Picture:
    return np.asarray(np.clip(light, 0, 255), np.uint8)


def noise_of(w: World) -> np.random.Generator:
    return np.random.default_rng(w.rng.randrange(2**32))


def smooth_field(w: World, shape: tuple[int, ...], low: float, high: float, cells: int = 4) -> Light:
    """A slowly changing field of light between `low` and `high`."""
    seed = noise_of(w).uniform(low, high, (cells, cells)).astype(np.float32)
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
    out = blurred(out, w.rng.uniform(0.3, 0.8))
    out *= smooth_field(w, out.shape, 0.93, 1.02)[..., None]
    out += noise_of(w).normal(0, w.rng.uniform(1.5, 4), out.shape[:2])[..., None]
    return printed(out)


def enhanced(w: World, picture: Picture) -> Picture:
    """A scanning app's 'magic colour': white ground, stronger ink."""
    out = scanned(w, picture).astype(np.float32)
    return printed((out - 128) * w.rng.uniform(1.15, 1.4) + 128 + w.rng.uniform(6, 22))


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
    noise = noise_of(w)
    for _ in range(w.rng.randint(20, 160)):
        y, x = int(noise.integers(grey.shape[0])), int(noise.integers(grey.shape[1]))
        cv2.circle(grey, (x, y), int(noise.integers(1, 3)), float(noise.uniform(0, 120)), -1)
    if w.chance(0.5):
        grey[:, : int(grey.shape[1] * w.rng.uniform(0.004, 0.02))] *= 0.3
    return np.repeat(printed(grey)[..., None], 3, 2)


def quarter(picture: Picture, turns: int) -> Picture:
    return np.ascontiguousarray(np.rot90(picture, turns))
