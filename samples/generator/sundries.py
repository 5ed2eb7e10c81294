"""Makes what comes along with a portfolio: papers of business, law, school, health, sales, BNSP forms, strays."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from samples.generator import dates, schooling, subjects
from samples.generator.certificates import A4, A4_WIDE, venue
from samples.generator.layout import fill
from samples.generator.paper import Paper, Truth
from samples.generator.papers import plain_strings, plain_truth
from samples.generator.people import Person, draw_name
from samples.generator.places import draw_district, draw_workshop

A5_WIDE, SLIP = (210, 148), (110, 140)
Maker = Callable[[random.Random, Person, date], Paper]


def business_licence(rng: random.Random, who: Person, issued: date) -> Paper:
    kbli = rng.choice(
        (("13134", "Industri Batik"), ("47711", "Perdagangan Eceran Pakaian"), ("56102", "Rumah/Warung Makan"))
    )
    s = plain_strings(
        rng,
        who,
        "Menteri Investasi/Kepala Badan Koordinasi Penanaman Modal",
        issued,
        "NIB",
        kbli=kbli[0],
        kbli_title=kbli[1],
    )
    s["number"] = f"{rng.randint(1, 28):02d}{issued:%m%y}{rng.randint(1000000, 9999999)}"
    s["issue_date"] = dates.long(issued)
    return fill(rng, "business/nib.html", s, plain_truth("business_license", who, s, issued), (A4,), who.sex)


def business_letter(
    rng: random.Random, who: Person, issued: date, business: str = "kerajinan batik tulis rumahan"
) -> Paper:
    s = plain_strings(
        rng,
        who,
        f"Kantor Desa {draw_district(rng)}",
        issued,
        "SKU",
        district=draw_district(rng),
        subdistrict=draw_district(rng),
        business=business,
        since_year=str(rng.randint(2005, 2020)),
    )
    s["signer_post"] = rng.choice(("Kepala Desa", "Lurah", "Sekretaris Desa"))
    return fill(rng, "business/sku.html", s, plain_truth("business_letter", who, s, issued), (A4,), who.sex)


def copyright_letter(rng: random.Random, who: Person, issued: date) -> Paper:
    applied = issued - timedelta(days=rng.randint(0, 9))
    s = plain_strings(
        rng,
        who,
        "Kementerian Hukum",
        issued,
        "EC",
        title=f"Motif {draw_workshop(rng)}",
        applied=dates.long(applied),
        application=f"EC00{applied.year}{rng.randint(100000, 999999)}",
        number=f"00{rng.randint(1000000, 9999999)}",
    )
    return fill(
        rng, "misc/hki.html", s, plain_truth("ip_certificate", who, s, issued, title=s["title"]), (A4,), who.sex
    )


def receipt(rng: random.Random, who: Person, issued: date) -> Paper:
    goods = rng.sample(
        (
            "kain batik tulis",
            "malam batik 1 kg",
            "canting no 2",
            "kain mori primissima",
            "pewarna remasol",
            "selendang batik",
        ),
        3,
    )
    items = [(rng.randint(1, 6), g, f"{rng.randint(2, 30) * 10}.000", f"{rng.randint(31, 90) * 10}.000") for g in goods]
    thousand = rng.randint(900, 2400)
    s = plain_strings(
        rng,
        who,
        f"{rng.choice(('Toko', 'Batik', 'UD'))} {draw_workshop(rng)}",
        issued,
        "N",
        buyer=who.name,
        items=items,
        total=f"{thousand:,}.000".replace(",", "."),
        total_words=f"{dates.words(thousand)} ribu rupiah",
        number=f"{rng.randint(1, 9999):05d}",
    )
    s["issue_date"] = rng.choice(
        (f"{issued.day}-{issued.month}-{issued.year}", f"{issued.day}/{issued.month}/{issued:%y}")
    )
    truth = Truth("receipt", None, None, s["number"], s["issuer"], issue_date=issued, place=s["place"])
    return fill(rng, f"misc/{rng.choice(('receipt', 'kuitansi'))}.html", s, truth, (A5_WIDE,), who.sex)


def contract(rng: random.Random, who: Person, issued: date) -> Paper:
    articles = rng.sample(
        (
            "PIHAK PERTAMA memesan dan PIHAK KEDUA menyanggupi pembuatan kain batik sebanyak dua puluh lembar.",
            "Jangka waktu pengerjaan adalah tiga puluh hari kerja terhitung sejak perjanjian ditandatangani.",
            "Pembayaran dilakukan dua tahap, lima puluh persen di muka dan sisanya setelah barang diterima.",
            "Perselisihan diselesaikan secara musyawarah untuk mufakat.",
        ),
        3,
    )
    s = plain_strings(
        rng, who, f"CV {draw_workshop(rng)}", issued, "SPK", articles=articles, issue_spelled=dates.spelled(issued)
    )
    return fill(rng, "misc/contract.html", s, plain_truth("contract", who, s, issued), (A4,), who.sex)


def logbook(rng: random.Random, who: Person, issued: date) -> Paper:
    work = (
        "Nglowong kain 2 meter",
        "Ngiseni motif",
        "Nembok latar",
        "Mewarna biru",
        "Nglorod dan menjemur",
        "Memola sketsa",
        "Menyiapkan malam",
    )
    days = [issued - timedelta(days=3 * i) for i in range(12, 0, -1)]
    s = plain_strings(
        rng,
        who,
        f"Batik {draw_workshop(rng)}",
        issued,
        "LB",
        rows=[(f"{d.day}/{d.month}/{d.year}", rng.choice(work)) for d in days],
    )
    truth = Truth("logbook", who.name, who.name, issuer=s["issuer"])
    return fill(rng, "misc/logbook.html", s, truth, (A4,), who.sex)


def language_test(rng: random.Random, who: Person, issued: date) -> Paper:
    parts = [rng.randint(38, 60) for _ in range(3)]
    s = plain_strings(
        rng,
        who,
        f"Pusat Bahasa Universitas {draw_district(rng)}",
        issued,
        "TOEFL",
        scores=[*parts, round(sum(parts) * 10 / 3)],
    )
    return fill(rng, "misc/toefl.html", s, plain_truth("language_test", who, s, issued), (A4_WIDE,), who.sex)


def police_letter(rng: random.Random, who: Person, issued: date) -> Paper:
    until = issued + timedelta(days=182)
    s = plain_strings(
        rng,
        who,
        "Kepolisian Resor",
        issued,
        "YAN",
        district=draw_district(rng),
        subdistrict=draw_district(rng),
        valid_until=dates.long(until),
    )
    return fill(
        rng,
        "misc/skck.html",
        s,
        plain_truth("health_or_police_letter", who, s, issued, valid_until=until),
        (A4,),
        who.sex,
    )


def health_letter(rng: random.Random, who: Person, issued: date) -> Paper:
    body = (rng.randint(148, 178), rng.randint(44, 80), f"{rng.randint(110, 135)}/{rng.randint(70, 88)}")
    s = plain_strings(rng, who, f"{rng.choice(('Puskesmas', 'Klinik'))} {draw_district(rng)}", issued, "SKS", body=body)
    s["signer"] = f"dr. {draw_name(rng, rng.choice('LP'))}"
    truth = plain_truth("health_or_police_letter", who, s, issued, signer=str(s["signer"]).removeprefix("dr. "))
    return fill(rng, "misc/health.html", s, truth, (A4,), who.sex)


def appointment(rng: random.Random, who: Person, issued: date) -> Paper:
    role = rng.choice(("Instruktur Keterampilan", "Ketua Kelompok Usaha Bersama", "Anggota Satuan Tugas Kebersihan"))
    s = plain_strings(rng, who, f"Yayasan {draw_district(rng)}", issued, "SK", role=role, since=dates.long(issued))
    return fill(
        rng,
        "misc/appointment.html",
        s,
        plain_truth("appointment_letter", who, s, issued, role=role, started_on=issued),
        (A4,),
        who.sex,
    )


def assignment(rng: random.Random, who: Person, issued: date) -> Paper:
    first, last = issued + timedelta(days=3), issued + timedelta(days=5)
    s = plain_strings(
        rng,
        who,
        f"Koperasi {draw_workshop(rng)}",
        issued,
        "ST",
        role="Anggota",
        title=rng.choice(subjects.SEMINARS),
        venue=venue(rng),
        period=dates.draw_range(rng, first, last),
    )
    truth = plain_truth(
        "assignment_letter", who, s, issued, role="Anggota", title=s["title"], started_on=first, ended_on=last
    )
    return fill(rng, "misc/assignment.html", s, truth, (A4,), who.sex)


def form(rng: random.Random, who: Person, issued: date) -> Paper:
    s = plain_strings(rng, who, "", issued, "APL", units_asked=subjects.BATIK_UNITS)
    s["issue_date"] = f"{issued:%d-%m-%Y}"
    return fill(
        rng, f"misc/{rng.choice(('apl01', 'apl02'))}.html", s, plain_truth("bnsp_form", who, s, issued), (A4,), who.sex
    )


def stray(rng: random.Random, who: Person, issued: date) -> Paper:
    """A paper that has nothing to do with a portfolio."""
    s = plain_strings(
        rng,
        who,
        "",
        issued,
        "X",
        meter=str(rng.randint(10**11, 10**12 - 1)),
        payer=draw_name(rng, "L"),
        month=f"{dates.SHORT[issued.month - 1].upper()}{issued:%y}",
        total=f"{rng.randint(60, 240)}.{rng.randint(100, 999)}",
        party=dates.long(issued),
        venue=venue(rng),
        hosts=f"Keluarga {draw_name(rng, 'L')}",
    )
    layout, size = rng.choice((("invitation", A4), ("bill", SLIP)))
    return fill(rng, f"misc/{layout}.html", s, Truth("other"), (size,), who.sex)


SUNDRIES: tuple[tuple[str, Maker], ...] = (
    ("NIB", business_licence),
    ("SKU", business_letter),
    ("HKI", copyright_letter),
    ("nota", receipt),
    ("kontrak", contract),
    ("logbook", logbook),
    ("toefl", language_test),
    ("SKCK", police_letter),
    ("surat sehat", health_letter),
    ("SK", appointment),
    ("surat tugas", assignment),
    ("APL", form),
    ("transkrip", schooling.transcript),
    ("SKPI", schooling.supplement),
    ("lain-lain", stray),
)
