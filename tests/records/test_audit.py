"""Whoever changes the log in the database is found out."""
from __future__ import annotations

import json
import random
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, insert, select, text, update

from bukti import main
from records.audit import Head, head, record, verify
from records.database import migrate, open_records, reading, transaction
from records.settings import Settings
from records.store import open_store
from records.tables import Audit, Batch, File, Lsp

LINES = 130
FLIPS, DELETIONS, SWAPS = 200, 100, 100


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data", cache=None)


@pytest.fixture
def engine(settings: Settings) -> Iterator[Engine]:
    """A database with one chain."""
    engine = open_records(settings)
    migrate(engine)
    with transaction(engine) as session:
        session.add(Lsp(id="l" * 32, name="LSP Contoh"))
        session.flush()
        for number in range(LINES):
            record(session, "l" * 32, "system", "file.read", "file", f"{number:032x}", {"reader": "r1"})
    yield engine
    engine.dispose()


def found(engine: Engine, *known: Head) -> set[str]:
    with reading(engine) as session:
        return {fault.code for fault in verify(session, known)}


def undone(engine: Engine, *statements: object) -> set[str]:
    """What is found after the statements, which leave no trace."""
    with reading(engine) as session:
        for statement in statements:
            session.execute(statement)  # type: ignore[call-overload]
        codes = {fault.code for fault in verify(session)}
        session.rollback()
    return codes


def test_an_honest_chain_has_no_fault(engine: Engine) -> None:
    assert found(engine) == set()


COLUMNS = ("actor", "action", "object_type", "object_id", "detail", "digest", "previous", "at")


def test_any_flipped_bit_is_found(engine: Engine) -> None:
    """In every column, as the database keeps it: text, the JSON's text, a number's eight bytes."""
    chance = random.Random(1)
    for turn in range(FLIPS):
        number, column = chance.randint(2, LINES), COLUMNS[turn % len(COLUMNS)]
        with reading(engine) as session:
            old = session.scalar(text(f"SELECT {column} FROM audit WHERE number = {number}"))
        new = flipped(old, chance)
        assert undone(engine, text(f"UPDATE audit SET {column} = :new WHERE number = {number}").bindparams(new=new)), (
            column, old, new)


def flipped(value: str | float, chance: random.Random) -> str | float:
    """With one bit the other way; of a number any but those that make it infinite, of a letter any that leave text."""
    if isinstance(value, float):
        bits = struct.unpack("<Q", struct.pack("<d", value))[0] ^ (1 << chance.randrange(52))
        return float(struct.unpack("<d", struct.pack("<Q", bits))[0])
    place, bit = chance.randrange(len(value)), 1 << chance.randrange(5)
    return value[:place] + chr(ord(value[place]) ^ bit) + value[place + 1:]


def test_bytes_that_are_no_text_any_more_are_a_fault_and_no_crash(engine: Engine) -> None:
    for column in ("actor", "detail"):
        broken = text(f"UPDATE audit SET {column} = CAST(x'7bff7d' AS TEXT) WHERE number = 7")
        assert undone(engine, broken) == {"altered"}


def test_a_line_put_in_between_is_found(engine: Engine) -> None:
    """A copy of another line, or of its neighbour, with everything behind it moved on by one."""
    for number in (2, LINES // 2, LINES):
        with reading(engine) as session:
            row = dict(session.execute(select(Audit.__table__).where(Audit.number == number)).mappings().one())
        moved = [update(Audit).where(Audit.number == old).values(number=old + 1)
                 for old in range(LINES + 1, number, -1)]
        assert undone(engine, *moved, insert(Audit).values(**row | {"number": number + 1}))


def test_a_line_that_was_taken_out_is_found(engine: Engine) -> None:
    for number in random.Random(2).sample(range(1, LINES), DELETIONS):
        assert "missing" in undone(engine, delete(Audit).where(Audit.number == number))


def test_lines_that_changed_places_are_found(engine: Engine) -> None:
    for number in random.Random(3).sample(range(1, LINES), SWAPS):
        moves = [(number, 0), (number + 1, number), (0, number + 1)]
        swap = [update(Audit).where(Audit.number == old).values(number=new) for old, new in moves]
        assert undone(engine, *swap)


def test_a_cut_tail_is_found_by_a_head_from_before(engine: Engine) -> None:
    with reading(engine) as session:
        before = head(session, "l" * 32)
    with transaction(engine) as session:
        session.execute(delete(Audit).where(Audit.number > LINES - 5))
    assert found(engine) == set()  # the chain alone cannot tell
    assert found(engine, before) == {"cut"}


def test_a_chain_written_anew_is_found_by_a_head_from_before(engine: Engine) -> None:
    with reading(engine) as session:
        before = head(session, "l" * 32)
    with transaction(engine) as session:
        session.execute(delete(Audit))
        for number in range(LINES):
            record(session, "l" * 32, "system", "file.read", "file", f"{number:032x}", {"reader": "r2"})
    assert found(engine) == set()
    assert found(engine, before) == {"rewritten"}


def test_without_the_key_nobody_can_make_a_line(engine: Engine) -> None:
    stranger = engine.execution_options(audit_key=b"guessed")
    with transaction(stranger) as session:
        record(session, "l" * 32, "system", "file.read", "file", "f" * 32)
    assert found(engine) == {"altered"}


def test_the_command_finds_a_changed_file(
    settings: Settings, engine: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stored = open_store(settings).put("l" * 32, [b"a paper"])
    with transaction(engine) as session:
        batch = Batch(lsp_id="l" * 32, name="b", scheme="", assessed_on="2026-11-16", received_at=0.0)
        session.add(batch)
        session.flush()
        session.add(File(lsp_id="l" * 32, batch_id=batch.id, path="a.pdf", sha256=stored.sha256, size=7, received_at=0))
    monkeypatch.setenv("BUKTI_DATA", str(settings.data))
    assert main(["audit", "verify"]) == 0
    assert f"{LINES} baris dan 1 berkas utuh" in capsys.readouterr().out
    (place,) = (settings.data / "files").glob("*/files/*/*")
    place.write_bytes(b"a paper!")
    assert main(["audit", "verify", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["file_faults"][0]["code"] == "changed"
    place.unlink()
    assert main(["audit", "verify"]) == 1
    assert "berkas hilang" in capsys.readouterr().out
