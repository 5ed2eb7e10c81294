"""How large a file may be, and what staff are told of one that is larger."""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from records.settings import Settings
from records.tables import Json

MB = 1 << 20


class TooLarge(Exception):
    """A file above its limit; the text is for staff."""

    code = "too_large"


def is_zip(path: str) -> bool:
    return path.lower().endswith(".zip")


def most_bytes(settings: Settings, path: str) -> int:
    """Of one file as it is uploaded. A ZIP may hold many papers; what the reader opens bounds it as well."""
    if is_zip(path):
        return min(settings.upload_mb, settings.max_archive_mb) * MB
    return min(settings.upload_mb, settings.max_file_mb) * MB


def too_large(settings: Settings, path: str) -> str:
    most = most_bytes(settings, path) // MB
    if is_zip(path):
        return (f"ZIP lebih besar dari {most} MB. Bagi menjadi beberapa ZIP, atau unggah foldernya. / "
                f"The ZIP is larger than {most} MB: split it, or upload the folder.")
    return (f"Berkas lebih besar dari {most} MB. Pindai lagi dengan 300 dpi atau pisah menjadi beberapa berkas. / "
            f"The file is larger than {most} MB: scan at 300 dpi, or split it.")


def problem(settings: Settings, path: str) -> Json:
    """As `File.problem` keeps it."""
    return {"code": TooLarge.code, "message": too_large(settings, path)}


def bounded(chunks: Iterable[bytes], settings: Settings, path: str) -> Iterator[bytes]:
    """The same chunks. Raises TooLarge as soon as they are more than the file may have."""
    left = most_bytes(settings, path)
    for chunk in chunks:
        left -= len(chunk)
        if left < 0:
            raise TooLarge(too_large(settings, path))
        yield chunk
