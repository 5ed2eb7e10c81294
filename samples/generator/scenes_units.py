"""Candidates under the second example scheme, whose units are shown by different papers."""

from __future__ import annotations

from samples.generator import certificates as cert
from samples.generator import competency, letters
from samples.generator.folder import Folder, basics, product

DYER_UNITS = ("W-01", "W-02", "W-03", "W-04", "W-05")


def _expect(f: Folder, shown: set[str], because: str) -> None:
    f.scheme = "pewarna-batik"
    f.expect({unit: "interview" if unit in shown else "practice" for unit in DYER_UNITS}, because)


def units_of_a_certificate(f: Folder) -> None:
    basics(f)
    units = (("W-02", "Melekatkan malam"), ("W-03", "Mewarnai kain batik"))
    f.add(
        "sertifikat kompetensi",
        "scan",
        competency.competency(
            f.rng,
            f.who,
            f.recent(),
            layout="simple",
            units=units,
            qualification=("Pelaksana Produksi Batik", "Batik Production Operator", "Bidang Batik", "Batik"),
        ),
    )
    _expect(f, {"W-02", "W-03"}, "Daftar unit di halaman belakang sertifikat memuat W-02 dan W-03 saja.")


def units_of_a_job(f: Folder) -> None:
    basics(f)
    f.add(
        "surat kerja",
        "scan200",
        letters.work_letter(
            f.rng,
            f.who,
            f.recent(),
            layout="work_table",
            role="Tukang Celup",
            duties="mencelup dan mewarnai kain dengan zat warna alam serta zat warna sintetis",
        ),
    )
    f.add("produk 1", "raw", product(f.rng))
    _expect(f, {"W-03"}, "Surat kerja lebih dari setahun hanya menyebut pewarnaan (W-03).")


def units_of_training_and_letter(f: Folder) -> None:
    basics(f)
    f.add(
        "sertifikat",
        "photo",
        cert.training(
            f.rng,
            f.who,
            f.recent(),
            layout="classic",
            hours=32,
            title="Pelatihan Pewarnaan Kain Batik dengan Zat Warna Alam",
        ),
    )
    f.add(
        "rekomendasi",
        "text",
        letters.recommendation(
            f.rng,
            f.who,
            f.recent(),
            layout="recommend",
            role="Tukang Celup Warna Alam",
            duties="pewarnaan alam dan pelorodan kain batik",
        ),
    )
    _expect(
        f,
        {"W-03"},
        "Pelatihan dan rekomendasi bersama menunjukkan W-03; pelorodan (W-04) hanya disebut dalam rekomendasi.",
    )
