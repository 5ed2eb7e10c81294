"""The committed samples agree with their truth. These tests read files and truth, never bukti."""

from __future__ import annotations

import csv
import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

SAMPLES = Path(__file__).parents[2] / "samples"
PAPERS: list[dict[str, Any]] = [json.loads(line) for line in (SAMPLES / "truth/papers.jsonl").read_text().splitlines()]
ROUTES: dict[str, dict[str, Any]] = json.loads((SAMPLES / "truth/routes.json").read_text())
with (SAMPLES / "roster.csv").open(newline="") as opened:
    ROSTER = list(csv.DictReader(opened))

COVERAGE = (
    "complete by competency certificate",
    "complete by training and letter",
    "complete by award and letter",
    "complete by training and photos",
    "name variant: titles",
    "name variant: initials",
    "name variant: Moh. for Muhammad",
    "name variant: old spelling",
    "name variant: one letter different",
    "someone else's papers",
    "candidate is signer only",
    "expired certificate",
    "too old",
    "too few hours",
    "took part only",
    "off topic",
    "stained date",
    "one-word name without second identifier",
    "one-word name with second identifier",
    "duplicate papers",
    "damaged file that could decide",
    "damaged file beside enough papers",
    "nothing at all",
    "mixed bundle in one PDF",
    "units that differ: certificate lists two",
    "units that differ: job in one task",
    "bounds exactly on the day",
    "certificate ends today",
    "certificate ended yesterday",
    "one day too old",
    "hours on the back only",
    "group award",
    "future date",
    "number contradicts date",
    "two papers in one photo",
)


def candidate_files() -> set[str]:
    return {
        f"{room.name}/{file.name}" for room in SAMPLES.iterdir() if room.name[:3].isdigit() for file in room.iterdir()
    }


def test_every_file_has_truth_and_every_truth_a_file() -> None:
    assert candidate_files() == {row["file"] for row in PAPERS}


def test_there_are_enough_candidates_and_papers() -> None:
    assert len(ROUTES) >= 26
    assert len(PAPERS) >= 125


def test_the_committed_samples_stay_small() -> None:
    assert sum((SAMPLES / name).stat().st_size for name in candidate_files()) < 22_000_000


def test_folders_roster_and_routes_name_the_same_candidates() -> None:
    folders = {name.split("/")[0] for name in candidate_files()}
    assert folders == set(ROUTES) == {row["folder"] for row in ROSTER}


@pytest.mark.parametrize("sentence", COVERAGE)
def test_every_sentence_of_the_coverage_list_has_a_candidate(sentence: str) -> None:
    assert any(route["covers"] == sentence for route in ROUTES.values())


def test_a_candidates_route_follows_from_the_units() -> None:
    for route in ROUTES.values():
        units = set(route["units"].values())
        assert route["route"] == ("review" if "review" in units else "practice" if "practice" in units else "interview")
        assert route["because"].endswith(".")


def test_identity_numbers_agree_with_birth_date_and_sex() -> None:
    for row in ROSTER:
        if not row["nik"]:
            continue
        born, day = date.fromisoformat(row["birth_date"]), int(row["nik"][6:8])
        assert len(row["nik"]) == 16
        assert day == born.day + (40 if row["sex"] == "P" else 0)
        assert row["nik"][8:12] == f"{born:%m%y}"


def test_own_papers_bear_the_rosters_identity_number() -> None:
    known = {row["folder"]: row["nik"] for row in ROSTER}
    cards = [row for row in PAPERS if row["kind"] == "id_card"]
    assert cards
    assert all(row["nik"] == known[row["file"].split("/")[0]] for row in cards)


def test_pages_of_a_file_belong_to_its_documents_without_gap() -> None:
    files: dict[str, list[int]] = {}
    for row in PAPERS:
        files.setdefault(row["file"], []).extend(row["pages"])
    for name, pages in files.items():
        assert sorted(set(pages)) == list(range(1, len(set(pages)) + 1)), name


def test_every_kind_but_blank_photo_and_unreadable_ones_bears_some_fact() -> None:
    silent = {"blank", "unreadable", "product_photo", "passport_photo", "other"}
    facts = ("holder", "number", "issuer", "issue_date")
    assert all(any(row[fact] for fact in facts) for row in PAPERS if row["kind"] not in silent)


def test_many_kinds_and_layouts_are_there() -> None:
    kinds = Counter(row["kind"] for row in PAPERS)
    assert len(kinds) >= 24
    layouts = {kind: {row["layout"] for row in PAPERS if row["kind"] == kind} for kind in kinds if kind != "unreadable"}
    for kind in ("training_certificate", "award", "employment_letter"):
        assert len(layouts[kind]) >= 4, kind
    assert len(layouts["competency_certificate"]) >= 3
