"""What the program is made of: the packages of the lock with hashes and licences, the networks, the pages' script."""
from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PINNED = re.compile(r"^([A-Za-z0-9_.-]+)(?:\[[^\]]*\])?==([^\s\\;]+)", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")

ALLOWED = ("MIT", "BSD", "Apache", "ISC", "Mozilla", "MPL", "LGPL", "Lesser General", "PSF", "Python Software",
           "Unlicense", "0BSD", "Zlib", "CC0", "CNRI")
"""Licences that an Apache-2.0 program may depend on, unchanged and as packages of their own."""


@dataclass(frozen=True, slots=True)
class Package:
    """`hashes` are the SHA-256 of all files under which the lock takes it; `licence` is "" where it states none."""

    name: str
    version: str
    hashes: tuple[str, ...]
    licence: str

    @property
    def allowed(self) -> bool:
        """One of several that it is offered under will do."""
        return any(word.lower() in self.licence.lower() for word in ALLOWED)


def locked(lock: Path = ROOT / "requirements.lock") -> list[Package]:
    """Every package of the lock, in its order."""
    text = lock.read_text(encoding="utf-8")
    starts = list(PINNED.finditer(text))
    ends = [match.start() for match in starts[1:]] + [len(text)]
    return [
        Package(match[1], match[2], tuple(HASH.findall(text, match.start(), end)), licence_of(match[1]))
        for match, end in zip(starts, ends, strict=True)]


def licence_of(name: str) -> str:
    """As the installed package states it."""
    try:
        told = distribution(name).metadata
    except PackageNotFoundError:
        return ""
    classified = [one.split(" :: ")[-1] for one in told.get_all("Classifier", []) if one.startswith("License")]
    stated = told.get("License-Expression") or "; ".join(classified) or told.get("License") or ""
    return stated.strip().split("\n")[0][:200]


def networks() -> dict[str, str]:
    """{file: SHA-256} of the networks that read."""
    from worker.models import SHA256

    return dict(SHA256)


def script_parts() -> list[tuple[str, str]]:
    """(name, version) of what is built into the page's script."""
    told = json.loads((ROOT / "web" / "assets" / "package-lock.json").read_text(encoding="utf-8"))
    return [(place.removeprefix("node_modules/"), one["version"]) for place, one in told["packages"].items()
            if place and not one.get("dev")]
