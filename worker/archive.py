"""What a ZIP holds. Every member comes out as bytes or as a failure with a reason: nothing is lost in silence.

Nothing is written to disk. Bytes are counted while they are inflated, for the sizes that an archive states may be lies.
"""
from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from rules.paper import Problem
from worker import problems
from worker.formats import recognise
from worker.limits import DEFAULTS, Limits
from worker.member_names import by_habit, decoded, is_system, numbered, safe
from worker.problems import Refusal

_CHUNK = 1 << 18
_ENCRYPTED = 0x1
_DIRECTORY_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER_BYTES = 30  # before a member's name and bytes
_MOST_SHARED = 3  # members on others' bytes: so many a damaged directory can make, more is meant
_MOST_HEADERS = 200_000  # zipfile makes an object of each before anybody can count them
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, IndexError)


@dataclass(frozen=True, slots=True)
class Member:
    """A file that came out of an archive. `name` is a relative path: "012-siti/scan.pdf", "paket.zip/scan.pdf"."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Failed:
    """A file in an archive that could not be taken out, or the archive itself."""

    name: str
    problem: Problem


@dataclass(slots=True)
class _Budget:
    """What is left of the limits over the archive and those inside it, and the names given so far."""

    limits: Limits
    bytes_left: int
    entries_left: int
    taken: set[str] = field(default_factory=set)


def unpack(name: str, data: bytes, limits: Limits = DEFAULTS) -> list[Member | Failed]:
    """All that the ZIP holds, one ZIP inside it opened too. Never raises for what is wrong with the archive."""
    return list(members(name, data, limits))


def members(name: str, data: bytes, limits: Limits = DEFAULTS) -> Iterator[Member | Failed]:
    """As `unpack`, one after the other, so that a large archive needs the memory of its largest member."""
    budget = _Budget(limits, limits.zip_total_bytes, limits.zip_entries)
    try:
        if len(data) > limits.zip_bytes:
            raise problems.too_many_bytes(len(data), limits.zip_bytes)
        yield from _entries(data, "", budget, may_nest=True)
    except Refusal as refusal:
        yield Failed(numbered(safe(name, 1), budget.taken), refusal.problem)


def _entries(data: bytes, folder: str, budget: _Budget, may_nest: bool) -> Iterator[Member | Failed]:
    """Raises Refusal for what concerns the archive as a whole, before anything came of it."""
    archive = _open(data)
    with archive:
        listed = [info for info in archive.infolist() if not _is_folder(info) and not is_system(decoded(info))]
        _admit(listed, budget)
        shared = _on_others_bytes(archive.infolist())
        names = by_habit([decoded(info) for info in listed])
        for place, (info, name) in enumerate(zip(listed, names, strict=True), start=1):
            path = folder + safe(name, place)
            if id(info) in shared:
                yield Failed(numbered(path, budget.taken), problems.shared_bytes().problem)
            else:
                yield from _entry(archive, info, path, budget, may_nest)


def _on_others_bytes(listed: list[zipfile.ZipInfo]) -> set[int]:
    """Ids of members whose bytes run into the next one's: of all that share bytes one is left. Raises Blocked.

    Inflating the same megabytes under a thousand names is work for hours, and none of it over any other limit.
    """
    in_place = sorted(listed, key=lambda info: (info.header_offset, info.compress_size))
    shared = {id(info) for info, following in pairwise(in_place) if _least_end(info) > following.header_offset}
    if len(shared) > _MOST_SHARED:
        raise problems.overlapping_archive(len(shared) + 1)
    return shared


def _least_end(info: zipfile.ZipInfo) -> int:
    """Where a member's bytes end at the earliest: its own header may be longer than the directory tells."""
    return info.header_offset + _LOCAL_HEADER_BYTES + info.compress_size


def _open(data: bytes) -> zipfile.ZipFile:
    headers = data.count(_DIRECTORY_ENTRY)
    if headers > _MOST_HEADERS:
        raise problems.too_many_entries(headers, _MOST_HEADERS)
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise problems.damaged_archive() from error
    except NotImplementedError as error:
        raise problems.unknown_packing() from error


def _is_folder(info: zipfile.ZipInfo) -> bool:
    return info.is_dir() or (info.filename.endswith("\\") and info.file_size == 0)


def _admit(listed: list[zipfile.ZipInfo], budget: _Budget) -> None:
    if not listed:
        raise problems.empty_archive()
    if len(listed) > budget.entries_left:
        raise problems.too_many_entries(len(listed), budget.limits.zip_entries)
    budget.entries_left -= len(listed)
    if all(info.flag_bits & _ENCRYPTED for info in listed):
        raise problems.locked_archive(len(listed))


def _entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str, budget: _Budget, may_nest: bool,
           ) -> Iterator[Member | Failed]:
    try:
        data = _inflate(archive, info, budget)
        if recognise(data) != "zip":
            yield Member(numbered(path, budget.taken), data)
        elif not may_nest:
            raise problems.nested_too_deep()
        else:
            yield from _entries(data, path + "/", budget, may_nest=False)
            budget.bytes_left += len(data)  # what counts is what came out of it
    except Refusal as refusal:
        yield Failed(numbered(path, budget.taken), refusal.problem)


def _inflate(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: _Budget) -> bytes:
    """The member's bytes. Raises Refusal as soon as a limit is passed."""
    if info.flag_bits & _ENCRYPTED:
        raise problems.locked_member()
    if stat.S_ISLNK(info.external_attr >> 16):
        raise problems.link_in_archive()
    parts: list[bytes] = []
    size = 0
    try:
        with archive.open(info) as stream:
            while part := stream.read(_CHUNK):
                size += len(part)
                parts.append(part)
                _check(size, info.compress_size, budget, is_zip=parts[0].startswith(b"PK"))
    except _BROKEN as error:
        raise problems.damaged_member() from error
    except (NotImplementedError, RuntimeError) as error:
        raise problems.unknown_packing() from error
    budget.bytes_left -= size
    return b"".join(parts)


def _check(size: int, packed: int, budget: _Budget, is_zip: bool) -> None:
    limits = budget.limits
    largest = limits.zip_bytes if is_zip else limits.file_bytes
    if size > limits.zip_ratio_from and size > limits.zip_ratio * max(packed, 1):
        raise problems.zip_bomb(limits.zip_ratio)
    if size > largest:
        raise problems.too_many_bytes(size, largest, at_least=True)
    if size > budget.bytes_left:
        raise problems.too_much_in_archive(limits.zip_total_bytes)
