"""Cutting, joining and turning are words in one history with corrections and overrides, and replay to the same end."""
from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from records.arranging import arrange
from records.audit import verify
from records.database import reading, transaction
from records.desk import AlreadySigned, Stale, newest_number, say
from records.judging import judge_candidate
from records.pieces import claim
from records.settling_pieces import settle
from records.signing import NotSignable, newest, sign
from records.splitting_tables import Piece, PieceState
from records.tables import Candidate, File, FileState, Json, Reading
from records.words import BadWord, Said, WordSort
from rules.arranging import Leaf, Paper, Placed
from rules.paper import ReadFile
from rules.stored import encode_read_file
from tests.records.test_desk import (  # noqa: F401 (engine is a fixture)
    DATE,
    LSP,
    SAID,
    SIGNER,
    USER,
    candidate_in,
    engine,
    recommend,
)
from tests.rules.portfolios import NAME, paper

BUNDLE = "bundel.pdf"
Word = Said | tuple[Paper, ...]


def with_bundle(session: Session) -> str:
    """The candidate of the desk's tests, with a bundle of three pages that the machine took for one paper."""
    candidate = candidate_in(session)
    one = paper("training_certificate", file=BUNDLE, pages=(1, 2, 3), holder=NAME, title="Batik Tulis", hours=40)
    if not session.scalar(select(Reading.id).where(Reading.sha256 == one.sha256)):
        answer = encode_read_file(ReadFile(BUNDLE, one.sha256, 3, None, (one,)))
        session.add(Reading(lsp_id=LSP, sha256=one.sha256, reader="r", read_at=0, answer=answer))
    batch = session.get_one(Candidate, candidate).batch_id
    session.add(File(lsp_id=LSP, batch_id=batch, candidate_id=candidate, path=BUNDLE, name=BUNDLE, sha256=one.sha256,
                     size=1, received_at=0, state=FileState.READ, reader="r", position=9))
    session.flush()
    judge_candidate(session, candidate)
    return candidate


@pytest.fixture
def candidate(engine: Engine) -> str:  # noqa: F811
    with transaction(engine) as session:
        return with_bundle(session)


def of(*pages: int, turns: int = 0, file: str = BUNDLE) -> Paper:
    return tuple(Placed(Leaf(file, page), turns) for page in pages)


def told(engine: Engine, candidate: str, *words: Word) -> None:  # noqa: F811
    """Each word in a transaction of its own; what would change nothing is not said."""
    for word in words:
        try:
            with transaction(engine) as session:
                seen = newest_number(session, candidate)
                if isinstance(word, Said):
                    say(session, candidate, word, USER, seen)
                else:
                    arrange(session, candidate, word, USER, seen, "wrong_cut")
        except BadWord as error:
            assert "nothing is different" in str(error)


def read_anew(engine: Engine, candidate: str) -> None:  # noqa: F811
    """As a worker would: a paper whose words follow from its pages alone."""
    with reading(engine) as session:
        pieces = session.scalars(select(Piece).where(
            Piece.candidate_id == candidate, Piece.state == PieceState.WAITING)).all()
    for piece in pieces:
        with transaction(engine) as session:
            owner = claim(session, piece.id)
            assert owner
            settle(session, piece.id, owner, reading_of(piece), "r")


def reading_of(piece: Piece) -> Json:
    pages = [page for _, _, _, page, _ in piece.sources]
    kind = "award" if pages[0] == 2 else "training_certificate"
    number = "/".join(f"{page}-{turns}" for *_, page, turns in piece.sources)
    one = paper(kind, file=piece.digest, sha=piece.digest, pages=tuple(range(1, len(pages) + 1)), holder=NAME,
                title="Batik Tulis", hours=40, number=number, issue_date=None)
    return encode_read_file(ReadFile(piece.digest, piece.digest, len(pages), None, (one,)))


def answer(engine: Engine, candidate: str) -> Json:  # noqa: F811
    with reading(engine) as session:
        judged = newest(session, candidate)
    assert judged is not None
    return judged.answer


def test_a_cut_is_judged_when_its_parts_are_read(engine: Engine, candidate: str) -> None:  # noqa: F811
    told(engine, candidate, (of(1), of(2, 3)))
    assert [one["problem"]["code"] for one in answer(engine, candidate)["files"]] == ["blocked"]
    read_anew(engine, candidate)
    kinds = {one["id"]: one["kind"]["value"] for one in answer(engine, candidate)["documents"]}
    assert kinds[f"{BUNDLE}#hal-1"] == "training_certificate"
    assert kinds[f"{BUNDLE}#hal-2-3"] == "award"
    with reading(engine) as session:
        assert verify(session) == []


