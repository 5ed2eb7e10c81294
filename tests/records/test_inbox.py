"""The watched folder: what lies still is taken in once, however often the watcher is killed."""
from __future__ import annotations

import contextlib
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from records.broker import broker_app
from records.database import migrate, open_records, reading, transaction
from records.inbox import Inbox
from records.inbox_taking import Desk, WhichLsp, attend
from records.settings import Settings
from records.store import open_store
from records.tables import Batch, BatchState, File, Lsp

STILL_SECONDS = 10.0
NOBODY = "redis+socket:///nowhere/redis.sock"  # messages only wake up: taking in must not need a queue


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    settings = Settings(data=tmp_path / "data", cache=None)
    settings.data.mkdir(mode=0o700)
    engine = open_records(settings)
    migrate(engine)
    with transaction(engine) as session:
        session.add(Lsp(id="d" * 32, name="LSP Contoh"))
    yield Desk(engine, open_store(settings), broker_app(NOBODY), 1_000_000)
    engine.dispose()


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    (tmp_path / "kiriman").mkdir()
    return Inbox(tmp_path / "kiriman", STILL_SECONDS)


def lay(inbox: Inbox, path: str, content: bytes = b"%PDF-1.7") -> Path:
    place = inbox.folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    return place


def settled(inbox: Inbox, desk: Desk) -> int:
    """Two looks with the still time between."""
    for name, entry in list(inbox.entries.items()):
        inbox.entries[name] = type(entry)(entry.name, entry.picture, entry.since - STILL_SECONDS)
    return attend(inbox, desk)


def batches(desk: Desk) -> list[tuple[str, str, list[str]]]:
    """(name, state, paths) of each batch."""
    with reading(desk.engine) as session:
        return [(batch.name, batch.state, sorted(session.scalars(select(File.path).where(File.batch_id == batch.id))))
                for batch in session.scalars(select(Batch).order_by(Batch.received_at))]


def left(inbox: Inbox, room: str) -> list[str]:
    """Files under a room of the inbox, without the day."""
    top = inbox.folder / room
    return sorted("/".join(place.relative_to(top).parts[1:]) for place in top.rglob("*") if place.is_file())


def test_a_folder_that_lies_still_is_taken_in(inbox: Inbox, desk: Desk) -> None:
    lay(inbox, "012-siti-rahayu/ijazah.pdf")
    lay(inbox, "012-siti-rahayu/foto/batik.jpg", b"\xff\xd8")
    lay(inbox, "012-siti-rahayu/Thumbs.db")
    assert attend(inbox, desk) == 0  # it may be growing
    assert settled(inbox, desk) == 1
    assert batches(desk) == [("012-siti-rahayu", BatchState.WORKING,
                              ["012-siti-rahayu/foto/batik.jpg", "012-siti-rahayu/ijazah.pdf"])]
    assert "012-siti-rahayu/ijazah.pdf" in left(inbox, "selesai")
    assert settled(inbox, desk) == 0
    assert len(batches(desk)) == 1


def test_what_still_grows_is_waited_for(inbox: Inbox, desk: Desk) -> None:
    place = lay(inbox, "siti/ijazah.pdf")
    attend(inbox, desk)
    place.write_bytes(b"%PDF-1.7 and more")
    assert settled(inbox, desk) == 0
    assert settled(inbox, desk) == 1


def test_a_file_that_is_being_fetched_is_waited_for(inbox: Inbox, desk: Desk) -> None:
    lay(inbox, "siti/ijazah.pdf.part")
    attend(inbox, desk)
    assert settled(inbox, desk) == 0 and batches(desk) == []


def test_folders_that_came_together_are_one_batch_and_a_zip_its_own(inbox: Inbox, desk: Desk) -> None:
    lay(inbox, "siti/a.pdf")
    lay(inbox, "budi/b.pdf")
    with zipfile.ZipFile(inbox.folder / "kudus.zip", "w") as archive:
        archive.writestr("ani/c.pdf", b"%PDF")
    attend(inbox, desk)
    assert settled(inbox, desk) == 2
    assert sorted(paths for _, _, paths in batches(desk)) == [["budi/b.pdf", "siti/a.pdf"], ["kudus.zip"]]


