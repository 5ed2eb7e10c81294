"""A backup is worth what comes back from it: every row, every byte, and a chain that still holds."""
from __future__ import annotations

import hashlib
import io
import os
import shutil
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from bukti import main
from records.audit import record, verify
from records.backup_seal import SealedReader, SealedWriter, new_pair, private_half
from records.database import migrate, open_records, reading, transaction
from records.settings import Settings
from records.shelf import FolderShelf, Shelf
from records.store import SealedStore, Store, open_shelf, open_store
from records.tables import Audit, Batch, File, Lsp
from tests.parts.postgres import Cluster
from tests.parts.s3 import S3Server

LSP = "c" * 32
PAPERS = [b"paper %d " % number * 1000 for number in range(7)]
DONE, SOME_MISSING, NOTHING_DONE = 0, 1, 3


def fill(engine: Engine, store: Store) -> None:
    """A batch with papers, a picture, and an audit line for each."""
    with transaction(engine) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
        session.flush()
        batch = Batch(lsp_id=LSP, name="Kudus", scheme="", assessed_on="2026-11-16", received_at=1.0)
        session.add(batch)
        session.flush()
        for number, paper in enumerate(PAPERS):
            stored = store.put(LSP, [paper])
            session.add(File(lsp_id=LSP, batch_id=batch.id, path=f"siti/{number}.pdf", sha256=stored.sha256,
                             size=stored.size, received_at=1.0))
            record(session, LSP, "system", "file.received", "file", f"{number:032x}")
    store.put_picture(LSP, stored.sha256, "tesseract-1", "document-1-page-1.jpg", b"\xff\xd8")


