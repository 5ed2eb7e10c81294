"""Makes letters about somebody's work. Returns a drawn paper with its truth."""

from __future__ import annotations

import random
from datetime import date, timedelta

from samples.generator import dates, subjects
from samples.generator.certificates import A4, bare, holder_strings, issuer_strings
from samples.generator.layout import fill
from samples.generator.paper import Paper, Truth
from samples.generator.people import Person
from samples.generator.places import draw_district, draw_town, draw_workshop

WORK_LAYOUTS = ("work_table", "paklaring", "village", "typed", "english", "handwritten")
RECOMMEND_LAYOUTS = ("recommend", "recommend_free", "recommend_two")


def _letter(
    rng: random.Random,
    kind: str,
    who: Person,
    issued: date,
    layout: str,
    printed: str | None,
    role: str | None,
    duties: str | None,
    issuer: str | None,
    holder: str | None,
    signer: str | None,
) -> Paper:
    town = draw_town(rng)
    shop = f"{rng.choice(('Batik', 'Griya Batik', 'CV Batik', 'Sanggar Batik', 'UD Batik'))} {draw_workshop(rng)}"
    village = draw_district(rng)
    if layout == "village":
        issuer = f"Kantor Kepala Desa {village}"
    issuer, printed, role = issuer or shop, printed or who.name, role or rng.choice(subjects.ROLES)
    started = date(rng.randint(2008, 2019), rng.randint(1, 12), rng.randint(1, 28))
    left = issued - timedelta(days=rng.randint(5, 60))
    strings = issuer_strings(
        rng, issuer, town, issued, rng.choice(("SKK", "HRD", "SK", "SRT", "REK"))
    ) | holder_strings(rng, who, printed)
    strings |= {
        "role": role,
        "duties": duties or rng.choice(subjects.DUTIES),
        "duties_en": duties or rng.choice(subjects.DUTIES_EN),
        "since": dates.long(started),
        "since_en": dates.english(started),
        "since_year": str(started.year),
        "village": village,
        "subdistrict": draw_district(rng),
        "district": draw_district(rng),
        "employer": shop,
        "period_words": f"sejak tanggal {dates.long(started)} s/d {dates.long(left)}",
    }
    if layout in ("paklaring", "typed", "english", "work_table", "handwritten"):
        strings["signer_post"] = rng.choice(("Pemilik", "Pimpinan", "Direktur", "Manajer Produksi", "HRD"))
    if layout == "village":
        strings["signer_post"] = "Kepala Desa"
    strings["signer"] = signer or strings["signer"]
    truth = Truth(
        kind,
        holder or who.name,
        printed,
        strings["number"],
        issuer,
        None,
        issued,
        started_on=started,
        ended_on=left,
        role=role,
        signer=bare(strings["signer"]),
        place=town.name,
        nik=who.nik,
        birth_date=who.birth_date,
    )
    return fill(rng, f"letter/{layout}.html", strings, truth, (A4,), who.sex)


def work_letter(
    rng: random.Random,
    who: Person,
    issued: date,
    *,
    printed: str | None = None,
    role: str | None = None,
    duties: str | None = None,
    issuer: str | None = None,
    layout: str | None = None,
    holder: str | None = None,
    signer: str | None = None,
) -> Paper:
    return _letter(
        rng,
        "employment_letter",
        who,
        issued,
        layout or rng.choice(WORK_LAYOUTS),
        printed,
        role,
        duties,
        issuer,
        holder,
        signer,
    )


def recommendation(
    rng: random.Random,
    who: Person,
    issued: date,
    *,
    printed: str | None = None,
    role: str | None = None,
    duties: str | None = None,
    issuer: str | None = None,
    layout: str | None = None,
    holder: str | None = None,
    signer: str | None = None,
) -> Paper:
    issuer = issuer or f"{rng.choice(('Paguyuban Batik', 'Koperasi Batik', 'Asosiasi Pembatik'))} {draw_workshop(rng)}"
    return _letter(
        rng,
        "recommendation_letter",
        who,
        issued,
        layout or rng.choice(RECOMMEND_LAYOUTS),
        printed,
        role,
        duties,
        issuer,
        holder,
        signer,
    )
