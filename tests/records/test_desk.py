"""An assessor's words change the judgement at once; a signature freezes it; the history replays to the same."""
from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from records.audit import verify
from records.database import migrate, open_records, reading, transaction
from records.desk import AlreadySigned, Stale, newest_number, say
from records.judging import judge_candidate
from records.recommendation import Outcome, Recommendation, UnitOutcome
from records.settings import Settings
from records.signing import NotSignable, Signer, decisions, holds, newest, reopen, sign, standing
from records.tables import Batch, BatchState, Candidate, Decision, File, FileState, Judged, Lsp, Reading, WordSort
from records.words import BadWord, Said
from rules.paper import ReadFile
from rules.stored import encode_read_file
from tests.rules.portfolios import NAME, ON, paper

LSP, USER = "1" * 32, "u" * 32
DOUBT: dict[str, Any] = {"value": ON - timedelta(days=90), "confidence": 0.3}
DOCUMENT = "berkas1.pdf#1"
SIGNER = Signer(USER, "Dr. Suparno", "MET.000.001234 2019")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = open_records(Settings(data=tmp_path_factory.mktemp("data"), cache=None))
    migrate(engine)
    with transaction(engine) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
    yield engine
    engine.dispose()


def candidate_in(session: Session) -> str:
    """A judged candidate with one certificate whose date is doubtful, and one letter off the topic."""
    batch = Batch(lsp_id=LSP, name="b", scheme="", assessed_on=ON.isoformat(), received_at=0, state=BatchState.WORKING)
    session.add(batch)
    session.flush()
    person = Candidate(lsp_id=LSP, batch_id=batch.id, folder="001", name=NAME, scheme="pembatik-tulis",
                       assessed_on=ON.isoformat(), known={})
    session.add(person)
    session.flush()
    certificate = paper("competency_certificate", 1, holder=NAME, title="Pembatik Tulis", issue_date=DOUBT)
    for position, document in enumerate([certificate, paper("cv", 2, holder=NAME)]):
        read = ReadFile(document.file, document.sha256, 1, None, (document,))
        if not session.scalar(select(Reading.id).where(Reading.sha256 == document.sha256)):
            session.add(Reading(lsp_id=LSP, sha256=document.sha256, reader="r", read_at=0,
                                answer=encode_read_file(read)))
        session.add(File(lsp_id=LSP, batch_id=batch.id, candidate_id=person.id, path=document.file, name=document.file,
                         sha256=document.sha256, size=1, received_at=0, state=FileState.READ, reader="r",
                         position=position))
    session.flush()
    judge_candidate(session, person.id)
    return person.id


@pytest.fixture
def candidate(engine: Engine) -> str:
    with transaction(engine) as session:
        return candidate_in(session)


def spoken(engine: Engine, candidate: str, *words: Said) -> Judged:
    for word in words:
        with transaction(engine) as session:
            judged = say(session, candidate, word, USER, newest_number(session, candidate))
    return judged


def route(engine: Engine, candidate: str) -> str | None:
    with reading(engine) as session:
        return session.scalar(select(Candidate.route).where(Candidate.id == candidate))


def recommend(engine: Engine, candidate: str) -> tuple[Recommendation, int]:
    with reading(engine) as session:
        judged = newest(session, candidate)
    assert judged is not None
    units = tuple(UnitOutcome(unit["code"], Outcome.MET) for unit in judged.answer["units"])
    return Recommendation(units), judged.number


BOX = (0.1, 0.1, 0.2, 0.2)
DATE = Said(WordSort.VALUE, DOCUMENT, "issue_date", (ON - timedelta(days=90)).isoformat(), 1, BOX, "misread")


def test_a_corrected_date_turns_review_into_interview_at_once(engine: Engine, candidate: str) -> None:
    assert route(engine, candidate) == "review"
    judged = spoken(engine, candidate, DATE)
    assert (judged.route, judged.number, route(engine, candidate)) == ("interview", 2, "interview")
    fact = judged.answer["documents"][0]["facts"]["issue_date"]
    assert (fact["confidence"], fact["page"], fact["box"]) == (1.0, 1, list(BOX))


