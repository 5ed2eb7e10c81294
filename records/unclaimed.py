"""Bytes in the store that no row speaks of: of an upload that was refused half way, or whose sender was never answered.

They are removed when nobody has kept the same for a day. That nothing is lost hangs on three steps: a content is put
aside first, so that whoever uploads the same from then on keeps it anew; then the rows are looked at again; and an
upload that found the content before that has made it new (`records.shelf.linked`), so that it is put back. Keys stay:
an upload may be sealing with one. In a bucket nothing can be put aside without a copy, and nothing is removed there.
"""
from __future__ import annotations

from sqlalchemy import Engine, select

from records.audit import SYSTEM, record
from records.database import reading, transaction
from records.shelf import FolderShelf
from records.store import SealedStore, Store
from records.tables import File, Lsp

FORGOTTEN_SECONDS = 86_400.0  # between the last byte of an upload and its row lie seconds


def remove_unclaimed(engine: Engine, store: Store, seconds: float = FORGOTTEN_SECONDS) -> int:
    """How many contents were removed. By one process at a time. Raises OSError."""
    if not isinstance(store, SealedStore) or not isinstance(store.shelf, FolderShelf):
        return 0
    with reading(engine) as session:
        bodies = list(session.scalars(select(Lsp.id)))
    return sum(remove_of(engine, store, store.shelf, lsp_id, seconds) for lsp_id in bodies)


def remove_of(engine: Engine, store: SealedStore, shelf: FolderShelf, lsp_id: str, seconds: float) -> int:
    room = f"{lsp_id}/files"
    shelf.put_all_back(room)
    known = claimed(engine, store, lsp_id)
    aside = [key for key in shelf.old(room, seconds) if key not in known and shelf.put_aside(key)]
    if not aside:
        return 0
    known, gone = claimed(engine, store, lsp_id), 0
    for key in aside:
        if key in known:
            shelf.put_back(key)
        else:
            gone += shelf.drop_aside(key, seconds)
    if gone:
        with transaction(engine) as session:
            record(session, lsp_id, SYSTEM, "unclaimed_removed", "store", lsp_id, {"contents": gone})
    return gone


def claimed(engine: Engine, store: SealedStore, lsp_id: str) -> set[str]:
    """Where everything lies that a row speaks of."""
    with reading(engine) as session:
        rows = session.scalars(select(File.sha256).where(File.lsp_id == lsp_id, File.sha256 != "").distinct())
        return {store.place(lsp_id, sha256) for sha256 in rows}
