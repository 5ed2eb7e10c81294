"""The drill: a machine is gone, a new one is made of the last backup, and every report is the same byte for byte."""
from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from bukti import main
from records import erasure
from records.audit import verify
from records.backup_seal import new_pair
from records.data_keys import SealedKey
from records.database import open_records, reading, transaction
from records.erasure_tables import Tombstone
from records.settings import Settings
from records.store import open_store
from records.stored_files import verify_files
from records.tables import Candidate, File, Judged, Lsp
from tests.gate.house import House
from tests.service.house import House as ServiceHouse
from tests.service.papers import portfolios
from web.report.write import write_report
from worker.batch import Desk

pytestmark = pytest.mark.long

CANDIDATES = int(os.environ.get("BUKTI_DRILL", "3"))
"""20 in the long form: BUKTI_DRILL=20 pytest tests/attacks/test_drill.py"""


@pytest.fixture
def lived(house: House, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> ServiceHouse:
    with transaction(house.engine) as session:
        lsp = Lsp(name="LSP Contoh")
        session.add(lsp)
        session.flush()
    service = ServiceHouse(house.settings, open_records(house.settings), house.store, lsp.id)
    service.upload(portfolios(CANDIDATES, 2))
    service.serve(desk)
    monkeypatch.setenv("BUKTI_BACKUP_KEY", new_pair(house.settings.data / "keys", again=True))
    return service


def reports(data: Path, into: Path) -> dict[str, bytes]:
    """Every candidate's answer and report as files, by name."""
    engine = open_records(Settings(data=data))
    with reading(engine) as session:
        people = {one.id: one for one in session.scalars(select(Candidate))}
        rows = session.scalars(select(Judged).order_by(Judged.number))
        answers = {people[row.candidate_id].folder: row.answer for row in rows}
    engine.dispose()
    write_report({"version": 1, "candidates": [answers[folder] for folder in sorted(answers)]}, {}, into)
    made = {place.relative_to(into).as_posix(): place.read_bytes() for place in into.rglob("*") if place.is_file()}
    return made | {folder: json.dumps(answer).encode() for folder, answer in answers.items()}


def test_a_new_machine_says_what_the_old_one_said(lived: ServiceHouse, tmp_path: Path) -> None:
    data, new = lived.settings.data, tmp_path / "new"
    before = reports(data, tmp_path / "before")
    assert len(before) >= 2 * CANDIDATES
    assert main(["backup", str(tmp_path / "b"), "--data", str(data)]) == 0
    lived.engine.dispose()
    shutil.rmtree(data)
    assert main(["restore", str(tmp_path / "b"), "--data", str(new)]) == 0
    assert reports(new, tmp_path / "after") == before
    settings = Settings(data=new)
    with reading(open_records(settings)) as session:
        assert verify(session) == []
        checked = list(verify_files(session, open_store(settings)))
    assert len(checked) == 2 * CANDIDATES and not any(checked)


def test_who_was_erased_since_the_backup_stays_erased(lived: ServiceHouse, tmp_path: Path) -> None:
    """Old data, new keys: the one is gone, the others are as they were."""
    data, new = lived.settings.data, tmp_path / "new"
    assert main(["backup", str(tmp_path / "old"), "--data", str(data)]) == 0
    gone, *others = lived.candidates()
    kept = {one.folder: answer for one in others for answer in [newest(lived.settings, one.id)]}
    erasure.erase(lived.engine, lived.store, gone.id, "operator", "permintaan asesi")
    assert main(["backup", str(tmp_path / "late"), "--data", str(data)]) == 0
    assert main(["restore", str(tmp_path / "late"), "--data", str(new), "--keys", str(tmp_path / "old.keys")]) == 3
    assert main(["restore", str(tmp_path / "old"), "--data", str(new), "--keys", str(tmp_path / "late.keys")]) == 0
    settings = Settings(data=new)
    with reading(open_records(settings)) as session:
        people = {one.folder: one for one in session.scalars(select(Candidate))}
        assert set(people) == {one.folder for one in others}
        assert not session.scalars(select(File).where(File.candidate_id == gone.id)).all()
        assert session.get(Tombstone, gone.id) is not None
        assert not session.scalars(select(SealedKey).where(SealedKey.owner == f"candidate:{gone.id}")).all()
        assert verify(session) == []
        assert not any(verify_files(session, open_store(settings)))
    assert {folder: newest(settings, one.id) for folder, one in people.items()} == kept


def newest(settings: Settings, candidate_id: str) -> object:
    with reading(open_records(settings)) as session:
        return session.scalars(select(Judged.answer).where(Judged.candidate_id == candidate_id)).all()[-1]
