"""Candidates whose papers show the work, each in one of the ways that the example scheme knows."""

from __future__ import annotations

from datetime import date

from samples.generator import certificates as cert
from samples.generator import competency, letters, schooling, subjects
from samples.generator import papers as make
from samples.generator.folder import ON, Folder, basics, blank, doc_style, passport_photo, product, sprinkle

WON = (("Juara I", "1"), ("Juara II", "2"), ("Juara III", "3"), ("Juara Pertama", "1"))


def by_certificate(f: Folder) -> None:
    basics(f)
    f.add("Sertifikat BNSP", "scan", competency.competency(f.rng, f.who, f.recent(), layout="state"))
    f.expect("interview", "Sertifikat kompetensi pembatik tulis atas namanya masih berlaku.")


def by_training_and_letter(f: Folder) -> None:
    basics(f)
    f.add("sertifikat pelatihan", "photo", cert.training(f.rng, f.who, f.recent(), layout="classic"))
    f.add("Surat keterangan kerja", "text", letters.work_letter(f.rng, f.who, f.recent(), layout="work_table"))
    f.expect("interview", "Pelatihan batik tulis 40 JP dan surat keterangan kerja batik, keduanya terkini.")


def by_award_and_letter(f: Folder) -> None:
    basics(f)
    award = cert.award(f.rng, f.who, f.recent(), layout="gold", rank=f.rng.choice(WON))
    f.add("piagam", doc_style(f.rng), award)
    f.add("WhatsApp Image 2026-11-02 at 08.41.17", "wa", letters.recommendation(f.rng, f.who, f.recent()))
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
    f.add("Juara", "hard_photo", cert.award(f.rng, f.who, f.recent(), layout="dark", rank=f.rng.choice(WON)))
    f.expect("interview", "Pelatihan batik tulis 32 JP dan piagam juara lomba membatik.")


def hours_on_the_back(f: Folder) -> None:
    basics(f)
    training = cert.training(f.rng, f.who, f.recent(), layout="classic", hours=48, hours_front=False)
    f.add("sertifikat bolak balik", "scan", training)
    f.add("rekomendasi", "camscan", letters.recommendation(f.rng, f.who, f.recent(), layout="recommend_two"))
    f.expect("interview", "Jumlah 48 JP hanya tertulis di halaman belakang; surat rekomendasi terkini.")


def bounds_on_the_day(f: Folder) -> None:
    edge = date(ON.year - 3, ON.month, ON.day)
    basics(f)
    f.add("pelatihan", "scan", cert.training(f.rng, f.who, edge, layout="sttpp", hours=30))
    f.add("surat", "text", letters.work_letter(f.rng, f.who, edge, layout="paklaring"))
    f.expect("interview", "Tepat pada batas: 30 JP, dan keduanya bertanggal tepat tiga tahun sebelum asesmen.")


def ends_today(f: Folder) -> None:
    basics(f)
    certificate = competency.competency(f.rng, f.who, date(2023, 11, 16), layout="landscape", valid_until=ON)
    f.add("sertifikat kompetensi", "scan200", certificate)
    f.expect("interview", "Sertifikat kompetensi berlaku sampai dengan hari asesmen; hari terakhir masih termasuk.")


def bundle(f: Folder) -> None:
    training = cert.training(f.rng, f.who, f.recent(), layout="sttpp", hours=45)
    letter = letters.work_letter(f.rng, f.who, f.recent(), layout="work_table")
    first, last = (make.id_card(f.rng, f.who), blank(f.rng)), (blank(f.rng), make.family_card(f.rng, f.who))
    f.add("SCAN_20261105_semua berkas", "mixed", *first, training, letter, schooling.diploma(f.rng, f.who), *last)
    f.add("foto", "raw", passport_photo(f.rng, f.who))
    f.expect("interview", "Semua dalam satu PDF: pelatihan 45 JP dan surat keterangan kerja ada di dalamnya.")


