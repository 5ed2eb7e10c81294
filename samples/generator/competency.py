"""Makes competency certificates in the manner of certification bodies. Returns a drawn paper with its truth."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

from samples.generator import dates, subjects
from samples.generator.certificates import A4, A4_WIDE, bare, holder_strings, issuer_strings
from samples.generator.layout import fill
from samples.generator.paper import Paper, Truth
from samples.generator.people import Person
from samples.generator.places import draw_district, draw_town

COMPETENCY_LAYOUTS = ("state", "landscape", "simple", "workshop")


def competency(
    rng: random.Random,
    who: Person,
    issued: date,
    *,
    printed: str | None = None,
    years: int = 3,
    valid_until: date | None = None,
    layout: str | None = None,
    units: Sequence[tuple[str, str]] = subjects.BATIK_UNITS,
    holder: str | None = None,
    qualification: tuple[str, str, str, str] | None = None,
) -> Paper:
    """A certificate as certification bodies give it; number, registration and blank serial are three different ones."""
    town, layout = draw_town(rng), layout or rng.choice(COMPETENCY_LAYOUTS)
    title, title_en, field, field_en = qualification or (
        *rng.choice(subjects.QUALIFICATIONS),
        "Bidang Industri Kain Batik",
        "Batik Cloth Industry",
    )
    issuer, printed = f"Lembaga Sertifikasi Profesi {draw_district(rng)}", printed or who.name.upper()
    until = valid_until or _plus_years(issued, years)
    strings = issuer_strings(rng, issuer, town, issued, "LSP") | holder_strings(rng, who, printed)
    branch = f"{rng.choice((13134, 13133, 74909))} {rng.choice((7318, 7549, 2163))}"
    trade = rng.choice(("BTK", "KBT", "IKB"))
    strings |= {
        "number": f"{branch} {rng.randint(2, 5)} {rng.randint(1, 9999999):07d} {issued.year}",
        "registration": f"{trade} {rng.randint(100, 1999)} {rng.randint(1, 99999):05d} {issued.year}",
        "blank_serial": f"{rng.randint(1000000, 9999999)}",
        "title": title,
        "title_en": title_en,
        "field": field,
        "field_en": field_en,
        "years_words": f"{years} ({dates.words(years)})",
        "years_words_en": f"{years} ({('one', 'two', 'three', 'four', 'five')[years - 1]})",
        "valid_until": dates.draw_date(rng, until),
        "units": units,
        "licence": f"BNSP-LSP-{rng.randint(2000, 2999)}-ID",
        "stamp_owner": issuer,
    }
    truth = Truth(
        "competency_certificate",
        holder or who.name,
        printed,
        strings["number"],
        issuer,
        title,
        issued,
        valid_until=until,
        valid_for_years=years,
        signer=bare(strings["signer"]),
        place=town.name,
        unit_codes=tuple(code for code, _ in units),
    )
    size = A4_WIDE if layout in ("landscape", "workshop") else A4
    return fill(rng, f"competency/{layout}.html", strings, truth, (size, A4), who.sex)


def _plus_years(day: date, years: int) -> date:
    return day.replace(year=day.year + years)
