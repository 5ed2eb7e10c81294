"""A real PostgreSQL from Debian's package, one a test run, and a new database in it for each test."""
from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

from records.database import migrate, open_database
from records.tables import new_id

BUKTI_USER = "postgres"
START_SECONDS = 30.0


@dataclass
class Cluster:
    folder: Path
    pattern: str = ""
    """A database that was migrated, for others to be copies of."""

    def address(self, database: str) -> str:
        return f"host={self.folder} user={BUKTI_USER} dbname={database}"

    def new_database(self) -> str:
        """The URL of an empty one."""
        return self.created("template1")

    def with_tables(self) -> str:
        """The URL of one that holds this version's tables and nothing else."""
        if not self.pattern:
            url = self.new_database()
            engine = open_database(url)
            migrate(engine)
            engine.dispose()  # what is connected to is not copied
            self.pattern = url.partition("@/")[2].partition("?")[0]
        return self.created(self.pattern)

    def created(self, pattern: str) -> str:
        name = f"test_{new_id()}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{pattern}"')
        return f"postgresql+psycopg://{BUKTI_USER}@/{name}?host={self.folder}"


def programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if not found:
        raise RuntimeError("PostgreSQL is not installed; see setup.sh")
    return found[-1].parent


def run_as() -> dict[str, Any]:
    """PostgreSQL refuses to run as root; then it runs as the user whom Debian made for it."""
    if os.geteuid():
        return {}
    entry = pwd.getpwnam("postgres")
    return {"user": entry.pw_uid, "group": entry.pw_gid}


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    with cluster_in() as started:
        yield started


@contextmanager
def cluster_in() -> Iterator[Cluster]:
    folder = Path(tempfile.mkdtemp(prefix="bukti-pg-", dir="/tmp"))
    who = run_as()
    if who:
        os.chown(folder, who["user"], who["group"])
    data = folder / "data"
    command = [str(programs() / "initdb"), "-D", str(data), "-U", BUKTI_USER, "-A", "trust", "-N", "-E", "UTF8",
               "--locale=C.UTF-8"]
    subprocess.run(command, check=True, capture_output=True, cwd="/", **who)
    server = subprocess.Popen(
        [str(programs() / "postgres"), "-D", str(data), "-k", str(folder), "-c", "listen_addresses=", "-c", "fsync=off",
         "-c", "full_page_writes=off", "-c", "synchronous_commit=off", "-c", "autovacuum=off",
         "-c", "max_connections=60"], cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **who)
    try:
        wait_for(Cluster(folder))
        yield Cluster(folder)
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: what it kept goes with it
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(cluster: Cluster) -> None:
    until = time.monotonic() + START_SECONDS
    while True:
        try:
            psycopg.connect(cluster.address("postgres")).close()
            return
        except psycopg.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
