"""One candidate is erased: nothing of the person lies anywhere in the data folder, and nobody else lost anything."""
from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select
from sqlalchemy.exc import OperationalError

from bukti import main
from records import erasure
from records.audit import heads, verify
from records.data_keys import SealedKey
from records.database import migrate, open_records, reading, transaction
from records.erasure import NotErasable
from records.erasure_tables import Tombstone
from records.erasure_words import NAMELESS
from records.letterhead import keep_plenary_detail, keep_session_report
from records.looking import Wanted
from records.participants import fill_in
from records.plenary_tables import Plenary
from records.sampling import Seen, draw, note
from records.settings import Settings
from records.store import SealedStore, open_store
from records.stored_files import verify_files
from records.tables import Audit, Base, Batch, BatchState, Candidate, File, Judged, Lsp
from records.viewer import Role, Viewer
from tests.fuzz.seeds import zipped
from tests.gate.house import House
from tests.parts.postgres import Cluster, cluster  # noqa: F401 (a fixture)
from tests.service.house import House as ServiceHouse
from tests.service.papers import certificate, letter
from worker.batch import Desk

NAME, NIK, FOLDER = "Zubaidah Kartolo", "3402015203859991", "077-zubaidah-kartolo"
SHARED = letter("Budi Santoso", 9)
PAPERS = {f"{FOLDER}/sertifikat.pdf": certificate(NAME, 1), f"{FOLDER}/surat.pdf": letter(NAME, 2),
          f"{FOLDER}/sama.pdf": SHARED, "013-budi-santoso/surat.pdf": SHARED}
ROSTER = [{"folder": FOLDER, "name": NAME, "nik": NIK},
          {"folder": "013-budi-santoso", "name": "Budi Santoso", "nik": "3402015203850004"}]
REASON = "permintaan asesi, tiket 12"


@pytest.fixture(params=["loose", "zipped"])
def served(request: pytest.FixtureRequest, house: House, desk: Desk) -> ServiceHouse:
    """A batch of two candidates, read and judged; uploaded file by file, or as one archive."""
    with transaction(house.engine) as session:
        lsp = Lsp(name="LSP Contoh")
        session.add(lsp)
        session.flush()
    service = ServiceHouse(house.settings, open_records(house.settings), house.store, lsp.id)
    files = PAPERS if request.param == "loose" else {"semua.zip": zipped(PAPERS)}
    service.upload(files, roster=ROSTER)
    service.serve(desk)
    return service


def candidate(served: ServiceHouse, folder: str) -> Candidate:
    (found,) = [one for one in served.candidates() if one.folder == folder]
    return found


WANTED = [NAME.encode(), NAME.upper().encode(), FOLDER.encode(), NIK.encode(), NAME.split()[0].encode(),
          *(data[:2_000] for path, data in PAPERS.items() if path.startswith(FOLDER) and data != SHARED)]


def hits(folder: Path) -> list[str]:
    """Files that hold the person's name, folder or number, or a paper of theirs as it came."""
    return [place.name for place in folder.rglob("*") if place.is_file() and speaks(place.read_bytes())]


def speaks(data: bytes) -> bool:
    return any(one.lower() in data.lower() for one in WANTED)


def opened_hits(data: Path) -> list[str]:
    """Tables of an installation, and files of its store, that speak of the person to who has all its keys."""
    settings, found = Settings(data=data), set[str]()
    engine, store = open_records(settings), open_store(settings)
    assert isinstance(store, SealedStore)
    with reading(engine) as session:
        for mapper in Base.registry.mappers:
            for row in session.execute(select(*mapper.columns)):
                if speaks(json.dumps(list(row), default=str, ensure_ascii=False).encode()):
                    found.add(mapper.local_table.name)  # type: ignore[attr-defined]
    for content in PAPERS.values():
        lsp_id = next(place.name for place in (data / "files").iterdir() if place.is_dir())
        with suppress(FileNotFoundError):
            store.fetch(lsp_id, hashlib.sha256(content).hexdigest(), data / "fetched")
            if speaks((data / "fetched").read_bytes()):
                found.add("a paper")
    engine.dispose()
    return sorted(found)


