"""The service says of a portfolio what `bukti check` says, byte for byte."""
from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from records.matching import encode_row
from records.roster import read_roster
from records.settings import Settings
from records.tables import BatchState
from tests.service.house import House, open_house, shell_answers
from tests.service.papers import certificate, letter, portfolios, zipped
from worker.batch import Desk

SAMPLES = Path(__file__).parents[2] / "samples"
THREE = ("001-i-gede-wirawan", "034-dwi-setiawan", "039-amina-sitti")
Files = dict[str, bytes]


def files_below(path: Path) -> Files:
    """As a browser names them when that folder is dropped on it."""
    below = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
    return {each.relative_to(path.parent).as_posix(): each.read_bytes() for each in below}


def written(files: Files, folder: Path) -> Path:
    """The files on a disk: the folder that holds them all, or the one file that there is."""
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    (alone,) = folder.iterdir()
    return alone


@pytest.mark.long
def test_three_samples_with_a_roster(desk: Desk, tmp_path: Path) -> None:
    town = tmp_path / "Kota Contoh"
    for name in THREE:
        shutil.copytree(SAMPLES / name, town / name)
    (town / THREE[0] / "rusak.pdf").write_bytes(b"%PDF-1.4 tidak ada isinya")
    house = open_house(Settings(data=tmp_path / "data", cache=None), f"sqlite:///{tmp_path / 'bukti.sqlite3'}")
    roster = SAMPLES / "roster.csv"
    rows = [encode_row(row) for row in read_roster(roster).rows]
    batch_id = house.upload(files_below(town), roster=rows)
    house.serve(desk)
    assert house.answers(batch_id) == shell_answers(town, desk, tmp_path, roster)


def whole_zip() -> Files:
    return {"kota.zip": zipped(portfolios(2, 2) | {"roster.csv": b"nama\nSiti Rahayu\n", "Thumbs.db": b"x"})}


def zip_of_one() -> Files:
    return {"012-siti-rahayu.zip": zipped({"Sertifikat/a.pdf": certificate("Siti Rahayu", 1), "b.pdf": b"%PDF-"})}


def zip_in_a_folder() -> Files:
    inner = zipped({"z.pdf": letter("Siti Rahayu", 2), "dalam/a.pdf": certificate("Siti Rahayu", 1), "kosong.pdf": b"",
                    "lagi.zip": zipped({"c.pdf": certificate("Siti Rahayu", 3)})})
    return {"012-siti-rahayu/arsip.zip": inner, "012-siti-rahayu/b.pdf": letter("Siti Rahayu", 4)}


def broken_zip() -> Files:
    return {"012-siti-rahayu.zip": zipped({"a.pdf": certificate("Siti Rahayu", 1)})[:80]}


def zip_without_papers() -> Files:
    return {"012-siti-rahayu.zip": zipped({})}


def single_file() -> Files:
    return {"Siti Rahayu.pdf": certificate("Siti Rahayu", 1)}


def loose_papers_beside_people() -> Files:
    return {f"Kota/{path}": content for path, content in portfolios(2, 1).items()} | {
        "Kota/Sertifikat/umum.pdf": letter("Budi Santoso", 9), "Kota/lepas.pdf": certificate("Budi Santoso", 8)}


def groups_of_people() -> Files:
    return {f"Provinsi/{town}/{path}": content for town in ("Bantul", "Sleman")
            for path, content in portfolios(2, 1).items()}


def same_paper_twice() -> Files:
    paper = certificate("Siti Rahayu", 1)
    return {"Siti Rahayu/a.pdf": paper, "Siti Rahayu/salinan/b.pdf": paper, "Siti Rahayu/c.docx": zipped({"x": b"y"})}


def ignored_by_staff() -> Files:
    return {f"Kota/{path}": content for path, content in portfolios(2, 1).items()} | {
        "Kota/.buktiignore": b"002-*/\n"}


@pytest.mark.parametrize("shape", [
    whole_zip, zip_of_one, zip_in_a_folder, broken_zip, zip_without_papers, single_file, loose_papers_beside_people,
    groups_of_people, same_paper_twice, ignored_by_staff,
])
def test_shape(shape: Callable[[], Files], house: House, desk: Desk, tmp_path: Path) -> None:
    files = shape()
    batch_id = house.upload(files)
    house.serve(desk)
    assert house.answers(batch_id) == shell_answers(written(files, tmp_path / "uploaded"), desk, tmp_path / "store")
    assert house.batches()[0].state == BatchState.DONE


def test_several_archives_at_once_are_each_looked_into(house: House, desk: Desk) -> None:
    archives = {f"{number}.zip": zipped(portfolios(2, 1)) for number in (1, 2)}
    house.upload(archives | {"003-rina-kusuma/a.pdf": certificate("Rina Kusuma", 7)})
    house.serve(desk)
    assert [one.folder for one in house.candidates()] == [
        "001-siti-rahayu", "001-siti-rahayu (2)", "002-budi-santoso", "002-budi-santoso (2)", "003-rina-kusuma"]
    assert {one.route for one in house.candidates()} == {"practice"}  # one certificate alone shows no unit
