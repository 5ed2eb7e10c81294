"""Many at once, on SQLite and on PostgreSQL: no guess slips by uncounted, no message is sent twice."""
from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from records import account_tables, arrival_tables, quota_tables, webhook_tables  # noqa: F401 (tables that are compared)
from records.database import transaction
from records.delivery import deliver_due
from records.tables import Base
from records.webhooks import BATCH_DONE, add_webhook, enqueue
from tests.gate.house import House, add_body, open_house
from tests.gate.receiver import receiving
from tests.parts.postgres import cluster  # noqa: F401 (a fixture)

OURS = {"account", "web_session", "invitation", "token", "attempt", "answered", "webhook", "outbox", "intake"}


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> House:
    database = request.getfixturevalue("cluster").new_database() if request.param == "postgresql" else ""
    return open_house(tmp_path / "data", database=database, webhook_private="on")


def test_guesses_at_once_are_no_more_than_one_after_the_other(either: House) -> None:
    add_body(either, "a")

    def knock(number: int) -> int:
        return either.visitor().post("/masuk", data={"login": "a.staff", "password": "tebakan"},
                                     environ_base={"REMOTE_ADDR": f"10.9.{number}.1"}).status_code

    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(knock, range(16)))
    assert sorted(told) == [401] * 5 + [429] * 11


def test_several_who_deliver_at_once_send_each_message_once(either: House) -> None:
    body = add_body(either, "a")
    with receiving() as receiver:
        with transaction(either.engine) as session:
            add_webhook(session, body.lsp_id, receiver.url, private=True)
            for number in range(5):
                enqueue(session, body.lsp_id, BATCH_DONE, f"{number:032}")
        with ThreadPoolExecutor(4) as pool:
            arrived = sum(pool.map(lambda _: deliver_due(either.engine, either.settings), range(4)))
        assert arrived == len(receiver.heard) == 5
        assert len({headers["webhook-id"] for headers, _ in receiver.heard}) == 5


def test_the_migrations_make_the_tables_that_the_code_expects(either: House) -> None:
    with either.engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    assert [one for one in found if any(f"'{name}'" in str(one) for name in OURS)] == []
