"""Makes certificates: training, participation, awards. Each returns a drawn paper with its truth."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from samples.generator import dates, subjects
from samples.generator.layout import fill
from samples.generator.paper import Paper, Truth
from samples.generator.people import Person, draw_official
from samples.generator.places import Town, draw_district, draw_office, draw_town

A4, A4_WIDE = (210, 297), (297, 210)
TRAINING_LAYOUTS = ("classic", "modern", "sttpp", "bilingual", "portrait", "undated")
AWARD_LAYOUTS = ("gold", "dark", "decree", "festival", "plain")
POSTS = ("Kepala", "Ketua", "Direktur", "Pimpinan", "Plt. Kepala", "Ketua Umum")


def issuer_strings(rng: random.Random, issuer: str, town: Town, issued: date, tag: str) -> dict[str, Any]:
    """What every certificate and letter prints about who gave it."""
    signer = draw_official(rng)
    domain = "".join(ch for ch in (issuer.lower().split() or ["surat"])[-1] if ch.isalpha()) + rng.choice(
        (".example.id", ".contoh.or.id")
    )
    return {
        "issuer": issuer,
        "place": town.name,
        "issue_date": dates.draw_date(rng, issued),
        "issue_date_en": dates.english(issued),
        "issue_year": str(issued.year),
        "number": dates.number(rng, tag, issued),
        "signer": signer,
        "signer_post": rng.choice(POSTS),
        "signer_id": _nip(rng),
        "second_signer": draw_official(rng),
        "domain": domain,
        "address": f"Jl. {draw_district(rng)} No. {rng.randint(1, 210)}, {town.name}",
        "phone": f"(0{rng.randint(21, 399)}) {rng.randint(300000, 899999)}"
        if rng.random() < 0.4
        else f"08{rng.randint(11, 59)}{rng.randint(10000000, 99999999)}",
        "mail": f"kontak@{domain}",
    }


def _nip(rng: random.Random) -> str:
    born, hired = rng.randint(1962, 1985), rng.randint(1988, 2010)
    birth, entry = f"{born}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}", f"{hired}{rng.randint(1, 12):02d}"
    return f"NIP. {birth} {entry} {rng.randint(1, 2)} {rng.randint(1, 9):03d}"


def holder_strings(rng: random.Random, who: Person, printed: str) -> dict[str, Any]:
    return {
        "holder": printed,
        "nik": who.nik,
        "birth_place": who.town.name,
        "birth": dates.draw_date(rng, who.birth_date, formal=False),
        "birth_spelled": dates.spelled(who.birth_date),
        "job": who.job,
        "holder_address": f"{who.street}, {who.town.name}",
        "sex_word": "LAKI-LAKI" if who.sex == "L" else "PEREMPUAN",
    }


def venue(rng: random.Random) -> str:
    return (
        rng.choice(("Aula", "Gedung Serbaguna", "Balai Desa", "Pendapa", "Ruang Praktik", "Hotel"))
        + " "
        + draw_district(rng)
    )


def training(
    rng: random.Random,
    who: Person,
    issued: date,
    *,
    printed: str | None = None,
    hours: int = 40,
    title: str | None = None,
    issuer: str | None = None,
    layout: str | None = None,
    role: str = "Peserta",
    hours_front: bool = True,
    number: str | None = None,
    ended: date | None = None,
    signer: str | None = None,
    holder: str | None = None,
    marks: dict[str, bool] | None = None,
    period: str = "",
) -> Paper:
    """A training certificate. Without `hours_front` the hours stand on the back alone; `period` stands for the days."""
    town, layout = draw_town(rng), layout or rng.choice(TRAINING_LAYOUTS)
    issuer = issuer or draw_office(rng, town)
    printed = printed or who.name
    ended = ended or (issued if layout == "undated" else issued - timedelta(days=rng.randint(0, 4)))
    started = ended - timedelta(days=max(1, hours // 9))
    strings = issuer_strings(rng, issuer, town, issued, rng.choice(("PLT", "DIKLAT", "BLK", "SERT", "LKP-BTK", "PBK")))
    strings |= holder_strings(rng, who, printed)
    strings |= {
        "title": title or rng.choice(subjects.TRAININGS),
        "period": period or dates.draw_range(rng, started, ended),
        "venue": venue(rng),
        "role": role,
        "hours": _hours(rng, hours) if hours_front else "empat hari penuh",
        "hours_back": rng.choice((f"{hours}", f"{hours} JP")),
        "lessons": _lessons(rng, hours),
    }
    strings["number"] = number or strings["number"]
    strings["signer"] = signer or strings["signer"]
    truth = Truth(
        "training_certificate",
        holder or who.name,
        printed,
        strings["number"],
        issuer,
        strings["title"],
        issued,
        started_on=None if period else started,
        ended_on=None if period else ended,
        hours=hours,
        role=role,
        signer=bare(strings["signer"]),
        place=town.name,
        nik=who.nik,
        birth_date=who.birth_date,
    )
    backed = layout == "sttpp"
    paper = fill(
        rng,
        f"training/{layout}.html",
        strings,
        truth,
        (A4,) if layout == "portrait" else (A4_WIDE,) * (2 if backed else 1),
        who.sex,
        marks,
    )
    return paper if backed or hours_front else _add_back(rng, paper, strings, truth)


def _add_back(rng: random.Random, paper: Paper, strings: dict[str, Any], truth: Truth) -> Paper:
    back = fill(rng, "training/only_back.html", strings, truth, (A4_WIDE,), "P", None)
    return Paper((*paper.sheets, back.sheets[0]), replace(paper.truth, hours=truth.hours))


def _hours(rng: random.Random, hours: int) -> str:
    return rng.choice(
        (
            f"{hours} JP",
            f"{hours} Jam Pelajaran",
            f"{hours} ({dates.words(hours)}) jam pelajaran",
            f"{hours} JPL",
            f"{hours} jam pelatihan",
            f"{hours} JP (@ 45 menit)",
        )
    )


def _lessons(rng: random.Random, hours: int) -> list[tuple[str, int]]:
    names = rng.sample(subjects.LESSONS, min(7, max(3, hours // 5)))
    share = [max(1, hours // len(names) - rng.randint(0, 1)) for _ in names]
    share[-1] += hours - sum(share)
    return list(zip(names, share, strict=True))


def bare(name: str) -> str:
    """A name without degree and title, as truth keeps it."""
    words = [
        w
        for w in name.split(",")[0].split()
        if w not in {"Dra.", "Hj.", "Dr.", "Ir.", "H.", "Drs.", "R.", "Rr.", "KH.", "R.Ay."}
    ]
    return " ".join(words)


def award(
    rng: random.Random,
    who: Person,
    issued: date,
    *,
    printed: str | None = None,
    rank: tuple[str, str | None] | None = None,
    title: str | None = None,
    issuer: str | None = None,
    layout: str | None = None,
    holder: str | None = None,
    kind: str = "award",
    signer: str | None = None,
) -> Paper:
    """An award; with `kind` participation_certificate and a rank of ("Peserta", None) one for taking part."""
    town, layout = draw_town(rng), layout or rng.choice(AWARD_LAYOUTS)
    issuer = issuer or rng.choice(
        (
            draw_office(rng, town),
            f"Dewan Kriya Daerah Kabupaten {draw_district(rng)}",
            f"Festival Wastra {draw_district(rng)}",
        )
    )
    printed = printed or who.name
    rank = rank or rng.choice(subjects.RANKS)
    ended = issued if layout == "festival" else issued - timedelta(days=rng.randint(0, 2))
    started = ended - timedelta(days=rng.randint(0, 2))
    strings = issuer_strings(
        rng, issuer, town, issued, rng.choice(("LOMBA", "PAN", "FST", "DKD", "PIAGAM"))
    ) | holder_strings(rng, who, printed)
    strings |= {
        "title": title or f"{rng.choice(subjects.CONTESTS)} Tahun {issued.year}",
        "rank": rank[0],
        "level": rng.choice(subjects.LEVELS),
        "period": dates.draw_range(rng, started, ended),
        "venue": venue(rng),
    }
    strings["signer"] = signer or strings["signer"]
    truth = Truth(
        kind,
        holder or who.name,
        printed,
        strings["number"],
        issuer,
        strings["title"],
        issued,
        started_on=started,
        ended_on=ended,
        rank=rank[1],
        role=None if rank[1] else rank[0].lower(),
        signer=bare(strings["signer"]),
        place=town.name,
    )
    return fill(rng, f"award/{layout}.html", strings, truth, (A4,) if layout == "decree" else (A4_WIDE,), who.sex)


def participation(
    rng: random.Random,
    who: Person,
    issued: date,
    *,
    printed: str | None = None,
    title: str | None = None,
    issuer: str | None = None,
    role: str = "Peserta",
    layout: str | None = None,
) -> Paper:
    town, layout = draw_town(rng), layout or rng.choice(("seminar", "webinar"))
    issuer, printed = issuer or draw_office(rng, town), printed or who.name
    strings = issuer_strings(rng, issuer, town, issued, rng.choice(("SEM", "PAN", "WEB", "SERT"))) | holder_strings(
        rng, who, printed
    )
    strings |= {
        "title": title or rng.choice(subjects.SEMINARS),
        "role": role,
        "period": dates.draw_range(rng, issued, issued),
        "venue": venue(rng),
    }
    truth = Truth(
        "participation_certificate",
        who.name,
        printed,
        strings["number"],
        issuer,
        strings["title"],
        issued,
        started_on=issued,
        ended_on=issued,
        role=role.lower(),
        signer=bare(strings["signer"]),
        place=town.name,
    )
    return fill(rng, f"participation/{layout}.html", strings, truth, (A4_WIDE,), who.sex)
