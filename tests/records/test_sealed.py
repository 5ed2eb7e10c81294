"""What is sealed in the database: nothing plain on the disk, nothing left without its key, nothing answered wrongly."""
from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from bukti import main
from records.data_keys import SealedKey, batch_owner, candidate_owner, destroy_keys, rekey_batch
from records.database import migrate, open_database, open_records, reading, transaction
from records.keys import KeyUnsafe, keys_folder
from records.receiving import PathTaken, add_file, open_batch
from records.sealed_columns import GONE, NotComparable, NotSealed
from records.sealing import NotOurs
from records.settings import Settings
from records.store import SealedStore, Stored, open_store
from records.tables import Batch, Candidate, File, Judged, Lsp, Reading
from tests.parts.postgres import Cluster
from tests.service.house import DAY

LSP, SHA = "a" * 32, "5e" * 32
NAME, NIK, FOLDER = "Siti Rahayu Canting", "3402015203850004", "012-siti-rahayu-canting"


@pytest.fixture(params=["sqlite", "postgresql"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    if request.param == "sqlite":
        return Settings(data=tmp_path)
    cluster: Cluster = request.getfixturevalue("cluster")
    return Settings(data=tmp_path, database=cluster.new_database())


@pytest.fixture
def engine(settings: Settings) -> Iterator[Engine]:
    one = open_records(settings)
    migrate(one)
    with transaction(one) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
        session.flush()
        fill(session)
    yield one
    one.dispose()


def fill(session: Session) -> None:
    """A batch with two candidates, each with a paper and a judgement; one reading of both papers' one content."""
    batch = open_batch(session, LSP, name=f"Kiriman {NAME}", assessed_on=DAY, actor="tests",
                       roster=[{"folder": FOLDER, "nik": NIK}])
    for folder, name in ((FOLDER, NAME), ("013-rina", "Rina Kusuma")):
        one = Candidate(lsp_id=LSP, batch_id=batch.id, folder=folder, name=name, scheme="x", known={"nik": NIK},
                        assessed_on=batch.assessed_on)
        session.add(one)
        session.flush()
        file = add_file(session, batch, f"{folder}/ijazah.pdf", Stored(SHA, 9), "tests")
        file.candidate_id = one.id
        session.add(Judged(lsp_id=LSP, candidate_id=one.id, number=1, judged_at=1.0, route="interview",
                           answer={"name": name}))
    session.add(Reading(lsp_id=LSP, sha256=SHA, reader="x", read_at=1.0, answer={"text": NIK}))


def on_disk(engine: Engine) -> bytes:
    """Every text and byte of every table, as it lies there."""
    found = b""
    with open_database(engine.url.render_as_string(False)).connect() as connection:
        for table in Batch.metadata.sorted_tables:
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table.name}"'):
                found += b"\n".join(one if isinstance(one, bytes) else str(one).encode() for one in row)
    return found


def test_nothing_plain_lies_in_the_database(engine: Engine) -> None:
    lying = on_disk(engine)
    for secret in (NAME, NIK, FOLDER, "ijazah", "Rina", SHA):
        assert secret.encode() not in lying, secret
    with reading(engine) as session:
        assert session.scalars(select(Reading.answer)).one() == {"text": NIK}
        assert {one.folder: one.name for one in session.scalars(select(Candidate))}[FOLDER] == NAME
        assert session.scalars(select(File.sha256).distinct()).all() == [SHA]


@pytest.mark.usefixtures("engine")
def test_another_process_reads_it_and_a_stranger_does_not(settings: Settings) -> None:
    with reading(open_records(settings)) as session:
        assert session.scalars(select(Batch.roster)).one() == [{"folder": FOLDER, "nik": NIK}]
    keys_folder(settings).joinpath("master.key").write_text("0" * 64 + "\n")
    with pytest.raises(NotOurs):
        open_records(settings)
    keys_folder(settings).joinpath("master.key").unlink()
    with pytest.raises(KeyUnsafe, match="master"):
        open_records(settings)


def test_paths_are_found_though_they_are_sealed(engine: Engine) -> None:
    with transaction(engine) as session:
        batch = session.scalars(select(Batch)).one()
        assert session.scalars(select(File).where(File.path == f"{FOLDER}/ijazah.pdf")).one().sha256 == SHA
        assert session.scalars(select(File).where(File.path.in_(["x", "013-rina/ijazah.pdf"]))).one()
        assert add_file(session, batch, f"{FOLDER}/ijazah.pdf", Stored(SHA, 9), "tests").path == f"{FOLDER}/ijazah.pdf"
        for path in (FOLDER, f"{FOLDER}/ijazah.pdf/x.pdf"):
            with pytest.raises(PathTaken):
                add_file(session, batch, path, Stored("66" * 32, 9), "tests")
        add_file(session, batch, FOLDER[:5], Stored("66" * 32, 9), "tests")  # no folder, though a folder begins so


def test_what_the_database_cannot_answer_is_refused_and_not_answered_wrongly(engine: Engine) -> None:
    with reading(engine) as session:
        for question in (
                lambda: Candidate.name == NAME, lambda: File.path.startswith("0"), lambda: Candidate.known["nik"],
                lambda: Candidate.name.icontains("siti"), lambda: File.path < "b",
                lambda: session.scalars(select(Candidate).order_by(Candidate.name)),
                lambda: session.scalars(select(File).order_by(File.id, File.path.desc()))):
            with pytest.raises(NotComparable):
                question()


def test_with_the_key_all_that_it_sealed_is_gone_and_the_others_stay(engine: Engine) -> None:
    with transaction(engine) as session:
        one = session.scalars(select(Candidate).where(Candidate.folder == FOLDER)).one()
        assert destroy_keys(session, [candidate_owner(one.id)]) == 1
    with reading(engine) as session:
        people = {row.id: row for row in session.scalars(select(Candidate))}
        assert (people[one.id].name, people[one.id].known) == (GONE, {})
        assert sorted(row.name for row in people.values()) == [GONE, "Rina Kusuma"]
        answers = {row.candidate_id: row.answer for row in session.scalars(select(Judged))}
        assert answers.pop(one.id) == {} and list(answers.values()) == [{"name": "Rina Kusuma"}]


def test_a_batch_gets_a_new_key_and_keeps_its_words(engine: Engine) -> None:
    def keys() -> set[str]:
        with reading(engine) as session:
            batch = session.scalars(select(Batch)).one()
            assert batch.name == f"Kiriman {NAME}" and batch.roster
            return set(session.scalars(select(SealedKey.id).where(SealedKey.owner == batch_owner(batch.id))))

    before = keys()
    with transaction(engine) as session:
        rekey_batch(session, session.scalars(select(Batch)).one())
    assert len(before) == len(keys()) == 1 and before != keys()


def test_a_key_made_in_what_was_rolled_back_is_not_used_again(engine: Engine) -> None:
    with transaction(engine) as session:
        batch = session.scalars(select(Batch)).one()
        candidate = Candidate(lsp_id=LSP, batch_id=batch.id, folder="014", name="Tri", scheme="x", known={},
                              assessed_on=batch.assessed_on)
        inner = session.begin_nested()
        session.add(candidate)
        session.flush()
        inner.rollback()
        session.add(Candidate(id=candidate.id, lsp_id=LSP, batch_id=batch.id, folder="014", name="Tri", scheme="x",
                              known={}, assessed_on=batch.assessed_on))
    with reading(engine) as session:
        assert session.scalars(select(Candidate).where(Candidate.folder == "014")).one().name == "Tri"


def test_plain_values_and_an_engine_without_keys_are_refused(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    engine = open_records(settings)
    migrate(engine)
    with transaction(engine) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
        session.flush()
        fill(session)
    with sqlite3.connect(tmp_path / "bukti.sqlite3") as raw:
        raw.execute("UPDATE batch SET name = 'Kudus'")
    raw.close()
    with pytest.raises(NotSealed), reading(engine) as session:
        session.scalars(select(Batch)).all()
    with pytest.raises(NotSealed), reading(open_database(f"sqlite:///{tmp_path / 'bukti.sqlite3'}")) as session:
        session.scalars(select(Candidate)).all()


def test_a_new_master_key_opens_all_and_the_old_one_nothing(
    engine: Engine, settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_store(settings)
    stored = store.put(LSP, [b"a paper"])
    monkeypatch.setenv("BUKTI_DATABASE", settings.database)
    old = (keys_folder(settings) / "master.key").read_text()
    assert main(["keys", "rotate", "--data", str(settings.data)]) == 0
    words = capsys.readouterr().out
    assert words.startswith("6 dari 6 kunci"), words  # batch, two candidates, one reading, one content, the fixed one
    assert old != (keys_folder(settings) / "master.key").read_text()
    with transaction(engine) as session:  # a process that has run all the while seals with the new key at once
        batch = session.scalars(select(Batch)).one()
        session.add(Candidate(lsp_id=LSP, batch_id=batch.id, folder="new", name="Baru", scheme="x", known={},
                              assessed_on=batch.assessed_on))
        session.execute(update(Lsp).values(name="LSP"))
    store.put(LSP, [b"another"])
    assert main(["keys", "rotate", "--data", str(settings.data)]) == 0
    assert capsys.readouterr().out.startswith("0 dari 8 kunci")
    assert main(["keys", "rotate", "--finish", "--data", str(settings.data)]) == 0
    assert {place.name for place in keys_folder(settings).iterdir()} >= {"master.key", "fixed.sealed"}
    assert not (keys_folder(settings) / "master-old.key").exists()
    with reading(open_records(settings)) as session:
        assert {row.name for row in session.scalars(select(Candidate))} == {NAME, "Rina Kusuma", "Baru"}
    open_store(settings).verify(LSP, stored.sha256)
    (keys_folder(settings) / "master.key").write_text(old)
    with pytest.raises(NotOurs):
        open_records(settings)


def test_a_master_key_in_the_environment_leaves_none_on_the_disk(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, master_key="ab" * 32)
    store = open_store(settings)
    assert isinstance(store, SealedStore)
    stored = store.put(LSP, [b"a paper"])
    assert [place.name for place in keys_folder(settings).iterdir()] == ["fixed.sealed"]
    assert "ab" * 32 not in repr(settings) and "ab" * 32 not in repr(store)
    open_store(settings).verify(LSP, stored.sha256)
    with pytest.raises(NotOurs):
        open_store(Settings(data=tmp_path, master_key="cd" * 32))
    for wrong in ("xy" * 32, "ab"):
        with pytest.raises(KeyUnsafe):
            open_store(Settings(data=tmp_path, master_key=wrong))
