"""`bukti rejudge`: a scheme changed, and nothing is read anew."""
from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

import bukti
from records.database import transaction
from records.matching import encode_row
from records.rejudging import rejudge
from records.roster import RosterRow
from records.settings import Settings
from records.tables import Decision
from tests.service.house import House, open_house
from tests.service.papers import certificate, letter
from worker.batch import Desk

SCHEME = Path(__file__).parents[2] / "rules" / "schemes" / "pembatik-tulis.yaml"


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Path:
    """Siti, whose 48 hours and letter show every unit; her scheme is the body's own file. Read once."""
    folder = tmp_path_factory.mktemp("dibaca")
    (folder / "schemes").mkdir()
    (folder / "schemes" / SCHEME.name).write_bytes(SCHEME.read_bytes())
    house = opened(folder)
    papers = {"Siti Rahayu/a.pdf": certificate("Siti Rahayu", 1), "Siti Rahayu/b.pdf": letter("Siti Rahayu", 2)}
    house.upload(papers, roster=[encode_row(RosterRow(2, name="Siti Rahayu"))])
    house.serve(desk)
    house.engine.dispose()
    return folder


def opened(folder: Path) -> House:
    settings = Settings(data=folder / "data", cache=None, schemes=folder / "schemes")
    return open_house(settings, f"sqlite:///{folder / 'bukti.sqlite3'}")


@pytest.fixture
def judged(read: Path, tmp_path: Path) -> House:
    house = opened(shutil.copytree(read, tmp_path / "salinan"))
    assert [one.route for one in house.candidates()] == ["interview"]
    return house


def ask_for_more_hours(house: House) -> Path:
    own = house.settings.schemes
    assert own
    place = own / SCHEME.name
    text = place.read_text(encoding="utf-8")
    assert "hours: 30" in text
    place.write_text(text.replace("hours: 30", "hours: 60"), encoding="utf-8")
    return own


def test_a_scheme_that_did_not_change_changes_nothing(judged: House) -> None:
    assert list(rejudge(judged.engine, extra=judged.settings.schemes)) == []
    assert len(judged.judgements()) == 1


def test_who_would_move_is_told_before_anything_moves(judged: House) -> None:
    own = ask_for_more_hours(judged)
    (change,) = rejudge(judged.engine, extra=own, dry_run=True)
    assert (change.before, change.after) == ("interview", "practice")
    assert ("U-03", "interview", "practice") in change.units
    assert len(judged.judgements()) == 1


def test_a_new_judgement_stands_beside_the_old_one(judged: House) -> None:
    own = ask_for_more_hours(judged)
    assert len(list(rejudge(judged.engine, "pembatik-tulis", own))) == 1
    old, new = sorted(judged.judgements(), key=lambda one: one.number)
    assert (old.route, new.route) == ("interview", "practice")
    assert old.scheme_version != new.scheme_version
    assert [one.route for one in judged.candidates()] == ["practice"]
    assert list(rejudge(judged.engine, extra=own)) == []


def test_other_schemes_are_left_alone(judged: House) -> None:
    own = ask_for_more_hours(judged)
    assert list(rejudge(judged.engine, "another", own)) == []


def test_a_signed_record_is_not_touched(judged: House) -> None:
    own = ask_for_more_hours(judged)
    (judgement,) = judged.judgements()
    with transaction(judged.engine) as session:
        session.add(Decision(lsp_id=judged.lsp_id, candidate_id=judgement.candidate_id, judgement_id=judgement.id,
                             user_id="somebody", made_at=1.0, content={}, sha256="0" * 64))
    (change,) = rejudge(judged.engine, extra=own)
    assert change.signed and change.after == "practice"
    assert [one.route for one in judged.candidates()] == ["interview"]


def test_the_command_says_who_moves(judged: House, monkeypatch: pytest.MonkeyPatch,
                                    capsys: pytest.CaptureFixture[str]) -> None:
    own = ask_for_more_hours(judged)
    settings = replace(judged.settings, database=judged.engine.url.render_as_string(False))
    monkeypatch.setattr(bukti, "read_settings", lambda: settings)
    assert bukti.main(["rejudge", "--dry-run", "--json"]) == 0
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    assert (change["before"], change["after"]) == ("interview", "practice")
    assert bukti.main(["rejudge"]) == 0
    assert "interview → practice" in capsys.readouterr().out
    assert bukti.main(["rejudge", "--scheme", "tidak-ada"]) == 2
    assert own
