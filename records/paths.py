"""Paths of uploaded files: relative, with `/`, and with nothing in them that could lead out of a folder."""
from __future__ import annotations

import re

MOST_CHARACTERS, MOST_STEP_BYTES = 1_000, 255  # what file systems and people's screens take
FORBIDDEN = re.compile(r"[\x00-\x1f\x7f]")


class PathRefused(Exception):
    """A path that cannot be a file's in a candidate's folder. The text is for staff."""

    code = "bad_path"


def safe_path(untrusted_path: str) -> str:
    """`012-siti/ijazah.pdf` from whatever a browser or program calls a file. Raises PathRefused."""
    steps = [step.strip() for step in untrusted_path.replace("\\", "/").split("/")]
    steps = [step for step in steps if step not in {"", "."}]
    path = "/".join(steps)
    if not steps or ".." in steps or FORBIDDEN.search(path):
        raise PathRefused("Nama berkas ini tidak bisa dipakai. Ganti namanya, lalu unggah lagi.")
    try:
        too_long = max(len(step.encode()) for step in steps) > MOST_STEP_BYTES
    except UnicodeEncodeError:  # half of a pair of surrogates
        raise PathRefused("Nama berkas ini tidak bisa dibaca. Ganti namanya, lalu unggah lagi.") from None
    if too_long or len(path) > MOST_CHARACTERS:
        raise PathRefused("Nama berkas atau foldernya terlalu panjang. Pendekkan, lalu unggah lagi.")
    return path
