"""The task that reads a paper which a person put together: what was kept of its pages goes to a child, a paper back."""
from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from records.database import reading, transaction
from records.logs import log
from records.page_pictures import WHOLE, picture_name
from records.pieces import claim, source_reading
from records.settling import LeaseLost
from records.settling_pieces import settle
from records.splitting_tables import Piece
from records.tables import Json
from rules.paper import ReadFile
from rules.stored import encode_read_file
from worker import cache
from worker.batch import WARM_FROM_FILES, bounds_of, read_of
from worker.crew import Fault, Job, run_all
from worker.learning.dressing import dress
from worker.pieces import kept_in, read_piece
from worker.pipeline import Reader
from worker.serving import Shop, pictures_in
from worker.splitting_task_box import opened


def serve_piece(shop: Shop, piece_id: str) -> None:
    """Claim a piece, read it, settle it. A failed attempt is written to its row, and nothing is raised for it."""
    shop.pulse.beat()
    with transaction(shop.engine) as session:
        owner, piece = claim(session, piece_id), session.get(Piece, piece_id)
    if owner is None or piece is None:
        return
    answer: Json | None = None
    dress(shop.engine, piece.lsp_id)
    try:
        answer = work(shop, piece)
    except Exception as error:  # noqa: BLE001 - the attempt failed: told, counted, and tried again
        log("worker").error("piece_failed", piece=piece_id, error=type(error).__name__)
    try:
        with transaction(shop.engine) as session:
            settle(session, piece_id, owner, answer, shop.reader, shop.settings.schemes)
    except LeaseLost:
        log("worker").warning("lease_lost", piece=piece_id)


def work(shop: Shop, piece: Piece) -> Json | None:
    """What the piece says, None when the child failed. Its pictures lie in the store then, under its digest.

    Raises FileNotFoundError, LookupError where something of its pages is gone.
    """
    reader = shop.desk.reader(WARM_FROM_FILES)
    with TemporaryDirectory(prefix="bukti-") as folder:
        ready, kept = Path(folder) / "pages", Path(folder) / "kept"
        lay_ready(shop, piece, ready)
        kept.mkdir(mode=0o700)
        one = Job(piece.digest, ready, 0, (kept,))
        (outcome,) = run_all([one], lambda job, _: in_child(job, reader, kept), bounds=bounds_of(shop.settings),
                             tick=shop.pulse.beat)
        read = read_of(one, piece.digest, outcome)
        if isinstance(outcome, Fault) or read.problem or len(read.documents) != 1:
            log("worker").warning("piece_fault", piece=piece.id, code=read.problem.code if read.problem else "")
            return None
        for name, data in pictures_in(kept):
            shop.store.put_picture(piece.lsp_id, piece.digest, shop.reader, name, data)
    return encode_read_file(read)


def lay_ready(shop: Shop, piece: Piece, folder: Path) -> None:
    """What was read of each page, and its picture, in a folder that the child may read."""
    folder.mkdir(mode=0o700)
    readings: dict[tuple[str, str], Json] = {}
    pages: list[list[Any]] = []
    with reading(shop.engine) as session:
        for number, (content, reader, document, page, turns) in enumerate(piece.sources, start=1):
            if (content, reader) not in readings:
                found = source_reading(session, piece.lsp_id, content, reader)
                if found is None:
                    raise LookupError("no reading of a page")
                readings[content, reader] = found
            pages.append([list(readings).index((content, reader)), document, page, turns])
            (folder / f"{number}.jpg").write_bytes(whole_picture(shop, piece.lsp_id, content, reader, document, page))
    told = {"readings": list(readings.values()), "pages": pages}
    (folder / "pages.json").write_text(json.dumps(told), encoding="utf-8")


def whole_picture(shop: Shop, lsp_id: str, content: str, reader: str, document: int, page: int) -> bytes:
    """With nothing drawn over, where there are two of the page."""
    try:
        return shop.store.picture(lsp_id, content, reader, picture_name(document, page, WHOLE))
    except FileNotFoundError:
        return shop.store.picture(lsp_id, content, reader, picture_name(document, page))


def in_child(job: Job, reader: Reader, target: Path) -> bytes:
    kept = kept_in(job.path)
    pictures = [opened(job.path / f"{number}.jpg") for number in range(1, len(kept) + 1)]
    document, pages = read_piece(job.name, kept, pictures, reader)
    read = ReadFile(job.name, job.name, len(pages), None, (document,))
    cache.store(target, read, [(document.id, page.number, page.picture) for page in pages])
    return json.dumps(encode_read_file(read)).encode()
