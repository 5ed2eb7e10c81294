"""A paper as it is drawn: its pages, and the truth about what it says."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
"""RGB, height x width x 3."""


def as_picture(values: NDArray[Any]) -> Picture:
    """Light values as pixels, cut to 0..255."""
    return np.asarray(np.clip(values, 0, 255), dtype=np.uint8)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of paper: HTML to be laid out, or a picture; the size in millimetres."""

    width: int
    height: int
    html: str = ""
    picture: Picture | None = None
    hidden: str = ""
    """Words of the HTML that a stain covers."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What a paper says; None where it does not say it. `holder` without titles, `holder_printed` as it stands."""

    kind: str
    holder: str | None = None
    holder_printed: str | None = None
    number: str | None = None
    issuer: str | None = None
    title: str | None = None
    issue_date: date | None = None
    valid_until: date | None = None
    valid_for_years: int | None = None
    started_on: date | None = None
    ended_on: date | None = None
    hours: int | None = None
    rank: str | None = None
    role: str | None = None
    signer: str | None = None
    place: str | None = None
    nik: str | None = None
    birth_date: date | None = None
    unit_codes: tuple[str, ...] | None = None
    has_stamp: bool = False
    has_signature: bool = False
    has_qr: bool = False
    has_photo: bool = False
    layout: str = ""

    def as_json(self) -> dict[str, Any]:
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return {
            name: v.isoformat() if isinstance(v, date) else list(v) if isinstance(v, tuple) else v
            for name, v in values.items()
        }


@dataclass(frozen=True, slots=True)
class Paper:
    """One document: sides in order, and the truth."""

    sheets: tuple[Sheet, ...]
    truth: Truth
    hidden: tuple[str, ...] = ()
    """Facts whose words are on the paper but that nobody can read; None in `truth`."""
