"""From a path to each candidate's files, archives opened: everything that reading needs, and nothing read yet."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from records.folder_name import person_of_file, shown
from records.folders import CandidateFolder, Found, Known, find_candidates, merged
from records.settings import Settings
from rules.paper import Problem
from worker.batch import Source, bounds_of
from worker.crew import Job
from worker.reader import limits_of
from worker.unpacking import Taken, may_be_archive, take_out

FOLDER = Problem("unsupported", "Ini folder, bukan berkas. Untuk folder asesi pakai: bukti check FOLDER")


@dataclass(frozen=True, slots=True)
class Handed:
    """What one candidate handed in. `person` is empty when the folder's name names nobody."""

    folder: str
    person: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    candidates: tuple[Handed, ...]
    warnings: tuple[str, ...]


def gather(path: Path, known: Known, one: bool, store: Path, settings: Settings) -> Gathered:
    """The candidates under a path. `store` is a private folder for what comes out of archives.

    Raises `records.folders.NothingThere` when nothing lies at the path, `ManyCandidates` when it is not one's.
    """
    problems: dict[Path, Taken] = {}
    found, top = None, path
    if path.is_file() and may_be_archive(path):
        found = from_archive(path, known, one, store / "whole", settings, problems)
        top = path if found is None else store / "whole" / "0"
    if found is None:
        found = find_candidates(path, known, one=one)
    warning = merged(top, shown(str(path)), known) if one else ""
    handed = opened(found.candidates, problems, store / "inner", settings)
    return Gathered(tuple(handed), (*found.warnings, *([warning] if warning else [])))


def from_archive(
    path: Path, known: Known, one: bool, store: Path, settings: Settings, problems: dict[Path, Taken]
) -> Found | None:
    """The candidates in a ZIP; what could not be taken out is added to `problems` by place. None if it is no ZIP."""
    (taken,) = take_out([archive_job(path.name, path)], store, limits_of(settings), 1, bounds_of(settings))
    if taken is None:
        return None
    problems.update({each.path.resolve(): each for each in taken if each.problem})
    folder = store / "0"
    if all(each.problem for each in taken):  # nothing but failures: one candidate, named by the archive
        one = True
    if not any(folder.iterdir()):
        return find_candidates(path, known, one=one)
    found = find_candidates(folder, known, one=one, name=path.stem)
    if len(found.candidates) == 1 and found.candidates[0].folder == shown(path.stem):
        alone = found.candidates[0]
        found = Found((CandidateFolder(alone.folder, person_of_file(path.stem), alone.files),), found.warnings)
    return found


def single_files(paths: Sequence[Path], store: Path, settings: Settings) -> list[Source]:
    """Files named one by one, by the names given, archives opened. A folder is not looked into: that is `check`."""
    jobs = [archive_job(str(path), path) for path in dict.fromkeys(paths) if path.is_file() and may_be_archive(path)]
    outcomes = take_out(jobs, store, limits_of(settings), settings.workers, bounds_of(settings)) if jobs else []
    inside = {job.path: taken for job, taken in zip(jobs, outcomes, strict=True)}
    return [
        source for path in paths
        for source in ([Source(shown(str(path)), path, FOLDER)] if path.is_dir() else
                       sources_of(shown(str(path)), path, inside.get(path), {}))
    ]


def opened(
    folders: Sequence[CandidateFolder], problems: dict[Path, Taken], store: Path, settings: Settings
) -> list[Handed]:
    """Each candidate's files, those in ZIPs by names such as `arsip.zip/ijazah.pdf`."""
    archives = [
        (folder.folder, file) for folder in folders for file in folder.files
        if file.problem is None and file.path.resolve() not in problems and may_be_archive(file.path)
    ]
    jobs = [archive_job(f"{folder}/{file.name}", file.path) for folder, file in archives]
    outcomes = take_out(jobs, store, limits_of(settings), settings.workers, bounds_of(settings)) if jobs else []
    inside = {(folder, file.name): taken for (folder, file), taken in zip(archives, outcomes, strict=True)}
    return [
        Handed(folder.folder, folder.person, tuple(
            source for file in folder.files
            for source in ([Source(file.name, file.path, file.problem)] if file.problem else
                           sources_of(file.name, file.path, inside.get((folder.folder, file.name)), problems))
        ))
        for folder in folders
    ]


def sources_of(name: str, path: Path, taken: Sequence[Taken] | None, problems: dict[Path, Taken]) -> list[Source]:
    if taken is None:
        known = problems.get(path.resolve()) if problems else None
        return [Source(name, path, known.problem if known else None)]
    return [Source(f"{name}/{each.name}" if each.name else name, each.path, each.problem) for each in taken]


def archive_job(name: str, path: Path) -> Job:
    return Job(name, path, path.stat().st_size)
