"""A thousand guesses from fifty addresses, and what the door's answers and their times give away: nothing."""
from __future__ import annotations

import time
from pathlib import Path

import pytest

from records.database import transaction
from records.door import TRIES, begin_try, browser_known, browser_mark
from records.secrets import nobody, password_fits
from records.viewer import Role
from tests.gate.house import Body, House, add_body, add_person, open_house

ROUNDS = 5
KEY = b"a key of this test"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return open_house(tmp_path / "data")


@pytest.fixture
def body(house: House) -> Body:
    return add_body(house, "a")


def seconds_of_work(house: House, login: str, number: int) -> float:
    """Of this thread alone: what others do on a busy machine is no part of the answer."""
    client = house.visitor()
    begun = time.thread_time()
    answer = client.post("/masuk", data={"login": login, "password": "salah semua"},
                         environ_base={"REMOTE_ADDR": f"10.7.{number}.1"})
    assert answer.status_code == 401
    return time.thread_time() - begun


def test_unknown_names_take_as_long_as_known_ones(house: House, body: Body) -> None:
    """Also the very first after a start; an account that has no password yet, and a closed one, are as unknown."""
    nobody.cache_clear()
    known = [add_person(house, body.lsp_id, f"orang-{number}", Role.STAFF).login for number in range(ROUNDS)]
    names = {"known": known, "unknown": [f"bukan-{number}" for number in range(ROUNDS)]}
    took: dict[str, list[float]] = {"known": [], "unknown": []}
    for number in range(ROUNDS):
        for place, kind in enumerate(("unknown", "known")):
            took[kind].append(seconds_of_work(house, names[kind][number], 2 * number + place))
    known_seconds, unknown_seconds = min(took["known"]), min(took["unknown"])
    print(f"known {known_seconds * 1000:.1f} ms, unknown {unknown_seconds * 1000:.1f} ms, first {took['unknown'][0]}")
    assert abs(known_seconds - unknown_seconds) < 0.1 * known_seconds
    assert took["unknown"][0] < 1.6 * known_seconds  # twice were the making of a hash to compare with


def test_no_password_fits_nobody() -> None:
    assert nobody().startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert not any(password_fits(guess, None) for guess in ("", "kain panjang sogan", nobody()))


@pytest.mark.usefixtures("body")
def test_a_thousand_guesses_from_fifty_addresses_are_five_and_the_owner_comes_in(house: House) -> None:
    with transaction(house.engine) as session:
        told = [begin_try(session, "a.staff", f"10.3.{number % 50}.1").allowed for number in range(1000)]
        own = browser_known(KEY, browser_mark(KEY, "a.staff"), "a.staff")
        assert begin_try(session, "a.staff", "10.9.9.9", own).allowed
    assert sum(told) <= TRIES
