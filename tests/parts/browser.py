"""A real browser, Debian's chromium, and the app on a port for it."""
from __future__ import annotations

import os
import resource
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask
from playwright.sync_api import Browser, sync_playwright
from werkzeug.serving import make_server

CHROMIUM = "/usr/bin/chromium"


@contextmanager
def chromium() -> Iterator[Browser]:
    """It reserves more addresses than tests may; only what starts within here has no such bound."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
    try:
        with sync_playwright() as programs:
            flags = ["--no-sandbox"] if os.geteuid() == 0 else []
            browser = programs.chromium.launch(executable_path=CHROMIUM, args=flags)
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
            yield browser
            browser.close()
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


@contextmanager
def on_a_port(app: Flask) -> Iterator[str]:
    """The address of the app, in threads of this process, on a free port."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