def test_judging_again_takes_under_a_tenth_of_a_second(engine: Engine, candidate: str) -> None:
    """Of this process's own time: others on the machine do not count. `python -m tests.desk` measures whole samples."""
    spent = []
    for day in range(5):
        begun = time.process_time()
        spoken(engine, candidate, replace(DATE, value=(ON - timedelta(days=day)).isoformat()))
        spent.append(time.process_time() - begun)
    assert sorted(spent)[2] < 0.1


def test_a_stale_page_changes_nothing(engine: Engine, candidate: str) -> None:
    spoken(engine, candidate, DATE)
    with pytest.raises(Stale) as told, transaction(engine) as session:
        say(session, candidate, Said(WordSort.VALUE, DOCUMENT, "holder", "Orang Lain"), USER, 1)
    assert told.value.number == 2
    assert route(engine, candidate) == "interview"


def test_a_route_of_a_person_stands_beside_that_of_the_machine(engine: Engine, candidate: str) -> None:
    word = Said(WordSort.ROUTE, "U-03", "", "practice", code="other", reason="Alat tidak dikenal")
    unit = next(one for one in spoken(engine, candidate, word).answer["units"] if one["code"] == "U-03")
    assert (unit["route"], unit["person"]["route"]) == ("review", "practice")


@pytest.mark.parametrize("word", [
    Said(WordSort.VALUE, DOCUMENT, "issue_date", "16/11/2026"), Said(WordSort.VALUE, DOCUMENT, "hours", "banyak"),
    Said(WordSort.VALUE, DOCUMENT, "weight", "1"), Said(WordSort.VALUE, DOCUMENT, "kind", "no kind"),
    Said(WordSort.ANSWER, DOCUMENT, "holder", "perhaps"), Said(WordSort.ROUTE, "U-01", "", "interview"),
    Said(WordSort.OVERRIDE, DOCUMENT, "CUR-02", "yes", code="because"),
    Said(WordSort.VALUE, DOCUMENT, "holder", "x" * 501),
    Said(WordSort.ROUTE, "U-01", "", "kompeten", code="other", reason="a"),
])
def test_words_that_make_no_sense_are_refused_and_leave_no_trace(engine: Engine, candidate: str, word: Said) -> None:
    with pytest.raises(BadWord), transaction(engine) as session:
        say(session, candidate, word, USER, 1)
    with reading(engine) as session:
        assert newest_number(session, candidate) == 1


def test_a_signature_freezes_the_candidate(engine: Engine, candidate: str) -> None:
    spoken(engine, candidate, DATE)
    chosen, seen = recommend(engine, candidate)
    with transaction(engine) as session:
        sign(session, candidate, chosen, SIGNER, seen)
    with pytest.raises(AlreadySigned), transaction(engine) as session:
        say(session, candidate, DATE, USER, seen)
    with pytest.raises(AlreadySigned), transaction(engine) as session:
        sign(session, candidate, chosen, SIGNER, seen)
    with transaction(engine) as session:
        reopen(session, candidate, USER, "appeal")
        assert standing(session, candidate) is None
    spoken(engine, candidate, Said(WordSort.VALUE, DOCUMENT, "number", "1/2"))
    chosen, seen = recommend(engine, candidate)
    with transaction(engine) as session:
        sign(session, candidate, chosen, SIGNER, seen)
    with reading(engine) as session:
        second, first = decisions(session, candidate)
        assert second.supersedes_id == first.id
        assert holds(first)
        assert holds(second)
        assert verify(session) == []


