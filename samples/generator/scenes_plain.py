"""Candidates whose papers show the work, each in one of the ways that the example scheme knows."""
from __future__ import annotations

from samples.generator import certificates as cert
from samples.generator import papers as make
from samples.generator.folder import Folder, basics, doc_style, product


def by_certificate(f: Folder) -> None:
    basics(f)
    f.add("Sertifikat BNSP", "scan", cert.competency(f.rng, f.who, f.recent(), layout="state"))
    f.expect("interview", "Sertifikat kompetensi pembatik tulis atas namanya masih berlaku.")


def by_training_and_letter(f: Folder) -> None:
    basics(f)
    f.add("sertifikat pelatihan", "photo", cert.training(f.rng, f.who, f.recent(), layout="classic"))
    f.add("Surat keterangan kerja", "text", make.work_letter(f.rng, f.who, f.recent(), layout="work_table"))
    f.expect("interview", "Pelatihan batik tulis 40 JP dan surat keterangan kerja batik, keduanya terkini.")


def by_award_and_letter(f: Folder) -> None:
    basics(f)
    f.add("piagam", doc_style(f.rng), cert.award(f.rng, f.who, f.recent(), layout="gold"))
    f.add("WhatsApp Image 2026-11-02 at 08.41.17", "wa", make.recommendation(f.rng, f.who, f.recent()))
    f.expect("interview", "Juara lomba membatik dan surat rekomendasi, keduanya terkini.")


def by_training_and_photos(f: Folder) -> None:
    basics(f)
    f.add("scan0001", "scan200", cert.training(f.rng, f.who, f.recent(), layout="sttpp", hours=60))
    f.add("produk 1", "raw", product(f.rng))
    f.add("produk 2", "raw", product(f.rng))
    f.expect("interview", "Pelatihan batik tulis 60 JP dan dua foto produk batik yang berbeda.")


def by_training_and_award(f: Folder) -> None:
    basics(f)
    f.add("Sertifikat", "camscan", cert.training(f.rng, f.who, f.recent(), layout="portrait", hours=32))
    f.add("Juara", "hard_photo", cert.award(f.rng, f.who, f.recent(), layout="dark"))
    f.expect("interview", "Pelatihan batik tulis 32 JP dan piagam juara lomba membatik.")


def with_titles(f: Folder) -> None:
    title, degree = ("Hj.", "S.Pd.") if f.who.sex == "P" else ("H.", "S.E.")
    basics(f)
    f.add("sertifikat", "scan", cert.training(f.rng, f.who, f.recent(), layout="bilingual", printed=f"{title} {f.who.name.upper()}, {degree}"))
    f.add("rekomendasi", "text", make.recommendation(f.rng, f.who, f.recent(), printed=f"{f.who.name}, {degree}"))
    f.expect("interview", "Nama pada sertifikat bergelar, tetapi orangnya sama.")