def lies_in(folder: Path, data: bytes) -> bool:
    return any(data in place.read_bytes() for place in folder.rglob("*") if place.is_file())


def with_keys_of_now(copy: Path, data: Path) -> None:
    """What a thief of an old backup has who comes by today's keys."""
    engine = open_records(Settings(data=data))
    with reading(engine) as session:
        keys = [dict(row) for row in session.execute(select(*SealedKey.__table__.columns)).mappings()]
    old = open_records(Settings(data=copy))
    with transaction(old) as session:
        session.execute(delete(SealedKey))
        for key in keys:
            session.execute(insert(SealedKey).values(key))
    old.dispose()
    for place in (copy / "files").glob("*/keys"):
        shutil.rmtree(place)
        shutil.copytree(data / "files" / place.relative_to(copy / "files"), place)


def desk_words(served: ServiceHouse, one: Candidate) -> None:
    """The LSP's desk wrote of the person too: in BNSP's row, in the session's and a meeting's words, in a finding."""
    clerk = Viewer(served.lsp_id, "c" * 32, Role.ADMIN)
    with transaction(served.engine) as session:
        fill_in(session, clerk, session.get_one(Candidate, one.id), {"nik": NIK, "address": f"Rumah {NAME}"})
        keep_session_report(session, clerk, session.get_one(Batch, one.batch_id), {"rejected": f"{NAME} banding"})
        held = Plenary(lsp_id=served.lsp_id, number="1", held_on="2026-11-20", members=[], opened_by=clerk.id,
                       note=f"{NAME} dibahas ulang")
        session.add(held)
        session.flush()
        keep_plenary_detail(session, clerk, held, {"discussion": f"Bukti {NAME}", "topic": "Sidang"})
        drawn = draw(session, clerk, Wanted(), 100, 1)
        note(session, clerk, drawn, session.get_one(Candidate, one.id), Seen.DIFFERS, [], f"Surat {NAME} lain tahun")


def test_nothing_of_an_erased_candidate_is_left(served: ServiceHouse, tmp_path: Path) -> None:
    data, one, other = served.settings.data, candidate(served, FOLDER), candidate(served, "013-budi-santoso")
    assert hits(data) == [], "sealed, it speaks of nobody"
    assert {"a paper", "candidate", "file", "judgement", "reading", "batch"} <= set(opened_hits(data))
    with reading(served.engine) as session:
        wrapped = session.scalars(select(SealedKey.wrapped).where(SealedKey.owner == f"candidate:{one.id}")).one()
    served.engine.dispose()
    assert lies_in(data, wrapped)
    shutil.copytree(data, tmp_path / "copy")
    before = [judged.answer for judged in served.judgements() if judged.candidate_id == other.id]
    desk_words(served, one)
    tombstone = erasure.erase(served.engine, served.store, one.id, "operator", REASON)
    assert hits(data) == opened_hits(data) == []
    assert not lies_in(data, wrapped), "not even the sealed key is left"
    assert tombstone.destroyed["contents"] >= 2
    with_keys_of_now(tmp_path / "copy", data)
    assert opened_hits(tmp_path / "copy") == [], "an old copy of all but the keys speaks of nobody either"
    assert served.candidates()[0].id == other.id
    assert [judged.answer for judged in served.judgements()] == before
    with reading(served.engine) as session:
        assert verify(session) == []
        assert [fault for fault in verify_files(session, served.store) if fault] == []
        line = session.scalars(select(Audit).where(Audit.action == "erased")).one()
        kept = session.get_one(Tombstone, one.id)
    assert (line.object_id, line.actor) == (one.id, "operator")
    assert (kept.reason, kept.actor) == (REASON, "operator")


def test_the_chain_leads_through_the_head_of_before(served: ServiceHouse) -> None:
    with reading(served.engine) as session:
        known = heads(session)
    erasure.erase(served.engine, served.store, candidate(served, FOLDER).id, "operator", REASON)
    with reading(served.engine) as session:
        assert verify(session, known) == []