def test_no_name_of_a_file_lies_open_where_papers_are_put_together(engine: Engine, candidate: str) -> None:  # noqa: F811
    told(engine, candidate, (of(1), of(2, 3)))
    with reading(engine) as session:
        rows = session.connection().exec_driver_sql(
            "select document, shown, sources from piece where candidate_id = ?", (candidate,)).all()
    assert len(rows) == 2
    assert not any("bundel" in str(value) or "[" in str(value) for row in rows for value in row)


def test_what_was_said_of_a_page_stays_with_the_page(engine: Engine, candidate: str) -> None:  # noqa: F811
    """A value and an original; and an override, which was said of the whole, is not said of a part."""
    whole = f"{BUNDLE}#1"
    told(engine, candidate, Said(WordSort.VALUE, whole, "number", "77/X/2025", 3, (0.1, 0.1, 0.4, 0.2)),
         Said(WordSort.ORIGINAL, whole, "", True), Said(WordSort.OVERRIDE, whole, "CUR-02", "yes", code="other",
                                                        reason="dilihat"), (of(1, 2), of(3)))
    read_anew(engine, candidate)
    parts = {one["id"]: one for one in answer(engine, candidate)["documents"]}
    first, third = parts[f"{BUNDLE}#hal-1-2"], parts[f"{BUNDLE}#hal-3"]
    assert (third["facts"]["number"]["value"], third["facts"]["number"]["page"]) == ("77/X/2025", 3)
    assert first["facts"]["number"]["value"] != "77/X/2025"
    assert first["original"]["user"] == third["original"]["user"] == USER
    reasons = [reason for part in (first, third) for reason in part["current"]["because"]]
    assert not any(reason.get("machine") for reason in reasons)
    told(engine, candidate, Said(WordSort.ORIGINAL, third["id"], "", False), (of(1, 2, 3),))
    whole_again = next(one for one in answer(engine, candidate)["documents"] if one["id"] == whole)
    assert whole_again["facts"]["number"]["value"] == "77/X/2025"
    assert "original" not in whole_again


def test_nothing_is_signed_while_parts_are_read(engine: Engine, candidate: str) -> None:  # noqa: F811
    told(engine, candidate, (of(1), of(2, 3)))
    chosen, seen = recommend(engine, candidate)
    with pytest.raises(NotSignable, match="dibaca"), transaction(engine) as session:
        sign(session, candidate, chosen, SIGNER, seen)
    read_anew(engine, candidate)
    chosen, seen = recommend(engine, candidate)
    with transaction(engine) as session:
        sign(session, candidate, chosen, SIGNER, seen)
    with pytest.raises(AlreadySigned), transaction(engine) as session:
        arrange(session, candidate, (of(1, 2, 3),), USER, seen)


@pytest.mark.parametrize("papers", [
    (), ((),), (of(1), of(1, 2)), (of(9),), (of(1, file="lain.pdf"),), (of(1, turns=4),), (of(1, 2, 3),)])
def test_what_makes_no_papers_is_refused(engine: Engine, candidate: str, papers: Any) -> None:  # noqa: F811
    with pytest.raises(BadWord), transaction(engine) as session:
        arrange(session, candidate, papers, USER, newest_number(session, candidate))


def test_a_stale_page_and_a_word_by_the_other_way_change_nothing(engine: Engine, candidate: str) -> None:  # noqa: F811
    told(engine, candidate, DATE)
    with pytest.raises(Stale), transaction(engine) as session:
        arrange(session, candidate, (of(1),), USER, 1)
    with pytest.raises(BadWord), transaction(engine) as session:
        say(session, candidate, Said(WordSort.ARRANGE, BUNDLE, "", "x"), USER, newest_number(session, candidate))


ARRANGED: st.SearchStrategy[Word] = st.sampled_from([
    (of(1), of(2, 3)), (of(1, 2), of(3)), (of(1, 2, 3),), (of(2, turns=1),), (of(3, 1),),
    ((*of(3), *of(1, file="berkas1.pdf")),), (of(1, file="berkas1.pdf"),), (of(2),)])
ON_PARTS = st.builds(lambda part, name: Said(WordSort.VALUE, f"{BUNDLE}#hal-{part}", "holder", name),
                     st.sampled_from(["1", "2-3", "2"]), st.sampled_from([NAME, "Orang Lain"]))


@pytest.mark.long
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(SAID, ARRANGED, ON_PARTS), min_size=1, max_size=6), st.data())
def test_the_history_replays_to_the_same_judgement(
    engine: Engine, words: list[Word], data: st.DataObject  # noqa: F811
) -> None:
    """Whenever the parts come to be read: after each word for one candidate, all at the end for the other."""
    with transaction(engine) as session:
        first, second = with_bundle(session), with_bundle(session)
    for word in words:
        told(engine, first, word)
        if data.draw(st.booleans()):
            read_anew(engine, first)
    told(engine, second, *words)
    read_anew(engine, first)
    read_anew(engine, second)
    with transaction(engine) as session:
        again = judge_candidate(session, first).answer
    assert again == answer(engine, first) == answer(engine, second)
