"""A real `bukti web` with one member of staff logged in, and a look at what it kept."""
from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sqlalchemy import Engine, select

from records import accounts
from records.account_tables import User
from records.database import migrate, open_records, transaction
from records.receiving import open_batch
from records.settings import Settings
from records.store import Store, open_store
from records.tables import Batch, File, Lsp
from records.viewer import Role

START_SECONDS = 40.0


@dataclass
class House:
    """`cookie` and `csrf` are those of a logged-in member of staff."""

    data: Path
    engine: Engine
    lsp_id: str
    cookie: str
    csrf: str
    port: int
    process: subprocess.Popen[bytes] | None = None
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def store(self) -> Store:
        return open_store(Settings(data=self.data))

    @property
    def headers(self) -> dict[str, str]:
        return {"Cookie": f"bukti_session={self.cookie}", "X-CSRF-Token": self.csrf}

    def open_batch(self) -> str:
        with transaction(self.engine) as session:
            return open_batch(session, self.lsp_id, name="Kiriman", assessed_on=date(2026, 11, 16), actor="tests").id

    def files(self, batch_id: str) -> dict[str, bytes | None]:
        """What the batch's rows speak of, by path; None for what was refused."""
        with transaction(self.engine) as session:
            rows = session.scalars(select(File).where(File.batch_id == batch_id)).all()
        return {row.path: self.content(row) if row.sha256 else None for row in rows}

    def content(self, row: File) -> bytes:
        place = self.data / "fetched"
        self.store.fetch(row.lsp_id, row.sha256, place)
        return place.read_bytes()

    def batches(self) -> list[Batch]:
        with transaction(self.engine) as session:
            return list(session.scalars(select(Batch).order_by(Batch.received_at)))

    def log_in_again(self) -> str:
        """The cookie of a new session of the same person."""
        with transaction(self.engine) as session:
            return accounts.start_session(session, session.scalars(select(User)).one(), "tests")

    def start(self) -> None:
        environment = {**os.environ, "BUKTI_DATA": str(self.data), "BUKTI_PORT": str(self.port),
                       "BUKTI_REQUIRE_SECOND_FACTOR": "none", "OMP_NUM_THREADS": "1", **self.environment}
        with (self.data / "web.log").open("ab") as log:
            self.process = subprocess.Popen([sys.executable, "-m", "bukti", "web"], env=environment, stdout=log,
                                            stderr=log, start_new_session=True)
        until = time.monotonic() + START_SECONDS
        while not answers(f"{self.address}/healthz"):
            assert self.process.poll() is None, (self.data / "web.log").read_text()
            assert time.monotonic() < until, (self.data / "web.log").read_text()
            time.sleep(0.05)

    def kill(self) -> None:
        """As a loss of power does: the processes have no time for anything."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.kill()


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def build(data: Path, **environment: str) -> House:
    """Tables, one certification body and its member of staff; not started yet."""
    data.mkdir(parents=True, exist_ok=True)
    engine = open_records(Settings(data=data))
    migrate(engine)
    with transaction(engine) as session:
        lsp = Lsp(name="LSP Contoh")
        session.add(lsp)
        session.flush()
        user = accounts.add_user(session, lsp.id, "staf", Role.STAFF, "Staf Contoh")
        session.flush()
        cookie = accounts.start_session(session, user, "tests")
    with transaction(engine) as session:
        entered = accounts.entered(session, cookie)
    assert entered is not None
    return House(data, engine, lsp.id, cookie, entered.csrf, free_port(), environment=environment)
