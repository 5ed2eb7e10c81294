"""The list of candidates as it comes with a request: kept in a private file while it is read, and no longer."""
from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from records.matching import encode_row
from records.roster_columns import Listed, understand
from records.sheets import MAX_BYTES
from records.tables import Json

MOST_ROSTER_BYTES = MAX_BYTES


def listed(data: bytes, chosen: Mapping[int, str] | None = None) -> Listed:
    """Raises RosterError."""
    with TemporaryDirectory(prefix="bukti-") as folder:
        place = Path(folder) / "daftar"
        place.write_bytes(data)
        return understand(place, chosen)


def rows(of: Listed) -> list[Json]:
    """As `Batch.roster` keeps them."""
    return [encode_row(row) for row in of.roster.rows]
