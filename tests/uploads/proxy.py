"""A line between browser and server that can be cut."""
from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable


class Proxy:
    """Passes bytes on until it is cut; `cut_after` cuts by itself after so many bytes from the browser, once."""

    def __init__(self, target: int, cut_after: int | None = None) -> None:
        self.target, self.cut_after, self.passed = target, cut_after, 0
        self.is_cut, self.cuts = False, 0
        self.lines: set[socket.socket] = set()
        self.lock = threading.Lock()
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = int(self.door.getsockname()[1])
        threading.Thread(target=self.welcome, daemon=True).start()

    def welcome(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                browser, _ = self.door.accept()
                threading.Thread(target=self.connect, args=(browser,), daemon=True).start()

    def connect(self, browser: socket.socket) -> None:
        if self.is_cut:
            browser.close()
            return
        server = socket.create_connection(("127.0.0.1", self.target))
        with self.lock:
            self.lines |= {browser, server}
        threading.Thread(target=self.pass_on, args=(server, browser, lambda _: None), daemon=True).start()
        self.pass_on(browser, server, self.count)

    def pass_on(self, source: socket.socket, sink: socket.socket, count: Callable[[int], None]) -> None:
        with contextlib.suppress(OSError):
            while chunk := source.recv(16384):
                sink.sendall(chunk)
                count(len(chunk))
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def count(self, more: int) -> None:
        self.passed += more
        if self.cut_after is not None and self.passed >= self.cut_after:
            self.cut_after = None
            self.cut()

    def cut(self) -> None:
        self.is_cut, self.cuts = True, self.cuts + 1
        with self.lock:
            lines, self.lines = self.lines, set()
        for line in lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    def mend(self) -> None:
        self.is_cut = False

    def close(self) -> None:
        self.door.close()
        self.cut()
