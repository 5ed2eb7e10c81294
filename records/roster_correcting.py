"""What staff put right before a batch starts: whose folder is whose, and under which scheme."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from records.roster import Roster, RosterRow, plain


@dataclass(frozen=True, slots=True)
class Said:
    """Of one folder. `row` counts as the spreadsheet does; without one `name` stands. Empty means: as it was."""

    row: int | None = None
    name: str = ""
    scheme: str = ""


def corrected(roster: Roster, said: Mapping[str, Said]) -> Roster:
    """The list as if it had named these folders itself; a row that went to one folder is no other's."""
    rows = list(roster.rows)
    for folder, word in said.items():
        found = row_meant(roster, folder, word)
        new = replace(found or RosterRow(0), folder=folder, scheme=word.scheme or (found.scheme if found else ""))
        if word.row is None and word.name:
            new = replace(new, name=word.name)
        rows = [row for row in rows if row is not found and plain(row.folder) != plain(folder)] + [new]
    return replace(roster, rows=tuple(rows))


def row_meant(roster: Roster, folder: str, word: Said) -> RosterRow | None:
    """The row that was chosen; for another name none: what the list says of somebody else must not count."""
    if word.row is not None:
        return next((row for row in roster.rows if row.row == word.row), None)
    own = roster.row_for(folder) or roster.row_for(folder.rpartition("/")[2])
    return own if own and (not word.name or plain(word.name) == plain(own.name)) else None
