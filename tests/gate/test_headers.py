"""What every answer tells the browser to refuse, and that our own pages need none of it."""
from __future__ import annotations

import re
from pathlib import Path

import pytest

from records.keys import KeyUnsafe, keys_folder
from records.viewer import Role
from tests.gate.house import House, add_body
from web.app import create_app

TEMPLATES = sorted((Path(__file__).parents[2] / "web" / "templates").rglob("*.html"))
INLINE = re.compile(
    r"<style|\sstyle=|\son[a-z]+=\"|javascript:|<script(?![^>]*\ssrc=)|(?:src|href|action)=\"https?:", re.IGNORECASE)
WANTED = {
    "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store"}


@pytest.mark.parametrize("place", TEMPLATES, ids=lambda place: place.name)
def test_no_page_has_anything_inline_or_from_elsewhere(place: Path) -> None:
    assert INLINE.findall(place.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("address", ["/masuk", "/kiriman", "/pengaturan", "/tidak-ada", "/api/v1/batches"])
def test_every_answer_bears_the_policy(house: House, address: str) -> None:
    answer = house.visitor(add_body(house, "a").people[Role.ADMIN]).get(address)
    policy = answer.headers["Content-Security-Policy"]
    for part in ("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:",
                 "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"):
        assert part in policy.split("; ")
    assert "unsafe" not in policy and "http" not in policy
    assert {name: answer.headers[name] for name in WANTED} == WANTED
    assert "Strict-Transport-Security" not in answer.headers


def test_over_https_browsers_are_told_to_stay_there(house: House) -> None:
    answer = house.visitor().get("/masuk", base_url="https://localhost")
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


@pytest.mark.parametrize(("origin", "site", "status"), [
    ("null", "same-origin", 401), ("http://localhost", "same-origin", 401), ("http://localhost", None, 401),
    ("https://evil.example", "cross-site", 403), ("https://evil.example", None, 403), ("null", "cross-site", 403),
    ("http://localhost", "same-site", 403)])
def test_nobody_is_logged_in_from_another_site(house: House, origin: str, site: str | None, status: int) -> None:
    headers = {"Origin": origin, **({"Sec-Fetch-Site": site} if site else {})}
    add_body(house, "a")
    answer = house.visitor().post("/masuk", data={"login": "x", "password": "y"}, headers=headers)
    assert answer.status_code == status


@pytest.mark.parametrize("damage", ["short", "open"])
def test_nothing_starts_with_a_weak_or_open_secret(house: House, damage: str) -> None:
    place = keys_folder(house.settings) / "audit.key"
    if damage == "short":
        place.write_text("ab" * 8)
    else:
        place.chmod(0o644)
    with pytest.raises(KeyUnsafe):
        create_app(house.settings)


def test_the_language_is_switched_where_one_stands(house: House) -> None:
    person = add_body(house, "a").people[Role.STAFF]
    client = house.visitor(person)
    assert 'value="/kiriman?hal=2"' in client.get("/kiriman?hal=2").text
    answer = client.post("/bahasa", data={"csrf": person.csrf, "language": "en", "lalu": "/kiriman?hal=2"})
    assert answer.headers["Location"] == "/kiriman?hal=2"
    assert 'lang="en"' in client.get("/kiriman").text