def test_a_changed_byte_of_a_signed_record_is_found(engine: Engine, candidate: str) -> None:
    chosen, seen = recommend(engine, candidate)
    with transaction(engine) as session:
        content = dict(sign(session, candidate, chosen, SIGNER, seen).content)
        content["answer"] = {**content["answer"], "route": "interview"}
    with transaction(engine) as session:
        session.execute(update(Decision).where(Decision.candidate_id == candidate).values(content=content))
    with reading(engine) as session:
        assert not holds(decisions(session, candidate)[0])


@pytest.mark.parametrize("signer", [Signer("", "Dr. Suparno"), Signer(USER, " ")])
def test_nobody_without_a_name_signs(engine: Engine, candidate: str, signer: Signer) -> None:
    chosen, seen = recommend(engine, candidate)
    with pytest.raises(NotSignable), transaction(engine) as session:
        sign(session, candidate, chosen, signer, seen)


def test_a_recommendation_must_speak_of_every_unit(engine: Engine, candidate: str) -> None:
    chosen, seen = recommend(engine, candidate)
    with pytest.raises(NotSignable), transaction(engine) as session:
        sign(session, candidate, Recommendation(chosen.units[:-1]), SIGNER, seen)


SAID = st.one_of(
    st.builds(lambda day: Said(WordSort.VALUE, DOCUMENT, "issue_date", day.isoformat()),
              st.dates(ON - timedelta(days=2000), ON)),
    st.builds(lambda name: Said(WordSort.VALUE, DOCUMENT, "holder", name), st.sampled_from([NAME, "Orang Lain", None])),
    st.builds(lambda kind: Said(WordSort.VALUE, DOCUMENT, "kind", kind),
              st.sampled_from(["award", "competency_certificate"])),
    st.builds(lambda verdict: Said(WordSort.ANSWER, DOCUMENT, "holder", verdict), st.sampled_from(["yes", "no"])),
    st.builds(lambda verdict: Said(WordSort.OVERRIDE, DOCUMENT, "CUR-02", verdict, code="other", reason="dilihat"),
              st.sampled_from(["yes", "no"])),
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(SAID, min_size=1, max_size=5))
def test_the_history_replays_to_the_same_judgement(engine: Engine, words: list[Said]) -> None:
    with transaction(engine) as session:
        first, second = candidate_in(session), candidate_in(session)
    spoken(engine, first, *words)
    spoken(engine, second, *words)
    with transaction(engine) as session:
        again = judge_candidate(session, first)
        one, other = (newest(session, candidate) for candidate in (first, second))
        assert one is not None
        assert other is not None
        assert again.answer == one.answer == other.answer


def undone(engine: Engine, candidate: str, number: int, user: str = USER) -> Judged:
    with transaction(engine) as session:
        return say(session, candidate, Said(WordSort.UNDO, "", "", number), user, newest_number(session, candidate))


@pytest.mark.parametrize("word", [DATE, Said(WordSort.ANSWER, DOCUMENT, "issue_date", "no"),
                                  Said(WordSort.ORIGINAL, DOCUMENT, "", True, code="original_seen"),
                                  Said(WordSort.ASIDE, DOCUMENT, "", True, code="duplicate")])
def test_a_word_that_is_taken_back_leaves_the_judgement_as_it_was(engine: Engine, candidate: str, word: Said) -> None:
    with reading(engine) as session:
        before = newest(session, candidate)
    assert before is not None
    assert spoken(engine, candidate, word).answer != before.answer
    assert undone(engine, candidate, 1).answer == before.answer
    with pytest.raises(BadWord), transaction(engine) as session:
        say(session, candidate, Said(WordSort.UNDO, "", "", 1), USER, 3)


def test_only_ones_own_last_word_is_taken_back(engine: Engine, candidate: str) -> None:
    spoken(engine, candidate, DATE, Said(WordSort.VALUE, DOCUMENT, "number", "7"))
    for number, user in ((1, USER), (2, "v" * 32), (3, USER)):
        with pytest.raises(BadWord):
            undone(engine, candidate, number, user)
    undone(engine, candidate, 2)
    assert undone(engine, candidate, 1).route == "review"
