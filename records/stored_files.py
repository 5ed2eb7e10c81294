"""Whether every uploaded file still lies in the store as it came."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.store import Store
from records.tables import File


@dataclass(frozen=True, slots=True)
class FileFault:
    """`code`: missing, or changed."""

    lsp_id: str
    sha256: str
    code: str


def verify_files(session: Session, store: Store) -> Iterator[FileFault | None]:
    """Each content that a row speaks of, once: None where it is whole, else what is wrong with it."""
    contents = session.execute(select(File.lsp_id, File.sha256).distinct().order_by(File.lsp_id, File.sha256)).all()
    with TemporaryDirectory(prefix="bukti-") as folder:
        for lsp_id, sha256 in contents:
            code = fault_of(store, lsp_id, sha256, Path(folder) / "content")
            yield FileFault(lsp_id, sha256, code) if code else None


def fault_of(store: Store, lsp_id: str, sha256: str, place: Path) -> str:
    """The store itself compares what it fetches with its hash."""
    try:
        store.fetch(lsp_id, sha256, place)
    except FileNotFoundError:
        return "missing"
    except OSError:
        return "changed"
    return ""
