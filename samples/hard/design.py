"""Layouts grown from parts: which parts a half has, and the layouts that come of them. No part that gives a sheet its
look (ground, head, wording, font, arrangement of signers) is in both halves, so no layout is."""

from __future__ import annotations

import random
from dataclasses import dataclass

from samples.hard import grounds, heads, signing

HALVES = ("tune", "held")
SHARES = {
    "training_certificate": (9, 20.0),
    "competency_certificate": (4, 8.0),
    "participation_certificate": (6, 9.0),
    "award": (6, 7.0),
    "employment_letter": (5, 9.0),
    "recommendation_letter": (3, 4.0),
    "appointment_letter": (1, 1.5),
    "assignment_letter": (2, 1.5),
    "business_letter": (2, 3.0),
    "health_or_police_letter": (2, 1.5),
    "other": (6, 6.0),
    "diploma": (2, 4.0),
    "diploma_supplement": (1, 0.7),
    "transcript": (1, 2.5),
    "id_card": (2, 7.0),
    "family_card": (1, 2.0),
    "business_license": (1, 1.5),
    "tax_card": (1, 1.5),
    "membership_card": (2, 1.5),
    "cv": (2, 3.5),
    "logbook": (1, 1.0),
    "contract": (1, 0.8),
    "receipt": (2, 1.5),
    "bnsp_form": (1, 1.0),
    "language_test": (1, 0.7),
    "ip_certificate": (1, 0.7),
    "passport_photo": (1, 2.0),
    "product_photo": (2, 3.0),
    "blank": (1, 0.4),
}
"""By kind: how many layouts, and how many of a hundred papers."""
ARRANGED = ("title-number-name", "number-last", "name-first", "labels", "blank-form")
DATES = (
    "long",
    "long",
    "old",
    "caps",
    "short",
    "dashes",
    "slashes",
    "dots",
    "two_digits",
    "spelled",
    "english",
    "hijri",
)


@dataclass(frozen=True, slots=True)
class Design:
    """One layout: a kind of paper and the parts it is made of. `n` counts the half's layouts of the kind from 0."""

    id: str
    half: str
    kind: str
    n: int
    weight: float
    ground: str
    head: str
    signing: str
    arranged: str
    dates: str
    wide: bool
    bilingual: bool
    back: bool
    """Hours by topic stand on a second page."""


def grow(half: str) -> tuple[Design, ...]:
    """All layouts of a half, the same every time."""
    return tuple(
        _grown(half, kind, n, share / count) for kind, (count, share) in SHARES.items() for n in range(count)
    )


def _grown(half: str, kind: str, n: int, weight: float) -> Design:
    rng = random.Random(f"layout/{half}/{kind}/{n}")
    own_grounds = sorted(grounds.TUNE if half == "tune" else grounds.HELD)
    own_heads = sorted(heads.TUNE if half == "tune" else heads.HELD)
    arranged = ARRANGED[n % len(ARRANGED)]
    return Design(
        id=f"{half[0].upper()}-{kind}-{n + 1}",
        half=half,
        kind=kind,
        n=n,
        weight=weight,
        ground=("plain", "tinted")[n % 2]
        if arranged == "blank-form"
        else own_grounds[(n * 3 + len(kind)) % len(own_grounds)],
        head=own_heads[(n + rng.randrange(5)) % len(own_heads)],
        signing=(signing.TUNE if half == "tune" else signing.HELD)[(n + rng.randrange(2)) % 5],
        arranged=arranged,
        dates=DATES[(n * 5 + rng.randrange(12)) % len(DATES)],
        wide=rng.random() < 0.62,
        bilingual=rng.random() < 0.3,
        back=kind in ("training_certificate", "competency_certificate") and rng.random() < 0.5,
    )
