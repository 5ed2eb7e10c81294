"""A line to an S3 server that answers 500, answers slowly, or hangs up, as it is told."""
from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

HOP = {"transfer-encoding", "connection", "content-length", "content-encoding", "date", "server"}


@dataclass
class Line:
    """`mood`: well, failing (500 to everything), full (507 to what would be kept), cut; `slow_seconds` before all."""

    target: str
    mood: str = "well"
    slow_seconds: float = 0.0
    asked: int = 0
    address: str = field(default="")


@contextmanager
def line_to(target: str) -> Iterator[Line]:
    line = Line(target)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def pass_on(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            line.asked += 1
            time.sleep(line.slow_seconds)
            if line.mood == "cut":
                self.close_connection = True
                return
            if line.mood == "failing" or (line.mood == "full" and self.command in {"PUT", "POST"}):
                return self.answer(507 if line.mood == "full" else 500, {}, b"<Error><Code>Fault</Code></Error>")
            told = httpx.request(self.command, line.target + self.path, content=body, timeout=30,
                                 headers={name: text for name, text in self.headers.items() if name.lower() not in HOP})
            self.answer(told.status_code, dict(told.headers), told.content)

        do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = pass_on

        def answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, text in headers.items():
                if name.lower() not in HOP:
                    self.send_header(name, text)
            length = headers.get("content-length", "0") if self.command == "HEAD" else str(len(body))
            self.send_header("Content-Length", length)
            self.end_headers()
            self.wfile.write(body if self.command != "HEAD" else b"")

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    line.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield line
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