def bundle_of_copies(f: Folder) -> None:
    award = cert.award(f.rng, f.who, f.recent(), layout="plain", rank=f.rng.choice(WON))
    letter = letters.work_letter(f.rng, f.who, f.recent(), layout="village")
    f.add("berkas", "copy", schooling.diploma(f.rng, f.who), award, letter, make.id_card(f.rng, f.who))
    f.add("pas foto", "raw", passport_photo(f.rng, f.who))
    f.expect("interview", "Fotokopi dalam satu PDF: juara lomba membatik dan surat keterangan kerja pembatik.")


def two_in_one_photo(f: Folder) -> None:
    basics(f, more=False)
    training = cert.training(f.rng, f.who, f.recent(), layout="bilingual")
    award = cert.award(f.rng, f.who, f.recent(), layout="plain", rank=f.rng.choice(WON))
    f.add("WhatsApp Image 2026-11-08 at 19.22.05", "two_in_one", training, award)
    f.add("WhatsApp Image 2026-11-08 at 19.23.40", "wa", schooling.cv(f.rng, f.who, ON))
    f.expect("interview", "Satu foto memuat dua kertas: sertifikat pelatihan dan piagam juara.")


def turned_pages(f: Folder) -> None:
    basics(f)
    f.add("IMG_20261101_101512", "side", cert.training(f.rng, f.who, f.recent(), layout="undated", hours=36))
    f.add("IMG_20261101_101544", "down", letters.work_letter(f.rng, f.who, f.recent(), layout="typed"))
    f.add("IMG_20261101_101610", "exif", cert.participation(f.rng, f.who, f.recent()))
    f.expect("interview", "Foto miring dan terbalik, tetapi pelatihan 36 JP dan surat kerja lengkap.")


def long_portfolio(f: Folder) -> None:
    basics(f)
    sprinkle(f, 6)
    f.add("scan0012", "scan", competency.competency(f.rng, f.who, f.recent(), layout="workshop"))
    f.add("scan0013", "scan", cert.training(f.rng, f.who, f.ago(2600), layout="modern", hours=24))
    f.expect("interview", "Di antara banyak surat lain ada sertifikat kompetensi pembatik tulis yang masih berlaku.")


def with_damaged_file(f: Folder) -> None:
    basics(f, more=False)
    f.add("sertifikat", "wa", cert.training(f.rng, f.who, f.recent(), layout="classic", hours=40))
    f.add("surat kerja", "folded", letters.work_letter(f.rng, f.who, f.recent(), layout="handwritten"))
    f.add("foto kegiatan", "wa", cert.participation(f.rng, f.who, f.recent()), damage="noise")
    f.expect("interview", "Satu berkas rusak, tetapi yang lain sudah cukup: pelatihan dan surat kerja.")


def english_papers(f: Folder) -> None:
    basics(f)
    title = "Workshop on Making Hand-drawn Batik (Batik Tulis)"
    f.add("certificate", "png", cert.training(f.rng, f.who, f.recent(), layout="modern", hours=64, title=title))
    f.add("employment letter", "text", letters.work_letter(f.rng, f.who, f.recent(), layout="english"))
    f.expect("interview", "Pelatihan 64 JP dan surat kerja berbahasa Inggris, keduanya tentang batik tulis.")


def all_by_messenger(f: Folder) -> None:
    f.add("IMG-20261030-WA0003", "wa", make.id_card(f.rng, f.who))
    f.add("IMG-20261030-WA0004", "wa_hard", cert.training(f.rng, f.who, f.recent(), layout="portrait", hours=40))
    letter = letters.recommendation(f.rng, f.who, f.recent(), layout="recommend", role=subjects.ROLES[0])
    f.add("IMG-20261030-WA0005", "wa", letter)
    f.add("IMG-20261030-WA0006", "raw_again", product(f.rng))
    f.expect("interview", "Semua dikirim lewat pesan: pelatihan 40 JP dan surat rekomendasi.")
