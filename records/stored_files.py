"""Whether every uploaded file still lies in the store as it came."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
    contents = session.execute(select(File.lsp_id, File.sha256).where(File.sha256 != "").distinct()).all()
    for lsp_id, sha256 in sorted(contents):
        code = fault_of(store, lsp_id, sha256)
        yield FileFault(lsp_id, sha256, code) if code else None


def fault_of(store: Store, lsp_id: str, sha256: str) -> str:
    """The store itself compares what it holds with its hash."""
    try:
        store.verify(lsp_id, sha256)
    except FileNotFoundError:
        return "missing"
    except OSError:
        return "changed"
    return ""
