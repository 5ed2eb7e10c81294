"""Takes the files out of ZIPs into a folder, in child processes: names and bytes in an archive are a stranger's.

What could not be taken out keeps its name and its reason.
"""
from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from rules.paper import Problem
from worker.archive import Failed, Member, members
from worker.child import Alive
from worker.crew import CRASHED, Bounds, Fault, Job, run_all
from worker.intake import is_archive
from worker.limits import Limits
from worker.member_names import safe

ZIP_BEGINNINGS = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True, slots=True)
class Taken:
    """A file of an archive: where it lies now, or why it could not be taken out. `name` is a path in the archive."""

    name: str
    path: Path
    problem: Problem | None = None


def may_be_archive(path: Path) -> bool:
    """A first look at four bytes; office documents pass it and are told apart in the child."""
    if not path.is_file():  # opening a pipe would wait for ever
        return False
    try:
        with path.open("rb") as file:
            return file.read(4) in ZIP_BEGINNINGS
    except OSError:
        return False


def take_out(
    jobs: Sequence[Job], into: Path, limits: Limits, workers: int, bounds: Bounds,
    tick: Callable[[], None] | None = None,
) -> list[list[Taken] | None]:
    """The files of each archive, which get folders of their own below `into`; None for what is no archive after all."""
    folders = {job.name: into / str(number) for number, job in enumerate(jobs)}
    for folder in folders.values():
        folder.mkdir(parents=True, mode=0o700)
    jobs = [replace(job, write=(folders[job.name],)) for job in jobs]
    outcomes = run_all(jobs, partial(unpack_one, folders, limits), workers=workers, bounds=bounds, tick=tick)
    return [taken_of(job, folders[job.name], outcome) for job, outcome in zip(jobs, outcomes, strict=True)]


def unpack_one(folders: dict[str, Path], limits: Limits, job: Job, alive: Alive) -> bytes:
    """In the child. Members lie under their own names, so that folders of candidates can be told from them."""
    data = job.path.read_bytes()
    if not is_archive(data):
        return b"null"
    folder = folders[job.name]
    own_name = Path(job.name).name
    entries = []
    for number, member in enumerate(members(own_name, data, limits), start=1):
        entries.append(entry(member, number, folder))
        alive(number)
        if number == 1 and isinstance(member, Failed) and member.name == safe(own_name, 1):
            entries[0]["name"] = ""  # the archive itself, not one of its files
    return json.dumps(entries).encode()


def entry(member: Member | Failed, number: int, folder: Path) -> dict[str, object]:
    """Write a member and say where; what failed leaves an empty file in its place, so that its folder is seen."""
    data, problem = (member.data, None) if isinstance(member, Member) else (b"", member.problem)
    target = folder / member.name
    if not target.resolve().is_relative_to(folder.resolve()):
        target = folder / f"berkas-{number}"
    try:
        write(target, data)
    except OSError:  # a name that this file system does not take
        target = folder / f"berkas-{number}{Path(member.name).suffix[:8]}"
        write(target, data)
    told = None if problem is None else [problem.code, problem.message]
    return {"name": member.name, "path": target.relative_to(folder).as_posix(), "problem": told}


def write(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with target.open("xb") as file:
        file.write(data)


def taken_of(job: Job, folder: Path, outcome: bytes | Fault) -> list[Taken] | None:
    if isinstance(outcome, Fault):
        return [Taken("", job.path, Problem(outcome.code, outcome.message))]
    try:
        entries = json.loads(outcome)
        return None if entries is None else [believed(folder, **one) for one in entries]
    except (ValueError, TypeError, OSError, RuntimeError):
        return [Taken("", job.path, Problem("damaged", CRASHED))]


def believed(folder: Path, name: str, path: str, problem: list[str] | None) -> Taken:
    """What a child says of a member, as far as it can be so: a name of text, a file in its own folder.

    Raises ValueError, TypeError.
    """
    place = folder / path
    if not isinstance(name, str) or place.is_symlink() or not place.resolve().is_relative_to(folder.resolve()):
        raise ValueError("no member of an archive")
    told = Problem(*problem) if problem else None
    if told and not (isinstance(told.code, str) and isinstance(told.message, str)):
        raise TypeError("no problem of a member")
    return Taken(name, place, told)
