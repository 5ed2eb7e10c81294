"""What a draft would make of past cases: worked out in parts, kept, and no case touched."""
from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, func, select, update

from records.database import reading, transaction
from records.erasure import delete_records
from records.scheme_desk import SchemeRefused, draft_from
from records.scheme_tables import WhatIf, WhatIfChange, WhatIfPart, WhatIfState
from records.schemes import text_of
from records.tables import Audit, Candidate, Judged, WordSort
from records.viewer import Role
from records.what_if import PART_CASES, examples, serve_part, start, stop_spent, to_publish
from records.words import Said, keep
from rules.paper import Document
from tests.rules.portfolios import paper
from tests.schemes.stored import add_batch, add_case, add_lsp, person

BATIK = "pembatik-tulis"
LETTER = paper("employment_letter", 2, holder="Siti Rahayu", issue_date=date(2026, 5, 1),
               says=("bekerja sebagai pembatik",))
CERTIFICATE = paper("competency_certificate", 3, holder="Siti Rahayu", title="Pembatik Tulis",
                    issue_date=date(2026, 5, 1))


def trained(hours: int) -> list[Document]:
    return [paper("training_certificate", 1, holder="Siti Rahayu", title="Pelatihan Membatik Tulis", hours=hours,
                  issue_date=date(2026, 5, 1)), LETTER]


PORTFOLIOS = {"40 JP": trained(40), "20 JP": trained(20), "80 JP": trained(80), "sertifikat": [CERTIFICATE],
              "kosong": []}


def filled(engine: Engine, lsp: str) -> dict[str, str]:
    """Candidates' ids by what they handed in."""
    with transaction(engine) as session:
        batch = add_batch(session, lsp)
        return {name: add_case(session, batch, name, papers) for name, papers in PORTFOLIOS.items()}


def asked(engine: Engine, lsp: str, text: str) -> str:
    with transaction(engine) as session:
        return start(session, person(lsp), draft_from(session, person(lsp), BATIK, text), BATIK).id


def served(engine: Engine, what_if_id: str) -> WhatIf:
    """As workers do it, until nothing is left to send."""
    while True:
        with transaction(engine) as session:
            parts = to_publish(session)
        if not parts:
            break
        for part in parts:
            serve_part(engine, part)
    with reading(engine) as session:
        return session.get_one(WhatIf, what_if_id)


def hours(least: int) -> str:
    return text_of(BATIK).replace("min_hours: 30", f"min_hours: {least}")


def test_stricter_looser_and_unchanged_are_told_by_unit(engine: Engine, lsp: str) -> None:
    people = filled(engine, lsp)
    strict = served(engine, asked(engine, lsp, hours(60)))
    assert (strict.state, strict.done, strict.cases) == (WhatIfState.DONE, 5, 5)
    assert strict.counts[""] == {"unchanged": 4, "stricter": 1} == strict.counts["U-03"]
    loose = served(engine, asked(engine, lsp, hours(20)))
    assert loose.counts["U-05"] == {"unchanged": 4, "looser": 1}
    with reading(engine) as session:
        ((change, candidate),) = examples(session, person(lsp), strict, "U-01", "stricter")
        assert (candidate.id, change.units[0]) == (people["40 JP"], ["U-01", "interview", "practice", "stricter"])
        assert examples(session, person(lsp), strict, "U-01", "looser") == []


def test_no_case_is_touched(engine: Engine, lsp: str) -> None:
    filled(engine, lsp)
    with reading(engine) as session:
        before = session.execute(select(Judged.id, Judged.answer, Judged.scheme_version)).all()
    served(engine, asked(engine, lsp, hours(60)))
    with reading(engine) as session:
        assert session.execute(select(Judged.id, Judged.answer, Judged.scheme_version)).all() == before
        assert set(session.scalars(select(Candidate.route))) == {"interview", "practice"}


