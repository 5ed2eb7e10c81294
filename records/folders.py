"""From a path to candidates: whose folder is whose, and which files are evidence.

A folder holds one candidate when papers lie in it, whatever folders sort them; it holds many when it has only people's
folders. Where both lie side by side, the loose papers are a candidate of their own, with a warning. Nothing is lost
silently: what is left out, but for operating systems' own litter, is named in the warnings.
"""
from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from records.folder_name import number_alone, numbered, person, person_of_file, shown, sorts_papers
from records.ignore import Ignore, is_litter, read_ignore
from rules.paper import Problem

NOT_EVIDENCE_SUFFIXES = {".py", ".json", ".md", ".yaml", ".yml", ".toml"}
ROSTER_STEMS = ("roster", "daftar-asesi", "daftar_asesi", "daftar asesi")
ROSTER_SUFFIXES = (".csv", ".tsv", ".xlsx")
LINK = Problem("blocked", "Ini tautan ke luar folder ini, bukan berkas, jadi tidak dibuka. Salin berkas yang "
               "ditautkan ke folder ini, lalu ulangi.")

LISTED = re.compile(r"(?:[^/]*/)*\d{3,}[\s_.\-)]")
"""A folder's name that begins as a list's row does: `012-siti-rahayu`."""

Known = Callable[[str], bool]
"""Whether the roster has a row for a folder of that name."""


