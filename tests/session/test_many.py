"""A whole session from upload to ZIP: three candidates here, thirty-one with `make session`."""
from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pdfplumber
import pytest
from openpyxl import load_workbook

from records.bnsp import HEADINGS
from records.viewer import Role
from tests.gate.house import add_body, open_house
from tests.package.archive import faults
from tests.session.play import (
    Session,
    check_sums,
    complete,
    decide_all,
    folder_of,
    name_of,
    nik_of,
    play,
    sign_all,
)
from worker.batch import Desk

PEOPLE = int(os.environ.get("BUKTI_TEST_SESSION", "3"))


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Session:
    house = open_house(tmp_path_factory.mktemp("many") / "data")
    return play(house, add_body(house, "m"), desk, PEOPLE)


def test_a_whole_session_of_many(played: Session, tmp_path: Path) -> None:
    staff, base = played.visit(Role.STAFF), f"/kiriman/{played.batch_id}/paket"
    assert f"{PEOPLE} asesi belum punya rekomendasi" in staff.get(base).text
    routes = sign_all(played)
    assert {"interview", "practice"} <= set(routes.values())
    assert f"{PEOPLE} asesi menunggu keputusan pleno" in staff.get(base).text
    refused = [one for one, route in routes.items() if route == "practice"][:1]
    decide_all(played, refused)
    assert f"{PEOPLE} asesi belum bisa masuk daftar BNSP" in staff.get(base).text
    complete(played)
    assert "Semua lengkap" in staff.get(base).text
    data = staff.get(f"/kiriman/{played.batch_id}/paket.zip?asli=1").data
    with ZipFile(io.BytesIO(data)) as archive:
        check_sums(archive)
        archive.extractall(tmp_path)
    checked = subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=tmp_path, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
    workbook(tmp_path, refused and played.names[played.candidates.index(refused[0])])
    papers(tmp_path)
    assert "diekspor" in played.visit(Role.AUDITOR).get("/audit").text


def workbook(folder: Path, refused: str) -> None:
    rows = list(load_workbook(folder / "bnsp" / "data-asesmen.xlsx")["Data Asesmen"].values)
    assert rows[0] == HEADINGS
    assert [row[1] for row in rows[1:]] == [name_of(number) for number in range(PEOPLE)]
    assert [row[2] for row in rows[1:]] == [nik_of(number) for number in range(PEOPLE)]
    assert {row[1] for row in rows[1:] if row[18] == "BK"} == {refused}
    assert {row[15] for row in rows[1:]} == {"MET.000.001230 2019", "MET.000.001231 2019"}
    assert rows[1][9] == "0285 123456"
    assert not (folder / "bnsp" / "yang-masih-kurang.csv").exists()
    if PEOPLE > 3 and shutil.which("soffice"):
        opened_by_libreoffice(folder)


def opened_by_libreoffice(folder: Path) -> None:
    """The office that most bodies use reads the same headings and the same numbers, no digit of a NIK lost."""
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "csv",
                    "--outdir", str(folder), str(folder / "bnsp" / "data-asesmen.xlsx")], check=True, timeout=120,
                   capture_output=True)
    with (folder / "data-asesmen.csv").open(encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert tuple(rows[0]) == HEADINGS
    assert [row[2] for row in rows[1:]] == [nik_of(number) for number in range(PEOPLE)]


def papers(folder: Path) -> None:
    """Session papers, index and originals are there; the index is an archive file that names every hash."""
    for name in ("berita-acara-asesmen.pdf", "berita-acara-asesmen.docx", "fr-ak-05-1.pdf", "fr-ak-05-2.pdf"):
        assert (folder / "sesi" / name).stat().st_size > 5_000
    told = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    assert [one["folder"] for one in told["candidates"]] == [folder_of(number) for number in range(PEOPLE)]
    hashes = {paper["sha256"] for one in told["candidates"] for paper in one["papers"]}
    assert {place.name: found for place in folder.rglob("*.pdf") if "berkas" not in place.parts
            and (found := faults(place.read_bytes()))} == {}
    with pdfplumber.open(folder / "indeks.pdf") as index:
        text = "".join("".join((page.extract_text() or "").split()) for page in index.pages)
        pictures = sum(len(page.images) for page in index.pages)
    assert hashes and all(one in text for one in hashes)
    assert pictures >= len(hashes)
    kept = {place.name.split("-")[1].split(".")[0] for place in (folder / "berkas").rglob("*.pdf")}
    assert kept == {one[:12] for one in hashes}