def backup_key(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if somebody had written it down: no archive bears it, and no folder of ours."""
    folder = data / "keys"
    monkeypatch.setenv("BUKTI_BACKUP_KEY", new_pair(folder, again=False))


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    settings = Settings(data=tmp_path / "data", cache=None)
    settings.data.mkdir(mode=0o700)
    engine = open_records(settings)
    migrate(engine)
    fill(engine, open_store(settings))
    backup_key(settings.data, monkeypatch)
    yield settings.data
    engine.dispose()


@pytest.fixture
def archive(data: Path, tmp_path: Path) -> Path:
    place = tmp_path / "cadangan.tar"
    assert main(["backup", str(place), "--data", str(data)]) == DONE
    return place


def whole(data: Path, database: str = "") -> dict[str, object]:
    """All that an installation is made of, to compare."""
    engine = open_records(Settings(data=data, cache=None, database=database))
    with reading(engine) as session:
        rows = sorted((row.path, row.sha256, row.id) for row in session.scalars(select(File)))
        chain = [row.digest for row in session.scalars(select(Audit).order_by(Audit.number))]
        faults = verify(session)
    engine.dispose()
    kept = {place.relative_to(data).as_posix(): place.read_bytes()
            for folder in ("files", "keys") for place in (data / folder).rglob("*") if place.is_file()}
    return {"rows": rows, "chain": chain, "faults": faults, "kept": kept}


def test_all_comes_back_on_an_empty_machine(data: Path, archive: Path, tmp_path: Path) -> None:
    before = whole(data)
    assert before["faults"] == [] and len(before["kept"]) == 2 * len(PAPERS) + 5  # type: ignore[arg-type]
    shutil.rmtree(data)
    assert main(["restore", str(archive), "--data", str(tmp_path / "new")]) == DONE
    assert whole(tmp_path / "new") == before
    assert not [place for place in (tmp_path / "new").rglob("*") if place.stat().st_mode & 0o077
                and place.name != "bukti.sqlite3"]
    assert [place.name for place in tmp_path.iterdir() if place.name.startswith(".")] == []


def test_the_backup_is_for_its_owners_eyes(archive: Path) -> None:
    for place in (archive, archive.with_name(f"{archive.name}.keys")):
        assert place.stat().st_mode & 0o777 == 0o600
        content = place.read_bytes()
        assert b"SQLite" not in content and b"paper" not in content and b"keys/" not in content


def test_a_backup_in_a_folder_bears_the_time(data: Path, tmp_path: Path) -> None:
    (tmp_path / "safe").mkdir()
    assert main(["backup", str(tmp_path / "safe"), "--data", str(data)]) == DONE
    assert {place.suffix for place in (tmp_path / "safe").iterdir()} == {".backup", ".keys"}


def test_nothing_is_overwritten(data: Path, archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = archive.read_bytes()
    assert main(["backup", str(archive), "--data", str(data)]) == NOTHING_DONE
    assert archive.read_bytes() == before
    assert main(["restore", str(archive), "--data", str(data)]) == NOTHING_DONE
    assert "harus kosong" in capsys.readouterr().err


def test_a_paper_that_the_store_lost_is_named(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = open_store(Settings(data=data))
    assert isinstance(store, SealedStore)
    lost, spoiled = (hashlib.sha256(paper).hexdigest() for paper in PAPERS[:2])
    (data / "files" / store.place(LSP, lost)).unlink()
    (data / "files" / store.place(LSP, spoiled)).write_bytes(b"other")
    assert main(["backup", str(tmp_path / "b.tar"), "--data", str(data)]) == SOME_MISSING
    words = capsys.readouterr().err
    assert lost in words and spoiled in words
    assert main(["restore", str(tmp_path / "b.tar"), "--data", str(tmp_path / "new")]) == SOME_MISSING
    assert lost in capsys.readouterr().err


def cut(archive: Path) -> None:
    content = archive.read_bytes()
    archive.write_bytes(content[:len(content) * 2 // 3])


def flip(archive: Path) -> None:
    content = bytearray(archive.read_bytes())
    content[len(content) // 2] ^= 1
    archive.write_bytes(content)


def drop(archive: Path) -> None:
    """Leave one paper out, and keep the list that names it."""
    def without_one(old: tarfile.TarFile, new: tarfile.TarFile) -> None:
        members = old.getmembers()
        gone = next(member for member in members if member.name.startswith("store/"))
        for member in members:
            if member is not gone:
                new.addfile(member, old.extractfile(member))

    sealed_anew(archive, without_one)


def escape(archive: Path) -> None:
    def one_more(old: tarfile.TarFile, new: tarfile.TarFile) -> None:
        for member in old.getmembers():
            new.addfile(member, old.extractfile(member))
        new.addfile(tarfile.TarInfo("keys/../../out"))

    sealed_anew(archive, one_more)


def sealed_anew(archive: Path, change: Callable[[tarfile.TarFile, tarfile.TarFile], None]) -> None:
    """By somebody who has the backup key."""
    private, plain, made = private_half(os.environ["BUKTI_BACKUP_KEY"]), io.BytesIO(), io.BytesIO()
    with archive.open("rb") as file:
        reader = SealedReader(file, private)
        while piece := reader.read(1 << 20):
            plain.write(piece)
    plain.seek(0)
    with tarfile.open(fileobj=plain) as old, tarfile.open(fileobj=made, mode="w") as new:
        change(old, new)
    with archive.open("wb") as file:
        writer = SealedWriter(file, private.public_key())
        writer.write(made.getvalue())
        writer.close()


def nonsense(archive: Path) -> None:
    archive.write_bytes(b"no tar at all" * 100)


@pytest.mark.parametrize("spoil", [cut, flip, drop, escape, nonsense])
def test_a_spoiled_backup_restores_nothing_and_says_why(
    archive: Path, tmp_path: Path, spoil: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(archive)
    assert main(["restore", str(archive), "--data", str(tmp_path / "new")]) == NOTHING_DONE
    assert "tidak jadi dipulihkan" in capsys.readouterr().err
    assert not (tmp_path / "new").exists() and not (tmp_path / "out").exists()
    assert [place.name for place in tmp_path.iterdir() if place.name.startswith(".")] == []


def test_no_data_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", str(tmp_path / "b.tar"), "--data", str(tmp_path / "absent")]) == NOTHING_DONE
    assert "tidak ada folder data" in capsys.readouterr().err


def test_postgresql_comes_back_into_an_empty_one_and_into_no_other(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url, other = cluster.new_database(), cluster.new_database()
    (tmp_path / "data").mkdir(mode=0o700)
    engine = open_records(Settings(data=tmp_path / "data", cache=None, database=url))
    migrate(engine)
    fill(engine, open_store(Settings(data=tmp_path / "data")))
    backup_key(tmp_path / "data", monkeypatch)
    before = whole(tmp_path / "data", url)
    archive = tmp_path / "b.tar"
    monkeypatch.setenv("BUKTI_DATABASE", url)
    assert main(["backup", str(archive), "--data", str(tmp_path / "data")]) == DONE
    assert main(["restore", str(archive), "--data", str(tmp_path / "no")]) == NOTHING_DONE  # it has tables
    assert "tidak kosong" in capsys.readouterr().err
    monkeypatch.delenv("BUKTI_DATABASE")
    assert main(["restore", str(archive), "--data", str(tmp_path / "no")]) == NOTHING_DONE  # SQLite is another kind
    assert "BUKTI_DATABASE" in capsys.readouterr().err
    assert not (tmp_path / "no").exists()
    monkeypatch.setenv("BUKTI_DATABASE", other)
    assert main(["restore", str(archive), "--data", str(tmp_path / "new")]) == DONE
    assert whole(tmp_path / "new", other) == before
    engine.dispose()


def test_papers_in_a_bucket_come_back_into_another(
    s3_server: S3Server, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in s3_server.environment.items():
        monkeypatch.setenv(name, value)
    old, new = s3_server.new_bucket(), s3_server.new_bucket()
    folder = FolderShelf(data / "files")
    for name in folder.names():
        shelf(old).write(name, b"".join(folder.read(name)))
    shutil.rmtree(data / "files")
    monkeypatch.setenv("BUKTI_STORE", old)
    assert main(["backup", str(tmp_path / "b.tar"), "--data", str(data)]) == DONE
    monkeypatch.setenv("BUKTI_STORE", new)
    assert main(["restore", str(tmp_path / "b.tar"), "--data", str(tmp_path / "new")]) == DONE
    kept = sorted(shelf(old).names())
    assert len(kept) == 2 * len(PAPERS) + 1 and sorted(shelf(new).names()) == kept
    for name in kept:
        assert b"".join(shelf(new).read(name)) == b"".join(shelf(old).read(name))


def shelf(url: str) -> Shelf:
    return open_shelf(Settings(store=url))


def test_own_schemes_and_settings_come_back_and_passwords_do_not(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "skema").mkdir()
    (tmp_path / "skema" / "Batik Tulis 2026.yaml").write_text("id: contoh", encoding="utf-8")
    monkeypatch.setenv("BUKTI_SCHEMES", str(tmp_path / "skema"))
    monkeypatch.setenv("BUKTI_MAX_PAGES", "77")
    monkeypatch.setenv("BUKTI_REDIS_URL", "redis://:rahasia@127.0.0.1/0")
    assert main(["backup", str(tmp_path / "b.tar"), "--data", str(data)]) == DONE
    assert b"rahasia" not in (tmp_path / "b.tar").read_bytes()
    capsys.readouterr()
    assert main(["restore", str(tmp_path / "b.tar"), "--data", str(tmp_path / "new")]) == DONE
    assert (tmp_path / "new" / "schemes" / "Batik Tulis 2026.yaml").read_text(encoding="utf-8") == "id: contoh"
    words = capsys.readouterr().out
    assert "BUKTI_MAX_PAGES=77" in words and f"BUKTI_SCHEMES={tmp_path / 'new' / 'schemes'}" in words


def test_another_key_opens_nothing_and_no_key_is_said(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other").mkdir()
    for given in (new_pair(tmp_path / "other", again=False), "", "BUKTI-CADANGAN-00"):
        monkeypatch.setenv("BUKTI_BACKUP_KEY", given)
        assert main(["restore", str(archive), "--data", str(tmp_path / "new")]) == NOTHING_DONE
        assert "kunci" in capsys.readouterr().err and not (tmp_path / "new").exists()


def test_the_key_of_backups_is_shown_once(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    private = os.environ["BUKTI_BACKUP_KEY"]
    assert main(["keys", "backup", "--data", str(data)]) == NOTHING_DONE
    assert main(["keys", "backup", "--again", "--data", str(data)]) == DONE
    again = capsys.readouterr().out.strip()
    assert again != private
    for place in data.rglob("*"):
        assert place.is_dir() or again.removeprefix("BUKTI-CADANGAN-").encode() not in place.read_bytes()
    (tmp_path / "written-down").write_text(again)
    monkeypatch.delenv("BUKTI_BACKUP_KEY")
    assert main(["backup", str(tmp_path / "b"), "--data", str(data)]) == DONE
    assert main(["restore", str(tmp_path / "b"), "--data", str(tmp_path / "new"),
                 "--key", str(tmp_path / "written-down")]) == DONE
    (data / "keys" / "backup.pub").unlink()
    assert main(["backup", str(tmp_path / "c"), "--data", str(data)]) == NOTHING_DONE
    assert "bukti keys backup" in capsys.readouterr().err


def test_keys_alone_and_data_alone_are_nothing(archive: Path, tmp_path: Path) -> None:
    keys = archive.with_name(f"{archive.name}.keys")
    keys.rename(tmp_path / "elsewhere")
    assert main(["restore", str(archive), "--data", str(tmp_path / "new")]) == NOTHING_DONE
    with_keys = ["--keys", str(tmp_path / "elsewhere")]
    assert main(["restore", str(archive), "--data", str(tmp_path / "new"), *with_keys]) == DONE
