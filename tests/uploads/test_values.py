"""Names made safe, lists understood, folders seen before they are sent, advice in words."""
from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.advice import advice
from records.arrivals import Announced
from records.paths import safe_path
from records.roster import Roster, RosterError, RosterRow
from records.roster_columns import understand
from records.roster_correcting import Said, corrected
from records.settings import Settings
from web.uploads.asked import Asked, understood
from web.uploads.naming import clear_of_folders, free, tamed
from web.uploads.preview import preview

ROSTER = Roster((RosterRow(2, name="Siti Rahayu", nik="3374016105900001"), RosterRow(3, name="Budi Santoso"),
                 RosterRow(4, folder="x/014", name="Citra")))


@given(st.text())
def test_any_name_becomes_a_path_that_records_take(name: str) -> None:
    path = tamed(name)
    assert safe_path(path) == path
    assert tamed(path) == path


@given(st.lists(st.sampled_from(["a", "a/b", "a/b/c", "b", "a/c"]), max_size=8))
def test_no_path_is_both_a_file_and_a_folder(paths: list[str]) -> None:
    kept = list(clear_of_folders(dict.fromkeys(paths)).values())
    assert len(kept) == len(set(paths)) == len(set(kept))
    assert not any(other.startswith(f"{path}/") for path in kept for other in kept)


def test_a_taken_path_gets_a_number_before_its_name() -> None:
    assert free("siti/a.pdf", {"siti/a.pdf", "siti/2-a.pdf"}) == "siti/3-a.pdf"


def test_a_list_with_odd_headings_is_shown_until_somebody_says_what_its_columns_hold(tmp_path: Path) -> None:
    place = tmp_path / "daftar.csv"
    place.write_text("Daftar Peserta Kota\nPeserta Uji;Tgl;L/P\nSiti Rahayu;21/05/1990;P\n", encoding="utf-8")
    found = understand(place)
    assert found.lacking and [column.heading for column in found.columns] == ["Peserta Uji", "Tgl", "L/P"]
    [row] = understand(place, {0: "name", 1: "birth_date"}).roster.rows
    assert (row.name, row.birth_date, row.sex) == ("Siti Rahayu", date(1990, 5, 21), "P")


def test_a_meaning_chosen_for_one_column_is_taken_from_another(tmp_path: Path) -> None:
    place = tmp_path / "daftar.csv"
    place.write_text("Nama;Nama Lengkap Sesuai KTP\nSiti;Siti Rahayu\n", encoding="utf-8")
    assert understand(place).roster.rows[0].name == "Siti"
    assert understand(place, {1: "name"}).roster.rows[0].name == "Siti Rahayu"


@pytest.mark.parametrize("content", [b"", b"\n\n \n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0 old"])
def test_what_is_no_list_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "daftar"
    place.write_bytes(content)
    with pytest.raises(RosterError, match="/"):
        understand(place)


def test_a_meaning_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "daftar"
    place.write_text("nama\nSiti\n", encoding="utf-8")
    with pytest.raises(RosterError):
        understand(place, {0: "password"})


def test_a_row_that_was_chosen_for_a_folder_is_that_folders_with_all_it_says() -> None:
    right = corrected(ROSTER, {"kota/099-siti": Said(row=2)})
    found = right.row_for("kota/099-siti")
    assert found and (found.name, found.nik, found.row) == ("Siti Rahayu", "3374016105900001", 2)
    assert right.row_for("Siti Rahayu") is None


def test_another_name_takes_nothing_from_the_list() -> None:
    found = corrected(ROSTER, {"012-siti-rahayu": Said(name="Siti Rahayuningsih")}).row_for("012-siti-rahayu")
    assert found and (found.name, found.nik, found.row) == ("Siti Rahayuningsih", None, 0)


def test_another_scheme_keeps_the_row() -> None:
    found = corrected(ROSTER, {"013-budi-santoso": Said(scheme="pembatik-cap")}).row_for("013-budi-santoso")
    assert found and (found.name, found.row, found.scheme) == ("Budi Santoso", 3, "pembatik-cap")


def asked(*paths: str, **more: object) -> Asked:
    files = tuple(Announced(path, 10) for path in paths)
    return replace(Asked(files, files, assessed_on="2026-11-16"), **more)  # type: ignore[arg-type]


def test_the_preview_says_who_each_folder_is() -> None:
    seen = preview(asked("kota/012-siti-rahayu/a.pdf", "kota/012-siti-rahayu/b.pdf", "kota/Budi/c.pdf"), Settings())
    assert [(row.folder, row.name, row.files, row.size) for row in seen.rows] == [
        ("012-siti-rahayu", "Siti Rahayu", 2, 20), ("Budi", "Budi", 1, 10)]


def test_a_folder_whose_name_names_nobody_is_told_of() -> None:
    seen = preview(asked("17/a.pdf", "17/b.pdf"), Settings())
    assert [row.name for row in seen.rows] == [""] and seen.unknown == 1


def test_the_preview_looks_into_a_zip() -> None:
    seen = preview(asked("kota.zip", members={"kota.zip": ("001-ani/a.pdf", "002-budi/b.pdf")}), Settings())
    assert [row.name for row in seen.rows] == ["Ani", "Budi"]


def test_the_preview_names_files_above_their_limit() -> None:
    large = (Announced("siti/a.pdf", 51 << 20), Announced("kota.zip", 299 << 20))
    seen = preview(Asked(large, large, assessed_on="2026-11-16"), Settings())
    assert [path for path, _ in seen.refused] == ["siti/a.pdf"]


@pytest.mark.parametrize("fields", [
    {"files": "{"}, {"files": "[1]"}, {"files": '[["a", -1, ""]]'}, {"files": '[["a", 1e99, ""]]'},
    {"people": "[]"}, {"columns": '{"x": "name"}'}, {"members": '{"a.zip": 1}'}, {"files": '[["a", "b", ""]]'}])
def test_nonsense_of_a_client_is_an_error_of_its_own_kind(fields: dict[str, str]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError, OverflowError)):
        understood(fields, b"")


def test_advice_says_what_to_do_and_leaves_codes_without_any() -> None:
    assert advice(["fingerprint:1", "dark"], [("training_certificate", 0.9)]) == [
        "Terlalu gelap. Foto lagi di dekat jendela atau lampu, tanpa bayangan tangan."]
    assert "kosong" in advice([], [("blank", 0.99)])[0]
    assert advice([], [("other", 0.99), ("award", 0.9)]) == [] == advice([], [("other", 0.5)])
    assert len(advice(["blurred"], [("unreadable", 0.9)])) == 1
