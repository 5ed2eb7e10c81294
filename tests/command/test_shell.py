"""The command as scripts and people call it."""
from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.command.answers import picture

ROOT = Path(__file__).parents[2]
BUKTI = [sys.executable, str(ROOT / "bukti.py")]
DATE = ["--date", "2026-11-16"]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for the module, so that the same picture is read once."""
    return tmp_path_factory.mktemp("cache")


def run(*arguments: str | Path, cache: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command with Tesseract as its reader, which starts at once, and no colour."""
    settings = {"BUKTI_CACHE": str(cache) if cache else "off", "BUKTI_ENGINE": "tesseract", **environment}
    return subprocess.run([*BUKTI, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=280,
                          env={**os.environ, "COLUMNS": "80", **settings})


def whole(ended: subprocess.CompletedProcess[str]) -> Any:
    """The one JSON value of the output."""
    return json.loads(ended.stdout)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Two candidates: one with a certificate of Siti Rahayu, one with a broken file; and nothing of a third."""
    for folder in ("012-siti-rahayu", "013-budi-santoso", "014-wati"):
        (tmp_path / "town" / folder).mkdir(parents=True)
    (tmp_path / "town" / "012-siti-rahayu" / "pelatihan.jpg").write_bytes(picture())
    (tmp_path / "town" / "013-budi-santoso" / "rusak.pdf").write_bytes(b"%PDF-1.4\nbroken")
    return tmp_path / "town"


def test_help_answers_at_once_in_indonesian_first() -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ended = run("--help")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert ended.returncode == 0
    assert "perintah / commands" in ended.stdout
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime  # of CPU: other work does not count
    assert seconds < 0.3


def test_help_loads_no_engine_and_no_web() -> None:
    heavy = "import sys, bukti; bukti.parser().format_help(); print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", heavy], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {"numpy", "cv2", "onnxruntime", "jinja2", "rich", "pydantic", "PIL"}.isdisjoint(loaded.split())


@pytest.mark.parametrize("arguments", [
    [], ["check"], ["check", ".", "--date", "16/11/2026"], ["check", ".", "--workers", "0"], ["frobnicate"],
    ["check", ""], ["check", "{folder}", "--report", ""], ["read", ""],
    ["check", "{folder}", "--scheme", "no-such-scheme"], ["check", "{folder}", "--roster", "{folder}/no.csv"],
])
def test_wrong_use_is_2_and_says_so(arguments: list[str], tmp_path: Path) -> None:
    ended = run(*(argument.format(folder=tmp_path) for argument in arguments))
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.strip()


@pytest.mark.parametrize(("name", "value", "words"), [
    ("BUKTI_MAX_PAGES", "many", "harus bilangan bulat / must be a whole number"),
    ("BUKTI_WORKERS", "0", "harus 1 atau lebih / must be 1 or more"),
    ("BUKTI_SCHEMES", "/nope", "tidak ada di sini"), ("BUKTI_ENGINE", "x", "auto, ppocr, tesseract"),
])
def test_a_setting_that_cannot_be_meant_is_wrong_use(name: str, value: str, words: str) -> None:
    ended = run("schemes", **{name: value})
    assert (ended.returncode, ended.stdout) == (2, "")
    assert f"{name}='{value}'" in ended.stderr
    assert words in ended.stderr


def test_a_full_disk_is_told_and_is_no_success() -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run([*BUKTI, "schemes"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ended.returncode == 3
    assert ended.stderr.startswith("bukti: keluaran tidak bisa ditulis / output cannot be written")
    assert "Traceback" not in ended.stderr


def test_a_name_for_a_list_of_folders_is_refused_and_for_plain_folders_warned_of(town: Path, tmp_path: Path) -> None:
    ended = run("check", town, "--name", "Siti Rahayu", *DATE)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "berisi 3 folder asesi (012-siti-rahayu, 013-budi-santoso, …)" in ended.stderr
    for folder in ("Balai Besar", "Kampung Laweyan"):
        (tmp_path / "siti" / folder).mkdir(parents=True)
    ended = run("check", tmp_path / "siti", "--name", "Siti Rahayu", *DATE)
    assert ended.returncode == 0
    assert "2 folder di dalamnya dinilai sebagai satu asesi" in ended.stderr


def test_reading_a_folder_points_to_check(town: Path) -> None:
    ended = run("read", town, "--json")
    assert ended.returncode == 3
    assert "bukti check" in whole(ended)["files"][0]["problem"]["message"]


def test_told_to_end_it_leaves_no_folder_and_no_child(town: Path, tmp_path: Path) -> None:
    """SIGTERM while a child reads a file that never ends its page."""
    (tmp_path / "temporary").mkdir()
    for number in range(12):
        (town / "014-wati" / f"{number}.jpg").write_bytes(picture() + bytes([number]))
    settings = {**os.environ, "BUKTI_CACHE": "off", "BUKTI_ENGINE": "tesseract", "TMPDIR": str(tmp_path / "temporary")}
    with subprocess.Popen([*BUKTI, "check", town, "--workers", "1"], env=settings, stdout=subprocess.DEVNULL) as going:
        while not list((tmp_path / "temporary").glob("bukti-*/bukti-*")):
            assert going.poll() is None
            time.sleep(0.05)
        children = Path(f"/proc/{going.pid}/task/{going.pid}/children").read_text().split()
        going.terminate()
        assert going.wait(20) == 143
    assert list((tmp_path / "temporary").iterdir()) == []
    assert [child for child in children if Path(f"/proc/{child}").exists()] == []


def test_where_nothing_is_nothing_is_done(tmp_path: Path) -> None:
    assert run("check", tmp_path / "no").returncode == 3
    assert run("read", tmp_path / "no.pdf").returncode == 3


def test_a_town_is_judged_and_the_broken_file_told_of(town: Path, cache: Path) -> None:
    ended = run("check", town, *DATE, "--json", "--workers", "2", cache=cache)
    assert ended.returncode == 1
    candidates = {one["folder"]: one for one in whole(ended)["candidates"]}
    assert [one["name"] for one in candidates.values()] == ["Siti Rahayu", "Budi Santoso", "Wati"]
    for one in candidates.values():
        assert {"folder", "name", "scheme", "assessed_on", "route", "units", "admission", "documents", "questions",
                "alerts", "files"} <= set(one)
        assert (one["scheme"], one["assessed_on"]) == ("pembatik-tulis", "2026-11-16")
        assert one["route"] in {"interview", "practice", "review"}
    (broken,) = candidates["013-budi-santoso"]["files"]
    assert (broken["file"], broken["problem"]["code"]) == ("rusak.pdf", "damaged")
    assert candidates["012-siti-rahayu"]["documents"][0]["facts"]["holder"]["value"] == "Siti Rahayu"
    assert candidates["014-wati"]["route"] == "practice"
    assert "Skema / scheme: pembatik-tulis" in ended.stderr


def test_the_table_fits_80_columns_without_colour(town: Path, cache: Path) -> None:
    ended = run("check", town, *DATE, cache=cache)
    assert ended.returncode == 1
    assert "\x1b" not in ended.stdout
    assert max(map(len, ended.stdout.splitlines())) <= 80
    assert "Uji praktik" in ended.stdout
    assert "013-budi-santoso/rusak.pdf" in ended.stdout


def test_the_roster_names_the_candidate_and_wrong_cells_are_told_of(town: Path, cache: Path) -> None:
    (town / "roster.csv").write_text("folder;nama;nik\n012-siti-rahayu;Siti Rahayu Lestari;123\n099;Lain;\n")
    ended = run("check", town, *DATE, "--json", cache=cache)
    assert whole(ended)["candidates"][0]["name"] == "Siti Rahayu Lestari"
    assert "baris 2, kolom C: NIK harus 16 angka" in ended.stderr
    assert "baris 3 (Lain) tidak punya folder" in ended.stderr


def test_a_name_given_makes_all_of_it_one_candidates(town: Path, cache: Path) -> None:
    for folder in town.iterdir():  # folders such as candidates make for themselves, without a list's numbers
        folder.rename(town / folder.name[4:])
    ended = run("check", town, *DATE, "--name", "Siti Rahayu", "--json", cache=cache)
    (one,) = whole(ended)["candidates"]
    assert one["name"] == "Siti Rahayu"
    assert {document["file"] for document in one["documents"]} == {"siti-rahayu/pelatihan.jpg"}
    assert [file["file"] for file in one["files"]] == ["budi-santoso/rusak.pdf"]


def test_a_zip_of_folders_says_the_same_as_the_folders(town: Path, cache: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "town.zip", "w") as archive:
        for file in sorted(town.rglob("*")):
            archive.write(file, file.relative_to(town))
    folders, zipped = (whole(run("check", path, *DATE, "--json", cache=cache))["candidates"]
                       for path in (town, tmp_path / "town.zip"))
    assert [one["folder"] for one in zipped] == ["012-siti-rahayu", "013-budi-santoso"]
    assert zipped == folders[:2]


def test_a_zip_among_the_papers_is_opened(tmp_path: Path, cache: Path) -> None:
    folder = tmp_path / "Siti Rahayu"
    folder.mkdir()
    with zipfile.ZipFile(folder / "arsip.zip", "w") as archive:
        archive.writestr("dalam/pelatihan.jpg", picture())
    (folder / "bom.zip").write_bytes(b"PK\x03\x04 broken")
    ended = run("check", folder, *DATE, "--json", cache=cache)
    (one,) = whole(ended)["candidates"]
    assert [document["id"] for document in one["documents"]] == ["arsip.zip/dalam/pelatihan.jpg#1"]
    assert [file["file"] for file in one["files"]] == ["bom.zip"]
    assert ended.returncode == 1


def test_reading_says_what_the_contract_says(tmp_path: Path, cache: Path) -> None:
    (tmp_path / "pelatihan.jpg").write_bytes(picture())
    (tmp_path / "kosong.pdf").write_bytes(b"")
    ended = run("read", tmp_path / "pelatihan.jpg", tmp_path / "kosong.pdf", tmp_path / "tidak-ada.pdf", "--json",
                cache=cache)
    assert ended.returncode == 1
    good, empty, missing = whole(ended)["files"]
    assert good["problem"] is None
    assert (good["pages"], len(good["sha256"])) == (1, 64)
    document = good["documents"][0]
    assert {"pages", "kind", "facts", "marks"} <= set(document)
    assert set(document["facts"]["number"]) >= {"value", "confidence", "page", "box", "text"}
    assert empty["problem"]["code"] == "empty"
    assert missing["problem"]["code"] == "blocked"


def test_reading_at_the_terminal_shows_facts(tmp_path: Path, cache: Path) -> None:
    (tmp_path / "pelatihan.jpg").write_bytes(picture())
    ended = run("read", tmp_path / "pelatihan.jpg", cache=cache)
    assert ended.returncode == 0
    assert "Siti Rahayu" in ended.stdout


def test_the_report_has_the_pictures_with_and_without_a_cache(town: Path, tmp_path: Path, cache: Path) -> None:
    for out, kept in (("with", cache), ("without", None)):
        run("check", town, *DATE, "--report", tmp_path / out, cache=kept)
        assert (tmp_path / out / "index.html").is_file()
        assert "data:image/jpeg;base64," in (tmp_path / out / "012-siti-rahayu.html").read_text(encoding="utf-8")


def test_what_is_kept_is_for_its_owner_only_and_is_used(town: Path, tmp_path: Path) -> None:
    cache = tmp_path / "kept"
    first = run("check", town, *DATE, "--json", cache=cache)
    assert cache.stat().st_mode & 0o077 == 0
    readings = list(cache.rglob("reading.json"))
    assert readings
    reading = next(one for one in readings if "Siti Rahayu" in one.read_text(encoding="utf-8"))
    reading.write_text(reading.read_text(encoding="utf-8").replace("Siti Rahayu", "Wati Lestari"), encoding="utf-8")
    again = run("check", town, *DATE, "--json", cache=cache)
    assert "Wati Lestari" in again.stdout
    assert "Wati Lestari" not in first.stdout
    assert "Wati Lestari" not in run("check", town, *DATE, "--json", "--no-cache", cache=cache).stdout


def test_schemes_are_listed_shown_and_validated(tmp_path: Path) -> None:
    assert "pembatik-tulis" in run("schemes").stdout
    assert whole(run("schemes", "pembatik-tulis", "--json"))["units"][2]["code"] == "U-03"
    assert "30 JP" in run("schemes", "pembatik-tulis").stdout
    assert run("schemes", "no").returncode == 2
    (tmp_path / "bad.yaml").write_text("id: bad\ntitle: [\n")
    ended = run("schemes", "--validate", tmp_path / "bad.yaml")
    assert ended.returncode == 2
    assert "bad.yaml:" in ended.stdout


def test_the_doctor_looks_at_what_reading_needs(tmp_path: Path) -> None:
    ended = run("doctor", "--json", cache=tmp_path / "cache")
    names = {check["name"]: check for check in whole(ended)["checks"]}
    assert {"tesseract", "cache", "pembaca / reader"} <= set(names)
    sick = run("doctor", "--json", cache=Path("/proc/no/such"))
    assert not next(check for check in whole(sick)["checks"] if check["name"] == "cache")["ok"]
    assert sick.returncode == 1


def test_a_pipe_among_the_papers_is_an_unread_file_and_holds_the_route(tmp_path: Path) -> None:
    (tmp_path / "Siti Rahayu").mkdir()
    os.mkfifo(tmp_path / "Siti Rahayu" / "sertifikat.pdf")
    ended = run("check", tmp_path / "Siti Rahayu", "--json")
    candidate = whole(ended)["candidates"][0]
    assert ended.returncode == 1
    assert candidate["route"] == "review"
    assert candidate["files"][0]["problem"]["code"] == "blocked"


def test_a_report_that_cannot_be_written_is_said_before_reading(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    ended = run("check", tmp_path, "--report", tmp_path / "taken")
    assert ended.returncode == 2
    assert "--report" in ended.stderr
    assert "Traceback" not in ended.stderr
