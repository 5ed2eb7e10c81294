"""Papers with their truth, read once: the pages that `fit` learns from, kept on disk between two fits."""
from __future__ import annotations

import hashlib
import json
import pickle
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from worker.engines import choose as choose_engines
from worker.intake import open_file
from worker.limits import Limits
from worker.page import Engine, PageText
from worker.problems import Refusal
from worker.readtext import read_page

JPEG_QUALITY = 95


Known = tuple[Mapping[str, Any], list[PageText]]
"""A paper's truth, and its pages."""


def read_sets(arguments: Sequence[str], usage: str, least: int = 1) -> Iterator[Known]:
    """The papers that `[--keep DIR] ROOT TRUTH.jsonl [ROOT TRUTH.jsonl …]` names.

    Tells the usage and raises SystemExit(2) for a ROOT without its TRUTH, and for fewer than `least` of them.
    """
    keep = Path(arguments[1]) if arguments[:1] == ["--keep"] else None
    sets = list(arguments[2:] if keep else arguments)
    if len(sets) % 2 or len(sets) < 2 * least:
        print(usage, file=sys.stderr)
        raise SystemExit(2)
    return (known for root, truth in zip(sets[::2], sets[1::2], strict=True)
            for known in read_papers(Path(root), Path(truth), keep))


def read_papers(root: Path, truth: Path, keep: Path | None) -> Iterator[Known]:
    """Each truth with its pages. A file that cannot be opened is left out; one that is not there raises OSError."""
    for line in truth.read_text(encoding="utf-8").splitlines():
        paper = json.loads(line)
        pages = _pages(root / paper["file"], keep)
        wanted = paper.get("pages")
        mine = [page for page in pages if page.number in wanted] if isinstance(wanted, list) else pages
        if mine:
            yield paper, mine


def _pages(path: Path, keep: Path | None) -> list[PageText]:
    """Our own kept reading where there is one; the folder must be nobody else's, since it holds pickles."""
    data = path.read_bytes()
    place = None if keep is None else keep / f"{hashlib.sha256(data).hexdigest()}.pages"
    if place is not None and place.exists():
        return [_unpacked(page) for page in pickle.loads(place.read_bytes())]
    pages = _read(path.name, data)
    if place is not None:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(pickle.dumps([_packed(page) for page in pages]))
    return pages


def _read(name: str, data: bytes) -> list[PageText]:
    try:
        opened = open_file(name, data, Limits())
        return [text for page in opened.pages for text in read_page(page, _engine())]
    except Refusal:
        return []


@lru_cache(maxsize=1)
def _engine() -> Engine:
    return choose_engines().main


def _packed(page: PageText) -> tuple[Any, ...]:
    picture = cv2.imencode(".jpg", page.picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])[1]
    return page.number, picture, page.lines, page.source, page.fields, page.notes


def _unpacked(packed: tuple[Any, ...]) -> PageText:
    number, picture, *rest = packed
    decoded = cv2.imdecode(picture, cv2.IMREAD_COLOR)
    if decoded is None:
        raise ValueError(f"page {number} of the kept reading is damaged")
    return PageText(number, np.ascontiguousarray(decoded[..., ::-1], np.uint8), *rest)
