"""BNSP's code tables as the certification body supplied them: by its page, else as files in the settings' folder."""
from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.audit import record
from records.bnsp import TABLES, CodesBroken, CodeTable, parse_table, read_tables
from records.clock import seconds_now
from records.lsp_desk_tables import CodeList
from records.viewer import Viewer

KEY_OF: Mapping[str, str] = {name: key for key, (name, _) in TABLES.items()}
"""kota → city_code and so on."""
MOST_ROWS = 20_000


def tables_of(session: Session, lsp_id: str, folder: Path | None) -> dict[str, CodeTable]:
    """Every table that the body has, by column key. Raises CodesBroken for a broken file of the folder."""
    tables = read_tables(folder)
    for row in session.scalars(select(CodeList).where(CodeList.lsp_id == lsp_id)):
        tables[KEY_OF[row.name]] = CodeTable(
            {code: name for code, name, _ in row.rows}, {code: parent for code, _, parent in row.rows},
            row.may_be_empty)
    return tables


def supplied(session: Session, viewer: Viewer) -> dict[str, CodeList]:
    """What came by the page, by the table's name."""
    return {row.name: row for row in session.scalars(select(CodeList).where(CodeList.lsp_id == viewer.lsp_id))}


def supply(session: Session, viewer: Viewer, name: str, text: str) -> int:
    """Put a table in the place of the one before it; how many codes it has. Raises CodesBroken."""
    if name not in KEY_OF:
        raise CodesBroken(f"tabel tidak dikenal / unknown table: {name[:40]}")
    table = parse_table(f"{name}.csv", text)
    if not 0 < len(table.names) <= MOST_ROWS:
        raise CodesBroken(f"{name}.csv: harus berisi 1 sampai {MOST_ROWS} kode / must hold so many codes")
    row = session.get(CodeList, (viewer.lsp_id, name)) or CodeList(lsp_id=viewer.lsp_id, name=name, may_be_empty=False)
    row.rows = [[code, word, table.parents.get(code, "")] for code, word in table.names.items()]
    row.at, row.actor = seconds_now(session), viewer.id
    session.add(row)
    record(session, viewer.lsp_id, viewer.id, "codes_supplied", "lsp", viewer.lsp_id, {"table": name,
                                                                                     "codes": len(row.rows)})
    return len(row.rows)


def let_be_empty(session: Session, viewer: Viewer, name: str, allowed: bool) -> None:
    """Whether a candidate without such a code goes out all the same. Raises CodesBroken without a table."""
    row = session.get(CodeList, (viewer.lsp_id, name))
    if row is None:
        raise CodesBroken(f"pasang {name}.csv dahulu / supply it first")
    row.may_be_empty = allowed
    record(session, viewer.lsp_id, viewer.id, "codes_may_be_empty", "lsp", viewer.lsp_id,
           {"table": name, "allowed": allowed})
