"""The door for untrusted files: bytes in, pages out, or a Refusal that tells staff what to do.

Type is told by content. Pages come one at a time, so that a file of fifty pages needs the memory of one.
A ZIP is opened by `worker.archive.unpack` first; each member then comes through here.
"""
from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Protocol

from rules.paper import Mark, Problem
from worker import problems
from worker.esign import NO_SIGNATURE, check_signature
from worker.formats import FOREIGN, READABLE, recognise
from worker.images import open_image
from worker.limits import DEFAULTS, Limits
from worker.page import Page
from worker.pdf import open_pdf
from worker.problems import Refusal

_PROMISES = {"pdf": "PDF", "jpg": "JPG", "jpeg": "JPG", "png": "PNG", "tif": "TIFF", "tiff": "TIFF", "webp": "WebP",
             "gif": "GIF", "heic": "HEIC", "heif": "HEIC", "bmp": "BMP", "zip": "ZIP"}


class _Source(Protocol):
    notes: list[str]
    refusal: Refusal | None

    @property
    def page_count(self) -> int: ...

    def pages(self) -> Iterator[Page]: ...


@dataclass(slots=True)
class Opened:
    """A file that could be opened. `problem` and `notes` are complete once `pages` was walked to its end."""

    name: str
    sha256: str
    page_count: int
    e_signature: Mark
    pages: Iterator[Page]
    notes: list[str] = field(default_factory=list)
    """Codes: "attachments:2", "zero_size_page:1", "page_not_shown:3", "repaired", "more_frames:12", …"""
    problem: Problem | None = None


def is_archive(data: bytes) -> bool:
    """Whether these bytes are a ZIP for `worker.archive.unpack`. An office document is not, though it is zipped."""
    return recognise(data) == "zip"


def open_file(name: str, data: bytes, limits: Limits = DEFAULTS, trust_roots: Path | None = None) -> Opened:
    """Raises Refusal when nothing of the file can be shown; what is partly damaged has `problem` after its pages.

    `pages` may raise Refusal too, when the first look at a picture's data shows that nothing is there.
    `trust_roots` is a folder of certificates that an electronic signature may lead to.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        kind = _admit(name, data, limits)
        source = _open(kind, data, limits)
    except Refusal as refusal:
        refusal.sha256 = sha256
        raise
    mark = check_signature(data, trust_roots) if kind == "pdf" else NO_SIGNATURE
    opened = Opened(name, sha256, source.page_count, mark, iter(()), source.notes)
    opened.pages = _walk(opened, source, limits)
    return opened


def _admit(name: str, data: bytes, limits: Limits) -> str:
    """The format of a file that may be opened. Raises Empty, TooLarge, Unsupported or Damaged."""
    if not data:
        raise problems.empty()
    if len(data) > limits.file_bytes:
        raise problems.too_many_bytes(len(data), limits.file_bytes)
    kind = recognise(data)
    if kind == "zip":
        raise problems.archive_here()
    if kind == "unknown":
        raise _unknown(name, data)
    if kind not in READABLE:
        raise problems.wrong_type(*FOREIGN[kind])
    return kind


def _unknown(name: str, data: bytes) -> Refusal:
    """Bytes of no known kind: under a name that promises a paper they are a damaged one."""
    if not data.strip(b"\0"):
        return problems.only_zeros()
    promised = _PROMISES.get(PurePath(name).suffix.lower().removeprefix("."))
    return problems.broken_beginning(promised) if promised else problems.wrong_type(*FOREIGN["unknown"])


def _open(kind: str, data: bytes, limits: Limits) -> _Source:
    return open_pdf(data, limits) if kind == "pdf" else open_image(data, kind, limits)


def _walk(opened: Opened, source: _Source, limits: Limits) -> Iterator[Page]:
    """The source's pages until the time is over; then what is left is told in `opened.problem`."""
    started, shown = time.monotonic(), 0
    for shown, page in enumerate(source.pages(), 1):
        yield page
        if time.monotonic() - started > limits.seconds and shown < opened.page_count:
            opened.problem = problems.out_of_time(limits.seconds, shown).problem
            return
    refusal = source.refusal or (None if shown else problems.nothing_to_show())
    opened.problem = refusal.problem if refusal else None
