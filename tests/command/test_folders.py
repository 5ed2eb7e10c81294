"""Whose folder is whose, and which files are evidence."""
from __future__ import annotations

import os
from pathlib import Path

import pytest

from records.folder_name import person, person_of_file, shown, sorts_papers
from records.folders import Found, NothingThere, find_candidates


def tree(root: Path, *paths: str) -> Path:
    """Files of one byte; a path that ends with a slash is an empty folder."""
    for path in paths:
        if path.endswith("/"):
            (root / path).mkdir(parents=True)
        else:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(b"x")
    return root


def layout(found: Found) -> dict[str, list[str]]:
    return {candidate.folder: [file.name for file in candidate.files] for candidate in found.candidates}


@pytest.mark.parametrize(("folder", "name"), [
    ("012-siti-rahayu", "Siti Rahayu"), ("012_Siti Rahayu", "Siti Rahayu"), ("Siti Rahayu", "Siti Rahayu"),
    ("SITI RAHAYU", "Siti Rahayu"), ("3. siti rahayu", "Siti Rahayu"), ("SitiRahayu", "Siti Rahayu"),
    ("siti_rahayu,_s.pd.", "Siti Rahayu, S.Pd."), ("Nur-Aini Putri", "Nur-Aini Putri"), ("[07] suparno", "Suparno"),
    ("001-hj.-siti-rahayu", "Hj. Siti Rahayu"), ("ma'ruf-hidayat", "Ma'ruf Hidayat"),
    ("siti-rahayu (1)", "Siti Rahayu"),
    ("3374015203800001_Siti Rahayu", "Siti Rahayu"), ("ahmad bin salim", "Ahmad bin Salim"), ("012", ""), ("7", ""),
    ("dr-siti-rahayu", "Dr. Siti Rahayu"), ("moh-ali", "Moh Ali"),
])
def test_a_folder_tells_its_candidates_name(folder: str, name: str) -> None:
    assert person(folder) == name


@pytest.mark.parametrize(("stem", "name"), [
    ("siti-rahayu", "Siti Rahayu"), ("scan0001", ""), ("IMG_20240101", ""), ("WhatsApp Image 2024-01-01", ""),
    ("Sertifikat Siti", ""), ("dokumen", ""),
])
def test_a_single_file_names_a_person_only_when_it_is_one(stem: str, name: str) -> None:
    assert person_of_file(stem) == name


def test_folders_that_sort_papers_are_told_from_people() -> None:
    assert all(map(sorts_papers, ["Sertifikat", "2. Foto Produk", "pelatihan batik", "KTP", "2023", "Dokumen lain"]))
    assert not any(map(sorts_papers, ["Siti Rahayu", "012-budi", "Rahayu Foto"]))


def test_papers_directly_inside_make_one_candidate_with_all_that_lies_below(tmp_path: Path) -> None:
    root = tree(tmp_path / "012-siti-rahayu", "ktp.jpg", "Sertifikat/a.pdf", "Foto/2023/b.jpg")
    found = find_candidates(root)
    assert layout(found) == {"012-siti-rahayu": ["ktp.jpg", "Foto/2023/b.jpg", "Sertifikat/a.pdf"]}
    assert found.candidates[0].person == "Siti Rahayu"
    assert found.warnings == ()


def test_only_sorting_folders_make_one_candidate(tmp_path: Path) -> None:
    root = tree(tmp_path / "Siti Rahayu", "Sertifikat/a.pdf", "Foto/b.jpg")
    assert list(layout(find_candidates(root))) == ["Siti Rahayu"]


def test_peoples_folders_make_many_and_what_lies_beside_them_is_not_evidence(tmp_path: Path) -> None:
    root = tree(tmp_path, "002-budi/a.pdf", "001-siti/b.pdf", "003-wati/", "roster.csv", "README.md", "make.py",
                "truth.json", ".git/config", "Thumbs.db", "__MACOSX/x")
    found = find_candidates(root)
    assert layout(found) == {"001-siti": ["b.pdf"], "002-budi": ["a.pdf"], "003-wati": []}
    assert found.warnings == ()


def test_loose_papers_beside_people_are_judged_with_a_warning(tmp_path: Path) -> None:
    root = tree(tmp_path / "kiriman-juni", "001-siti/b.pdf", "loose.pdf", "Sertifikat/c.pdf")
    found = find_candidates(root)
    assert layout(found) == {"kiriman-juni": ["Sertifikat/c.pdf", "loose.pdf"], "001-siti": ["b.pdf"]}
    assert "2 berkas di luar folder asesi" in found.warnings[0]


def test_a_folder_of_numbered_folders_is_a_group(tmp_path: Path) -> None:
    root = tree(tmp_path, "Pekalongan/001-siti/b.pdf", "Pekalongan/002-budi/a.pdf", "Solo/003-wati/c.pdf")
    assert list(layout(find_candidates(root))) == ["Pekalongan/001-siti", "Pekalongan/002-budi", "Solo"]


def test_litter_is_left_out_and_a_hidden_paper_is_not(tmp_path: Path) -> None:
    root = tree(tmp_path / "Siti", ".DS_Store", "~$surat.docx", "._a.pdf", "a.pdf", ".hidden.pdf", "surat.docx")
    assert layout(find_candidates(root)) == {"Siti": [".hidden.pdf", "a.pdf", "surat.docx"]}


