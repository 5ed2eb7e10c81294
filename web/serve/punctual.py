"""gunicorn's worker with threads, that lets go of clients who hold a thread and send next to nothing."""
from __future__ import annotations

import socket
import struct
import time
from dataclasses import dataclass
from typing import Any

from gunicorn.workers.gthread import ThreadWorker

HEAD_SECONDS = 10.0  # for the head of a request, which is a few kilobytes at most
BODY_SECONDS, BODY_BYTES_A_SECOND = 30.0, 1_000  # afterwards a body must have come at that speed, on average
RECEIVED = struct.Struct("=128xQ")
"""Where Linux's `struct tcp_info` counts the bytes that came in (tcpi_bytes_received)."""


@dataclass(slots=True)
class Arriving:
    """A request that is being read or answered; `body` once its head is whole."""

    begun: float
    received: int
    body: Any = None


class PunctualWorker(ThreadWorker):  # type: ignore[misc]  # gunicorn bears no types
    """A slow line is no fault: a phone on a bad net sends ten times as fast as what is cut off here."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.arriving: dict[Any, Arriving] = {}

    def handle(self, conn: Any) -> Any:
        self.arriving[conn] = Arriving(time.monotonic(), received(conn.sock))
        try:
            return super().handle(conn)
        finally:
            self.arriving.pop(conn, None)

    def handle_request(self, req: Any, conn: Any) -> Any:
        self.arriving[conn].body = req.body
        return super().handle_request(req, conn)

    def notify(self) -> None:
        """Called by gunicorn's main loop about every second."""
        super().notify()
        for conn, one in list(self.arriving.items()):
            if dawdles(one, time.monotonic() - one.begun, received(conn.sock) - one.received):
                shut(conn.sock)


def dawdles(one: Arriving, seconds: float, size: int) -> bool:
    if one.body is None:
        return seconds > HEAD_SECONDS
    return seconds > BODY_SECONDS and unfinished(one.body) and size < BODY_BYTES_A_SECOND * seconds


def unfinished(body: Any) -> bool:
    """Whether the client has still to send something: by the length it named, or in chunks without their end."""
    reader = body.reader
    return bool(getattr(reader, "length", 0) or getattr(reader, "parser", None))


def received(sock: socket.socket) -> int:
    """Bytes that came in on a TCP connection in all; 0 where the system does not say."""
    try:
        info = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, RECEIVED.size)
    except OSError:
        return 0
    return int(RECEIVED.unpack(info)[0]) if len(info) == RECEIVED.size else 0


def shut(sock: socket.socket) -> None:
    """Wakes the thread that waits for it up with an end of the line."""
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it has ended meanwhile