def test_very_many_folders_become_several_batches(
    inbox: Inbox, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("records.inbox_taking.MOST_FILES", 8)
    for number in range(10):
        lay(inbox, f"{number}-siti/a.pdf", str(number).encode())  # a folder and its file count two
    attend(inbox, desk)
    assert settled(inbox, desk) == 3
    assert sorted(len(paths) for _, _, paths in batches(desk)) == [2, 4, 4]


def test_the_same_name_on_the_same_day_goes_beside(inbox: Inbox, desk: Desk) -> None:
    for content in (b"one", b"two"):
        lay(inbox, "siti/a.pdf", content)
        attend(inbox, desk)
        assert settled(inbox, desk) == 1
    assert left(inbox, "selesai") == ["siti (2)/a.pdf", "siti/a.pdf"]
    assert len(batches(desk)) == 2


@pytest.mark.parametrize(("path", "content", "words"), [
    ("ijazah.pdf", b"%PDF", "folder"), ("siti/besar.pdf", bytes(1_000_001), "lebih besar"),
    ("siti/desktop.ini", b"", "kosong"),
])
def test_what_cannot_be_taken_is_put_aside_with_the_reason(
    inbox: Inbox, desk: Desk, path: str, content: bytes, words: str
) -> None:
    lay(inbox, path, content)
    lay(inbox, "budi/b.pdf")
    attend(inbox, desk)
    assert settled(inbox, desk) == 1  # one bad entry stops no other
    assert [paths for _, _, paths in batches(desk)] == [["budi/b.pdf"]]
    reasons = list((inbox.folder / "gagal").rglob("*.alasan.txt"))
    assert len(reasons) == 1 and words in reasons[0].read_text(encoding="utf-8")
    assert path in left(inbox, "gagal")


def test_names_that_clash_once_they_are_plain_are_put_aside(inbox: Inbox, desk: Desk) -> None:
    lay(inbox, "siti/foto ")
    lay(inbox, "siti/foto/batik.jpg", b"\xff\xd8")
    attend(inbox, desk)
    assert settled(inbox, desk) == 0 and batches(desk) == []
    assert "nama berkas dan folder sama" in next((inbox.folder / "gagal").rglob("*.alasan.txt")).read_text()
    assert "siti/foto/batik.jpg" in left(inbox, "gagal")


def test_a_link_leads_nowhere(inbox: Inbox, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "secret.pdf").write_bytes(b"secret")
    lay(inbox, "siti/a.pdf")
    (inbox.folder / "siti" / "b.pdf").symlink_to(tmp_path / "secret.pdf")
    (inbox.folder / "budi.zip").symlink_to(tmp_path / "secret.pdf")
    (inbox.folder / "ani").symlink_to(tmp_path)
    attend(inbox, desk)
    settled(inbox, desk)
    assert [paths for _, _, paths in batches(desk)] == [["siti/a.pdf"]]


class Killed(BaseException):
    """What stops a step in the middle, as a kill would: nobody catches it."""


STEPS = ["records.inbox_taking.open_batch", "records.inbox_taking.close_batch", "records.inbox_taking.move_on",
         "records.inbox_taking.publish", "pathlib.Path.rename", "pathlib.Path.rmdir"]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_it_takes_each_paper_once(
    inbox: Inbox, desk: Desk, monkeypatch: pytest.MonkeyPatch, step: str, count: int, after: bool
) -> None:
    lay(inbox, "siti/a.pdf")
    lay(inbox, "budi/b.pdf", b"other")
    attend(inbox, desk)
    left_over = count
    module, _, name = step.rpartition(".")
    real = getattr(Path, name) if module == "pathlib.Path" else getattr(__import__(module, fromlist=[name]), name)

    def dying(*arguments: object, **named: object) -> object:
        nonlocal left_over
        left_over -= 1
        if left_over == 0 and not after:
            raise Killed
        result = real(*arguments, **named)
        if left_over == 0:
            raise Killed
        return result

    monkeypatch.setattr(step, dying)
    with contextlib.suppress(Killed):
        settled(inbox, desk)
    monkeypatch.undo()
    anew = Inbox(inbox.folder, STILL_SECONDS)
    for _ in range(3):
        settled(anew, desk)
    assert sorted(path for _, _, paths in batches(desk) for path in paths) == ["budi/b.pdf", "siti/a.pdf"]
    assert left(inbox, "selesai") == ["budi/b.pdf", "siti/a.pdf"]
    assert not list((inbox.folder / ".sedang").iterdir())


def test_several_bodies_cannot_share_one_folder(inbox: Inbox, desk: Desk) -> None:
    with transaction(desk.engine) as session:
        session.add(Lsp(id="e" * 32, name="LSP lain"))
    lay(inbox, "siti/a.pdf")
    attend(inbox, desk)
    with pytest.raises(WhichLsp):
        settled(inbox, desk)
    assert batches(desk) == []


def test_a_name_of_any_bytes_is_text(inbox: Inbox, desk: Desk) -> None:
    lay(inbox, os.fsdecode(b"siti/ijazah-\xff.pdf"))
    attend(inbox, desk)
    assert settled(inbox, desk) == 1
    assert batches(desk)[0][2] == ["siti/ijazah-�.pdf"]
