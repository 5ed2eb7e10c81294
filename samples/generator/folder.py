"""One candidate's folder as it is planned: the person, the files with their papers, and what must come out."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from samples.generator import papers as make
from samples.generator import schooling
from samples.generator.degrade import dirty_blank
from samples.generator.paper import Paper, Sheet, Truth
from samples.generator.people import Person
from samples.generator.portrait import GROUNDS, portrait
from samples.generator.sundries import SUNDRIES
from samples.generator.textile import product_photo

ON = date(2026, 11, 16)
"""The day of assessment of all samples."""
UNITS = ("U-01", "U-02", "U-03", "U-04", "U-05")
ROUTES = ("interview", "practice", "review")


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file name without suffix, the style of its making, and the papers in it."""

    name: str
    style: str
    papers: tuple[Paper, ...]
    damage: str = ""
    """Empty, "cut" (truncated), "noise" (no picture at all) or "copy_of:NAME" (the same bytes as another file)."""


@dataclass(slots=True)
class Folder:
    """A plan that a scenario fills."""

    rng: random.Random
    who: Person
    covers: str
    """The sentence of the coverage list that this candidate stands for."""
    scheme: str = "pembatik-tulis"
    roster_name: str = ""
    roster_known: bool = True
    """Whether the roster tells NIK and birth date."""
    files: list[PlannedFile] = field(default_factory=list)
    routes: Mapping[str, str] = field(default_factory=dict)
    because: str = ""

    def add(self, name: str, style: str, *papers: Paper, damage: str = "") -> None:
        self.files.append(PlannedFile(name, style, papers, damage))

    def expect(self, route: str | Mapping[str, str], because: str) -> None:
        """The right route: one for all units of the example scheme, or one for each unit."""
        self.routes = dict.fromkeys(UNITS, route) if isinstance(route, str) else dict(route)
        self.because = because

    @property
    def route(self) -> str:
        values = set(self.routes.values())
        return "review" if "review" in values else "practice" if "practice" in values else "interview"

    def ago(self, days: int) -> date:
        return ON - timedelta(days=days)

    def recent(self) -> date:
        """A day between two months and thirty months before the assessment."""
        return self.ago(self.rng.randint(60, 900))


def passport_photo(rng: random.Random, who: Person) -> Paper:
    picture = np.asarray(portrait(rng, who.sex, rng.choice(tuple(GROUNDS)), 480))
    return Paper((Sheet(30, 40, picture=picture),), Truth("passport_photo", has_photo=True))


def product(rng: random.Random) -> Paper:
    size = rng.choice(((1280, 960), (960, 1280), (1024, 1024)))
    return Paper((Sheet(200, 150, picture=product_photo(rng, *size)),), Truth("product_photo"))


def blank(rng: random.Random) -> Paper:
    return Paper((Sheet(210, 297, picture=dirty_blank(rng)),), Truth("blank"))


def basics(folder: Folder, *, more: bool = True) -> None:
    """What nearly everybody hands in: identity card, passport photo, and some of diploma, CV, family card, tax card."""
    rng, who = folder.rng, folder.who
    folder.add(
        rng.choice(("KTP", "ktp", f"KTP {who.name}", "IMG_20261012_0912", "scan ktp")),
        rng.choice(("photo", "wa", "scan", "exif", "scan")),
        make.id_card(rng, who),
    )
    folder.add(rng.choice(("pas foto", "Foto 3x4", "foto", "PASFOTO")), "raw", passport_photo(rng, who))
    if not more:
        return
    if rng.random() < 0.5:
        folder.add(
            rng.choice(("Ijazah", "ijazah terakhir", "scan0003")),
            rng.choice(("scan", "copy", "camscan", "wa")),
            schooling.diploma(rng, who),
        )
    if rng.random() < 0.4:
        folder.add(
            rng.choice(("CV", "Riwayat hidup")), rng.choice(("text", "text", "scan")), schooling.cv(rng, who, ON)
        )
    if rng.random() < 0.2:
        folder.add("KK", rng.choice(("scan", "wa")), make.family_card(rng, who))
    if rng.random() < 0.2:
        folder.add("NPWP", rng.choice(("photo", "scan")), make.tax_card(rng, who))


def doc_style(rng: random.Random) -> str:
    """How a certificate or letter that matters comes in: half photos, a third scans, the rest text, copies, apps."""
    return rng.choice(
        (
            "scan",
            "scan",
            "scan200",
            "folded",
            "camscan",
            "copy",
            "photo",
            "photo",
            "wa",
            "wa",
            "hard_photo",
            "side",
            "exif",
            "text",
        )
    )


def sprinkle(folder: Folder, count: int) -> None:
    """Papers that come along and decide nothing."""
    for name, maker in folder.rng.sample(SUNDRIES, count):
        style = folder.rng.choice(("scan", "photo", "wa", "text", "copy", "camscan"))
        folder.add(name, style, maker(folder.rng, folder.who, folder.recent()))
