"""`bukti web`: the Flask app under gunicorn, with threads, so that a slow line holds up nobody."""
from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger

from records.database import migrate, open_records
from records.lifeline import die_with_parent
from records.logs import log, start_logs
from records.settings import Settings
from web.serve.punctual import PunctualWorker
from web.serve.requests import name_requests
from web.site import Site

PROCESSES, THREADS = 2, 256  # made when needed; a slow upload holds a thread, but no connection to the database
IDLE_SECONDS = 5  # an open connection without a request
SILENT_SECONDS = 60  # a process that does not answer its master
LAST_SECONDS = 2  # for running requests, when asked to stop
TURN_SECONDS = 0.0005  # of one thread, while others wait: a page asks the database ten times, and waits for each turn
MOST_ASKED = ("base", "macros", "home", "batches", "batch", "batch_state", "candidate")
"""Templates that are compiled before the first request, once for all processes."""
MOST_LINE_BYTES, MOST_HEADERS, MOST_HEADER_BYTES = 4094, 50, 8190
MEMORY_FOLDER = Path("/dev/shm")
"""Where gunicorn keeps its heartbeats: a full or slow disk must not look like a hung process."""


class Requests(Logger):  # type: ignore[misc]  # gunicorn bears no types
    """gunicorn's logger, with one JSON line a request: the endpoint's name and ids, no address, no query, no names."""

    def setup(self, cfg: Any) -> None:
        """No handlers of its own: what it says goes up to ours."""
        self.cfg, self._access_log_enabled = cfg, True
        self.error_log.propagate = True

    def access(self, resp: Any, req: Any, environ: dict[str, Any], request_time: Any) -> None:
        log("web").info(
            "request", method=req.method, endpoint=environ.get("bukti.endpoint", ""),
            ids=environ.get("bukti.ids", []), status=int(str(resp.status).split()[0]), bytes=resp.sent,
            seconds=round(request_time.total_seconds(), 4))


class Web(BaseApplication):  # type: ignore[misc]
    """gunicorn, told by our settings and not by its command line."""

    def __init__(self, settings: Settings, handle: int | None) -> None:
        self.settings, self.handle = settings, handle
        super().__init__()

    def load_config(self) -> None:
        for name, value in options(self.settings, self.handle).items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        from web.app import create_app

        app = create_app(self.settings)
        name_requests(app)
        for name in MOST_ASKED:
            app.jinja_env.get_template(f"{name}.html")
        return app


def options(settings: Settings, handle: int | None) -> dict[str, Any]:
    address = f"[{settings.bind}]" if ":" in settings.bind else settings.bind
    return {
        "bind": f"{address}:{settings.port}" if handle is None else f"fd://{handle}",
        "worker_class": PunctualWorker, "workers": PROCESSES, "threads": THREADS, "preload_app": True,
        "proc_name": "bukti-web",
        "timeout": SILENT_SECONDS, "graceful_timeout": LAST_SECONDS, "keepalive": IDLE_SECONDS,
        "limit_request_line": MOST_LINE_BYTES, "limit_request_fields": MOST_HEADERS,
        "limit_request_field_size": MOST_HEADER_BYTES, "logger_class": Requests, "accesslog": "-",
        "forwarded_allow_ips": "",
        "worker_tmp_dir": str(MEMORY_FOLDER) if os.access(MEMORY_FOLDER, os.W_OK) else None,
        "post_fork": forked, "control_socket_disable": True,
    }


def forked(master: Any, worker: Any) -> None:
    """A process of the web: it ends with its master, and shares no connection with it."""
    die_with_parent(worker.ppid)
    sys.setswitchinterval(TURN_SECONDS)
    site: Site = master.app.wsgi().extensions["bukti"]
    site.engine.dispose(close=False)


def run_web(settings: Settings, handle: int | None) -> int:
    """Serve pages and API until a signal comes; the exit status."""
    start_logs()
    migrate(open_records(settings))
    Web(settings, handle).run()
    return 0
