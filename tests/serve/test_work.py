"""Papers go through the whole service: taken in, read and judged, whatever is killed meanwhile."""
from __future__ import annotations

import os
import re
import shutil
import signal
import urllib.request
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bukti import main
from records.backup_seal import new_pair
from records.broker import broker_app
from records.database import open_records, reading, transaction
from records.publishing import publish
from records.receiving import add_file, close_batch, open_batch
from records.settings import Settings
from records.store import open_store
from records.tables import Batch, BatchState, Candidate, File, FileState, Lsp
from tests.serve.running import QUICK, Serving, descendants, end, lives, start, wait_for, wait_until_it_answers

SAMPLES = Path(__file__).parents[2] / "samples"
PAPERS = ["008-ikhsan-chaniago/PASFOTO.jpg", "024-jumiati-retno/Foto 3x4.jpg", "047-benediktus-siringobela/ktp.jpg"]


@pytest.fixture
def serving(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Serving]:
    more: dict[str, str] = getattr(request, "param", {})
    environment = {name: value.replace("TMP", str(tmp_path)) for name, value in more.items()}
    serving = start(tmp_path / "data", environment={**QUICK, **environment})
    try:
        wait_until_it_answers(serving)
        wait_for(lambda: serving.get("readyz")[0] == 200, 40, "a worker that is ready")
        yield serving
    finally:
        end(serving)


def engine_of(serving: Serving) -> Engine:
    return open_records(Settings(data=serving.data, cache=None))


def upload(serving: Serving, broker: str) -> str:
    """A batch of the papers, each in its candidate's folder; its id."""
    settings = Settings(data=serving.data, cache=None)
    engine, store = engine_of(serving), open_store(settings)
    with transaction(engine) as session:
        lsp_id = session.scalars(select(Lsp.id)).first() or add_lsp(session)
        batch = open_batch(session, lsp_id, name="Kudus", assessed_on=date(2026, 11, 16), actor="test")
        for paper in PAPERS:
            add_file(session, batch, paper, store.put(lsp_id, [(SAMPLES / paper).read_bytes()]), "test")
        close_batch(session, batch.id, "test")
    publish(broker_app(broker), engine)
    return batch.id


def add_lsp(session: Session) -> str:
    lsp = Lsp(name="LSP Contoh")
    session.add(lsp)
    session.flush()
    return lsp.id


def wait_until_done(serving: Serving, batch_id: str, seconds: float = 60) -> None:
    engine = engine_of(serving)

    def done() -> bool:
        with reading(engine) as session:
            return session.scalar(select(Batch.state).where(Batch.id == batch_id)) == BatchState.DONE

    wait_for(done, seconds, serving.err)
    with reading(engine) as session:
        files = list(session.scalars(select(File).where(File.batch_id == batch_id)))
        routes = list(session.scalars(select(Candidate.route).where(Candidate.batch_id == batch_id)))
    assert [file.state for file in files] == [FileState.READ] * len(PAPERS), [file.problem for file in files]
    assert len(routes) == len(PAPERS) and all(routes)


def test_work_goes_on_when_its_queue_is_killed_and_wiped(serving: Serving) -> None:
    redis = serving.part("redis-server")
    assert redis
    batch_id = upload(serving, f"redis+socket://{serving.data / 'redis.sock'}")
    os.kill(redis, signal.SIGKILL)
    shutil.rmtree(serving.data / "redis", ignore_errors=True)
    wait_until_done(serving, batch_id)
    assert "bukti_queue_up 1" in serving_metrics(serving)


def serving_metrics(serving: Serving) -> str:
    with urllib.request.urlopen(f"{serving.address}metrics", timeout=10) as answer:
        text: str = answer.read().decode()
    return text


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SADeprecationWarning")  # of the queue's own library
@pytest.mark.parametrize("serving", [{"PATH": "TMP/empty"}], indirect=True)
def test_without_redis_papers_are_read_all_the_same(serving: Serving) -> None:
    assert "SQLite" in serving.said
    wait_until_done(serving, upload(serving, f"sqla+sqlite:///{serving.data / 'queue.sqlite3'}"))


@pytest.mark.parametrize("serving", [{"BUKTI_INBOX": "TMP/kiriman", "BUKTI_INBOX_SECONDS": "1"}], indirect=True)
def test_a_folder_put_into_the_inbox_is_judged_and_named_nowhere(serving: Serving) -> None:
    """Neither the logs nor the queue learn who it is about."""
    inbox, folder = serving.data.parent / "kiriman", "Canaria Burung 3374015203990001"
    (inbox / folder).mkdir(parents=True)
    shutil.copy(SAMPLES / PAPERS[2], inbox / folder / "ktp Canaria.jpg")
    engine = engine_of(serving)
    with transaction(engine) as session:
        if session.scalars(select(Lsp.id)).first() is None:
            add_lsp(session)

    def route() -> str | None:
        with reading(engine) as session:
            return session.scalar(select(Candidate.route).where(Candidate.folder == folder))

    wait_for(route, 60, serving.err)
    assert list((inbox / "selesai").rglob("ktp Canaria.jpg"))
    back_up_and_restore(serving)
    spoken = [serving.out, serving.err, *(place for place in (serving.data / "redis").rglob("*") if place.is_file())]
    assert len(spoken) > 3
    for place in spoken:
        assert not re.search(rb"(?i)canaria|33740152", place.read_bytes()), place


def back_up_and_restore(serving: Serving) -> None:
    """While the service runs; what comes back is judged and has its pictures."""
    archive, new, key = (serving.data.parent / name for name in ("b", "new", "written-down"))
    key.write_text(new_pair(serving.data / "keys", again=False), encoding="ascii")
    assert main(["backup", str(archive), "--data", str(serving.data)]) == 0
    assert main(["restore", str(archive), "--data", str(new), "--key", str(key)]) == 0
    with reading(open_records(Settings(data=new, cache=None))) as session:
        assert session.scalar(select(Candidate.route).limit(1))
    pictures = [place.relative_to(serving.data) for place in (serving.data / "files").rglob("*.jpg")]
    assert pictures and all((new / place).read_bytes() == (serving.data / place).read_bytes() for place in pictures)


def test_a_parent_killed_in_the_midst_of_work_leaves_nobody_and_loses_nothing(serving: Serving) -> None:
    batch_id = upload(serving, f"redis+socket://{serving.data / 'redis.sock'}")
    engine = engine_of(serving)

    def busy() -> bool:
        with reading(engine) as session:
            return session.scalar(select(File.id).where(File.state == FileState.READING).limit(1)) is not None

    wait_for(busy, 20, "a file that is being read")
    family = descendants(serving.process.pid)
    serving.process.kill()
    serving.process.wait()
    wait_for(lambda: not [pid for pid in family if lives(pid)], 5, f"{family} to end")
    again = start(serving.data, environment=QUICK)
    try:
        wait_until_it_answers(again)
        wait_until_done(again, batch_id, 120)
    finally:
        end(again)
