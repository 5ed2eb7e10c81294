"""Invented papers' texts kept as plain files beside this one: "== KIND" begins each; see `layout.py` for "# "."""
from __future__ import annotations

import re
from pathlib import Path

LEARNT = ("mended_on.txt", "learnt_from.txt")
KEPT_BACK = ("kept_back.txt",)
"""Written together with `mended_on.txt` and parted from it by chance: nothing was mended on these or learned."""


def texts(names: tuple[str, ...]) -> list[tuple[str, str]]:
    """(kind, text) of each paper in the files."""
    parts = [part for name in names for part in
             re.split(r"(?m)^== ", (Path(__file__).parent / name).read_text(encoding="utf-8"))[1:]]
    return [(kind.strip(), text.strip("\n")) for kind, _, text in (part.partition("\n") for part in parts)]