def test_units_that_come_and_go_are_told_apart_from_routes(engine: Engine, lsp: str) -> None:
    filled(engine, lsp)
    text = text_of(BATIK).replace("  - {code: U-05, title: Melorod}", "  - {code: U-06, title: Mengemas}")
    counts = served(engine, asked(engine, lsp, text)).counts
    assert counts["U-05"] == {"gone": 5} and counts["U-06"] == {"new": 5} and counts[""] == {"unchanged": 5}


def test_words_of_people_count_as_in_the_judgement(engine: Engine, lsp: str) -> None:
    people = filled(engine, lsp)
    with transaction(engine) as session:
        said = Said(WordSort.VALUE, "berkas1.pdf#1", "hours", 90)
        keep(session, lsp, people["40 JP"], 1, said, "somebody", 3.0)
    assert served(engine, asked(engine, lsp, hours(60))).counts[""] == {"unchanged": 5}


def test_a_part_that_is_served_twice_counts_once(engine: Engine, lsp: str) -> None:
    filled(engine, lsp)
    what_if_id = asked(engine, lsp, hours(60))
    with transaction(engine) as session:
        (part,) = to_publish(session)
        assert to_publish(session) == []
    serve_part(engine, part)
    serve_part(engine, part)
    with reading(engine) as session:
        assert session.get_one(WhatIf, what_if_id).done == 5
        assert session.scalar(select(func.count()).select_from(WhatIfChange)) == 1
        actions = session.scalars(select(Audit.action).where(Audit.action.startswith("what_if"))).all()
        assert actions == ["what_if_started", "what_if_done"]


def test_a_worker_that_died_leaves_its_part_to_another_and_three_end_it(engine: Engine, lsp: str) -> None:
    filled(engine, lsp)
    what_if_id = asked(engine, lsp, hours(60))
    with transaction(engine) as session:
        session.execute(update(WhatIfPart).values(owner="dead", lease=1.0, attempts=1, published_at=1.0))
    assert served(engine, what_if_id).state == WhatIfState.DONE
    spent = asked(engine, lsp, hours(61))
    with transaction(engine) as session:
        session.execute(update(WhatIfPart).where(WhatIfPart.what_if_id == spent).values(
            owner="dead", lease=1.0, attempts=3))
        stop_spent(session)
    with reading(engine) as session:
        assert session.get_one(WhatIf, spent).state == WhatIfState.STOPPED


def test_many_cases_are_cut_into_parts_and_few_are_sent_at_a_time(engine: Engine, lsp: str) -> None:
    with transaction(engine) as session:
        batch = add_batch(session, lsp)
        for number in range(PART_CASES * 7 + 1):
            session.add(Candidate(lsp_id=lsp, batch_id=batch.id, folder=str(number), name="x", known={}, scheme=BATIK,
                                  assessed_on=batch.assessed_on, route="practice"))
    what_if_id = asked(engine, lsp, hours(60))
    with transaction(engine) as session:
        parts = to_publish(session)
        assert (len(parts), to_publish(session)) == (6, [])
    for part in parts:
        serve_part(engine, part)
    run = served(engine, what_if_id)
    assert (run.state, run.done, run.counts[""]) == (WhatIfState.DONE, 701, {"unchanged": 701})


def test_only_own_cases_and_only_for_eyes_that_may_see_them(engine: Engine, lsp: str) -> None:
    other = add_lsp(engine, "lain")
    filled(engine, other)
    with pytest.raises(SchemeRefused, match="Belum ada kasus"):
        asked(engine, lsp, hours(60))
    run = served(engine, asked(engine, other, hours(60)))
    with reading(engine) as session:
        assert examples(session, person(lsp), run) == []
        assert examples(session, person(other, Role.ASSESSOR), run) == []


def test_an_erased_case_leaves_the_outcome_without_it(engine: Engine, lsp: str) -> None:
    people = filled(engine, lsp)
    run = served(engine, asked(engine, lsp, hours(60)))
    with transaction(engine) as session:
        delete_records(session, people["40 JP"])
    with reading(engine) as session:
        assert examples(session, person(lsp), run) == []
