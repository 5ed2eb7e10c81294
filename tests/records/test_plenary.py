"""The plenary: people decide, those who assessed do not, and nothing goes out that nobody decided."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import Engine, update
from sqlalchemy.orm import Session

from records import accounts
from records.audit import verify
from records.database import migrate, open_records, reading, transaction
from records.plenary import (
    PlenaryRefused,
    Result,
    close,
    decide,
    items,
    meeting,
    open_plenary,
    protocol,
    ready,
    result_of,
)
from records.recommendation import Outcome, Recommendation, UnitOutcome
from records.settings import Settings
from records.signing import Signer, newest, reopen, sign
from records.tables import Decision, Lsp
from records.viewer import Role, Viewer
from tests.records.test_desk import LSP, candidate_in

DAY = date(2026, 11, 20)


@pytest.fixture
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = open_records(Settings(data=tmp_path_factory.mktemp("data"), cache=None))
    migrate(engine)
    with transaction(engine) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
    yield engine
    engine.dispose()


class Body:
    """People of a certification body, and a candidate with a signed recommendation of the first assessor."""

    def __init__(self, session: Session) -> None:
        self.people = {
            name: accounts.add_user(session, LSP, name, role).id
            for name, role in (("asesor", Role.ASSESSOR), ("ketua", Role.ADMIN), ("anggota", Role.AUDITOR),
                               ("lain", Role.ASSESSOR))}
        self.candidate = candidate_in(session)
        judged = newest(session, self.candidate)
        assert judged is not None
        chosen = Recommendation(tuple(UnitOutcome(unit["code"], Outcome.MET) for unit in judged.answer["units"]))
        sign(session, self.candidate, chosen, Signer(self.people["asesor"], "Dr. Suparno", "MET.1"), judged.number)

    def viewer(self, name: str, role: Role = Role.ADMIN) -> Viewer:
        return Viewer(LSP, self.people[name], role)

    def members(self, *names: str) -> list[tuple[str, str]]:
        return [(self.people[name], "anggota") for name in names]


@pytest.fixture
def body(engine: Engine) -> Body:
    with transaction(engine) as session:
        return Body(session)


def opened(session: Session, body: Body, *names: str) -> str:
    return open_plenary(session, body.viewer("ketua"), "001/BA.PLENO/XI/2026", DAY, "Kantor", body.members(*names),
                        [body.candidate]).id


def test_a_whole_meeting(engine: Engine, body: Body) -> None:
    with transaction(engine) as session:
        assert [one.candidate.id for one in ready(session, body.viewer("ketua"))] == [body.candidate]
        plenary_id = opened(session, body, "ketua", "anggota")
        assert ready(session, body.viewer("ketua")) == []
    with transaction(engine) as session:
        held = meeting(session, body.viewer("ketua"), plenary_id)
        assert held is not None
        with pytest.raises(PlenaryRefused, match="belum diputuskan"):
            close(session, body.viewer("ketua"), held, "")
        decide(session, body.viewer("ketua"), items(session, held)[0], Result.K, "")
        assert result_of(session, body.candidate) == ""  # not before the meeting is closed
        close(session, body.viewer("ketua"), held, "Semua diterima.")
    with reading(engine) as session:
        assert result_of(session, body.candidate) == "K"
        held = meeting(session, body.viewer("ketua"), plenary_id)
        assert held is not None
        told = protocol(session, held)
        assert (told["kompeten"], told["belum"], told["asesi"][0]["asesor"]) == (1, 0, "Dr. Suparno")
        assert verify(session) == []


@pytest.mark.parametrize(("who", "role", "members"), [
    ("asesor", Role.ASSESSOR, ("asesor", "ketua", "anggota")),  # a member, but assessed this candidate
    ("lain", Role.ASSESSOR, ("ketua", "anggota")),  # no member
    ("ketua", Role.ADMIN, ("ketua", "asesor")),  # too few are left who did not assess
])
def test_who_may_not_decide(engine: Engine, body: Body, who: str, role: Role, members: tuple[str, ...]) -> None:
    with transaction(engine) as session:
        plenary_id = opened(session, body, *members)
        held = meeting(session, body.viewer("ketua"), plenary_id)
        assert held is not None
        with pytest.raises(PlenaryRefused):
            decide(session, body.viewer(who, role), items(session, held)[0], Result.K, "")
        assert items(session, held)[0].result == ""


def test_bk_needs_a_reason_and_a_closed_meeting_does_not_change(engine: Engine, body: Body) -> None:
    with transaction(engine) as session:
        plenary_id = opened(session, body, "ketua", "anggota")
        held = meeting(session, body.viewer("ketua"), plenary_id)
        assert held is not None
        item = items(session, held)[0]
        with pytest.raises(PlenaryRefused, match="alasan"):
            decide(session, body.viewer("anggota", Role.AUDITOR), item, Result.BK, " ")
        decide(session, body.viewer("anggota", Role.AUDITOR), item, Result.BK, "U-03 belum dibuktikan")
        close(session, body.viewer("ketua"), held, "")
        with pytest.raises(PlenaryRefused, match="ditutup"):
            decide(session, body.viewer("ketua"), item, Result.K, "")


def test_an_altered_or_reopened_recommendation_is_on_no_agenda(engine: Engine, body: Body) -> None:
    with transaction(engine) as session:
        session.execute(update(Decision).values(content={"signer": {}}))
    with pytest.raises(PlenaryRefused, match="audit verify"), transaction(engine) as session:
        opened(session, body, "ketua", "anggota")


def test_a_reopened_case_has_no_result(engine: Engine, body: Body) -> None:
    with transaction(engine) as session:
        plenary_id = opened(session, body, "ketua", "anggota")
        held = meeting(session, body.viewer("ketua"), plenary_id)
        assert held is not None
        decide(session, body.viewer("ketua"), items(session, held)[0], Result.K, "")
        close(session, body.viewer("ketua"), held, "")
        assert result_of(session, body.candidate) == "K"
        reopen(session, body.candidate, body.people["asesor"], "appeal")
        assert result_of(session, body.candidate) == ""


def test_one_person_is_no_plenary(engine: Engine, body: Body) -> None:
    with pytest.raises(PlenaryRefused), transaction(engine) as session:
        opened(session, body, "ketua", "ketua")
