"""Candidates whose outcome hangs on something that only a person can settle."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples.generator import certificates as cert
from samples.generator import dates, letters
from samples.generator.folder import ON, Folder, basics
from samples.generator.paper import Paper


def _stained(paper: Paper, words: str) -> Paper:
    """The paper with a stain over `words`, which tell the issue date."""
    sheets = (replace(paper.sheets[0], hidden=words), *paper.sheets[1:])
    return Paper(sheets, replace(paper.truth, issue_date=None), ("issue_date",))


def stained_date(f: Folder) -> None:
    basics(f, more=False)
    issued = f.recent()
    number, period = f"{f.rng.randint(10, 400):03d}/PLT-BTK", "selama lima hari kerja"
    training = cert.training(f.rng, f.who, issued, layout="classic", number=number, period=period)
    f.add("sertifikat kena noda", "photo", _stained(training, str(issued.year)))
    f.add("surat kerja", "scan", letters.work_letter(f.rng, f.who, f.recent(), layout="work_table"))
    f.expect("review", "Tanggal sertifikat pelatihan tertutup noda, padahal menentukan.")


def damaged_letter(f: Folder) -> None:
    basics(f, more=False)
    f.add("sertifikat", "scan", cert.training(f.rng, f.who, f.recent(), layout="bilingual", hours=40))
    f.add("surat keterangan kerja", "scan", letters.work_letter(f.rng, f.who, f.recent()), damage="cut")
    f.expect("review", "Surat kerjanya tidak dapat dibuka; yang tidak terbaca bukan berarti tidak ada.")


def future_date(f: Folder) -> None:
    basics(f)
    issued = date(ON.year + 1, f.rng.randint(2, 9), f.rng.randint(1, 28))
    f.add("sertifikat", "scan", cert.training(f.rng, f.who, issued, layout="classic"))
    f.add("rekomendasi", "text", letters.recommendation(f.rng, f.who, f.recent(), layout="recommend"))
    f.expect("review", "Sertifikat pelatihan bertanggal di masa depan.")


def contradiction(f: Folder) -> None:
    basics(f)
    issued, roman = f.recent(), dates.ROMAN[f.rng.randint(1, 11)]
    number = f"{f.rng.randint(10, 300):03d}/DIKLAT/{roman}/{ON.year - 5}"
    f.add("sertifikat", "scan200", cert.training(f.rng, f.who, issued, layout="bilingual", number=number))
    f.add("surat kerja", "scan", letters.work_letter(f.rng, f.who, f.recent(), layout="paklaring"))
    f.expect("review", f"Nomor sertifikat menyebut {ON.year - 5}, tanggalnya {issued.year}: hanya satu yang benar.")
