"""No address opens anything by itself: there are no signed links. Two kinds bear a secret, each for one thing."""
from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from records import accounts
from records.account_tables import Invitation, User
from records.clock import seconds_now
from records.database import transaction
from records.viewer import Role
from tests.gate.house import Body, House, add_body, open_house
from web.permissions import PUBLIC, RULES

OPEN = {
    "static", "health.alive", "health.ready", "health.metrics", "openapi.spec", "accounts.door", "accounts.enter",
    "accounts.second", "accounts.give_second", "pages.language", "pages.icon", "pages.theme",
}
"""Nothing of anybody stands there."""
BY_SECRET = {"accounts.invitation", "accounts.accept", "better_copy.open_link", "better_copy.send"}
KEYS = ("token", "signature", "sig", "key", "access_token", "X-Amz-Signature", "expires", "user")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return open_house(Path(tmp_path_factory.mktemp("links")) / "data")


@pytest.fixture(scope="module")
def body(house: House) -> Body:
    return add_body(house, "a")


def test_what_is_open_to_anybody_is_a_short_list() -> None:
    assert {endpoint for endpoint, rule in RULES.items() if rule == PUBLIC} == OPEN | BY_SECRET


def test_no_address_with_whatever_behind_it_opens_without_a_session(house: House, body: Body) -> None:
    adapter, tried = house.app.url_map.bind("localhost"), 0
    secrets = dict.fromkeys(KEYS, body.tokens[Role.STAFF]) | {"csrf": body.people[Role.STAFF].csrf}
    for rule in house.app.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.endpoint in OPEN:
            continue
        address = adapter.build(rule.endpoint, dict.fromkeys(rule.arguments, "0" * 32))
        answer = house.visitor().get(address, query_string=secrets)
        tried += 1
        assert answer.status_code in (302, 401, 404), (rule.endpoint, answer.status_code)
        assert answer.status_code != 302 or answer.headers["Location"].startswith("/masuk")
    assert tried > 60


def invitation(house: House, body: Body) -> str:
    with transaction(house.engine) as session:
        return f"/undangan/{accounts.invite(session, session.get_one(User, body.people[Role.STAFF].id))}"


def test_an_invitation_altered_at_any_letter_opens_nothing(house: House, body: Body) -> None:
    link = invitation(house, body)
    start = link.rindex("/") + 1
    for place in range(start, len(link)):
        other = "A" if link[place] != "A" else "B"
        assert house.visitor().get(link[:place] + other + link[place + 1:]).status_code == 404
    for cut in (link[:-1], link + "A", link[:start]):
        assert house.visitor().get(cut).status_code == 404
    assert house.visitor().get(link).status_code == 200


def test_an_invitation_ends_with_its_time_and_with_the_next_one(house: House, body: Body) -> None:
    first, second = invitation(house, body), invitation(house, body)
    assert [house.visitor().get(link).status_code for link in (first, second)] == [404, 200]
    with transaction(house.engine) as session:
        session.execute(update(Invitation).values(expires_at=seconds_now(session) - 1))
    assert house.visitor().get(second).status_code == 404


def test_a_page_behind_a_link_tells_no_other_site_of_it_and_is_kept_nowhere(house: House, body: Body) -> None:
    answer = house.visitor().get(invitation(house, body))
    assert (answer.headers["Referrer-Policy"], answer.headers["Cache-Control"]) == ("no-referrer", "no-store")
