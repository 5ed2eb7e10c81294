"""Sorts uploaded files into candidates by the very rules of the shell: empty files in a folder, asked of `folders`."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from records.folder_name import person_of_file, shown
from records.folders import CandidateFolder, Found, Known, find_candidates, nobody_known
from records.ignore import IGNORE_FILE

MOST_IGNORE_CHARACTERS = 100_000


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A file of a batch, or of an archive in it."""

    key: str
    path: str
    """Relative, with `/`; in an archive that of the archive and the member's own."""
    archive: str = ""
    """Key of the archive that it came out of."""
    unpacked: bool = False
    """It is an archive whose files are known."""
    refused: bool = False
    """It is known to hold nothing that could be read."""


@dataclass(frozen=True, slots=True)
class Person:
    """A candidate's folder; `person` is empty when its name names nobody. `files` are (key, name in the folder)."""

    folder: str
    person: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class People:
    persons: tuple[Person, ...] = ()
    warnings: tuple[str, ...] = ()


Text = Callable[[str], str]
"""What is written in the file of that key."""


def nothing_written(_key: str) -> str:
    return ""


def people_in(
    files: Sequence[Uploaded], name: str, known: Known = nobody_known, text: Text = nothing_written
) -> People:
    """Whose papers these are. An archive that lies at the top is looked into as if it had been given by itself.

    `name` is what the upload is called; `text` is asked for the files that say what to ignore.
    """
    members = {file.key: inside(files, file) for file in files if file.unpacked}
    top = [file for file in files if not file.archive]
    whole = [file for file in top if file.key in members and "/" not in file.path]
    rest = [file for file in top if file not in whole]
    found = [from_archive(file, members[file.key], known, text) for file in whole]
    if rest:
        found.append(from_files(rest, name, known, text))
    persons = apart([person for people in found for person in people.persons])
    opened = tuple(replace(each, files=tuple(with_members(each.files, members))) for each in persons)
    return People(opened, tuple(warning for people in found for warning in people.warnings))


def inside(files: Sequence[Uploaded], archive: Uploaded) -> list[Uploaded]:
    """An archive's files in their order, by their paths within it."""
    return [replace(file, path=file.path.removeprefix(f"{archive.path}/"))
            for file in files if file.archive == archive.key]


def from_archive(archive: Uploaded, members: Sequence[Uploaded], known: Known, text: Text) -> People:
    stem = PurePosixPath(archive.path).stem
    one = all(member.refused for member in members)  # nothing but failures: one candidate, named by the archive
    return with_tree(members, text, lambda root: named_by_file(find_candidates(root, known, one=one, name=stem), stem))


def named_by_file(found: Found, stem: str) -> Found:
    """A single candidate that bears the archive's name is a person only if that name is one's."""
    if len(found.candidates) == 1 and found.candidates[0].folder == shown(stem):
        alone = found.candidates[0]
        return Found((CandidateFolder(alone.folder, person_of_file(stem), alone.files),), found.warnings)
    return found


def from_files(files: Sequence[Uploaded], name: str, known: Known, text: Text) -> People:
    """A folder that holds all the others is the one that was meant; so is a file that came alone."""
    first = PurePosixPath(files[0].path).parts
    if len(files) == 1 and len(first) == 1:
        return with_tree(files, text, lambda root: from_file(root, files[0], known))
    if all(len(parts) > 1 and parts[0] == first[0] for parts in (PurePosixPath(file.path).parts for file in files)):
        return with_tree(files, text, lambda root: find_candidates(root / first[0], known, name=first[0]))
    return with_tree(files, text, lambda root: find_candidates(root, known, name=name))


def from_file(root: Path, file: Uploaded, known: Known) -> Found:
    path = root / file.path
    if file.refused and path.suffix.lower() == ".zip":  # an archive that could not be opened
        return named_by_file(find_candidates(root, known, one=True, name=path.stem), path.stem)
    return find_candidates(path, known)


def with_tree(files: Sequence[Uploaded], text: Text, find: Callable[[Path], Found]) -> People:
    with TemporaryDirectory(prefix="bukti-") as folder:
        root = Path(folder).resolve()
        keys = dict(planted(files, root, text))
        found = find(root)
        return People(tuple(
            Person(each.folder, each.person, tuple((keys[file.path], file.name) for file in each.files
                                                   if file.path in keys))
            for each in found.candidates), found.warnings)


def planted(files: Sequence[Uploaded], root: Path, text: Text) -> Iterator[tuple[Path, str]]:
    """An empty file for each; one whose name this file system does not take gets a plain one."""
    for number, file in enumerate(files, start=1):
        place = root / file.path
        try:
            plant(place, file, text)
        except OSError:
            place = root / f"berkas-{number}{place.suffix[:8]}"
            plant(place, file, text)
        yield place, file.key


def plant(place: Path, file: Uploaded, text: Text) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("x", encoding="utf-8") as written:
        if place.name == IGNORE_FILE:
            written.write(text(file.key)[:MOST_IGNORE_CHARACTERS])


def apart(persons: Iterable[Person]) -> list[Person]:
    """Folders of one name, from several archives, with a number after the name."""
    taken: set[str] = set()
    result = []
    for person in persons:
        folder, number = person.folder, 1
        while folder in taken:
            number += 1
            folder = f"{person.folder} ({number})"
        taken.add(folder)
        result.append(replace(person, folder=folder))
    return result


def with_members(
    files: Iterable[tuple[str, str]], members: dict[str, list[Uploaded]]
) -> Iterator[tuple[str, str]]:
    """An archive's files stand in its place, by names such as `arsip.zip/ijazah.pdf`."""
    for key, name in files:
        if key in members:
            yield from ((member.key, f"{name}/{member.path}") for member in members[key])
        else:
            yield key, name
