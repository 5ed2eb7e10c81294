"""The papers that a bench reads: files with what they truly say."""
from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Paper:
    path: Path
    truths: tuple[dict[str, Any], ...]
    """One truth a document of the file, in the order of its pages."""


def load(folder: Path, truth: Path) -> list[Paper]:
    """The files that the truth names, found below `folder` by relative path or else by name.

    Raises FileNotFoundError when one is not there: a bench that skips papers measures something else.
    """
    by_file: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in truth.read_text(encoding="utf-8").splitlines():
        if line.strip():
            entry = json.loads(line)
            by_file[entry["file"]].append(entry)
    named = {path.name: path for path in folder.rglob("*") if path.is_file()}
    papers = []
    for file, truths in sorted(by_file.items()):
        path = folder / file if (folder / file).is_file() else named.get(Path(file).name)
        if path is None:
            raise FileNotFoundError(f"{file} is in {truth.name} but not in {folder}")
        papers.append(Paper(path, tuple(sorted(truths, key=lambda one: one.get("document") or 1))))
    return papers
