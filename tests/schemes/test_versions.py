"""Schemes of a certification body: drafts, versions that hold from a day, and cases that keep theirs."""
from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, select, update
from sqlalchemy.exc import DatabaseError

from records.database import reading, transaction
from records.judging import judge_candidate
from records.scheme_desk import SchemeRefused, discard, draft_from, publish, save
from records.scheme_store import holding, scheme_for, shelf
from records.scheme_tables import SchemeVersion
from records.schemes import available, load, text_of
from records.tables import Audit, Candidate, Judged
from records.viewer import Role
from tests.rules.portfolios import paper
from tests.schemes.stored import add_batch, add_case, add_lsp, person

BATIK = "pembatik-tulis"
TODAY = date(2026, 11, 1)
PROVEN = {"faults": []}
TRAINED = [paper("training_certificate", 1, holder="Siti Rahayu", title="Pelatihan Membatik Tulis", hours=40,
                 issue_date=date(2026, 5, 1)),
           paper("employment_letter", 2, holder="Siti Rahayu", issue_date=date(2026, 5, 1),
                 says=("bekerja sebagai pembatik",))]


def strict(text: str) -> str:
    assert "min_hours: 30" in text
    return text.replace("min_hours: 30", "min_hours: 60")


def published(engine: Engine, lsp: str, holds_from: date, scheme: str = BATIK) -> str:
    """A version that asks for 60 hours."""
    who = person(lsp)
    with transaction(engine) as session:
        draft = draft_from(session, who, scheme, strict(text_of(scheme)))
        publish(session, who, draft, holds_from, TODAY, PROVEN)
        return draft.id


def case(engine: Engine, lsp: str, on: str) -> tuple[str, Judged]:
    with transaction(engine) as session:
        one = add_case(session, add_batch(session, lsp, on), "001", TRAINED)
        return one, session.scalars(select(Judged).where(Judged.candidate_id == one)).one()


def test_a_version_holds_from_its_day_on_and_not_before(engine: Engine, lsp: str) -> None:
    published(engine, lsp, date(2026, 12, 1))
    assert case(engine, lsp, "2026-11-30")[1].route == "interview"
    late = case(engine, lsp, "2026-12-01")[1]
    assert late.route == "practice"
    with reading(engine) as session:
        (row,) = holding(session, lsp, "2026-12-01")
    assert late.scheme_version == row.sha256
    assert late.answer["scheme_version"] == "1"


def test_a_case_keeps_its_version_when_it_is_judged_again(engine: Engine, lsp: str) -> None:
    first = published(engine, lsp, date(2026, 12, 1))
    one, judged = case(engine, lsp, "2027-01-15")
    assert judged.route == "practice"
    who = person(lsp)
    with transaction(engine) as session:
        draft = draft_from(session, who, BATIK, text_of(BATIK))
        publish(session, who, draft, date(2026, 12, 5), TODAY, PROVEN)
    with transaction(engine) as session:
        again = judge_candidate(session, one)
        assert (again.route, again.scheme_version) == ("practice", judged.scheme_version)
        assert session.get_one(SchemeVersion, first).sha256 == again.scheme_version
    assert case(engine, lsp, "2027-01-15")[1].route == "interview"


def test_a_case_judged_by_a_file_keeps_to_the_file(engine: Engine, lsp: str) -> None:
    one, judged = case(engine, lsp, "2027-01-15")
    published(engine, lsp, date(2026, 12, 1))
    with transaction(engine) as session:
        assert judge_candidate(session, one).scheme_version == judged.scheme_version


def test_no_other_body_sees_or_uses_it(engine: Engine, lsp: str) -> None:
    other = add_lsp(engine, "lain")
    published(engine, lsp, date(2026, 12, 1))
    assert case(engine, other, "2026-12-15")[1].route == "interview"
    with reading(engine) as session:
        assert shelf(session, other, "2026-12-15", None).own == ()


def test_a_scheme_of_its_own_id_can_be_chosen_once_it_holds(engine: Engine, lsp: str) -> None:
    who, text = person(lsp), text_of(BATIK).replace("id: pembatik-tulis", "id: batik-kami")
    with transaction(engine) as session:
        publish(session, who, draft_from(session, who, "batik-kami", text), date(2026, 12, 1), TODAY, PROVEN)
    with reading(engine) as session:
        assert "batik-kami" not in available(shelf(session, lsp, "2026-11-30", None))
        assert load("batik-kami", shelf(session, lsp, "2026-12-01", None)).units[0].code == "U-01"


def test_nobody_changes_what_is_published_not_even_in_the_database(engine: Engine, lsp: str) -> None:
    row = published(engine, lsp, date(2026, 12, 1))
    who = person(lsp)
    with transaction(engine) as session:
        held = session.get_one(SchemeVersion, row)
        for change in (lambda: save(session, who, held, "x", "", held.sha256), lambda: discard(session, who, held),
                       lambda: publish(session, who, held, TODAY, TODAY, PROVEN)):
            with pytest.raises(SchemeRefused):
                change()
    with pytest.raises(DatabaseError), transaction(engine) as session:
        session.execute(update(SchemeVersion).values(text="lain"))
    with pytest.raises(DatabaseError), transaction(engine) as session:
        session.delete(session.get_one(SchemeVersion, row))


def test_what_publishing_refuses(engine: Engine, lsp: str) -> None:
    who, staff = person(lsp), person(lsp, Role.STAFF)
    with transaction(engine) as session:
        draft = draft_from(session, who, BATIK, text_of(BATIK))
        for words, refused in {
            "Hanya admin": lambda: publish(session, staff, draft, TODAY, TODAY, PROVEN),
            "sebelum hari ini": lambda: publish(session, who, draft, date(2026, 10, 31), TODAY, PROVEN),
            "menemukan kesalahan": lambda: publish(session, who, draft, TODAY, TODAY, {"faults": ["x"]}),
            "empat mata": lambda: publish(session, who, draft, TODAY, TODAY, PROVEN, four_eyes=True),
        }.items():
            with pytest.raises(SchemeRefused, match=words):
                refused()
        publish(session, person(lsp, name="lain"), draft, TODAY, TODAY, PROVEN, four_eyes=True)


def test_a_draft_that_somebody_else_changed_is_not_overwritten(engine: Engine, lsp: str) -> None:
    who = person(lsp)
    with transaction(engine) as session:
        draft = draft_from(session, who, BATIK, text_of(BATIK))
        seen = draft.sha256
        save(session, who, draft, draft.text + "\n# satu", "", seen)
        with pytest.raises(SchemeRefused, match="orang lain"):
            save(session, who, draft, draft.text + "\n# dua", "", seen)


def test_every_step_is_in_the_log_by_ids_alone(engine: Engine, lsp: str) -> None:
    published(engine, lsp, date(2026, 12, 1))
    with reading(engine) as session:
        lines = session.scalars(select(Audit).where(Audit.object_type == "scheme").order_by(Audit.number)).all()
        assert [line.action for line in lines] == ["scheme_drafted", "scheme_published"]
        assert lines[1].detail["holds_from"] == "2026-12-01"


def test_which_scheme_a_new_case_would_get(engine: Engine, lsp: str) -> None:
    published(engine, lsp, date(2026, 12, 1))
    with transaction(engine) as session:
        one = add_case(session, add_batch(session, lsp, "2026-12-24"), "001", TRAINED, judge=False)
        assert scheme_for(session, session.get_one(Candidate, one), None).scheme.papers["training"].min_hours == 60
