"""A real S3 server (moto's) for tests, and a new bucket in it for each."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest
from moto.server import ThreadedMotoServer

from records.tables import new_id


@dataclass(frozen=True)
class S3Server:
    address: str

    @property
    def environment(self) -> dict[str, str]:
        """What `AWS_*` must say to reach it."""
        return {"AWS_ENDPOINT": self.address, "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x",
                "AWS_ALLOW_HTTP": "true", "AWS_REGION": "us-east-1"}

    def new_bucket(self) -> str:
        """The URL of an empty one."""
        name = f"bucket-{new_id()}"
        httpx.put(f"{self.address}/{name}", headers={"host": "s3.amazonaws.com"}).raise_for_status()
        return f"s3://{name}/papers"


@pytest.fixture(scope="session")
def s3_server() -> Iterator[S3Server]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield S3Server(f"http://{host}:{port}")
    server.stop()
