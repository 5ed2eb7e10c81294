"""The ends of the audit chains, written to a file each day: what a cut tail or a chain written anew is found against.

The folder belongs on another disk, or wherever who can change the database cannot change files.
"""
from __future__ import annotations

import json
import os
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from records.audit import Head, heads
from records.settings import Settings

PATTERN = "heads-*.json"


def heads_folder(settings: Settings) -> Path:
    return settings.heads or settings.data / "heads"


def export_heads(session: Session, folder: Path) -> Path | None:
    """Write today's file (UTC) once; its path, None when it is there already. Raises OSError."""
    place = folder / f"heads-{datetime.now(UTC):%Y-%m-%d}.json"
    if place.exists():
        return None
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    aside = place.with_suffix(".part")
    with aside.open("w", encoding="utf-8") as file:
        file.write(as_text(heads(session)))
        file.flush()
        os.fsync(file.fileno())
    aside.rename(place)
    return place


def as_text(found: list[Head]) -> str:
    return json.dumps({"version": 1, "heads": [asdict(one) for one in found]}, indent=1)


def read_heads(place: Path) -> list[Head]:
    """Raises OSError, ValueError, KeyError, TypeError for a file that holds none."""
    return [Head(**one) for one in json.loads(place.read_text(encoding="utf-8"))["heads"]]


def exported(folder: Path) -> list[Head]:
    """All that were ever written there, the oldest first. Raises as `read_heads`."""
    return [one for place in sorted(folder.glob(PATTERN)) for one in read_heads(place)]
