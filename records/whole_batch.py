"""A batch whose files all arrive in one request: its rows are written together, so others wait little."""
from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import PurePosixPath

from sqlalchemy.orm import Session

from records.audit import record
from records.clock import seconds_now
from records.paths import safe_path
from records.receiving import QUICK_FILES, PathTaken, file_row
from records.store import Stored
from records.tables import Batch, Lane

Files = Sequence[tuple[str, Stored]]
"""(path, what lies in the store), in the order in which they were sent."""


def add_whole(session: Session, batch: Batch, files: Files, actor: str) -> None:
    """Rows for all files of a batch that has none yet, and one line in the audit log for them.

    The same content twice at one path is one row. Raises PathRefused, PathTaken.
    """
    found = distinct(files)
    moment = seconds_now(session)
    batch.lane = Lane.BATCH if len(found) > QUICK_FILES else Lane.QUICK
    session.add_all(
        file_row(batch, path, stored, Lane.QUICK if place < QUICK_FILES else Lane.BATCH, moment)
        for place, (path, stored) in enumerate(found.items()))
    session.flush()
    record(session, batch.lsp_id, actor, "files_received", "batch", batch.id,
           {"files": len(found), "sha256": digest_of(found)})


def distinct(files: Files) -> dict[str, Stored]:
    """By path. Raises PathRefused, PathTaken for two contents at one path, or a path that is file and folder."""
    found: dict[str, Stored] = {}
    for path, stored in files:
        clean = safe_path(path)
        if clean in found and found[clean].sha256 != stored.sha256:
            raise PathTaken(clean)
        found.setdefault(clean, stored)
    folders = {str(above) for path in found for above in PurePosixPath(path).parents}
    for path in found:
        if path in folders:
            raise PathTaken(path)
    return found


def digest_of(files: dict[str, Stored]) -> str:
    """Of the contents in their order: it tells later whether all of them are still there, and names nothing."""
    return hashlib.sha256("".join(stored.sha256 for stored in files.values()).encode()).hexdigest()
