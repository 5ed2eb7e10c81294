"""Who can write to the database, and has no key, closes no case unseen; the program's role only adds to the log."""
from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine, text, update
from sqlalchemy.exc import ProgrammingError

from records.audit import record, verify
from records.database import migrate, open_records, reading, transaction
from records.recommendation import Outcome, Recommendation, UnitOutcome
from records.settings import Settings
from records.signed_by_nobody import unsigned
from records.signing import newest, sign
from records.tables import Audit, Decision, Lsp
from tests.parts.postgres import Cluster, cluster  # noqa: F401 (a fixture)
from tests.records.test_desk import LSP, SIGNER, USER, candidate_in


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.long)])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    url = request.getfixturevalue("cluster").new_database() if request.param == "postgresql" else ""
    engine = open_records(Settings(data=tmp_path, cache=None, database=url))
    migrate(engine)
    with transaction(engine) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
    yield engine
    engine.dispose()


def signed(engine: Engine) -> str:
    """A candidate whose case a person closed; the decision's id."""
    with transaction(engine) as session:
        candidate = candidate_in(session)
    with transaction(engine) as session:
        judged = newest(session, candidate)
        assert judged is not None
        units = tuple(UnitOutcome(unit["code"], Outcome.PRACTICE) for unit in judged.answer["units"])
        return sign(session, candidate, Recommendation(units), SIGNER, judged.number).id


def found(engine: Engine) -> list[tuple[str, str]]:
    with reading(engine) as session:
        return [(one.decision_id, one.code) for one in unsigned(session)]


def test_what_a_person_signed_is_a_decision_and_a_copy_of_it_in_sql_is_none(engine: Engine) -> None:
    """The best that SQL alone can do: a real record, sealed by us, copied for another case, with a line of the log."""
    real = signed(engine)
    assert found(engine) == []
    with transaction(engine) as session:
        other = candidate_in(session)
    copy = uuid.uuid4().hex
    with engine.begin() as raw:
        columns = "lsp_id, judgement_id, user_id, made_at, content, sha256, supersedes_id, reopened"
        raw.execute(text(f"INSERT INTO decision (id, candidate_id, {columns}) SELECT :id, :candidate, {columns} "
                         "FROM decision WHERE id = :real"), {"id": copy, "candidate": other, "real": real})
    assert found(engine) == [(copy, "unsigned")]
    with engine.begin() as raw:
        raw.execute(text(
            "INSERT INTO audit (lsp_id, number, at, actor, action, object_type, object_id, detail, previous, digest) "
            "SELECT lsp_id, number + 1, at, actor, action, object_type, :id, detail, digest, digest FROM audit "
            "WHERE number = (SELECT max(number) FROM audit)"), {"id": copy})
    with reading(engine) as session:
        assert [fault.code for fault in verify(session)] == ["altered"]


def test_a_signed_decision_that_is_changed_is_told_of(engine: Engine) -> None:
    decision = signed(engine)
    with transaction(engine) as session:
        row = session.get_one(Decision, decision)
        row.content = {**row.content, "recommendation": {}}
    assert found(engine) == [(decision, "altered")]


def test_a_decision_in_anothers_name_is_told_of(engine: Engine) -> None:
    decision = signed(engine)
    with transaction(engine) as session:
        session.execute(update(Decision).values(user_id="9" * 32))
    assert found(engine) == [(decision, "unsigned")]


ROLE = (
    "CREATE ROLE {role} LOGIN", "GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}",
    "REVOKE UPDATE, DELETE, TRUNCATE ON audit FROM {role}",
)
"""As docs/security.md says it."""


def test_the_programs_own_role_can_write_to_the_log_and_change_nothing_in_it(
    cluster: Cluster, tmp_path: Path  # noqa: F811
) -> None:
    url, role = cluster.new_database(), f"bukti_{uuid.uuid4().hex[:8]}"
    owner = open_records(Settings(data=tmp_path, cache=None, database=url))
    migrate(owner)
    with owner.begin() as raw:
        for statement in ROLE:
            raw.exec_driver_sql(statement.format(role=role))
    engine = open_records(Settings(data=tmp_path, cache=None, database=url.replace("//postgres@", f"//{role}@")))
    with transaction(engine) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
        session.flush()
        record(session, LSP, USER, "tried", "lsp", LSP)
    for statement in ("UPDATE audit SET actor = 'x'", "DELETE FROM audit", "TRUNCATE audit"):
        with pytest.raises(ProgrammingError) as refused, engine.begin() as raw:
            raw.exec_driver_sql(statement)
        assert isinstance(refused.value.orig, psycopg.errors.InsufficientPrivilege)
    with reading(engine) as session:
        assert session.query(Audit).count() == 1 and verify(session) == []
    owner.dispose()
    engine.dispose()


def test_the_command_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import bukti

    monkeypatch.setenv("BUKTI_DATA", str(tmp_path))
    engine = open_records(Settings(data=tmp_path, cache=None))
    migrate(engine)
    with transaction(engine) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
    decision = signed(engine)
    with transaction(engine) as session:
        session.execute(update(Decision).values(user_id="9" * 32))
    assert bukti.main(["audit", "verify", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["decision_faults"] == [{"lsp_id": LSP, "decision_id": decision, "code": "unsigned"}]
