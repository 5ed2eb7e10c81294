"""Small honest files of every kind that is taken in: what the mutator starts from. Made here, of nobody's papers."""
from __future__ import annotations

import io
import zipfile
from functools import cache

import numpy as np
from PIL import Image, ImageDraw

from tests.intake.papers import HEIC
from tests.service.papers import letter

SIZE = (180, 70)


@cache
def seeds() -> dict[str, bytes]:
    """By kind: the bytes of one good file."""
    picture = page()
    made = {
        "pdf": letter("Siti Rahayu", 1), "pdf-picture": saved(picture, "PDF"), "jpg": saved(picture, "JPEG"),
        "png": saved(picture, "PNG"), "tif": saved(picture, "TIFF", compression="tiff_lzw"),
        "tif-many": saved(picture, "TIFF", save_all=True, append_images=[picture, picture]),
        "webp": saved(picture, "WEBP"), "gif": saved(picture.convert("P"), "GIF"), "heic": HEIC,
    }
    made["zip"] = zipped({"012-siti/surat.pdf": made["pdf"], "012-siti/foto.jpg": made["jpg"]})
    return made


def page() -> Image.Image:
    """A few printed lines with some noise, so that decoders have something to do."""
    noise = np.random.default_rng(1).integers(225, 256, (SIZE[1], SIZE[0], 3), dtype=np.uint8)
    picture = Image.fromarray(noise)
    ImageDraw.Draw(picture).text((10, 20), "SURAT KETERANGAN\nSITI RAHAYU\n12 Maret 2024", fill=(20, 20, 20))
    return picture


def saved(picture: Image.Image, form: str, **more: object) -> bytes:
    to = io.BytesIO()
    picture.save(to, form, **more)
    return to.getvalue()


def zipped(files: dict[str, bytes]) -> bytes:
    to = io.BytesIO()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return to.getvalue()
