"""What is past its retention is erased and nothing else; a hold keeps it; heads are written once a day."""
from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from records.accounts import add_user
from records.audit import verify
from records.database import migrate, open_records, reading, transaction
from records.erasure import hold
from records.erasure_tables import Tombstone
from records.heads import export_heads, exported
from records.plenary_tables import Plenary, PlenaryItem
from records.recommendation import Outcome, Recommendation, UnitOutcome
from records.retention import DAY_SECONDS, Kind, RuleRefused, due, rules, run, set_rule
from records.settings import Settings
from records.signing import Signer, content_of, digest_of
from records.store import open_store
from records.tables import Audit, Batch, BatchState, Candidate, Decision, Judged, Lsp
from records.viewer import Role, Viewer

OLD, NEW = 1_000_000_000.0, 4_000_000_000.0


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data", cache=None)


@pytest.fixture
def engine(settings: Settings) -> Iterator[Engine]:
    engine = open_records(settings)
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def viewer(engine: Engine) -> Viewer:
    with transaction(engine) as session:
        lsp = Lsp(name="LSP Contoh")
        session.add(lsp)
        session.flush()
        admin = add_user(session, lsp.id, "admin", Role.ADMIN)
    return Viewer(lsp.id, admin.id, Role.ADMIN)


def add(engine: Engine, viewer: Viewer, name: str, received: float, closed: float | None = None) -> str:
    """A candidate of a batch of its own; decided by a plenary where `closed` is given."""
    with transaction(engine) as session:
        batch = Batch(lsp_id=viewer.lsp_id, name=name, scheme="", assessed_on="2026-11-16", received_at=received,
                      state=BatchState.DONE)
        session.add(batch)
        session.flush()
        one = Candidate(lsp_id=viewer.lsp_id, batch_id=batch.id, folder=name, name=name, scheme="x",
                        assessed_on="2026-11-16")
        session.add(one)
        session.flush()
        if closed is not None:
            decided(session, viewer, one, closed)
        return one.id


def decided(session: Session, viewer: Viewer, one: Candidate, closed: float) -> None:
    judged = Judged(lsp_id=viewer.lsp_id, candidate_id=one.id, number=1, judged_at=closed, route="practice", answer={})
    session.add(judged)
    session.flush()
    decided_on(session, viewer, one, judged, closed)


def decided_on(session: Session, viewer: Viewer, one: Candidate, judged: Judged, closed: float) -> None:
    """A plenary that is closed since then decided on the judgement, as it was signed."""
    units = tuple(UnitOutcome(unit["code"], Outcome.PRACTICE) for unit in judged.answer.get("units", ()))
    content = content_of(judged, Recommendation(units), Signer(viewer.id, "Asesor", ""), closed)
    decision = Decision(lsp_id=viewer.lsp_id, candidate_id=one.id, judgement_id=judged.id, user_id=viewer.id,
                        made_at=closed, content=content, sha256=digest_of(content))
    meeting = Plenary(lsp_id=viewer.lsp_id, number="1", held_on="2026-11-20", members=[], opened_by=viewer.id,
                      closed_at=closed)
    session.add_all([decision, meeting])
    session.flush()
    session.add(PlenaryItem(lsp_id=viewer.lsp_id, plenary_id=meeting.id, candidate_id=one.id, decision_id=decision.id,
                            result="BK", decided_at=closed))


def left(engine: Engine) -> set[str]:
    with reading(engine) as session:
        return set(session.scalars(select(Candidate.name)))


def test_nothing_goes_unasked_and_only_what_is_over(engine: Engine, viewer: Viewer, tmp_path: Path) -> None:
    store = open_store(Settings(data=tmp_path))
    add(engine, viewer, "lama tanpa putusan", OLD)
    add(engine, viewer, "baru tanpa putusan", NEW)
    add(engine, viewer, "lama diputuskan", OLD, OLD)
    add(engine, viewer, "baru diputuskan", OLD, NEW)
    held = add(engine, viewer, "banding", OLD, OLD)
    assert run(engine, store) == 0
    with transaction(engine) as session:
        set_rule(session, viewer, Kind.DECIDED, 1)
        hold(session, held, viewer.id, "banding")
        over = due(session, viewer.lsp_id)
    assert {(one.name, one.held) for one in over} == {("lama diputuskan", False), ("banding", True)}
    assert run(engine, store) == 1
    assert left(engine) == {"lama tanpa putusan", "baru tanpa putusan", "baru diputuskan", "banding"}
    with transaction(engine) as session:
        set_rule(session, viewer, Kind.UNDECIDED, 30)
    assert run(engine, store) == 1
    assert run(engine, store) == 0
    assert left(engine) == {"baru tanpa putusan", "baru diputuskan", "banding"}
    with reading(engine) as session:
        assert verify(session) == []
        assert {row.actor for row in session.scalars(select(Tombstone))} == {"system"}
        ran = [row.detail for row in session.scalars(select(Audit).where(Audit.action == "retention_ran"))]
    assert ran == [{"decided": 1}, {"undecided": 1}]


def test_a_rule_is_a_number_of_days_or_for_ever(engine: Engine, viewer: Viewer) -> None:
    with transaction(engine) as session:
        with pytest.raises(RuleRefused):
            set_rule(session, viewer, Kind.DECIDED, 0)
        set_rule(session, viewer, Kind.DECIDED, 5 * 365)
        set_rule(session, viewer, Kind.WITHDRAWN, 3)
        set_rule(session, viewer, Kind.WITHDRAWN, None)
        assert rules(session, viewer.lsp_id) == {Kind.DECIDED: 1825}
    assert DAY_SECONDS == 24 * 3600


def test_heads_are_written_once_a_day_and_find_a_cut_tail(engine: Engine, viewer: Viewer, tmp_path: Path) -> None:
    folder = tmp_path / "heads"
    with reading(engine) as session:
        place = export_heads(session, folder)
        assert export_heads(session, folder) is None
    assert place is not None
    assert json.loads(place.read_text(encoding="utf-8"))["heads"][0]["lsp_id"] == viewer.lsp_id
    with transaction(engine) as session:
        session.query(Audit).delete()
    with reading(engine) as session:
        assert verify(session) == []
        assert {fault.code for fault in verify(session, exported(folder))} == {"cut"}
