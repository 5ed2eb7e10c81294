"""Who may come in, and how one is put out again."""
from __future__ import annotations

from pathlib import Path

import pyotp
import pytest
from flask.testing import FlaskClient
from sqlalchemy import select, update
from werkzeug.test import TestResponse

from records import accounts
from records.account_tables import WebSession
from records.clock import seconds_now
from records.database import reading, transaction
from records.door import ADDRESS_TRIES
from records.tables import Audit
from records.viewer import Role
from tests.gate.house import PASSWORD, Body, House, Person, add_body, add_person, open_house

STRANGER, OTHER = "10.0.0.9", "10.0.0.7"


@pytest.fixture
def body(house: House) -> Body:
    return add_body(house, "a")


def knock(client: FlaskClient, login: str, password: str, address: str = STRANGER, **more: str) -> TestResponse:
    return client.post("/masuk", data={"login": login, "password": password, **more},
                       environ_base={"REMOTE_ADDR": address})


def inside(client: FlaskClient) -> bool:
    return client.get("/kiriman").status_code == 200


def csrf_of(client: FlaskClient, address: str = "/masuk/kode") -> str:
    return client.get(address).text.split('name="csrf" value="')[1].split('"')[0]


@pytest.mark.usefixtures("body")
def test_the_right_password_opens_and_a_wrong_one_says_no_more_than_needed(house: House) -> None:
    client = house.visitor()
    assert knock(client, "A.Staff ", PASSWORD).status_code == 302
    assert inside(client)
    known, unknown = (knock(house.visitor(), login, "salah", OTHER) for login in ("a.staff", "nobody"))
    assert (known.status_code, unknown.status_code) == (401, 401)
    assert known.text == unknown.text


@pytest.mark.usefixtures("body")
def test_guessers_are_barred_and_the_owner_still_comes_in(house: House) -> None:
    own = house.visitor()
    assert knock(own, "a.staff", PASSWORD, OTHER).status_code == 302
    own.delete_cookie("bukti_session")
    guesser = house.visitor()
    told = [knock(guesser, "a.staff", f"tebakan {number}").status_code for number in range(8)]
    assert told.count(429) >= 3
    assert knock(guesser, "a.staff", PASSWORD).status_code == 429
    assert knock(own, "a.staff", PASSWORD, OTHER).status_code == 302


@pytest.mark.usefixtures("body")
def test_many_addresses_guess_no_more_than_one(house: House) -> None:
    told = [knock(house.visitor(), "a.staff", "x", f"10.1.0.{number}").status_code for number in range(30)]
    assert told.count(401) <= 6


@pytest.mark.usefixtures("body")
def test_one_address_cannot_try_many_accounts(house: House) -> None:
    client = house.visitor()
    told = [knock(client, f"tebakan-{number}", "x").status_code for number in range(ADDRESS_TRIES + 4)]
    assert told[-4:] == [429] * 4


def test_a_new_session_at_each_log_in_and_none_after_leaving(house: House, body: Body) -> None:
    person = body.people[Role.STAFF]
    client = house.visitor(person)
    assert inside(client)
    other = house.visitor()
    knock(other, person.login, PASSWORD)
    kept = other.get_cookie("bukti_session")
    assert kept is not None
    assert kept.value != person.cookie
    assert client.post("/keluar", data={"csrf": person.csrf}).status_code == 302
    again = house.visitor(person)
    assert not inside(again)
    assert inside(other)


@pytest.mark.usefixtures("body")
def test_cookies_are_kept_from_scripts_and_other_sites(house: House) -> None:
    plain = knock(house.visitor(), "a.staff", PASSWORD).headers.getlist("Set-Cookie")
    assert all("HttpOnly" in one and "SameSite=Lax" in one for one in plain)
    secure = house.visitor().post("/masuk", data={"login": "a.staff", "password": PASSWORD},
                                  base_url="https://localhost")
    (cookie,) = [one for one in secure.headers.getlist("Set-Cookie") if one.startswith("__Host-bukti_session=")]
    assert "Secure" in cookie
    assert secure.headers["Strict-Transport-Security"]


def test_the_database_holds_no_secret(house: House, body: Body) -> None:
    person = body.people[Role.STAFF]
    data = b"".join(place.read_bytes() for place in house.settings.data.glob("bukti.sqlite3*"))
    assert len(data) > 10_000
    for secret in (person.cookie, body.tokens[Role.STAFF], PASSWORD):
        assert secret.encode() not in data


@pytest.mark.parametrize(("column", "ago"), [
    ("seen_at", accounts.IDLE_SECONDS), ("created_at", accounts.WHOLE_SECONDS)])