def test_what_the_ignore_file_names_is_left_out(tmp_path: Path) -> None:
    root = tree(tmp_path, "001-siti/b.pdf", "001-siti/draft.pdf", "fonts/x.ttf", "heldout/002-budi/a.pdf")
    (root / ".buktiignore").write_text("# not people\nfonts/\n/heldout\ndraft*\n")
    assert layout(find_candidates(root)) == {"001-siti": ["b.pdf"]}


def test_a_candidate_cannot_hide_papers_by_an_ignore_file(tmp_path: Path) -> None:
    root = tree(tmp_path, "001-siti/b.pdf", "002-budi/a.pdf")
    (root / "001-siti" / ".buktiignore").write_text("*")
    assert layout(find_candidates(root))["001-siti"] == ["b.pdf"]


def test_links_out_of_the_tree_are_not_followed_and_a_pipe_is_handed_on_to_be_told_of(tmp_path: Path) -> None:
    secret = tree(tmp_path / "secret", "key.pdf")
    root = tree(tmp_path / "Siti", "a.pdf")
    (root / "link.pdf").symlink_to(secret / "key.pdf")
    (root / "loop").symlink_to(root)
    (root / "same.pdf").symlink_to(root / "a.pdf")
    os.mkfifo(root / "pipe.pdf")
    found = find_candidates(root)
    assert layout(found) == {"Siti": ["a.pdf", "link.pdf", "loop", "pipe.pdf", "same.pdf"]}
    problems = {file.name: file.problem.code for file in found.candidates[0].files if file.problem}
    assert problems == {"link.pdf": "blocked", "loop": "blocked"}
    assert [warning.split(":")[0] for warning in found.warnings] == ["pipe.pdf"]


def test_a_link_to_nowhere_and_links_in_a_ring_are_unread_files(tmp_path: Path) -> None:
    root = tree(tmp_path / "Siti", "a.pdf")
    (root / "gone.pdf").symlink_to(root / "nowhere.pdf")
    (root / "ring.pdf").symlink_to(root / "gnir.pdf")
    (root / "gnir.pdf").symlink_to(root / "ring.pdf")
    problems = {file.name: file.problem for file in find_candidates(root).candidates[0].files}
    assert [name for name, problem in problems.items() if problem] == ["gnir.pdf", "gone.pdf", "ring.pdf"]


def test_papers_in_a_hidden_folder_are_read_and_programs_own_folders_are_not(tmp_path: Path) -> None:
    root = tree(tmp_path / "Siti", "a.pdf", ".lama/ijazah.pdf", ".git/config", ".Trash-1000/b.pdf")
    assert layout(find_candidates(root)) == {"Siti": ["a.pdf", ".lama/ijazah.pdf"]}
    many = tree(tmp_path / "kiriman", "001-siti/a.pdf", "002-budi/b.pdf", ".lupa/c.pdf")
    assert layout(find_candidates(many))["kiriman"] == [".lupa/c.pdf"]


def test_a_number_among_people_is_a_candidate_without_a_name(tmp_path: Path) -> None:
    root = tree(tmp_path, "001-a/a.pdf", "012-siti/b.pdf", "013-/c.pdf", "14/d.pdf", "2023/e.pdf")
    found = find_candidates(root)
    assert {one.folder: one.person for one in found.candidates if one.files} == {
        tmp_path.name: person(tmp_path.name), "001-a": "", "012-siti": "Siti", "013-": "", "14": ""}
    inner = tree(tmp_path / "semua", "Solo/001-siti/a.pdf", "Solo/013-/b.pdf", "Solo/002-budi/c.pdf", "Ani/k.pdf")
    assert [one.folder for one in find_candidates(inner).candidates] == ["Ani", "Solo/001-siti", "Solo/002-budi",
                                                                         "Solo/013-"]


def test_names_of_any_bytes_survive(tmp_path: Path) -> None:
    root = tree(tmp_path / "Siti", "a.pdf")
    odd = os.fsdecode(b"sertifikat\xff\n.pdf")
    (root / odd).write_bytes(b"odd")
    files = find_candidates(root).candidates[0].files
    assert [file.name for file in files] == ["a.pdf", "sertifikat\\xff\n.pdf"]
    assert files[1].path.read_bytes() == b"odd"
    assert shown(odd).encode()


def test_one_file_is_one_candidate(tmp_path: Path) -> None:
    root = tree(tmp_path, "siti-rahayu.pdf")
    (candidate,) = find_candidates(root / "siti-rahayu.pdf").candidates
    assert (candidate.person, [file.name for file in candidate.files]) == ("Siti Rahayu", ["siti-rahayu.pdf"])


def test_told_that_it_is_one_candidate_it_stays_one(tmp_path: Path) -> None:
    root = tree(tmp_path / "x", "Balai Besar/a.pdf", "Kampung Laweyan/b.pdf")
    assert len(find_candidates(root).candidates) == 2
    assert layout(find_candidates(root, one=True)) == {"x": ["Balai Besar/a.pdf", "Kampung Laweyan/b.pdf"]}


def test_the_roster_knows_its_folders(tmp_path: Path) -> None:
    root = tree(tmp_path, "Foto/a.pdf", "Dokumen/b.pdf")
    assert len(find_candidates(root).candidates) == 1
    assert len(find_candidates(root, known=lambda _: True).candidates) == 2


def test_nothing_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NothingThere):
        find_candidates(tmp_path / "no")
