"""Whoever changes the log in the database is found out."""
from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, select, update

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


def test_any_changed_character_is_found(engine: Engine) -> None:
    chance = random.Random(1)
    for _ in range(FLIPS):
        number = chance.randint(1, LINES)
        column = chance.choice(["actor", "action", "object_id", "digest", "previous", "at"])
        with reading(engine) as session:
            old = session.scalar(select(getattr(Audit, column)).where(Audit.number == number))
        new = old + 1e-6 if column == "at" else flipped(old or "0", chance)
        assert undone(engine, update(Audit).where(Audit.number == number).values({column: new})), (column, old, new)


def flipped(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text))
    return text[:place] + chr(ord(text[place]) ^ 1) + text[place + 1:]


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
