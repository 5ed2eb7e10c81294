"""Makes the reader that settings ask for."""
from __future__ import annotations

from records.settings import Settings
from worker.engines import choose
from worker.limits import Limits
from worker.pipeline import Reader
from worker.rehearsal import rehearse

MB = 1_000_000


def make_reader(settings: Settings, warm: bool = False) -> Reader:
    """Loads the engines, about a second, and `warm` one more: worth it where several files are read by forked children.

    Raises `worker.engines.NoEngine` when there is none to read with.
    """
    engines = choose(settings.engine, settings.models, settings.precision)
    reader = Reader(engines.main, engines.second, limits_of(settings), settings.trust_roots)
    if warm and engines.second is not None:
        rehearse(reader)
    return reader


def limits_of(settings: Settings) -> Limits:
    return Limits(
        file_bytes=settings.max_file_mb * MB, pages=settings.max_pages, page_pixels=settings.max_megapixels * 1_000_000,
        seconds=settings.file_seconds + settings.per_page_seconds * settings.max_pages,
        zip_bytes=settings.max_archive_mb * MB, zip_entries=settings.max_archive_files,
        zip_total_bytes=settings.max_unpacked_mb * MB,
    )
