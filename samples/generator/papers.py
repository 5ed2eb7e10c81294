"""Makes letters, cards, diplomas, CVs. Each returns a drawn paper with its truth."""
from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from samples.generator import dates, subjects
from samples.generator.certificates import A4, A4_WIDE, _bare, holder_strings, issuer_strings
from samples.generator.layout import fill
from samples.generator.paper import Paper, Truth
from samples.generator.people import Person, draw_name, draw_person
from samples.generator.places import draw_district, draw_town, draw_workshop

CARD = (86, 54)
WORK_LAYOUTS = ("work_table", "paklaring", "village", "typed", "english")
RECOMMEND_LAYOUTS = ("recommend", "recommend_free", "recommend_two")


def _letter(rng: random.Random, kind: str, who: Person, issued: date, layout: str, printed: str | None, role: str | None, duties: str | None,
            issuer: str | None, holder: str | None, signer: str | None) -> Paper:
    town = draw_town(rng)
    shop = f"{rng.choice(('Batik', 'Griya Batik', 'CV Batik', 'Sanggar Batik', 'UD Batik'))} {draw_workshop(rng)}"
    village = draw_district(rng)
    if layout == "village":
        issuer = f"Kantor Kepala Desa {village}"
    issuer, printed, role = issuer or shop, printed or who.name, role or rng.choice(subjects.ROLES)
    started = date(rng.randint(2008, 2019), rng.randint(1, 12), rng.randint(1, 28))
    left = issued - timedelta(days=rng.randint(5, 60))
    strings = issuer_strings(rng, issuer, town, issued, rng.choice(("SKK", "HRD", "SK", "SRT", "REK"))) | holder_strings(rng, who, printed)
    strings |= {"role": role, "duties": duties or rng.choice(subjects.DUTIES), "duties_en": duties or rng.choice(subjects.DUTIES_EN),
                "since": dates.long(started), "since_en": dates.english(started), "since_year": str(started.year), "village": village,
                "subdistrict": draw_district(rng), "district": draw_district(rng), "employer": shop,
                "period_words": f"sejak tanggal {dates.long(started)} s/d {dates.long(left)}"}
    if layout in ("paklaring", "typed", "english", "work_table"):
        strings["signer_post"] = rng.choice(("Pemilik", "Pimpinan", "Direktur", "Manajer Produksi", "HRD"))
    if layout == "village":
        strings["signer_post"] = "Kepala Desa"
    strings["signer"] = signer or strings["signer"]
    truth = Truth(kind, holder or who.name, printed, strings["number"], issuer, None, issued, started_on=started, ended_on=left, role=role,
                  signer=_bare(strings["signer"]), place=town.name, nik=who.nik, birth_date=who.birth_date)
    return fill(rng, f"letter/{layout}.html", strings, truth, (A4,), who.sex)


def work_letter(rng: random.Random, who: Person, issued: date, *, printed: str | None = None, role: str | None = None, duties: str | None = None,
                issuer: str | None = None, layout: str | None = None, holder: str | None = None, signer: str | None = None) -> Paper:
    return _letter(rng, "employment_letter", who, issued, layout or rng.choice(WORK_LAYOUTS), printed, role, duties, issuer, holder, signer)


def recommendation(rng: random.Random, who: Person, issued: date, *, printed: str | None = None, role: str | None = None,
                   duties: str | None = None, issuer: str | None = None, layout: str | None = None, holder: str | None = None,
                   signer: str | None = None) -> Paper:
    issuer = issuer or f"{rng.choice(('Paguyuban Batik', 'Koperasi Batik', 'Asosiasi Pembatik'))} {draw_workshop(rng)}"
    return _letter(rng, "recommendation_letter", who, issued, layout or rng.choice(RECOMMEND_LAYOUTS), printed, role, duties, issuer, holder, signer)


def id_card(rng: random.Random, who: Person, *, printed: str | None = None) -> Paper:
    issued = date(rng.randint(2012, 2023), rng.randint(1, 12), rng.randint(1, 28))
    street, _, tail = who.street.partition(" RT ")
    strings = holder_strings(rng, who, printed or who.name) | {
        "birth": f"{who.birth_date:%d-%m-%Y}", "province": who.town.province, "regency": f"{rng.choice(('KABUPATEN', 'KOTA'))} {who.town.name}",
        "blood": rng.choice(("A", "B", "O", "AB", "-")), "street": street, "rtrw": "%03d/%03d" % (rng.randint(1, 12), rng.randint(1, 12)),
        "village": draw_district(rng), "subdistrict": draw_district(rng), "religion": rng.choice(("Islam", "Islam", "Kristen", "Katholik", "Hindu")),
        "married": rng.choice(("Kawin", "Belum Kawin", "Cerai Hidup")), "place": who.town.name, "issue_date": f"{issued:%d-%m-%Y}", "stamp_owner": ""}
    truth = Truth("id_card", who.name, strings["holder"], issue_date=issued, place=who.town.name, nik=who.nik, birth_date=who.birth_date)
    return fill(rng, "card/ktp.html", strings, truth, (CARD,), who.sex)


