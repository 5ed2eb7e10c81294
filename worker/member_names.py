"""Names of files inside an archive: decoded from whatever wrote them, and made safe to show and to group by folder."""
from __future__ import annotations

import re
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import PurePosixPath

_UTF8_FLAG = 0x800
_UNICODE_PATH = 0x7075  # Info-ZIP's extra field with the name in UTF-8
_GUESSES = ("cp437", "cp1252", "gb18030", "cp932", "cp850")
_GONE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Unicode categories that a shown name never holds: controls, marks that turn the writing direction, surrogates."""
_SYSTEM = re.compile(r"(^|/)(__MACOSX|\.Spotlight-V100|\.Trashes|\.fseventsd|@eaDir|\$RECYCLE\.BIN)(/|$)"
                     r"|(^|/)(\.DS_Store|\._[^/]*|Thumbs\.db|ehthumbs\.db|desktop\.ini|~\$[^/]*|\.AppleDouble)$", re.I)
MAX_NAME_BYTES = 240  # a file system takes 255


def decoded(info: zipfile.ZipInfo) -> str:
    """The member's name as it was meant, whether or not its writer said in which encoding it stands."""
    name = info.orig_filename
    if info.flag_bits & _UTF8_FLAG:
        return name
    packed = name.encode("cp437")  # zipfile decoded it so; this gives the bytes back
    return _stated(info.extra, packed) or _guessed(packed)


def _stated(extra: bytes, packed: bytes) -> str | None:
    """The name in the Unicode path field, None without one or where it speaks of another name."""
    while len(extra) >= 4:
        tag, size = struct.unpack_from("<HH", extra)
        body, extra = extra[4:4 + size], extra[4 + size:]
        if tag == _UNICODE_PATH and len(body) > 5 and body[1:5] == struct.pack("<L", zlib.crc32(packed)):
            try:
                return body[5:].decode("utf-8")
            except UnicodeDecodeError:
                return None
    return None


def _guessed(packed: bytes) -> str:
    try:
        return packed.decode("utf-8")
    except UnicodeDecodeError:
        readings = [reading for encoding in _GUESSES if (reading := _read(packed, encoding)) is not None]
        return max(readings, key=_plausible)  # max keeps the first of equals: cp437, as the ZIP format says


def _read(packed: bytes, encoding: str) -> str | None:
    try:
        return packed.decode(encoding)
    except UnicodeDecodeError:
        return None


def _plausible(name: str) -> float:
    """How much the letters beyond ASCII look like a name's, 0..1; signs and box drawings do not."""
    strange = [letter for letter in name if ord(letter) > 127]
    if not strange:
        return 1.0
    return sum(map(_likely, strange)) / len(strange)


def _likely(letter: str) -> float:
    if "\u00c0" <= letter <= "\u017f" and letter.isalpha():
        return 1.0
    if "\u4e00" <= letter <= "\u9fff" or "\u3040" <= letter <= "\u30ff":
        return 0.9
    if letter in "‘’“”–—°º·…":
        return 0.8
    return 0.3 if letter.isalpha() else 0.0


def is_system(name: str) -> bool:
    """Whether a system left this file by itself: nobody handed it in, so nobody misses it."""
    return bool(_SYSTEM.search(name.replace("\\", "/")))


def safe(name: str, number: int) -> str:
    """A relative path with "/" that stays inside: for showing and grouping, never for writing.

    Of a name that leads out only the last part is kept: its folders are the writer's machine's, and no candidate's.
    `number` names a member of which no name is left.
    """
    shown = "".join(letter for letter in name if unicodedata.category(letter) not in _GONE)
    parts = [part.strip() for part in re.split(r"[/\\]+", shown)]
    kept = [_short(part) for part in parts if part.strip(". ")]
    if leads_out(shown):
        kept = kept[-1:]
    return "/".join(kept) or f"berkas-{number}"


def leads_out(name: str) -> bool:
    """Whether a path begins at a root (`/etc/x`, `C:\\x`) or climbs (`../x`)."""
    return bool(re.match(r"\s*([/\\]|[A-Za-z]:[/\\])", name)) or ".." in [
        part.strip() for part in re.split(r"[/\\]+", name)]


def by_habit(names: Sequence[str]) -> list[str]:
    """Names without the slash that some writers put before every one; where only some have it, it is no habit."""
    if len(names) > 1 and all(re.match(r"/[^/]", name) for name in names):
        return [name[1:] for name in names]
    return list(names)


def _short(part: str) -> str:
    """A part of a path that every file system takes; the ending is kept."""
    if len(part.encode()) <= MAX_NAME_BYTES:
        return part
    suffix = PurePosixPath(part).suffix
    ending = suffix if len(suffix.encode()) <= 16 else ""
    stem = part.encode()[:MAX_NAME_BYTES - len(ending.encode())].decode("utf-8", "ignore")
    return stem + ending


def numbered(name: str, taken: set[str]) -> str:
    """`name`, or with " (2)", " (3)"… before its ending where it is taken; added to `taken`."""
    path = PurePosixPath(name)
    free, count = name, 1
    while free in taken:
        count += 1
        free = str(path.with_name(f"{path.stem} ({count}){path.suffix}"))
    taken.add(free)
    return free
