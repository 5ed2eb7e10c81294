"""Every address has a rule, and every rule holds for every role, for what is one's own and for what is not."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.routing import Rule

from records.database import transaction
from records.tables import Candidate
from records.viewer import Role
from tests.gate.house import House, Person, add_body, fill, open_house
from web.permissions import PUBLIC, RULES
from web.security import STREAMED
from worker.batch import Desk


class Two:
    """An installation of two certification bodies."""

    def __init__(self, house: House, desk: Desk) -> None:
        self.house, self.app = house, house.app
        self.bodies = {name: fill(house, add_body(house, name), desk) for name in ("a", "b")}
        self.batches = {name: body.batch_id for name, body in self.bodies.items()}
        self.candidates = {name: body.mine for name, body in self.bodies.items()}
        self.tokens = {name: body.tokens[Role.STAFF] for name, body in self.bodies.items()}

    def visitor(self) -> FlaskClient:
        return self.house.visitor()

    def enter(self, role: Role) -> Visit:
        person = self.bodies["a"].people[role]
        return Visit(self.house.visitor(person), person)


class Visit:
    """Somebody's browser."""

    def __init__(self, client: FlaskClient, person: Person) -> None:
        self.client, self.person = client, person
        self.get = client.get

    def post(self, address: str, data: Mapping[str, Any], **more: Any) -> Any:
        return self.client.post(address, data={"csrf": self.person.csrf, **data}, **more)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Two:
    return Two(open_house(tmp_path_factory.mktemp("two") / "data"), desk)


def rules(house: Two) -> list[Rule]:
    return list(house.app.url_map.iter_rules())


def test_every_address_has_a_rule(house: Two) -> None:
    """An address without one is closed, but somebody forgot it."""
    assert {rule.endpoint for rule in rules(house)} - set(RULES) == set()


def test_every_rule_has_an_address(house: Two) -> None:
    assert set(RULES) - {rule.endpoint for rule in rules(house)} == set()


def values(house: Two, body: str, rule: Rule) -> dict[str, str]:
    known = {"batch_id": house.batches[body], "candidate_id": house.candidates[body], "name": "fr-ia-08",
             "suffix": "docx", "user_id": house.bodies[body].people[Role.STAFF].id, "filename": "css/bukti.css"}
    return {name: known.get(name, "0" * 32) for name in rule.arguments}


def addresses(house: Two, body: str, method: str) -> Iterator[tuple[str, str]]:
    adapter = house.app.url_map.bind("localhost")
    for rule in rules(house):
        if method in (rule.methods or ()):
            yield rule.endpoint, adapter.build(rule.endpoint, values(house, body, rule), method=method)


@pytest.mark.parametrize("role", list(Role))
def test_a_role_gets_what_the_table_gives_it_and_nothing_of_others(house: Two, role: Role) -> None:
    visit = house.enter(role)
    for endpoint, address in addresses(house, "a", "GET"):
        rule = RULES[endpoint]
        if endpoint.startswith("api.") or rule == PUBLIC:
            continue
        answer = visit.get(address)
        if role in rule:
            assert answer.status_code in (200, 404, 302, 400, 422), (endpoint, answer.status_code)
        else:
            assert answer.status_code == 403, (endpoint, answer.status_code)


@pytest.mark.parametrize("role", list(Role))
def test_what_belongs_to_another_body_is_not_there(house: Two, role: Role) -> None:
    visit = house.enter(role)
    for endpoint, address in addresses(house, "b", "GET"):
        if endpoint.startswith("api.") or RULES[endpoint] == PUBLIC or role not in RULES[endpoint]:
            continue
        if house.batches["b"] in address or house.candidates["b"] in address:
            assert visit.get(address).status_code == 404, endpoint


def test_a_token_does_not_reach_another_body(house: Two) -> None:
    client = house.visitor()
    for endpoint, address in addresses(house, "b", "GET"):
        if endpoint.startswith("api.") and (house.batches["b"] in address or house.candidates["b"] in address):
            answer = client.get(address, headers={"Authorization": f"Bearer {house.tokens['a']}"})
            assert answer.status_code == 404, endpoint


def test_an_assessor_sees_only_candidates_of_their_own(house: Two) -> None:
    visit = house.enter(Role.ASSESSOR)
    one = house.candidates["a"]
    assert visit.get(f"/asesi/{one}").status_code == 200
    with transaction(house.house.engine) as session:
        session.get_one(Candidate, one).assessor_id = None
    try:
        for address in (f"/asesi/{one}", f"/meja/{one}", f"/asesi/{one}/matriks", f"/kiriman/{house.batches['a']}",
                        f"/asesi/{one}/gambar?bukti=surat.pdf%231&hal=1"):
            assert visit.get(address).status_code == 404, address
    finally:
        with transaction(house.house.engine) as session:
            session.get_one(Candidate, one).assessor_id = house.bodies["a"].people[Role.ASSESSOR].id


def test_nobody_known_is_sent_to_the_door_and_programs_get_401(house: Two) -> None:
    client = house.visitor()
    for endpoint, address in addresses(house, "a", "GET"):
        if RULES[endpoint] == PUBLIC:
            continue
        answer = client.get(address)
        if endpoint.startswith("api."):
            assert answer.status_code == 401, endpoint
            assert answer.headers["WWW-Authenticate"].startswith("Bearer")
        else:
            assert (answer.status_code, answer.headers["Location"].split("?")[0]) == (302, "/masuk"), endpoint


@pytest.mark.parametrize("role", list(Role))
def test_no_form_works_without_its_token(house: Two, role: Role) -> None:
    visit = house.enter(role)
    tried = 0
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        for endpoint, address in addresses(house, "a", method):
            if endpoint.startswith("api.") or RULES[endpoint] == PUBLIC or role not in RULES[endpoint]:
                continue
            tried += 1
            for token in ("", "x" * 43):
                answer = visit.client.open(address, method=method, headers={"X-CSRF-Token": token})
                refused = {403, 400} if endpoint in STREAMED else {403}  # a stream without any form in it
                assert answer.status_code in refused, (endpoint, method, answer.status_code)
    assert tried > 2


def test_a_form_sent_from_another_site_is_refused(house: Two) -> None:
    visit = house.enter(Role.ADMIN)
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert visit.post("/pengaturan/lsp", {"name": "Diambil alih"}, headers=headers).status_code == 403
    assert "Diambil alih" not in visit.get("/pengaturan").text
