"""Readings kept by content and reader version: reading is slow and depends on the file alone; it is never done twice.

A reading is what `rules.stored.encode_read_file` makes of a `ReadFile`; beside it lie the upright pages as JPEG, for
the people who look: with identity numbers drawn over, and whole too where there are any, for those who must see them.
Folders are readable by their owner only: portfolios hold identity cards.
"""
from __future__ import annotations

import hashlib
import json
from functools import cache as once
from pathlib import Path

import cv2

from records.page_pictures import WHOLE, picture_name
from rules.paper import ReadFile
from rules.privacy import private_places
from rules.stored import decode_read_file, encode_read_file
from worker.believable import believed
from worker.cover import covered
from worker.facts.worn import mark
from worker.page import Picture
from worker.shrink import within
from worker.whole import write_whole

PREVIEW_LONG_SIDE_PX = 1400  # enough to read 8-point print on a laptop's screen, about 150 kB a page
PREVIEW_JPEG_QUALITY = 72


def reader_version() -> str:
    """Changes with the reader's code, its data, what it learned from assessors, and the form of a reading.

    An old reading is never taken for a new one.
    """
    return code_version() + mark()


@once
def code_version() -> str:
    digest = hashlib.sha256()
    here = Path(__file__).parent
    form = [here.parent / "rules" / name for name in ("paper.py", "stored.py", "privacy.py")]
    for path in sorted([*here.rglob("*.py"), *here.rglob("*.json"), *form]):
        digest.update(path.relative_to(here.parent).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


def place_of(folder: Path, sha256: str, engine: str) -> Path:
    """The folder that holds all that is kept of one content as read by one engine and this version of the reader."""
    return folder / sha256[:2] / sha256 / f"{engine}-{reader_version()}"


def load(place: Path, name: str) -> ReadFile | None:
    """The stored reading under the name that the file bears today; None where there is none or it is not whole."""
    try:
        stored = decode_read_file(json.loads((place / "reading.json").read_text(encoding="utf-8")))
        return believed(stored, name, stored.sha256)  # a child wrote it
    except (FileNotFoundError, NotADirectoryError, ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return None


def store(place: Path, read: ReadFile, pictures: list[tuple[str, int, Picture]]) -> None:
    """Keep a reading and its pages (document id, page number, picture). The reading, written last, makes it whole."""
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    position = {document.id: index for index, document in enumerate(read.documents, start=1)}
    private = {document.id: private_places(document) for document in read.documents}
    for identity, number, picture in pictures:
        shown = within(picture, PREVIEW_LONG_SIDE_PX)
        boxes = [box for page, box in private[identity] if page == number]
        write_whole(preview(place, position[identity], number), jpeg(covered(shown, boxes) if boxes else shown))
        if boxes:
            write_whole(preview(place, position[identity], number, WHOLE), jpeg(shown))
    write_whole(place / "reading.json", json.dumps(encode_read_file(read), ensure_ascii=False).encode())


def preview(place: Path, document: int, page: int, form: str = "") -> Path:
    """Where the picture of a page of the nth document (from 1) lies; `form` WHOLE: with nothing drawn over."""
    return place / picture_name(document, page, form)


def jpeg(picture: Picture) -> bytes:
    blue_first = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    ok, data = cv2.imencode(".jpg", blue_first, [cv2.IMWRITE_JPEG_QUALITY, PREVIEW_JPEG_QUALITY])
    if not ok:
        raise RuntimeError("the picture could not be written as JPEG")
    return bytes(data)
