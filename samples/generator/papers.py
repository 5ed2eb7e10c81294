"""Makes cards and the strings of plain papers. Each returns a drawn paper with its truth."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

from samples.generator import dates
from samples.generator.certificates import A4_WIDE, bare, holder_strings, issuer_strings
from samples.generator.layout import fill
from samples.generator.paper import Paper, Truth
from samples.generator.people import Person, draw_person
from samples.generator.places import draw_district, draw_town, draw_workshop

CARD = (86, 54)


def id_card(rng: random.Random, who: Person, *, printed: str | None = None) -> Paper:
    issued = date(rng.randint(2012, 2023), rng.randint(1, 12), rng.randint(1, 28))
    street, _, _ = who.street.partition(" RT ")
    strings = holder_strings(rng, who, printed or who.name) | {
        "birth": f"{who.birth_date:%d-%m-%Y}",
        "province": who.town.province,
        "regency": f"{rng.choice(('KABUPATEN', 'KOTA'))} {who.town.name}",
        "blood": rng.choice(("A", "B", "O", "AB", "-")),
        "street": street,
        "rtrw": f"{rng.randint(1, 12):03d}/{rng.randint(1, 12):03d}",
        "village": draw_district(rng),
        "subdistrict": draw_district(rng),
        "religion": rng.choice(("Islam", "Islam", "Kristen", "Katholik", "Hindu")),
        "married": rng.choice(("Kawin", "Belum Kawin", "Cerai Hidup")),
        "place": who.town.name,
        "issue_date": f"{issued:%d-%m-%Y}",
        "stamp_owner": "",
    }
    truth = Truth(
        "id_card",
        who.name,
        strings["holder"],
        issue_date=issued,
        place=who.town.name,
        nik=who.nik,
        birth_date=who.birth_date,
    )
    return fill(rng, "card/ktp.html", strings, truth, (CARD,), who.sex)


def family_card(rng: random.Random, who: Person) -> Paper:
    issued = date(rng.randint(2016, 2024), rng.randint(1, 12), rng.randint(1, 28))
    others = [draw_person(rng) for _ in range(rng.randint(2, 3))]
    roles = ["KEPALA KELUARGA", "ISTRI", "ANAK", "ANAK"]
    family = [
        {
            "name": m.name,
            "nik": m.nik,
            "sex": m.sex,
            "town": m.town.name,
            "birth": f"{m.birth_date:%d-%m-%Y}",
            "job": m.job,
            "relation": roles[i],
        }
        for i, m in enumerate([who, *others])
    ]
    number = f"{who.town.code}{rng.randint(1, 18):02d}{issued:%d%m%y}{rng.randint(1, 999):04d}"
    strings = issuer_strings(rng, "Dinas Kependudukan dan Pencatatan Sipil", who.town, issued, "KK") | holder_strings(
        rng, who, who.name
    )
    strings |= {
        "number": number,
        "head": who.name,
        "family": family,
        "subdistrict": draw_district(rng),
        "province": who.town.province,
        "issue_date": f"{issued:%d-%m-%Y}",
        "religion": "Islam",
    }
    truth = Truth("family_card", None, None, number, issue_date=issued, signer=bare(strings["signer"]))
    return fill(rng, "card/kk.html", strings, truth, (A4_WIDE,), who.sex)


def tax_card(rng: random.Random, who: Person) -> Paper:
    issued = date(rng.randint(2010, 2023), rng.randint(1, 12), rng.randint(1, 28))
    first, second, third = rng.randint(1, 99), rng.randint(0, 999), rng.randint(0, 999)
    office, serial = rng.randint(400, 899), f"{first:02d}.{second:03d}.{third:03d}"
    number = f"{serial}.{rng.randint(0, 9)}-{office}.000"
    strings = holder_strings(rng, who, who.name) | {
        "number": number,
        "office": f"KPP Pratama {who.town.name}",
        "issue_date": f"{issued:%d-%m-%Y}",
        "stamp_owner": "",
    }
    return fill(
        rng,
        "card/npwp.html",
        strings,
        Truth("tax_card", who.name, who.name, number, issue_date=issued, nik=who.nik),
        (CARD,),
        who.sex,
    )


def member_card(rng: random.Random, who: Person, until: date) -> Paper:
    issuer = f"Paguyuban Pengrajin {draw_workshop(rng)}"
    strings = issuer_strings(rng, issuer, who.town, until, "KTA") | holder_strings(rng, who, who.name)
    strings |= {
        "number": f"{rng.randint(1, 99):02d}.{rng.randint(1, 999):03d}.{rng.randint(1, 9999):04d}",
        "role": "Batik Tulis",
        "valid_until": dates.long(until),
    }
    truth = Truth(
        "membership_card",
        who.name,
        who.name,
        strings["number"],
        issuer,
        valid_until=until,
        role="Batik Tulis",
        signer=bare(strings["signer"]),
    )
    return fill(rng, "card/member.html", strings, truth, (CARD,), who.sex)


def plain_strings(rng: random.Random, who: Person, issuer: str, issued: date, tag: str, **more: Any) -> dict[str, Any]:
    """Strings of a paper that needs nothing special."""
    return issuer_strings(rng, issuer, draw_town(rng), issued, tag) | holder_strings(rng, who, who.name) | more


def plain_truth(kind: str, who: Person, s: dict[str, object], issued: date, **more: object) -> Truth:
    values = {
        "number": s["number"],
        "issuer": s["issuer"],
        "signer": bare(str(s["signer"])),
        "place": s["place"],
        "nik": who.nik,
        "birth_date": who.birth_date,
        **more,
    }
    return Truth(kind, who.name, str(s["holder"]), issue_date=issued, **values)  # type: ignore[arg-type]
