"""`bukti scheme`: a file is published from a day on, and what it would change is told before."""
from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

import bukti
from records.accounts import own_lsp
from records.database import reading, transaction
from records.scheme_tables import SchemeVersion
from records.settings import Settings
from tests.schemes.stored import add_batch, add_case
from tests.schemes.test_what_if import PORTFOLIOS, hours


def test_the_shell_tells_what_would_change_and_publishes(
    engine: Engine, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bukti, "read_settings", lambda: replace(settings))
    with transaction(engine) as session:
        batch = add_batch(session, own_lsp(session))
        for name, papers in PORTFOLIOS.items():
            add_case(session, batch, name, papers)
    place = tmp_path / "pembatik-tulis.yaml"
    place.write_text(hours(60), encoding="utf-8")
    assert bukti.main(["scheme", "what-if", str(place)]) == 0
    assert json.loads(capsys.readouterr().out)["units"]["U-01"] == {"unchanged": 4, "stricter": 1}
    later = date.today() + timedelta(days=30)
    assert bukti.main(["scheme", "publish", str(place), "--from", later.isoformat()]) == 0
    with reading(engine) as session:
        row = session.scalars(select(SchemeVersion).where(SchemeVersion.state == "published")).one()
        assert row.holds_from == later.isoformat()
    assert bukti.main(["scheme", "publish", str(place), "--from", "2020-01-01"]) == 2
    place.write_text("id: x", encoding="utf-8")
    assert bukti.main(["scheme", "publish", str(place)]) == 2
