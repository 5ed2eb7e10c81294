"""What assessors say makes the reader better, a person switches it on, and what would be worse is not made."""
from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

import bukti
from records.accounts import add_user
from records.audit import verify
from records.consent import withdraw
from records.database import reading, transaction
from records.desk import newest_number, say
from records.erasure import erase_rows
from records.learning_tables import LearnedVersion, LearningExample
from records.learning_words import papers_of
from records.settings import Settings
from records.tables import Audit, Json, WordSort
from records.viewer import Role, Viewer
from records.words import Said
from tests.service.house import House, open_house
from tests.service.papers import NAMES, pdf
from worker.batch import Desk
from worker.facts.find import find_facts
from worker.facts.worn import SHIPPED, learned_from, wear
from worker.learning.gather import gather, pages_of

PEOPLE = 12
SIGNER = "Suparno Hadi"


def certificate(holder: str, number: int) -> bytes:
    """All of this body's are signed by one person, of whom the shipped reader is never sure."""
    return pdf([
        (20, "SERTIFIKAT PELATIHAN"), (11, f"Nomor: {number:03}/BBKB/III/2026"), (12, "diberikan kepada"), (18, holder),
        (12, "atas keikutsertaannya dalam"), (16, "Pelatihan Batik Tulis"), (12, "selama 24 jam pelajaran"),
        (12, "Yogyakarta, 12 Maret 2026"), (12, "Ketua Sanggar,"), (12, SIGNER),
    ])


def opened(folder: Path) -> House:
    return open_house(Settings(data=folder / "data", cache=None), f"sqlite:///{folder / 'bukti.sqlite3'}")


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Path:
    """Twelve people with a certificate each, read and judged once."""
    folder = tmp_path_factory.mktemp("belajar")
    house = opened(folder)
    house.upload({f"{n:03}-orang/a.pdf": certificate(f"{NAMES[n % 8]} {n}", n) for n in range(1, PEOPLE + 1)})
    house.serve(desk)
    with transaction(house.engine) as session:
        add_user(session, house.lsp_id, "ani", Role.ADMIN, "Ani Admin")
        add_user(session, house.lsp_id, "budi", Role.ASSESSOR, "Budi Asesor")
    house.engine.dispose()
    return folder


@pytest.fixture
def house(read: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    house = opened(shutil.copytree(read, tmp_path / "salinan"))
    monkeypatch.setenv("BUKTI_DATA", str(house.settings.data))
    monkeypatch.setenv("BUKTI_DATABASE", f"sqlite:///{tmp_path / 'salinan' / 'bukti.sqlite3'}")
    yield house
    wear(SHIPPED)
    house.engine.dispose()


def teach(house: House, signer: str) -> None:
    """An assessor's word on the signer of every paper."""
    for one in house.candidates():
        with transaction(house.engine) as session:
            said = Said(WordSort.VALUE, "a.pdf#1", "signer", signer, page=1)
            say(session, one.id, said, "asesor", newest_number(session, one.id))


def improve(*arguments: str) -> int:
    return bukti.main(["improve", *arguments])


def rows(house: House, table: type[LearningExample] | type[LearnedVersion]) -> list[Json]:
    with reading(house.engine) as session:
        return [{column.name: getattr(row, column.key) for column in row.__table__.columns}
                for row in session.scalars(select(table))]


def one_more(house: House, desk: Desk, number: int) -> tuple[float, str, str]:
    """A new paper is read: how sure its signer is, which reader read it, and which the judgement names."""
    house.upload({f"{number}-baru/a.pdf": certificate("Orang Baru", number)})
    house.serve(desk)
    file = next(file for file in house.files() if file.path.startswith(f"{number}-baru"))
    judged = next(row for row in house.judgements() if row.candidate_id == file.candidate_id)
    with reading(house.engine) as session:
        document, _ = papers_of(session, house.lsp_id, judged.candidate_id)["a.pdf#1"]
    assert document.fact("signer").value == SIGNER
    found = find_facts(pages_of(document), document.kind)["signer"]  # before a second reader adds its own
    return found.confidence, file.reader, judged.reader


def test_words_make_a_version_that_an_administrator_switches_on_and_back(
    house: House, desk: Desk, capsys: pytest.CaptureFixture[str],
) -> None:
    teach(house, SIGNER)
    before = one_more(house, desk, 101)
    assert improve("--by", "ani") == 0
    (version,) = rows(house, LearnedVersion)
    assert version["sha256"] == learned_from(version["content"]).digest
    assert [one["fact"] for one in version["figures"] if one["taken"]] == ["signer"]
    assert len(rows(house, LearningExample)) == PEOPLE
    assert one_more(house, desk, 102) == before, "kept, and not in use before somebody says so"

    assert improve("--switch-on", "1", "--by", "ani") == 0
    sure, reader, named = one_more(house, desk, 103)
    assert sure > before[0]
    assert reader == named == f"{before[1]}-m{version['sha256'][:8]}", "reading and judgement say which version"
    capsys.readouterr()
    assert improve("--list", "--json") == 0
    (listed,) = json.loads(capsys.readouterr().out)["versions"]
    assert listed["in_use"] and listed["for_this_reader"]

    assert improve("--switch-back", "--by", "ani") == 0
    assert one_more(house, desk, 104) == before
    with reading(house.engine) as session:
        assert {"learned", "learned_switched_on", "learned_switched_back"} <= set(session.scalars(select(Audit.action)))
        assert verify(session) == []


def test_words_that_would_make_the_bench_worse_make_no_version(house: House) -> None:
    teach(house, "Orang Lain")  # whose name stands on none of them
    assert improve("--by", "ani") == 1
    assert rows(house, LearnedVersion) == []


@pytest.mark.usefixtures("house")
def test_only_an_administrator_answers_for_a_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert improve() == 2
    assert improve("--by", "budi") == 2
    assert improve("--switch-on", "7", "--by", "ani") == 2
    assert improve("--switch-back", "--by", "ani") == 2
    assert "no version 7" in capsys.readouterr().err


def test_who_withdrew_or_was_erased_teaches_nothing(house: House) -> None:
    teach(house, SIGNER)
    first, second, *_ = (one.id for one in house.candidates())
    with transaction(house.engine) as session:
        gather(session, house.lsp_id)
        withdraw(session, Viewer(house.lsp_id, "a" * 32, Role.ADMIN), second, 0.0, "letter")
        erase_rows(session, house.store, first, "ani", "permintaan asesi")
        assert first not in {row.candidate_id for row in session.scalars(select(LearningExample))}
        assert len(gather(session, house.lsp_id)) == PEOPLE - 2


def test_examples_lie_sealed(house: House) -> None:
    teach(house, SIGNER)
    with transaction(house.engine) as session:
        gather(session, house.lsp_id)
        stored = session.execute(text("select offers from learning_example")).scalars().all()
    assert len(stored) == PEOPLE and all("bk1." in value for value in stored)