def family_card(rng: random.Random, who: Person) -> Paper:
    issued = date(rng.randint(2016, 2024), rng.randint(1, 12), rng.randint(1, 28))
    others = [draw_person(rng) for _ in range(rng.randint(2, 3))]
    roles = ["KEPALA KELUARGA", "ISTRI", "ANAK", "ANAK"]
    family = [{"name": m.name, "nik": m.nik, "sex": m.sex, "town": m.town.name, "birth": f"{m.birth_date:%d-%m-%Y}", "job": m.job, "relation": roles[i]}
              for i, m in enumerate([who, *others])]
    number = f"{who.town.code}{rng.randint(1, 18):02d}{issued:%d%m%y}{rng.randint(1, 999):04d}"
    strings = issuer_strings(rng, "Dinas Kependudukan dan Pencatatan Sipil", who.town, issued, "KK") | holder_strings(rng, who, who.name)
    strings |= {"number": number, "head": who.name, "family": family, "subdistrict": draw_district(rng), "province": who.town.province,
                "issue_date": f"{issued:%d-%m-%Y}", "religion": "Islam"}
    truth = Truth("family_card", None, None, number, issue_date=issued, signer=_bare(strings["signer"]))
    return fill(rng, "card/kk.html", strings, truth, (A4_WIDE,), who.sex)


def tax_card(rng: random.Random, who: Person) -> Paper:
    issued = date(rng.randint(2010, 2023), rng.randint(1, 12), rng.randint(1, 28))
    number = "%02d.%03d.%03d.%d-%03d.000" % (rng.randint(1, 99), rng.randint(0, 999), rng.randint(0, 999), rng.randint(0, 9), rng.randint(400, 899))
    strings = holder_strings(rng, who, who.name) | {"number": number, "office": f"KPP Pratama {who.town.name}", "issue_date": f"{issued:%d-%m-%Y}", "stamp_owner": ""}
    return fill(rng, "card/npwp.html", strings, Truth("tax_card", who.name, who.name, number, issue_date=issued, nik=who.nik), (CARD,), who.sex)


def member_card(rng: random.Random, who: Person, until: date) -> Paper:
    issuer = f"Paguyuban Pengrajin {draw_workshop(rng)}"
    strings = issuer_strings(rng, issuer, who.town, until, "KTA") | holder_strings(rng, who, who.name)
    strings |= {"number": f"{rng.randint(1, 99):02d}.{rng.randint(1, 999):03d}.{rng.randint(1, 9999):04d}", "role": "Batik Tulis", "valid_until": dates.long(until)}
    truth = Truth("membership_card", who.name, who.name, strings["number"], issuer, valid_until=until, role="Batik Tulis", signer=_bare(strings["signer"]))
    return fill(rng, "card/member.html", strings, truth, (CARD,), who.sex)


def diploma(rng: random.Random, who: Person, *, layout: str | None = None) -> Paper:
    year = max(who.birth_date.year + 18, 1979)
    issued = date(year, rng.choice((5, 6, 6)), rng.randint(2, 28))
    layout = layout or ("diploma_old" if year < 2000 else "diploma")
    school = f"{rng.choice(('SMK Negeri', 'SMA Negeri', 'SMA', 'SMK'))} {rng.randint(1, 9)} {draw_district(rng)}"
    strings = issuer_strings(rng, school, who.town, issued, "IJZ") | holder_strings(rng, who, who.name)
    strings |= {"number": f"DN-{rng.randint(1, 34):02d} {rng.choice('MD')} {rng.randint(1, 999999):07d}", "level": "SEKOLAH MENENGAH KEJURUAN" if "SMK" in school else "SEKOLAH MENENGAH ATAS",
                "school_year": f"{year - 1}/{year}", "parent": draw_name(rng, "L"), "nisn": f"{rng.randint(1, 9999999999):010d}",
                "title": rng.choice(("Kriya Tekstil", "Tata Busana", "Akuntansi", "Ilmu Pengetahuan Sosial", "Desain Komunikasi Visual")), "birth": dates.long(who.birth_date)}
    truth = Truth("diploma", who.name, who.name, strings["number"], school, strings["title"], issued, signer=_bare(strings["signer"]),
                  place=who.town.name, birth_date=who.birth_date)
    return fill(rng, f"school/{layout}.html", strings, truth, (A4_WIDE if layout == "diploma_old" else A4,), who.sex)


def cv(rng: random.Random, who: Person, on: date) -> Paper:
    issued, layout = on - timedelta(days=rng.randint(5, 40)), rng.choice(("cv", "cv_side"))
    year = who.birth_date.year
    strings = issuer_strings(rng, "", who.town, issued, "CV") | holder_strings(rng, who, who.name)
    strings |= {"schools": [(f"{year + 6} - {year + 12}", f"SD Negeri {draw_district(rng)}"), (f"{year + 12} - {year + 15}", f"SMP {draw_district(rng)}"),
                            (f"{year + 15} - {year + 18}", f"SMA {draw_district(rng)}")],
                "jobs": [(f"{year + 20} - {year + 26}", "Karyawan toko"), (f"{year + 26} - sekarang", rng.choice(("Membantu usaha batik keluarga", "Pengrajin lepas", "Ibu rumah tangga")))],
                "courses": [(str(rng.randint(2010, 2024)), rng.choice(subjects.TRAININGS))], "stamp_owner": ""}
    truth = Truth("cv", who.name, who.name, issue_date=issued, place=who.town.name, birth_date=who.birth_date)
    return fill(rng, f"school/{layout}.html", strings, truth, (A4,), who.sex)


def plain_strings(rng: random.Random, who: Person, issuer: str, issued: date, tag: str, **more: Any) -> dict[str, Any]:
    """Strings of a paper that needs nothing special."""
    return issuer_strings(rng, issuer, draw_town(rng), issued, tag) | holder_strings(rng, who, who.name) | more
