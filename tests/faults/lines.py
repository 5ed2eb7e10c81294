"""Ways to take a part away from a running installation, and to give it back."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.engine import make_url

from tests.parts.postgres import Cluster


def cut(cluster: Cluster, url: str) -> int:
    """End all connections to a database, as a restart or a failover does; how many there were."""
    with psycopg.connect(cluster.address("postgres"), autocommit=True) as connection:
        rows = connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name_of(url)]).fetchall()
    return len(rows)


@contextmanager
def away(cluster: Cluster, url: str) -> Iterator[None]:
    """Inside, the database refuses whoever comes, and those who were there are cut off."""
    allow(cluster, url, False)
    cut(cluster, url)
    try:
        yield
    finally:
        allow(cluster, url, True)


def allow(cluster: Cluster, url: str, may: bool) -> None:
    with psycopg.connect(cluster.address("postgres"), autocommit=True) as connection:
        connection.execute(f'ALTER DATABASE "{name_of(url)}" ALLOW_CONNECTIONS {may}'.encode())


def name_of(url: str) -> str:
    return str(make_url(url).database)
