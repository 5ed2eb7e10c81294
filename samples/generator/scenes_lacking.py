"""Candidates whose papers do not show the work: old, short, off topic, doubled, or none."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import certificates as cert
from samples.generator import competency, letters, subjects, sundries
from samples.generator import papers as make
from samples.generator.folder import ON, Folder, basics, doc_style, product, sprinkle

EDGE = date(ON.year - 3, ON.month, ON.day)


def expired(f: Folder) -> None:
    basics(f)
    certificate = competency.competency(f.rng, f.who, f.ago(f.rng.randint(1150, 1700)), layout="simple")
    f.add("sertifikat kompetensi", "scan", certificate)
    f.add("Surat kerja", "wa", letters.work_letter(f.rng, f.who, f.recent()))
    f.expect("practice", "Sertifikat kompetensi sudah habis masa berlakunya; surat kerja saja tidak cukup.")


def ended_yesterday(f: Folder) -> None:
    basics(f)
    f.add("sertifikat", "scan", competency.competency(f.rng, f.who, EDGE - timedelta(days=1), layout="state"))
    f.expect("practice", "Sertifikat tiga tahun habis sehari sebelum asesmen.")


def too_old(f: Folder) -> None:
    basics(f)
    training = cert.training(f.rng, f.who, f.ago(f.rng.randint(1300, 2400)), layout="classic")
    f.add("sertifikat pelatihan", doc_style(f.rng), training)
    award = cert.award(f.rng, f.who, f.ago(f.rng.randint(1200, 2000)), layout="decree", rank=("Juara I", "1"))
    f.add("piagam", "photo", award)
    f.add("surat kerja", "text", letters.work_letter(f.rng, f.who, f.recent(), layout="work_table"))
    f.expect("practice", "Pelatihan dan piagam lebih tua dari tiga tahun; surat kerja saja tidak cukup.")


def one_day_too_old(f: Folder) -> None:
    basics(f)
    training = cert.training(f.rng, f.who, EDGE - timedelta(days=1), layout="portrait", hours=40)
    f.add("pelatihan", "scan", training)
    f.add("rekomendasi", "scan", letters.recommendation(f.rng, f.who, f.recent(), layout="recommend"))
    f.expect("practice", "Sertifikat pelatihan sehari lebih tua dari tiga tahun.")


def too_few_hours(f: Folder) -> None:
    basics(f)
    f.add("sertifikat 1", "scan", cert.training(f.rng, f.who, f.recent(), layout="sttpp", hours=16))
    f.add("sertifikat 2", "photo", cert.training(f.rng, f.who, f.recent(), layout="classic", hours=29))
    f.add("surat kerja", "text", letters.work_letter(f.rng, f.who, f.recent(), layout="paklaring"))
    f.expect("practice", "Dua pelatihan, 16 JP dan 29 JP: masing-masing kurang dari 30 JP.")


def took_part_only(f: Folder) -> None:
    basics(f)
    kind = "participation_certificate"
    f.add("piagam", "scan", cert.award(f.rng, f.who, f.recent(), layout="gold", rank=("Peserta", None), kind=kind))
    f.add("sertifikat seminar", doc_style(f.rng), cert.participation(f.rng, f.who, f.recent(), layout="seminar"))
    f.add("e-sertifikat", "png", cert.participation(f.rng, f.who, f.recent(), layout="webinar"))
    f.add("surat rekomendasi", "scan", letters.recommendation(f.rng, f.who, f.recent()))
    f.expect("practice", "Hanya peserta lomba dan peserta seminar, bukan juara dan bukan pelatihan.")


def off_topic(f: Folder) -> None:
    basics(f)
    title, issuer = subjects.OFF_TOPIC_TRAININGS[0]
    training = cert.training(f.rng, f.who, f.recent(), layout="modern", title=title, issuer=issuer, hours=48)
    f.add("Sertifikat pelatihan", "photo", training)
    contest = subjects.OFF_TOPIC_CONTESTS[0]
    award = cert.award(f.rng, f.who, f.recent(), layout="plain", title=contest, rank=("Juara I", "1"))
    f.add("piagam juara", doc_style(f.rng), award)
    role, duties = subjects.OFF_TOPIC_ROLES[1]
    letter = letters.work_letter(
        f.rng, f.who, f.recent(), issuer="Hotel Batik Kencana", role=role, duties=duties, layout="paklaring"
    )
    f.add("surat kerja", "scan", letter)
    f.expect("practice", "Semua menyebut batik tetapi bukan pekerjaan batik: maskapai, lomba mewarnai, hotel.")


def off_topic_certificate(f: Folder) -> None:
    basics(f)
    other, units = subjects.OTHER_QUALIFICATIONS[0], subjects.OTHER_UNITS
    certificate = competency.competency(f.rng, f.who, f.recent(), layout="state", qualification=other, units=units)
    f.add("sertifikat BNSP", "scan", certificate)
    f.add("TOEFL", "scan", sundries.language_test(f.rng, f.who, f.recent()))
    contest = subjects.OFF_TOPIC_CONTESTS[2]
    award = cert.award(f.rng, f.who, f.recent(), layout="festival", title=contest, rank=("Juara II", "2"))
    f.add("juara busana", "wa", award)
    f.expect("practice", "Sertifikat kompetensi barista dan lomba busana batik: bukan pekerjaan membatik.")


def doubled(f: Folder) -> None:
    basics(f, more=False)
    training, photo = cert.training(f.rng, f.who, f.recent(), layout="classic", hours=40), product(f.rng)
    f.add("sertifikat", "scan", training)
    f.add("sertifikat lagi", "photo", training)
    f.add("produk", "raw", photo)
    f.add("produk - salinan", "raw", photo, damage="copy_of:produk")
    f.add("WhatsApp Image 2026-11-09 at 07.10.33", "raw_again", photo)
    f.expect("practice", "Sertifikat dan foto produk masing-masing dikirim berulang; foto yang sama dihitung satu.")


def nothing(f: Folder) -> None:
    basics(f, more=False)
    f.add("KK", "scan", make.family_card(f.rng, f.who))
    f.add("lain-lain", "photo", sundries.stray(f.rng, f.who, f.recent()))
    f.expect("practice", "Hanya identitas; tidak ada bukti pekerjaan.")


def business_only(f: Folder) -> None:
    basics(f)
    f.add("NIB", "text", sundries.business_licence(f.rng, f.who, f.recent()))
    f.add("SKU", "scan", sundries.business_letter(f.rng, f.who, f.recent()))
    f.add("nota", "photo", sundries.receipt(f.rng, f.who, f.recent()))
    f.add("logbook", "wa", sundries.logbook(f.rng, f.who, f.recent()))
    f.add("produk", "raw", product(f.rng))
    f.expect("practice", "Usaha batik dan satu foto produk, tetapi tanpa sertifikat, pelatihan, atau piagam.")


def sundries_only(f: Folder) -> None:
    basics(f)
    for name, maker in sundries.SUNDRIES[2:]:
        style = f.rng.choice(("scan", "photo", "wa", "text", "copy", "camscan"))
        f.add(name, style, maker(f.rng, f.who, f.recent()))
    f.add("kartu anggota", "photo", make.member_card(f.rng, f.who, f.ago(-300)))
    f.expect("practice", "Banyak surat, tidak satu pun menunjukkan membatik.")


def spare_papers(f: Folder) -> None:
    basics(f)
    sprinkle(f, 4)
    f.add("rekomendasi", "scan", letters.recommendation(f.rng, f.who, f.recent()))
    f.expect("practice", "Hanya surat rekomendasi dan surat-surat lain; tanpa pelatihan, piagam, atau sertifikat.")
