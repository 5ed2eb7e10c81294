"""What would become of the chosen files: which candidate each folder is, before anything is sent."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from records import schemes
from records.matching import default_scheme, row_of
from records.roster import Roster, RosterRow, plain
from records.schemes import Source
from records.settings import Settings
from records.sorting import chosen_schemes
from records.uploaded_tree import Person, Uploaded, people_in
from web.uploads.asked import Asked
from web.uploads.limits import most_bytes, too_large

LIKE = 0.8  # of difflib's ratio: two letters of a name of fifteen


@dataclass(frozen=True, slots=True)
class Row:
    """One candidate. `row` is the list's; None where the folder's name alone says who it is, if anything does."""

    folder: str
    name: str
    row: int | None
    scheme: str
    files: int
    size: int
    said: bool
    """A person has put it right."""
    like: RosterRow | None = None
    """A row without a folder whose name is nearly this one's."""


@dataclass(frozen=True, slots=True)
class Preview:
    """`unlisted`: rows of the list that no folder was found for. `refused`: (path, why) of files above their limit."""

    rows: tuple[Row, ...]
    warnings: tuple[str, ...]
    unlisted: tuple[RosterRow, ...]
    refused: tuple[tuple[str, str], ...]

    @property
    def unknown(self) -> int:
        return sum(not row.name for row in self.rows)

    @property
    def apart(self) -> int:
        """Folders that nobody on the list, and no person at the page, has spoken of."""
        return sum(row.row is None and not row.said for row in self.rows)


def preview(asked: Asked, settings: Settings, known: Source = None) -> Preview:
    """By the very rules by which the batch will be sorted. Looks at names alone."""
    roster = asked.roster
    people = people_in(tuple(tree(asked)), asked.called, lambda folder: roster.row_for(folder) is not None)
    found = tuple(row_of(roster, person.folder) for person in people.persons)
    chosen, warnings = chosen_schemes(found, asked.scheme, known)
    sizes = {file.path: file.size for file in asked.files}
    rows = tuple(row_for(person, row, scheme, sizes)
                 for person, row, scheme in zip(people.persons, found, chosen, strict=True))
    left = unlisted(roster, found)
    return Preview(tuple(with_likeness(row, left) for row in rows), (*people.warnings, *warnings), left,
                   tuple(above_limit(asked, settings)))


def tree(asked: Asked) -> Iterator[Uploaded]:
    """Keys are paths. An archive that could not be looked into stands for what it holds."""
    for path in {file.path: None for file in asked.files}:
        inside = asked.members.get(path, ())
        yield Uploaded(path, path, unpacked=bool(inside))
        for member in inside:
            yield Uploaded(f"{path}/{member}", f"{path}/{member}", archive=path)


def row_for(person: Person, row: RosterRow | None, scheme: str, sizes: Mapping[str, int]) -> Row:
    name = (row.name if row else "") or person.person
    return Row(person.folder, name, row.row if row and row.row else None, scheme, len(person.files),
               sum(sizes.get(path, 0) for path, _ in person.files), bool(row and not row.row and row.name))


def with_likeness(row: Row, left: Sequence[RosterRow]) -> Row:
    """Only proposed, never taken: a letter's difference can be another person."""
    if row.row is not None or row.said or not row.name:
        return row
    near = get_close_matches(plain(row.name), [plain(one.name) for one in left], 1, LIKE)
    return replace(row, like=next(one for one in left if plain(one.name) == near[0])) if near else row


def unlisted(roster: Roster, found: Sequence[RosterRow | None]) -> tuple[RosterRow, ...]:
    taken = {plain(row.folder) or plain(row.name) for row in found if row}
    return tuple(row for row in roster.rows if row.row and (plain(row.folder) or plain(row.name)) not in taken)


def above_limit(asked: Asked, settings: Settings) -> Iterator[tuple[str, str]]:
    for file in asked.files:
        if file.size > most_bytes(settings, file.path):
            yield file.path, too_large(settings, file.path)


def scheme_choices(known: Source) -> list[tuple[str, str]]:
    """(id, title), the default first."""
    first = default_scheme(known)
    ids = sorted(schemes.available(known), key=lambda one: (one != first, one))
    return [(one, schemes.load(one, known).title) for one in ids]
