"""Papers of different candidates that should have nothing in common: found, shown, settled by a person, erased."""
from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from records import erasure
from records.audit import verify
from records.cue_settling import BadSettling, on_candidate, resemblance, resemblances, settle
from records.cue_tables import MarkTrace, PaperTrace, Resemblance, ResemblanceWord
from records.database import migrate, open_records, transaction
from records.judging import judge_candidate
from records.settings import Settings
from records.store import open_store
from records.tables import Audit, Batch, BatchState, Candidate, Lsp
from records.viewer import Role, Viewer
from rules.paper import Document
from tests.cues.made import NUMBERS, Made, certificate, stamped
from tests.rules.portfolios import paper

OTHER_LSP = "2" * 32
SITI, BUDI, WATI = "Siti Rahayu", "Budi Santoso", "Wati Ningsih"


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = open_records(Settings(data=tmp_path_factory.mktemp("data"), cache=None))
    migrate(engine)
    with transaction(engine) as session:
        session.add(Lsp(id=OTHER_LSP, name="LSP Lain"))
    yield engine
    engine.dispose()


@pytest.fixture
def made(engine: Engine) -> Made:
    with transaction(engine) as session:
        lsp = Lsp(name="LSP Contoh")
        session.add(lsp)
        session.flush()
        return Made(engine, lsp.id)


def auditor(made: Made) -> Viewer:
    return Viewer(made.lsp_id, "a" * 32, Role.AUDITOR)


def found(made: Made, session: Session) -> list[str]:
    return [one.row.code for one in resemblances(session, auditor(made))[0]]


def handed_in(made: Made, papers: dict[str, Sequence[Document]], **known: str) -> list[str]:
    with transaction(made.engine) as session:
        for name, some in papers.items():
            made.candidate(session, name, some, **known)
        return found(made, session)


NUMBER = "0123/BPVP/SERT/IV/2025"
PRINT = 0x00FF00FF00FF00FF
HONEST: dict[str, dict[str, Sequence[Document]]] = {
    "own papers": {SITI: [certificate(SITI, NUMBER)], BUDI: [certificate(BUDI, "0124/BPVP/SERT/IV/2025")]},
    "short numbers of two bodies": {SITI: [certificate(SITI, "045/25")], BUDI: [certificate(BUDI, "045/25")]},
    "one number of two bodies": {
        SITI: [certificate(SITI, NUMBER)], BUDI: [certificate(BUDI, NUMBER, issuer="Dinas Perindustrian Pekalongan")]},
    "the workshop's licence": {
        SITI: [paper("business_license", 9, sha="nib")], BUDI: [paper("business_license", 9, sha="nib")]},
    "a number that was not read for sure": {
        SITI: [certificate(SITI, NUMBER)],
        BUDI: [paper("training_certificate", 8, holder=BUDI, number={"value": NUMBER, "confidence": 0.6})]},
    "two photos of cloth": {
        SITI: [paper("product_photo", 7, notes=(f"fingerprint:{0:016x}",))],
        BUDI: [paper("product_photo", 6, notes=(f"fingerprint:{PRINT:016x}",))]},
    "a body's own stamp": {
        SITI: [stamped(certificate(SITI), 5 << 200)], BUDI: [stamped(certificate(BUDI), 5 << 200)]},
}
ALIKE: dict[str, tuple[str, dict[str, Sequence[Document]]]] = {
    "one file": ("same_file", {SITI: [certificate(SITI, sha="c1")], BUDI: [certificate(SITI, sha="c1")]}),
    "a paper scanned anew": ("same_paper", {SITI: [certificate(SITI, NUMBER)], BUDI: [certificate(SITI, NUMBER)]}),
    "another's name on the number": (
        "same_number_other_holder", {SITI: [certificate(SITI, NUMBER)], BUDI: [certificate(BUDI, NUMBER)]}),
    "one NIK, two names": ("same_nik_other_holder", {
        SITI: [paper("id_card", 5, holder=SITI, nik="3375014504700001")],
        BUDI: [paper("id_card", 4, holder=BUDI, nik="3375014504700001")]}),
    "one photo": ("same_photo", {
        SITI: [paper("product_photo", 3, notes=(f"fingerprint:{PRINT:016x}",))],
        BUDI: [paper("product_photo", 2, notes=(f"fingerprint:{PRINT ^ 7:016x}",))]}),
    "one stamp of two bodies": ("same_mark", {
        SITI: [stamped(certificate(SITI), 5 << 200)],
        BUDI: [stamped(certificate(BUDI, issuer="Dinas Perindustrian Pekalongan"), 5 << 200 ^ 0xFFFFFFFF)]}),
}


@pytest.mark.parametrize("case", HONEST)
def test_what_may_be_as_it_is_is_not_told(made: Made, case: str) -> None:
    assert handed_in(made, HONEST[case]) == []


@pytest.mark.parametrize("case", ALIKE)
def test_what_should_differ_and_does_not_is_told_once(made: Made, case: str) -> None:
    code, papers = ALIKE[case]
    assert handed_in(made, papers) == [code]


def test_a_stamp_of_two_bodies_within_one_portfolio_is_told(made: Made) -> None:
    own = [stamped(certificate(SITI), 9), stamped(certificate(SITI, issuer="Dinas Perindustrian Pekalongan"), 9)]
    assert handed_in(made, {SITI: own}) == ["same_mark"]


def test_a_second_try_of_the_same_person_is_not_told(made: Made) -> None:
    with transaction(made.engine) as session:
        for _ in range(2):
            made.candidate(session, SITI, [certificate(SITI, NUMBER, sha="again")], nik="3375014504700001")
        assert found(made, session) == []


