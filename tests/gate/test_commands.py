"""`bukti user`, `bukti token` and `bukti webhook`, as somebody types them."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from records.settings import Settings
from tests.gate.house import House, open_house


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def bukti(data: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bukti", *words], env={"BUKTI_DATA": str(data), "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])


def opened(data: Path) -> House:
    return open_house(Settings(data=data).data)


def test_a_token_is_printed_once_and_opens_the_api(data: Path) -> None:
    made = bukti(data, "token", "add", "SIM LSP")
    assert made.returncode == 0
    (token,) = made.stdout.split()
    answer = opened(data).visitor().get("/api/v1/schemes", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200 and answer.json["schemes"]


def test_an_account_is_made_with_a_link_that_sets_its_password(data: Path) -> None:
    made = bukti(data, "user", "add", "Rina", "--role", "assessor")
    link = made.stdout.strip().splitlines()[-1]
    path = "/undangan/" + link.rpartition("/")[2]
    answer = opened(data).visitor().post(path, data={"password": "malam dan canting", "again": "malam dan canting"})
    assert (made.returncode, answer.status_code) == (0, 302)
    again = bukti(data, "user", "add", "rina", "--role", "staff")
    assert (again.returncode, again.stdout) == (3, "") and "sudah dipakai" in again.stderr


@pytest.mark.parametrize("words", [
    ("user", "add", "Rina"), ("user", "add", "Rina", "--role", "raja"), ("token", "add", "x", "--role", "assessor"),
    ("token", "add", "x", "--days", "0"), ("webhook", "add", "http://example.com")])
def test_wrong_use(data: Path, words: tuple[str, ...]) -> None:
    assert bukti(data, *words).returncode == 2


def test_a_webhook_prints_its_secret(data: Path) -> None:
    made = bukti(data, "webhook", "add", "https://example.com/hook")
    assert made.returncode == 0 and made.stdout.startswith("whsec_")
