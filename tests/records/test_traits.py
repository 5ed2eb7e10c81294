"""What the database narrows by its own codes is what the answers themselves say; older judgements are not left out."""
from __future__ import annotations

from datetime import date
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, func, select

from records.database import migrate, open_records, reading, transaction
from records.erasure import delete_records
from records.looking import Wanted, fits, found
from records.settings import Settings
from records.tables import Candidate, Judged
from records.trait_tables import JudgedTrait
from records.traits import keep_missing
from records.viewer import Role
from tests.parts.postgres import Cluster
from tests.rules.portfolios import paper
from tests.schemes.stored import add_batch, add_case, add_lsp, person

LETTER = paper("employment_letter", 2, holder="Siti Rahayu", issue_date=date(2026, 5, 1),
               says=("bekerja sebagai pembatik",))
PORTFOLIOS = [
    [], [LETTER], [paper("competency_certificate", 3, holder="Siti Rahayu", title="Pembatik Tulis",
                         issue_date=date(2026, 5, 1))],
    [paper("training_certificate", 1, holder="Siti Rahayo", title="Pelatihan Membatik Tulis", hours=40,
           issue_date=date(2026, 5, 1)), LETTER],
    [paper("training_certificate", 1, holder="Siti Rahayu", title="Pelatihan Membatik Tulis", hours=16,
           issue_date=date(2020, 5, 1)), LETTER],
    [paper("competency_certificate", 3, holder="Siti Rahayu", title="Pembatik Tulis", issue_date=date(2027, 5, 1))],
]
RULES = ("", "AUT-01", "CUR-01", "SRC-03")


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path, cluster: Cluster) -> Engine:
    database = cluster.new_database() if request.param == "postgresql" else ""
    engine = open_records(Settings(data=tmp_path / "data", cache=None, database=database))
    migrate(engine)
    return engine


def test_every_filter_finds_what_the_answers_say(engine: Engine) -> None:
    lsp = add_lsp(engine)
    with transaction(engine) as session:
        batch = add_batch(session, lsp)
        for number, papers in enumerate(PORTFOLIOS):
            add_case(session, batch, str(number), papers, "pewarna-batik" if number % 2 else "pembatik-tulis")
    viewer, seen = person(lsp, Role.AUDITOR), 0
    with reading(engine) as session:
        answers = {row.candidate_id: row.answer for row in session.scalars(select(Judged))}
        alerts = {"", "altered", *(one["code"] for answer in answers.values() for one in answer["alerts"])}
        for unit, rule, route, alert in product(("", "U-03", "W-01"), RULES, ("", "review"), alerts):
            wanted = Wanted(unit=unit, rule=rule, route=route, alert=alert)
            right = sorted(one for one, answer in answers.items() if fits(answer, wanted) and (
                unit or route in ("", answer["route"])))
            assert found(session, viewer, wanted) == right, wanted
            seen += len(right) not in (0, len(PORTFOLIOS))
        assert seen > 10 and len(alerts) > 2
        assert found(session, person(add_lsp(engine, "lain"), Role.AUDITOR), Wanted(unit="U-01")) == []


def test_judgements_from_before_are_found_and_caught_up_with(engine: Engine) -> None:
    lsp = add_lsp(engine)
    with transaction(engine) as session:
        batch = add_batch(session, lsp)
        ids = [add_case(session, batch, str(number), papers) for number, papers in enumerate(PORTFOLIOS)]
        session.execute(delete(JudgedTrait).where(JudgedTrait.candidate_id.in_(ids[:4])))
    wanted = Wanted(unit="U-01", route="interview")
    with transaction(engine) as session:
        before = found(session, person(lsp), wanted)
        assert ids[2] in before
        assert (keep_missing(session, 3), keep_missing(session, 3), keep_missing(session, 3)) == (3, 1, 0)
        assert found(session, person(lsp), wanted) == before


def test_traits_of_a_candidate_go_with_it_and_hold_no_word_of_its_papers(engine: Engine) -> None:
    lsp = add_lsp(engine)
    with transaction(engine) as session:
        one = add_case(session, add_batch(session, lsp), "siti", PORTFOLIOS[3])
    with transaction(engine) as session:
        rows = session.execute(select(JudgedTrait.sort, JudgedTrait.code, JudgedTrait.unit, JudgedTrait.value)).all()
        assert rows and "siti" not in str(rows).lower() and "rahay" not in str(rows).lower()
        delete_records(session, one)
        assert session.scalar(select(func.count()).select_from(JudgedTrait)) == 0
        assert session.get(Candidate, one) is not None
