"""The awkward files that BUKTI_HOSTILE points to, where there is such a folder: each behaves as expected of intake."""
from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.intake.papers import code
from worker.archive import Failed, Member, unpack
from worker.intake import is_archive, open_file
from worker.problems import Refusal

FOLDER = Path(os.environ.get("BUKTI_HOSTILE", "/nonexistent"))
FILES = sorted(path for path in FOLDER.iterdir() if path.is_file()) if FOLDER.is_dir() else []

pytestmark = pytest.mark.skipif(not FILES, reason="BUKTI_HOSTILE names no folder of files")

EXPECTED: dict[str, tuple[str | None, list[int]]] = {
    "sandi_pengguna.pdf": ("encrypted", []), "bom_piksel.png": ("too_large", []), "kosong.pdf": ("empty", []),
    "jpeg_terpotong.jpg": ("damaged", [1]), "halaman_ukuran_nol.pdf": (None, [2]),
    "tiff_3_halaman.tif": (None, [1, 2, 3]),
    "belakang_kosong.pdf": (None, [1, 2, 3, 4]), "hal1_teks_hal2_pindaian.pdf": (None, [1, 2]),
}
"""File -> (problem, pages); all others have one page and no problem."""

MEMBERS: dict[str, tuple[int, list[str]]] = {
    "zip_bersarang.zip": (2, []), "zip_bom.zip": (0, ["too_large"]), "zip_ganda_nama_sama.zip": (3, []),
    "zip_kosong.zip": (0, ["empty"]), "zip_macos.zip": (1, []), "zip_utf8_tanpa_bendera.zip": (1, []),
}
"""Archive -> (number of members, problems)."""


def outcome(path: Path) -> tuple[str | None, list[int]]:
    try:
        file = open_file(path.name, path.read_bytes())
        numbers = [page.number for page in file.pages]
    except Refusal as refusal:
        return refusal.code, []
    return code(file.problem), numbers


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix != ".zip"], ids=lambda path: path.name[:40])
def test_a_file_behaves(path: Path) -> None:
    assert outcome(path) == EXPECTED.get(path.name, (None, [1]))


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".zip"], ids=lambda path: path.name)
def test_an_archive_behaves(path: Path) -> None:
    data = path.read_bytes()
    assert is_archive(data)
    found = unpack(path.name, data)
    members = [one for one in found if isinstance(one, Member)]
    assert (len(members), [one.problem.code for one in found if isinstance(one, Failed)]) == MEMBERS[path.name]
    assert all("\ufffd" not in one.name for one in found)


def test_what_the_pages_tell_of_themselves() -> None:
    def notes(name: str) -> tuple[str, ...]:
        return next(open_file(name, (FOLDER / name).read_bytes()).pages).notes

    assert "fields_without_appearance" in notes("formulir_isian.pdf")
    assert "part_damaged" in notes("jpeg_terpotong.jpg")
    signed = open_file("a.pdf", (FOLDER / "tanda_tangan_rusak.pdf").read_bytes()).e_signature
    assert signed.status == "broken" and not signed.value
