"""By settings alone: PostgreSQL, somebody's Redis and S3, and parts that were each started by themselves."""
from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from records.broker import broker_app
from records.database import open_records, reading, transaction
from records.publishing import publish
from records.receiving import add_file, close_batch, open_batch
from records.settings import read_settings
from records.store import open_store
from records.tables import Batch, BatchState, File, FileState, Lsp
from tests.parts.postgres import Cluster
from tests.parts.redis import RedisServer
from tests.parts.s3 import S3Server
from tests.serve.running import QUICK, descendants, lives, wait_for
from tests.serve.test_work import PAPERS, SAMPLES

pytestmark = pytest.mark.long


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.fixture
def environment(cluster: Cluster, redis_server: RedisServer, s3_server: S3Server, tmp_path: Path) -> dict[str, str]:
    (tmp_path / "data").mkdir(mode=0o700)
    return {
        **os.environ, **QUICK, **s3_server.environment, "BUKTI_DATA": str(tmp_path / "data"), "BUKTI_CACHE": "off",
        "BUKTI_DATABASE": cluster.new_database(), "BUKTI_REDIS_URL": redis_server.url, "BUKTI_WORKERS": "1",
        "BUKTI_STORE": s3_server.new_bucket(), "BUKTI_PORT": str(free_port()), "OMP_NUM_THREADS": "1"}


@pytest.fixture
def parts(environment: dict[str, str]) -> Iterator[list[subprocess.Popen[bytes]]]:
    """The web part and two workers."""
    running = [subprocess.Popen([sys.executable, "-m", "bukti", part], env=environment)
               for part in ("web", "worker", "worker")]
    try:
        yield running
    finally:
        for one in running:
            one.kill()
            one.wait()


def ready(environment: dict[str, str]) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{environment['BUKTI_PORT']}/readyz", timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def test_papers_are_read_and_all_ends_in_order(
    environment: dict[str, str], parts: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for(lambda: ready(environment), 60, "web, workers, database, queue and store")
    alive = subprocess.run([sys.executable, "-m", "bukti", "alive"], env=environment, check=False)
    assert alive.returncode == 0
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    settings = read_settings()
    engine, store = open_records(settings), open_store(settings)
    with transaction(engine) as session:
        lsp = session.scalars(select(Lsp)).first() or Lsp(name="LSP Contoh")
        session.add(lsp)
        session.flush()
        batch = open_batch(session, lsp.id, name="Kudus", assessed_on=date(2026, 11, 16), actor="test")
        for paper in PAPERS:
            add_file(session, batch, paper, store.put(lsp.id, [(SAMPLES / paper).read_bytes()]), "test")
        close_batch(session, batch.id, "test")
    publish(broker_app(settings.redis_url), engine)

    def done() -> bool:
        with reading(engine) as session:
            return session.scalar(select(Batch.state).where(Batch.id == batch.id)) == BatchState.DONE

    wait_for(done, 60, "a batch that is judged")
    with reading(engine) as session:
        assert set(session.scalars(select(File.state))) == {FileState.READ}
    family = [pid for one in parts for pid in descendants(one.pid)]
    for one in parts:
        one.send_signal(signal.SIGTERM)
    assert [one.wait(15) for one in parts] == [0, 0, 0]
    assert not [pid for pid in family if lives(pid)]
    assert subprocess.run([sys.executable, "-m", "bukti", "alive"], env=environment, check=False).returncode == 1
    engine.dispose()
