"""Our own scripts come packed to whoever takes them so, whole to others, and not again while they are unchanged."""
from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from flask import Flask

from web.packed import pack_static

STATIC = Path(__file__).resolve().parents[2] / "web" / "static"
SCRIPT = "vendor/openseadragon/openseadragon.min.js"


@pytest.fixture
def app() -> Flask:
    app = Flask("web", static_folder=str(STATIC))
    pack_static(app)
    return app


@pytest.mark.parametrize(("wants", "packed"), [("gzip, br", True), ("", False), ("gzip;q=0", False)])
def test_who_takes_it_packed_gets_the_same_bytes_in_a_third_of_the_room(app: Flask, wants: str, packed: bool) -> None:
    answer, whole = app.test_client().get(f"/static/{SCRIPT}", headers={"Accept-Encoding": wants}), STATIC / SCRIPT
    assert (answer.headers.get("Content-Encoding") == "gzip") is packed
    assert (gzip.decompress(answer.data) if packed else answer.data) == whole.read_bytes()
    assert len(answer.data) < whole.stat().st_size / 3 or not packed
    again = app.test_client().get(f"/static/{SCRIPT}", headers={
        "Accept-Encoding": wants, "If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_pictures_and_fonts_are_left_as_they_are(app: Flask) -> None:
    answer = app.test_client().get("/static/fonts/source-sans-3-400.woff2", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer.headers
