"""Faults of the machine are told as such, and leave nothing half kept."""
from __future__ import annotations

import errno
from pathlib import Path

import pytest
from flask import Flask, request
from sqlalchemy import text

from records.database import migrate, open_records, transaction
from records.settings import Settings
from records.store import open_store
from web.faults import answer_faults


@pytest.fixture
def app(tmp_path: Path) -> Flask:
    app = Flask(__name__)
    answer_faults(app)
    (tmp_path / "data").mkdir(mode=0o700)
    settings = Settings(data=tmp_path / "data", cache=None)
    engine = open_records(settings)
    migrate(engine)

    @app.post("/disk/<int:number>")
    def disk(number: int) -> str:
        raise OSError(number, "said by the system")

    @app.post("/rows")
    def rows() -> str:
        with transaction(engine) as session:
            pages = int(session.execute(text("PRAGMA page_count")).scalar_one())
            session.execute(text(f"PRAGMA max_page_count={pages + 2}"))  # what a full disk is to SQLite
            session.execute(text("INSERT INTO lsp (id, name) VALUES ('x', :name)"), {"name": "x" * 1_000_000})
        return ""

    @app.post("/away")
    def away() -> str:
        with transaction(open_records(Settings(
                data=tmp_path / "data", database="postgresql+psycopg://nobody@127.0.0.1:9/none"))) as session:
            session.execute(text("SELECT 1"))
        return ""

    @app.post("/paper")
    def paper() -> str:
        def stopping() -> object:
            yield request.get_data()
            raise OSError(errno.ENOSPC, "full")
        open_store(Settings(data=tmp_path, keys=tmp_path / "keys")).put("a" * 32, stopping())  # type: ignore[arg-type]
        return ""

    return app


@pytest.mark.parametrize("path", [f"/disk/{errno.ENOSPC}", f"/disk/{errno.EDQUOT}", "/rows", "/paper"])
def test_a_full_disk_is_507_with_words(app: Flask, path: str, tmp_path: Path) -> None:
    answer = app.test_client().post(path, data=b"a paper")
    assert answer.status_code == 507
    assert "Penyimpanan penuh" in answer.text and "storage is full" in answer.text
    assert not [place for place in (tmp_path / "files").rglob("*") if place.is_file()]


def test_a_database_that_is_away_is_503(app: Flask) -> None:
    answer = app.test_client().post("/away")
    assert answer.status_code == 503 and answer.headers["Retry-After"]


def test_other_faults_stay_faults(app: Flask) -> None:
    assert app.test_client().post(f"/disk/{errno.EPIPE}").status_code == 500