def test_a_session_ends_by_itself(house: House, body: Body, column: str, ago: float) -> None:
    client = house.visitor(body.people[Role.STAFF])
    assert inside(client)
    with transaction(house.engine) as session:
        session.execute(update(WebSession).values({column: seconds_now(session) - ago - 1}))
    assert not inside(client)


@pytest.mark.parametrize("change", [{"role": "auditor", "active": "1"}, {"role": "staff"}])
def test_a_changed_role_or_a_closed_account_ends_all_sessions_at_once(
    house: House, body: Body, change: dict[str, str]
) -> None:
    person, admin = body.people[Role.STAFF], body.people[Role.ADMIN]
    client = house.visitor(person)
    assert inside(client)
    answer = house.visitor(admin).post(f"/pengaturan/orang/{person.id}", data={"csrf": admin.csrf, **change})
    assert answer.status_code == 200
    assert not inside(client)


def test_an_invitation_works_once(house: House, body: Body) -> None:
    admin = body.people[Role.ADMIN]
    page = house.visitor(admin).post("/pengaturan/orang", data={
        "csrf": admin.csrf, "login": "baru", "name": "Orang Baru", "role": "staff"}).text
    link = "/undangan/" + page.split("/undangan/")[1].split("<")[0]
    client = house.visitor()
    assert "Orang Baru" in client.get(link).text
    for password, again in (("pendek", "pendek"), ("malam dan canting", "lain")):
        assert client.post(link, data={"password": password, "again": again}).status_code == 422
    assert client.post(link, data={"password": "malam dan canting", "again": "malam dan canting"}).status_code == 302
    assert inside(client)
    assert house.visitor().get(link).status_code == 404


@pytest.mark.usefixtures("body")
@pytest.mark.parametrize("wanted", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_the_door_leads_to_no_other_site(house: House, wanted: str) -> None:
    assert knock(house.visitor(), "a.staff", PASSWORD, lalu=wanted).headers["Location"] == "/"


def with_factor(house: House, person: Person) -> tuple[str, str]:
    """Set up a second factor: its secret, and a recovery code."""
    client = house.visitor(person)
    secret = client.get("/akun").text.split('name="secret" value="')[1].split('"')[0]
    form = {"csrf": person.csrf, "secret": secret}
    assert client.post("/akun/faktor", data={**form, "code": "000000"}).status_code == 422
    page = client.post("/akun/faktor", data={**form, "code": pyotp.TOTP(secret).now()})
    assert page.status_code == 200
    return secret, page.text.split("<li><code>")[1].split("<")[0]


def test_with_a_second_factor_the_password_alone_opens_nothing(house: House, body: Body) -> None:
    secret, spare = with_factor(house, body.people[Role.STAFF])
    client = house.visitor()
    knock(client, "a.staff", PASSWORD)
    assert not inside(client)
    before = client.get_cookie("bukti_session")
    form = {"csrf": csrf_of(client)}
    assert client.post("/masuk/kode", data={**form, "code": "123456"}).status_code == 401
    used = pyotp.TOTP(secret).now()  # it set the factor up: no code opens the door twice
    assert client.post("/masuk/kode", data={**form, "code": used}).status_code == 401
    assert client.post("/masuk/kode", data={**form, "code": spare}).status_code == 302
    assert inside(client)
    after = client.get_cookie("bukti_session")
    assert before is not None
    assert after is not None
    assert before.value != after.value
    other = house.visitor()
    knock(other, "a.staff", PASSWORD, OTHER)
    assert other.post("/masuk/kode", data={"csrf": csrf_of(other), "code": spare}).status_code == 401


def test_a_role_that_needs_a_second_factor_can_do_nothing_before(tmp_path: Path) -> None:
    house = open_house(tmp_path / "data", require_second_factor="assessor,admin")
    body = add_body(house, "a")
    client = house.visitor(body.people[Role.ADMIN])
    for address in ("/", "/kiriman", "/pengaturan"):
        assert client.get(address).headers.get("Location") == "/akun", address
    assert inside(house.visitor(body.people[Role.STAFF]))


def test_what_happens_at_the_door_is_written_down_without_names(house: House, body: Body) -> None:
    person = add_person(house, body.lsp_id, "nama rahasia", Role.STAFF)
    knock(house.visitor(), "nama rahasia", "salah")
    knock(house.visitor(), "nama rahasia", PASSWORD)
    with reading(house.engine) as session:
        lines = list(session.scalars(select(Audit).where(Audit.actor == person.id)))
    assert {"log_in_failed", "logged_in"} <= {line.action for line in lines}
    assert not any("rahasia" in f"{line.actor}{line.object_id}{line.detail}" for line in lines)
