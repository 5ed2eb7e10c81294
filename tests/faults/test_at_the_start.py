"""Every command that needs the database says in a sentence that it is away: nobody is shown a traceback."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import bukti

AWAY = "postgresql+psycopg://nobody@127.0.0.1:9/none"


def one_sentence(told: str) -> bool:
    lines = [line for line in told.splitlines() if not line.startswith("{")]
    return len(lines) == 1 and "basis data tidak bisa dipakai" in lines[0] and "cannot be used" in lines[0]


@pytest.mark.parametrize("words", [
    ["alive"], ["audit", "verify"], ["user", "add", "siti", "--role", "staff"], ["rejudge", "--dry-run"]])
def test_a_database_that_is_away_is_one_sentence(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BUKTI_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("BUKTI_DATABASE", AWAY)
    assert bukti.main(words) == 3
    assert one_sentence(capfd.readouterr().err)


@pytest.mark.long
def test_so_it_is_for_the_parts_of_the_service(tmp_path: Path) -> None:
    environment = {**os.environ, "BUKTI_DATA": str(tmp_path / "data"), "BUKTI_DATABASE": AWAY}
    parts = [subprocess.Popen([sys.executable, "-m", "bukti", part], env=environment, stderr=subprocess.PIPE, text=True)
             for part in ("web", "worker")]
    for part in parts:
        _, told = part.communicate(timeout=60)
        assert part.returncode == 3 and one_sentence(told), told
