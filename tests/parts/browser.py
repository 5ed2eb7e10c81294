"""A real browser: Debian's chromium."""
from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

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
