"""What a browser calls a file becomes a path that is safe to keep and to show: no file is turned away for its name."""
from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Container
from pathlib import PurePosixPath

from records.paths import MOST_CHARACTERS, MOST_STEP_BYTES

HIDING = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control characters, signs without width, and those that turn the direction: `exe.fdp` shown as `pdf.exe`."""
MARK_CHARACTERS = 8
NAMELESS = "tanpa-nama"


def tamed(untrusted_path: str) -> str:
    """A relative path with `/`. Equal paths stay equal; different ones too, but for signs that nobody sees."""
    steps = [HIDING.sub("_", step).strip() for step in untrusted_path.replace("\\", "/").split("/")]
    steps = [shortened(step) for step in steps if step not in {"", ".", ".."}]
    path = "/".join(steps) or NAMELESS
    if len(path) <= MOST_CHARACTERS:
        return path
    return f"{mark(path)}/{steps[-1]}"


def shortened(step: str) -> str:
    """A step that file systems take: too long ones keep their beginning and suffix, and bear a mark of the whole."""
    if len(step.encode()) <= MOST_STEP_BYTES:
        return step
    suffix = PurePosixPath(step).suffix
    suffix = suffix if len(suffix.encode()) <= 16 else ""
    end = f"~{mark(step)}{suffix}"
    room = MOST_STEP_BYTES - len(end.encode())
    return step.encode()[:room].decode("utf-8", "ignore").rstrip() + end


def mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:MARK_CHARACTERS]


def free(path: str, taken: Container[str]) -> str:
    """The path, or with a number before its name when another file has it."""
    folder, slash, name = path.rpartition("/")
    number = 1
    while path in taken:
        number += 1
        path = f"{folder}{slash}{number}-{name}"
    return path


def clear_of_folders(paths: Collection[str]) -> dict[str, str]:
    """Each path as it is, but for a file that bears the name of a folder of others: that gets a number."""
    folders = {str(parent) for path in paths for parent in PurePosixPath(path).parents}
    taken = folders.union(paths)
    return {path: free(path, taken) if path in folders else path for path in paths}