def test_a_hold_and_a_reason_with_a_name_refuse(served: ServiceHouse) -> None:
    one = candidate(served, FOLDER)
    for reason in ("", f"{NAME} meminta", f"NIK {NIK}"):
        with pytest.raises(NotErasable):
            erasure.erase(served.engine, served.store, one.id, "operator", reason)
    with transaction(served.engine) as session:
        erasure.hold(session, one.id, "operator", "banding")
    with pytest.raises(NotErasable, match="legal hold"):
        erasure.erase(served.engine, served.store, one.id, "operator", REASON)
    with transaction(served.engine) as session:
        erasure.release(session, one.id, "operator")
    first = erasure.erase(served.engine, served.store, one.id, "operator", REASON)
    assert erasure.erase(served.engine, served.store, one.id, "operator", REASON).at == first.at
    with pytest.raises(NotErasable, match="no candidate"):
        erasure.erase(served.engine, served.store, "0" * 32, "operator", REASON)


@pytest.mark.long  # waits out SQLite's patience
@pytest.mark.parametrize("served", ["loose"], indirect=True)
def test_a_reader_in_the_way_is_told_of_and_the_second_try_ends_it(served: ServiceHouse) -> None:
    """SQLite's log still holds the rows while somebody reads an older state."""
    one, other = candidate(served, FOLDER), open_records(served.settings)
    with reading(other) as session:
        session.scalar(select(Candidate.id))
        with pytest.raises((NotErasable, OperationalError)):
            erasure.erase(served.engine, served.store, one.id, "operator", REASON)
    erasure.erase(served.engine, served.store, one.id, "operator", REASON)
    assert hits(served.settings.data) == []


def test_postgresql_erases_too(cluster: Cluster, tmp_path: Path) -> None:  # noqa: F811
    settings = Settings(data=tmp_path, database=cluster.new_database())
    engine, store = open_records(settings), open_store(settings)
    migrate(engine)
    with transaction(engine) as session:
        lsp = Lsp(name="LSP Contoh")
        session.add(lsp)
        session.flush()
        batch = Batch(lsp_id=lsp.id, name=NAME, scheme="", assessed_on="2026-11-16", received_at=0,
                      state=BatchState.DONE, roster=ROSTER)
        session.add(batch)
        session.flush()
        one = Candidate(lsp_id=lsp.id, batch_id=batch.id, folder=FOLDER, name=NAME, scheme="x",
                        assessed_on="2026-11-16", known={"nik": NIK})
        session.add(one)
    erasure.erase(engine, store, one.id, "operator", REASON)
    with reading(engine) as session:
        kept = session.scalars(select(Batch)).one()
        assert session.scalar(select(Candidate.id)) is None
        assert (kept.name, [row["name"] for row in kept.roster]) == (NAMELESS, ["Budi Santoso"])
        assert verify(session) == []


def test_an_export_holds_every_row_paper_and_picture(
    served: ServiceHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    one, target = candidate(served, FOLDER), tmp_path / "semua.zip"
    monkeypatch.setenv("BUKTI_DATA", str(served.settings.data))
    assert main(["export", one.id, str(target)]) == 0
    assert main(["export", one.id, str(target)]) == 3, "an export writes over nothing"
    with zipfile.ZipFile(target) as archive:
        told = json.loads(archive.read("rekaman.json"))
        papers = {archive.read(name) for name in archive.namelist() if name.startswith("berkas/")}
        pictures = [name for name in archive.namelist() if name.startswith("gambar/")]
    assert papers == {data for path, data in PAPERS.items() if path.startswith(FOLDER)}
    assert len(pictures) >= 3
    assert (told["candidate"]["name"], told["candidate"]["known"]["nik"]) == (NAME, NIK)
    with reading(served.engine) as session:
        for table, column in ((File, File.candidate_id), (Judged, Judged.candidate_id)):
            rows = session.scalars(select(table).where(column == one.id)).all()
            assert len(told[table.__tablename__]) == len(rows)
    assert len(told["reading"]) == 3 and told["audit"]
    capsys.readouterr()
    assert main(["erase", one.id, "--reason", REASON]) == 0
    assert json.loads(capsys.readouterr().out)["candidate"] == one.id
