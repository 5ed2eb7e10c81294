"""A real Redis, as `bukti serve` starts its own: it can be killed, wiped, stopped and started again."""
from __future__ import annotations

import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from redis import Redis
from redis.exceptions import RedisError

START_SECONDS = 20.0


@dataclass
class RedisServer:
    folder: Path
    process: subprocess.Popen[bytes] | None = None
    options: tuple[str, ...] = ()
    starts: int = field(default=0)

    @property
    def socket(self) -> Path:
        return self.folder / "redis.sock"

    @property
    def url(self) -> str:
        return f"redis+socket://{self.socket}"

    @property
    def client(self) -> Redis:
        return Redis(unix_socket_path=str(self.socket), socket_timeout=2)

    def start(self) -> None:
        self.process = subprocess.Popen(
            ["redis-server", "--port", "0", "--unixsocket", str(self.socket), "--dir", str(self.folder),
             "--appendonly", "yes", "--appendfsync", "everysec", "--maxmemory-policy", "noeviction", "--save", "",
             "--logfile", str(self.folder / "redis.log"), *self.options])
        self.starts += 1
        until = time.monotonic() + START_SECONDS
        while not self.answers():
            if time.monotonic() > until or self.process.poll() is not None:
                raise RuntimeError((self.folder / "redis.log").read_text(encoding="utf-8"))
            time.sleep(0.02)

    def answers(self) -> bool:
        try:
            return bool(self.client.ping())
        except RedisError:
            return False

    def kill(self) -> None:
        """As the machine's want of memory would: at once, without a word."""
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def wipe(self) -> None:
        """All that it kept is gone. It must not run."""
        shutil.rmtree(self.folder / "appendonlydir", ignore_errors=True)

    def signal(self, number: int) -> None:
        assert self.process
        self.process.send_signal(number)


@contextmanager
def server_in() -> Iterator[RedisServer]:
    with tempfile.TemporaryDirectory(prefix="bukti-redis-", dir="/tmp") as folder:  # a socket's path must be short
        server = RedisServer(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.kill()


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    with server_in() as server:
        yield server