def test_another_bodys_papers_are_never_compared(made: Made) -> None:
    other = Made(made.engine, OTHER_LSP)
    with transaction(made.engine) as session:
        made.candidate(session, SITI, [certificate(SITI, NUMBER, sha="both")])
        other.candidate(session, BUDI, [certificate(BUDI, NUMBER, sha="both")])
        assert found(made, session) == found(other, session) == []


@pytest.fixture
def pair(made: Made) -> tuple[str, str]:
    with transaction(made.engine) as session:
        return (made.candidate(session, SITI, [certificate(SITI, NUMBER)]),
                made.candidate(session, BUDI, [certificate(BUDI, NUMBER)]))


@pytest.mark.usefixtures("pair")
def test_a_person_settles_it_with_a_reason_that_is_kept(made: Made) -> None:
    with transaction(made.engine) as session:
        (one,) = resemblances(session, auditor(made))[0]
        for word, reason in (("", "x"), ("fair", "  ")):
            with pytest.raises(BadSettling):
                settle(session, auditor(made), one.row, word, reason)
        settle(session, auditor(made), one.row, "follow_up", "tanya penerbit")
        settle(session, auditor(made), one.row, "fair", "satu nomor untuk semua peserta")
    with transaction(made.engine) as session:
        assert found(made, session) == []
        seen = resemblance(session, auditor(made), one.row.id)
        assert seen and [word.word for word in seen.words] == ["follow_up", "fair"]
        lines = list(session.scalars(select(Audit).where(Audit.object_id == one.row.id).order_by(Audit.number)))
        assert [line.action for line in lines] == ["resemblance_found", "resemblance_settled", "resemblance_settled"]
        assert "penerbit" not in str([line.detail for line in lines])
        assert [fault for fault in verify(session) if fault.lsp_id == made.lsp_id] == []


def test_judging_again_finds_it_once_and_keeps_the_word(made: Made, pair: tuple[str, str]) -> None:
    with transaction(made.engine) as session:
        (one,) = resemblances(session, auditor(made))[0]
        settle(session, auditor(made), one.row, "misread", "angka 6 terbaca 8")
        for candidate in pair:
            judge_candidate(session, candidate)
        assert session.scalar(select(func.count()).where(Resemblance.lsp_id == made.lsp_id)) == 1
        assert resemblances(session, auditor(made), open_only=False)[0][0].row.settled == "misread"


def test_an_assessor_reads_of_their_own_candidates_paper_only(made: Made, pair: tuple[str, str]) -> None:
    assessor = Viewer(made.lsp_id, "s" * 32, Role.ASSESSOR)
    with transaction(made.engine) as session:
        session.get_one(Candidate, pair[0]).assessor_id = assessor.id
        session.flush()
        (note,) = on_candidate(session, assessor, pair[0])
        assert note[0] == "same_number_other_holder" and note[2] == ""
        assert on_candidate(session, assessor, pair[1]) == []
        assert resemblances(session, assessor) == ([], 0)
        (row,) = session.scalars(select(Resemblance).where(Resemblance.lsp_id == made.lsp_id))
        assert resemblance(session, assessor, row.id) is None
        assert resemblance(session, Viewer(OTHER_LSP, "x" * 32, Role.ADMIN), row.id) is None


def test_erasing_one_of_the_two_leaves_no_trace_of_either_side(
        made: Made, pair: tuple[str, str], tmp_path: Path) -> None:
    with transaction(made.engine) as session:
        (one,) = resemblances(session, auditor(made))[0]
        settle(session, auditor(made), one.row, "fair", "wajar")
        session.get_one(Batch, session.get_one(Candidate, pair[0]).batch_id).state = BatchState.DONE
    erasure.erase(made.engine, open_store(Settings(data=tmp_path)), pair[0], "operator", "permintaan")
    with transaction(made.engine) as session:
        for table in (Resemblance, ResemblanceWord):
            assert session.scalar(select(func.count()).select_from(table).where(table.lsp_id == made.lsp_id)) == 0
        for traces in (PaperTrace, MarkTrace):
            owners = set(session.scalars(select(traces.candidate_id).where(traces.lsp_id == made.lsp_id)))
            assert pair[0] not in owners
        assert [fault for fault in verify(session) if fault.lsp_id == made.lsp_id] == []


def test_ten_thousand_papers_cost_a_fraction_of_a_second(made: Made) -> None:
    """Of photos and stamps as many as 1,250 portfolios hold; none is alike."""
    dice = random.Random(7)
    with transaction(made.engine) as session:
        first = made.candidate(session, SITI, [certificate(SITI, NUMBER)])
        session.add_all(PaperTrace(
            lsp_id=made.lsp_id, candidate_id=first, document=f"a{n}#1", kind="product_photo" if n % 4 else "award",
            sha256=f"{dice.getrandbits(256):064x}", pages=[1], number=f"{n}bpvpsert2025", holder=f"Orang {n}",
            photo=f"{dice.getrandbits(64):016x}" if n % 4 else "", places={}) for n in range(10_000))
        session.add_all(MarkTrace(
            lsp_id=made.lsp_id, candidate_id=first, document=f"a{n}#1", mark="stamp",
            look=f"{dice.getrandbits(512):0128x}", issuer=f"Badan {n}", place={"page": 1, "box": []})
            for n in range(8_000))
    own = [stamped(certificate(BUDI, f"77{n}/BPVP/{next(NUMBERS)}"), dice.getrandbits(512)) for n in range(5)]
    own += [paper("product_photo", next(NUMBERS), notes=(f"fingerprint:{dice.getrandbits(64):016x}",)) for _ in "abc"]
    with transaction(made.engine) as session:
        begun = time.process_time()
        made.candidate(session, BUDI, own)
        assert time.process_time() - begun < 1.5
        assert found(made, session) == []
