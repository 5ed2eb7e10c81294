"""The protocol by hand, as the specification has it, so that a line can be cut at any byte."""
from __future__ import annotations

import base64
import http.client
import socket
from dataclasses import dataclass

from tests.uploads.house import House

BYTES = "application/offset+octet-stream"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: str

    @property
    def offset(self) -> int:
        return int(self.headers["upload-offset"])


def ask(
    house: House, method: str, path: str, headers: dict[str, str] | None = None, body: bytes | None = None
) -> Answer:
    line = http.client.HTTPConnection("127.0.0.1", house.port, timeout=30)
    try:
        line.request(method, path, body, {"Tus-Resumable": "1.0.0", **house.headers, **(headers or {})})
        got = line.getresponse()
        return Answer(got.status, {name.lower(): value for name, value in got.getheaders()},
                      got.read().decode("utf-8", "replace"))
    finally:
        line.close()


def told(**values: str) -> str:
    return ",".join(f"{name} {base64.b64encode(value.encode()).decode()}" for name, value in values.items())


def create(house: House, batch: str, path: str, size: int, body: bytes | None = None, **more: str) -> Answer:
    headers = {"Upload-Length": str(size), "Upload-Metadata": told(batch=batch, relativePath=path, **more)}
    if body is not None:
        headers["Content-Type"] = BYTES
    return ask(house, "POST", "/unggah", headers, body)


def patch(house: House, place: str, offset: int, body: bytes, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return ask(house, "PATCH", place, {"Upload-Offset": str(offset), "Content-Type": BYTES, **named}, body)


def head(house: House, place: str) -> Answer:
    return ask(house, "HEAD", place)


def cut_patch(house: House, place: str, offset: int, body: bytes, sent: int) -> None:
    """Announce the whole body, send some of it, and hang up."""
    request = (f"PATCH {place} HTTP/1.1\r\nHost: 127.0.0.1\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: {offset}\r\n"
               f"Content-Type: {BYTES}\r\nContent-Length: {len(body)}\r\n"
               + "".join(f"{name}: {value}\r\n" for name, value in house.headers.items()) + "\r\n")
    with socket.create_connection(("127.0.0.1", house.port), timeout=30) as line:
        line.sendall(request.encode() + body[:sent])