def nobody_known(_folder: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class FoundFile:
    """One file: the name that people see, relative to the candidate's folder, and where its bytes lie.

    With a `problem` it must not be opened.
    """

    name: str
    path: Path
    size: int
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class CandidateFolder:
    """One candidate's files, sorted by name. `person` is empty when the folder's name names nobody."""

    folder: str
    person: str
    files: tuple[FoundFile, ...]


@dataclass(frozen=True, slots=True)
class Found:
    candidates: tuple[CandidateFolder, ...]
    warnings: tuple[str, ...] = ()


class NothingThere(Exception):
    """The path leads to nothing that could be read."""

    code = "nothing_there"


class ManyCandidates(Exception):
    """All of a path was said to be one candidate's, and it holds a list of candidates' folders."""

    code = "many_candidates"


def merged(path: Path, called: str, known: Known) -> str:
    """A warning where what is said to be one candidate's may be several people's; "" for a plain folder.

    Raises ManyCandidates where the folders bear a list's numbers or stand on the roster.
    """
    inside = find_candidates(path, known).candidates
    if len(inside) < 2:
        return ""
    listed = [each.folder for each in inside if LISTED.match(each.folder) or known(each.folder)]
    if len(listed) > 1:
        raise ManyCandidates(
            f"{called} berisi {len(listed)} folder asesi ({listed[0]}, {listed[1]}, …), --name hanya untuk satu "
            "asesi; hapus --name, atau sebut folder asesi itu / holds several candidates' folders, --name is for one")
    return (f"{len(inside)} folder di dalamnya dinilai sebagai satu asesi karena --name / "
            f"{len(inside)} folders in it are judged as one candidate because of --name")


def find_candidates(path: Path, known: Known = nobody_known, *, one: bool = False, name: str = "") -> Found:
    """The candidates under a path, in the order of their folders' names.

    `one` says that all of it is one candidate's; `name` is what the path is called where its own name says nothing (an
    unpacked archive). Raises NothingThere when there is no such file or folder.
    """
    if path.is_file():
        alone = FoundFile(shown(path.name), path, path.stat().st_size)
        return Found((CandidateFolder(shown(path.name), person_of_file(path.stem), (alone,)),))
    if not path.is_dir():
        raise NothingThere(f"{shown(str(path))}: tidak ada berkas atau folder di sini / no such file or folder")
    return Search(path.resolve(), known, read_ignore(path)).all(name or path.resolve().name, one)


def roster_beside(path: Path) -> Path | None:
    """The roster that lies in a folder of candidates' folders, if one does."""
    if not path.is_dir():
        return None
    try:
        names = {entry.name.lower(): entry for entry in path.iterdir() if entry.is_file()}
    except OSError:  # told of when the folder is searched for papers
        return None
    found = [names[stem + suffix] for stem in ROSTER_STEMS for suffix in ROSTER_SUFFIXES if stem + suffix in names]
    return found[0] if found else None


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies directly in one folder."""

    files: list[Path]
    folders: list[Path]


class Search:
    """One walk through a tree; keeps the warnings that it meets on its way."""

    def __init__(self, root: Path, known: Known, ignore: Ignore) -> None:
        self.root, self.known, self.ignore = root, known, ignore
        self.warnings: list[str] = []

    def all(self, name: str, one: bool) -> Found:
        top = self.listing(self.root)
        loose = [file for file in top.files if not is_apart(file)]
        people = [folder for folder in top.folders if self.is_person(folder)]
        if people:  # then a number alone is a candidate too, and not a folder that sorts papers
            people = [folder for folder in top.folders if folder in people or number_alone(folder.name)]
        if one or not people:
            return Found((self.candidate(self.root, name),), tuple(self.warnings))
        others = [folder for folder in top.folders if folder not in people]
        found = [each for folder in sorted(top.folders) if folder in people for each in self.people_in(folder)]
        if loose or others:
            found.insert(0, self.leftovers(name, loose, others))
        return Found(tuple(found), tuple(self.warnings))

    def is_person(self, folder: Path) -> bool:
        if folder.name.startswith("."):
            return self.known(folder.name)
        return self.known(folder.name) or not sorts_papers(folder.name) or self.is_group(folder)

    def is_group(self, folder: Path) -> bool:
        """Whether it is a folder of candidates inside a folder: no papers, and numbered or known folders only."""
        inside = self.listing(folder, quiet=True)
        people = [each for each in inside.folders if numbered(each.name) or self.known(each.name)]
        rest = [each for each in inside.folders if each not in people]
        return bool(people) and not inside.files and len(inside.folders) > 1 and all(
            number_alone(each.name) for each in rest)

    def people_in(self, folder: Path) -> list[CandidateFolder]:
        if not self.known(folder.name) and self.is_group(folder):
            return [each for inner in sorted(self.listing(folder).folders) for each in self.people_in(inner)]
        return [self.candidate(folder, folder.relative_to(self.root).as_posix())]

    def candidate(self, folder: Path, called: str) -> CandidateFolder:
        whole = folder == self.root
        files = [file for file in self.files_below(folder) if not (whole and file.parent == folder and is_roster(file))]
        papers = tuple(found(file, folder, self.root) for file in files)
        return CandidateFolder(shown(called), person(Path(called).name), papers)

    def leftovers(self, name: str, loose: Collection[Path], others: Collection[Path]) -> CandidateFolder:
        files = sorted([*loose, *(file for folder in others for file in self.files_below(folder))])
        self.warnings.append(
            f"{len(files)} berkas di luar folder asesi dinilai sebagai asesi “{shown(name)}” / "
            f"{len(files)} files outside the candidates' folders are judged as a candidate of their own"
        )
        return CandidateFolder(shown(name), person(name), tuple(found(file, self.root, self.root) for file in files))

    def files_below(self, folder: Path) -> list[Path]:
        inside = self.listing(folder)
        return sorted(inside.files) + [file for each in sorted(inside.folders) for file in self.files_below(each)]

    def listing(self, folder: Path, quiet: bool = False) -> Listing:
        listing = Listing([], [])
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            self.warn(f"{self.called(folder)}: folder tidak bisa dibuka / cannot be opened ({error.strerror})", quiet)
            listing.files.append(folder)  # handed on as a file that cannot be read: what lies in it is not absent
            return listing
        for entry in entries:
            self.sort_in(entry, listing, quiet)
        return listing

    def sort_in(self, entry: os.DirEntry[str], listing: Listing, quiet: bool) -> None:
        path = Path(entry.path)
        is_folder = not entry.is_symlink() and entry.is_dir()
        if is_litter(entry.name, is_folder) or self.ignore.covers(path.relative_to(self.root), is_folder):
            return
        if entry.is_symlink() and not leads_inside(path, self.root):
            listing.files.append(path)  # not followed, and handed on as a file that cannot be read
        elif is_folder:
            listing.folders.append(path)
        elif entry.is_file():
            listing.files.append(path)
        else:
            self.warn(f"{self.called(path)}: bukan berkas biasa / not a regular file", quiet)
            listing.files.append(path)

    def warn(self, text: str, quiet: bool) -> None:
        if not quiet and text not in self.warnings:
            self.warnings.append(text)

    def called(self, path: Path) -> str:
        return shown(str(path.relative_to(self.root)))


def is_roster(file: Path) -> bool:
    return file.suffix.lower() in ROSTER_SUFFIXES and file.stem.lower() in ROSTER_STEMS


def is_apart(file: Path) -> bool:
    """Files beside candidates' folders that are nobody's paper: the roster, a README, code, truth files."""
    readme = file.stem.lower() == "readme" and file.suffix.lower() in {"", ".txt", ".md", ".rst"}
    return readme or is_roster(file) or file.suffix.lower() in NOT_EVIDENCE_SUFFIXES


def found(file: Path, folder: Path, root: Path) -> FoundFile:
    """A link out of the tree is named and not followed; `root` is the top of the tree."""
    name = shown(file.relative_to(folder).as_posix())
    if file.is_symlink() and not leads_inside(file, root):
        return FoundFile(name, file, 0, LINK)
    return FoundFile(name, file, file.stat().st_size)


def leads_inside(link: Path, root: Path) -> bool:
    """Whether a link leads to a file of the same tree."""
    try:
        target = link.resolve()
    except (OSError, RuntimeError):  # links that lead round in a ring
        return False
    return target.is_file() and target.is_relative_to(root)
