"""Makes what schools give and what people write about themselves: diplomas, transcripts, supplements, CVs."""

from __future__ import annotations

import random
from datetime import date, timedelta

from samples.generator import dates, subjects
from samples.generator.certificates import A4, A4_WIDE, bare, holder_strings, issuer_strings
from samples.generator.layout import fill
from samples.generator.paper import Paper, Truth
from samples.generator.papers import plain_strings, plain_truth
from samples.generator.people import Person, draw_name
from samples.generator.places import draw_district


def diploma(rng: random.Random, who: Person, *, layout: str | None = None) -> Paper:
    year = max(who.birth_date.year + 18, 1979)
    issued = date(year, rng.choice((5, 6, 6)), rng.randint(2, 28))
    layout = layout or ("diploma_old" if year < 2000 else "diploma")
    school = f"{rng.choice(('SMK Negeri', 'SMA Negeri', 'SMA', 'SMK'))} {rng.randint(1, 9)} {draw_district(rng)}"
    strings = issuer_strings(rng, school, who.town, issued, "IJZ") | holder_strings(rng, who, who.name)
    strings |= {
        "number": f"DN-{rng.randint(1, 34):02d} {rng.choice('MD')} {rng.randint(1, 999999):07d}",
        "level": "SEKOLAH MENENGAH KEJURUAN" if "SMK" in school else "SEKOLAH MENENGAH ATAS",
        "school_year": f"{year - 1}/{year}",
        "parent": draw_name(rng, "L"),
        "nisn": f"{rng.randint(1, 9999999999):010d}",
        "title": rng.choice(
            ("Kriya Tekstil", "Tata Busana", "Akuntansi", "Ilmu Pengetahuan Sosial", "Desain Komunikasi Visual")
        ),
        "birth": dates.long(who.birth_date),
    }
    truth = Truth(
        "diploma",
        who.name,
        who.name,
        strings["number"],
        school,
        strings["title"],
        issued,
        signer=bare(strings["signer"]),
        place=who.town.name,
        birth_date=who.birth_date,
    )
    return fill(rng, f"school/{layout}.html", strings, truth, (A4_WIDE if layout == "diploma_old" else A4,), who.sex)


def cv(rng: random.Random, who: Person, on: date) -> Paper:
    issued, layout = on - timedelta(days=rng.randint(5, 40)), rng.choice(("cv", "cv_side"))
    year = who.birth_date.year
    strings = issuer_strings(rng, "", who.town, issued, "CV") | holder_strings(rng, who, who.name)
    strings |= {
        "schools": [
            (f"{year + 6} - {year + 12}", f"SD Negeri {draw_district(rng)}"),
            (f"{year + 12} - {year + 15}", f"SMP {draw_district(rng)}"),
            (f"{year + 15} - {year + 18}", f"SMA {draw_district(rng)}"),
        ],
        "jobs": [
            (f"{year + 20} - {year + 26}", "Karyawan toko"),
            (
                f"{year + 26} - sekarang",
                rng.choice(("Membantu usaha batik keluarga", "Pengrajin lepas", "Ibu rumah tangga")),
            ),
        ],
        "courses": [(str(rng.randint(2010, 2024)), rng.choice(subjects.TRAININGS))],
        "stamp_owner": "",
    }
    truth = Truth("cv", who.name, who.name, issue_date=issued, place=who.town.name, birth_date=who.birth_date)
    return fill(rng, f"school/{layout}.html", strings, truth, (A4,), who.sex)


def transcript(rng: random.Random, who: Person, issued: date) -> Paper:
    names = (
        "Bahasa Indonesia",
        "Gambar Bentuk",
        "Kriya Tekstil Dasar",
        "Sejarah Seni Rupa",
        "Kewirausahaan",
        "Warna dan Komposisi",
        "Tinjauan Desain",
        "Praktik Lapangan",
    )
    courses = [
        (f"KT{100 + i}", n, rng.randint(2, 4), rng.choice(("A", "A", "B", "AB", "C"))) for i, n in enumerate(names)
    ]
    s = plain_strings(
        rng,
        who,
        f"Politeknik {draw_district(rng)}",
        issued,
        "TRN",
        courses=courses,
        nim=str(rng.randint(10**8, 10**9)),
        title="D3 Kriya Tekstil",
        credits=rng.randint(108, 115),
        gpa=f"{rng.randint(2, 3)},{rng.randint(10, 95)}",
    )
    return fill(
        rng, "school/transcript.html", s, plain_truth("transcript", who, s, issued, title=s["title"]), (A4,), who.sex
    )


def supplement(rng: random.Random, who: Person, issued: date) -> Paper:
    s = plain_strings(rng, who, f"Politeknik {draw_district(rng)}", issued, "SKPI", title="D3 Desain Produk")
    return fill(
        rng,
        "school/supplement.html",
        s,
        plain_truth("diploma_supplement", who, s, issued, title=s["title"]),
        (A4,),
        who.sex,
    )
