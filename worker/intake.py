"""The door for untrusted files: bytes in, pages out, or a Refusal that tells staff what to do.

Type is told by content. Pages come one at a time, so that a file of fifty pages needs the memory of one.
A ZIP is opened by `worker.archive.unpack` first; each member then comes through here.
"""
from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from rules.paper import Mark, Problem
from worker import problems
from worker.esign import NO_SIGNATURE, check_signature
from worker.formats import FOREIGN, READABLE, recognise
from worker.limits import DEFAULTS, Limits
from worker.page import Page


class _Source(Protocol):
    page_count: int
    notes: list[str]
    damaged: bool

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


def open_file(name: str, data: bytes, limits: Limits = DEFAULTS) -> Opened:
    """Raises Refusal when nothing of the file can be shown; what is partly damaged has `problem` after its pages."""
    if not data:
        raise problems.empty()
    if len(data) > limits.file_bytes:
        raise problems.too_many_bytes(len(data), limits.file_bytes)
    kind = recognise(data)
    if kind not in READABLE or kind == "zip":
        raise problems.wrong_type(*FOREIGN.get(kind, FOREIGN["unknown"]))
    source = _open(kind, data, limits)
    mark = check_signature(data, limits) if kind == "pdf" else NO_SIGNATURE
    opened = Opened(name, hashlib.sha256(data).hexdigest(), source.page_count, mark, iter(()), source.notes)
    opened.pages = _walk(opened, source, limits)
    return opened


def _open(kind: str, data: bytes, limits: Limits) -> _Source:
    if kind == "pdf":
        from worker.pdf import open_pdf

        return open_pdf(data, limits)
    from worker.images import open_image

    return open_image(data, kind, limits)


def _walk(opened: Opened, source: _Source, limits: Limits) -> Iterator[Page]:
    """The source's pages until the time is over; then what is left is told in `opened.problem`."""
    started = time.monotonic()
    for shown, page in enumerate(source.pages(), 1):
        yield page
        if time.monotonic() - started > limits.seconds and shown < opened.page_count:
            opened.problem = problems.out_of_time(limits.seconds, shown).problem
            return
    if source.damaged:
        opened.problem = problems.partly_damaged().problem
