"""The queue that an installation uses: the Redis that was named, one of our own, or SQLite where there is none."""
from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from records.logs import log
from records.settings import Settings, broker_url
from web.serve.parts import LOOK_SECONDS, STOP_SIGNALS, Part, Recipe

SERVERS = ("redis-server", "valkey-server")
MOST_SOCKET_BYTES = 107  # of a unix socket's path, by the kernel
BROKEN = "appendonlydir.rusak"
PATIENCE_SECONDS = 1.5
READY_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Queue:
    url: str
    server: Recipe | None = None
    """Our own Redis, to be started before all others."""
    socket: Path | None = None
    kind: str = "redis"
    """redis: somebody's; own: a child of ours; sqlite: the fallback."""


def choose_queue(settings: Settings, environment: Mapping[str, str], path: str | None = None) -> Queue:
    """What settings and machine allow. `path` is where programs are looked for, by default PATH."""
    if settings.redis_url:
        return Queue(settings.redis_url)
    program = next(filter(None, (shutil.which(name, path=path) for name in SERVERS)), None)
    if program is None:
        return Queue(f"sqla+sqlite:///{settings.data / 'queue.sqlite3'}", kind="sqlite")
    socket = socket_path(settings)
    return Queue(f"redis+socket://{socket}", redis_recipe(program, settings.data, socket, environment), socket, "own")


def socket_path(settings: Settings) -> Path:
    """In the data folder, or in a private folder with a short name where the kernel would refuse so long a path."""
    usual = Path(broker_url(settings).removeprefix("redis+socket://"))
    if len(os.fsencode(usual)) <= MOST_SOCKET_BYTES:
        return usual
    return Path(tempfile.mkdtemp(prefix="bukti-", dir="/tmp")) / usual.name


def redis_recipe(program: str, data: Path, socket: Path, environment: Mapping[str, str]) -> Recipe:
    """On a unix socket alone, with a log on disk of each change: safe to kill. Never drops what it was given."""
    folder = data / "redis"
    folder.mkdir(exist_ok=True, mode=0o700)
    options = {
        "port": "0", "unixsocket": str(socket), "unixsocketperm": "600", "dir": str(folder), "appendonly": "yes",
        "appendfsync": "everysec", "maxmemory-policy": "noeviction", "save": "", "daemonize": "no",
        "loglevel": "warning", "logfile": str(folder / "redis.log"),
    }
    command = [program, *(word for name, value in options.items() for word in (f"--{name}", value))]
    return Recipe("redis", tuple(command), environment, PATIENCE_SECONDS, parting=signal.SIGTERM,
                  mend=lambda: put_aside(folder))


def put_aside(folder: Path) -> None:
    """Messages that Redis cannot load: without them it starts, and the sweeper sends all again from the database."""
    kept = folder / "appendonlydir"
    folder.mkdir(exist_ok=True, mode=0o700)  # somebody may have removed it all
    if kept.is_dir():
        shutil.rmtree(folder / BROKEN, ignore_errors=True)
        kept.rename(folder / BROKEN)
        log("serve").error("queue_put_aside", folder=BROKEN)


def answers(queue: Queue) -> bool:
    """Whether our own Redis is there and has loaded what it kept."""
    from redis import Redis
    from redis.exceptions import RedisError

    client = Redis(unix_socket_path=str(queue.socket), socket_timeout=1)
    try:
        return bool(client.ping())
    except RedisError:
        return False
    finally:
        client.close()


def wait_until_it_answers(queue: Queue, server: Part) -> None:
    """Until it does, or ends, or somebody wants us to stop. The others are started all the same: they keep trying."""
    until = time.monotonic() + READY_SECONDS
    while time.monotonic() < until and server.process and server.process.poll() is None:
        if answers(queue) or signal.sigpending() & STOP_SIGNALS:
            return
        time.sleep(LOOK_SECONDS)


def leave_socket(queue: Queue, data: Path) -> None:
    """Remove the private folder that was made for the socket alone."""
    if queue.socket and queue.socket.parent != data:
        shutil.rmtree(queue.socket.parent, ignore_errors=True)
