"""Where schemes come from: files beside the rules, files of one more folder, and texts that a body published.

What a body published stands above a file of the same id, and a file of the folder above a shipped one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from records import scheme_words as words
from records.scheme_check import SchemeError, SchemeInvalid, check_text, mistake
from records.scheme_yaml import BIGGEST_BYTES
from rules.scheme import Scheme

__all__ = ["SchemeError", "SchemeInvalid", "SchemeUnknown", "Shelf", "Source", "available", "load", "load_file",
           "load_text", "text_of", "validate", "version", "version_of"]


@dataclass(frozen=True, slots=True)
class Shelf:
    """`own`: (id, text) of what a certification body published and what holds on the day in question."""

    folder: Path | None = None
    own: tuple[tuple[str, str], ...] = ()


Source = Shelf | Path | None
"""A shelf, or the one more folder alone, as the shell has it."""


class SchemeUnknown(Exception):
    """No scheme of that id."""

    code = "scheme_unknown"

    def __init__(self, scheme_id: str, known: list[str]) -> None:
        super().__init__(f"skema {scheme_id!r} tidak ada; yang ada / no such scheme, there are: {', '.join(known)}")
        self.known = known


def available(source: Source = None) -> list[str]:
    """Ids of all schemes, in order."""
    shelf = _shelf(source)
    return sorted({*_paths(shelf.folder), *dict(shelf.own)})


def load(scheme_id: str, source: Source = None) -> Scheme:
    """The scheme of that id. Raises SchemeUnknown, SchemeInvalid."""
    own = dict(_shelf(source).own)
    return load_text(own[scheme_id], scheme_id) if scheme_id in own else load_file(_path(scheme_id, source))


def text_of(scheme_id: str, source: Source = None) -> str:
    """As it was written. Raises SchemeUnknown, OSError, UnicodeDecodeError."""
    own = dict(_shelf(source).own)
    return own[scheme_id] if scheme_id in own else _path(scheme_id, source).read_text(encoding="utf-8")


def version(scheme_id: str, source: Source = None) -> str:
    """Changes with the scheme's text. Raises SchemeUnknown."""
    own = dict(_shelf(source).own)
    if scheme_id in own:
        return version_of(own[scheme_id])
    return hashlib.sha256(_path(scheme_id, source).read_bytes()).hexdigest()


def version_of(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def load_file(path: Path) -> Scheme:
    """The scheme in a file. Raises SchemeInvalid."""
    try:
        seen = path.stat()
    except OSError:  # told of in words below
        return _in_file(path, 0, 0)
    return _in_file(path, seen.st_mtime_ns, seen.st_size)


@lru_cache(maxsize=256)
def _in_file(path: Path, _changed: int, _size: int) -> Scheme:
    """Read once for each state of the file: judging asks for the same scheme thousands of times."""
    text, errors = _read(path)
    if errors:
        raise SchemeInvalid(errors)
    return _parsed(text, str(path), path.stem)


@lru_cache(maxsize=256)
def load_text(text: str, scheme_id: str) -> Scheme:
    """Raises SchemeInvalid."""
    return _parsed(text, f"{scheme_id}.yaml", scheme_id)


def _parsed(text: str, name: str, scheme_id: str) -> Scheme:
    parsed, errors = check_text(text, name, scheme_id)
    if parsed is None or errors:
        raise SchemeInvalid(errors)
    return parsed.scheme()


def validate(path: Path) -> list[SchemeError]:
    """All that is wrong with a scheme file, in the order of its lines; [] when it is good."""
    text, errors = _read(path)
    return errors or check_text(text, str(path), path.stem)[1]


def _read(path: Path) -> tuple[str, list[SchemeError]]:
    try:
        if path.stat().st_size > BIGGEST_BYTES:
            raise OSError(f"lebih dari / more than {BIGGEST_BYTES} byte")
        return path.read_text(encoding="utf-8"), []
    except (OSError, UnicodeDecodeError) as error:
        return "", [mistake(str(path), 1, "", words.UNREADABLE, words.why_unreadable(error))]


def _shelf(source: Source) -> Shelf:
    return source if isinstance(source, Shelf) else Shelf(source)


def _path(scheme_id: str, source: Source) -> Path:
    paths = _paths(_shelf(source).folder)
    if scheme_id not in paths:
        raise SchemeUnknown(scheme_id, available(source))
    return paths[scheme_id]


def _paths(extra: Path | None) -> dict[str, Path]:
    shipped = Path(str(files("rules"))) / "schemes"
    folders = [shipped, *([extra] if extra else [])]
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.yaml"))}
