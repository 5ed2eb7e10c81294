"""The task that reads a drawn box: the page's stored picture is opened in a child behind the walls, as every file."""
from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np

from records.database import reading, transaction
from records.logs import log
from records.looks import answer, asked
from records.splitting_tables import Look
from worker.batch import WARM_FROM_FILES, bounds_of
from worker.crew import Fault, Job, run_all
from worker.drawn_box import believed, encode, read_box
from worker.page import Picture
from worker.pipeline import Reader
from worker.serving import Shop

NOTHING_READ = {"text": "", "value": "", "second": "", "agree": False}


def serve_look(shop: Shop, look_id: str) -> None:
    """Read the box and write down what stands in it; nothing, where it cannot be read or nobody waits for it."""
    shop.pulse.beat()
    with reading(shop.engine) as session:
        look = asked(session, look_id)
    if look is None:
        return
    found = look_at(shop, look)
    with transaction(shop.engine) as session:
        answer(session, look_id, found)


def look_at(shop: Shop, look: Look) -> dict[str, object]:
    """Raises FileNotFoundError where the picture is gone."""
    picture, box = shop.store.picture(look.lsp_id, look.sha256, look.reader, look.picture), tuple(look.box)
    reader = shop.desk.reader(WARM_FROM_FILES)
    with TemporaryDirectory(prefix="bukti-") as folder:
        place = Path(folder) / "page.jpg"
        place.write_bytes(picture)
        (outcome,) = run_all([Job("page.jpg", place)], lambda job, _: in_child(job, reader, box, look.fact),
                             bounds=bounds_of(shop.settings), tick=shop.pulse.beat)
    if isinstance(outcome, Fault):
        log("worker").warning("box_not_read", look=look.id, code=outcome.code)
        return NOTHING_READ
    try:
        return believed(json.loads(outcome))
    except (ValueError, RecursionError):
        return NOTHING_READ


def in_child(job: Job, reader: Reader, box: tuple[float, ...], fact: str) -> bytes:
    left, top, right, bottom = box
    found = read_box(opened(job.path), (left, top, right, bottom), fact, reader.engine, reader.second)
    return json.dumps(encode(found)).encode()


def opened(place: Path) -> Picture:
    """One of our own JPEGs. Raises ValueError for what is none."""
    pixels = cv2.imdecode(np.frombuffer(place.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise ValueError("no picture of a page")
    return np.ascontiguousarray(pixels[:, :, ::-1])
