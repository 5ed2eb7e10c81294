"""Other programs are told, signed, until they took it; and never inside our own network unless that is wanted."""
from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, update
from standardwebhooks.webhooks import Webhook as Signer
from standardwebhooks.webhooks import WebhookVerificationError

from records.clock import seconds_now
from records.database import reading, transaction
from records.delivery import WAITS, address_of, deliver_due, is_public
from records.delivery import Private as LeadsInside
from records.viewer import Role
from records.webhook_tables import Outbox, Webhook
from records.webhooks import BATCH_DONE, BadAddress, add_webhook, checked, enqueue, secret_of
from tests.gate.house import Body, House, add_body, fill, open_house
from tests.gate.receiver import Receiver, receiving
from worker.batch import Desk


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as one:
        yield one


@pytest.fixture
def open_minded(tmp_path: Path) -> House:
    """It may tell programs on its own machine."""
    return open_house(tmp_path / "data", webhook_private="on")


def hooked(house: House, lsp_id: str, url: str) -> str:
    with transaction(house.engine) as session:
        return add_webhook(session, lsp_id, url, private=True).id


def tell(house: House, body: Body) -> None:
    with transaction(house.engine) as session:
        enqueue(session, body.lsp_id, BATCH_DONE, "b" * 32)


def outbox(house: House) -> list[Outbox]:
    with reading(house.engine) as session:
        return list(session.scalars(select(Outbox).order_by(Outbox.created_at)))


def make_due(house: House) -> None:
    with transaction(house.engine) as session:
        session.execute(update(Outbox).where(Outbox.due_at.is_not(None)).values(due_at=seconds_now(session) - 1))


def test_judging_tells_of_each_candidate_and_of_the_batch(
    open_minded: House, receiver: Receiver, desk: Desk
) -> None:
    body = add_body(open_minded, "a")
    hook = hooked(open_minded, body.lsp_id, receiver.url)
    body = fill(open_minded, body, desk)
    assert deliver_due(open_minded.engine, open_minded.settings) == 3
    heard = [json.loads(content) for _, content in receiver.heard]
    assert {(one["type"], one["data"]["id"]) for one in heard} == {
        ("candidate.judged", body.mine), ("candidate.judged", body.others), ("batch.done", body.batch_id)}
    assert all("Siti" not in content.decode() for _, content in receiver.heard)
    signer = Signer(secret_of(open_minded.settings, hook))
    for headers, content in receiver.heard:
        signer.verify(content, headers)
        with pytest.raises(WebhookVerificationError):
            signer.verify(content + b" ", headers)
    assert deliver_due(open_minded.engine, open_minded.settings) == 0
    assert all(row.delivered_at and row.due_at is None for row in outbox(open_minded))


def test_a_message_is_tried_again_later_and_later_and_then_given_up(open_minded: House, receiver: Receiver) -> None:
    body = add_body(open_minded, "a")
    hooked(open_minded, body.lsp_id, receiver.url)
    tell(open_minded, body)
    receiver.status = 503
    waited = []
    while (row := outbox(open_minded)[0]).due_at is not None:
        make_due(open_minded)
        assert deliver_due(open_minded.engine, open_minded.settings) == 0
        row = outbox(open_minded)[0]
        with reading(open_minded.engine) as session:
            waited.append(row.due_at - seconds_now(session) if row.due_at else None)
        assert row.fault == "503"
    assert waited[-1] is None and len(waited) == len(receiver.heard) == len(WAITS) + 1
    assert all(abs((one or 0) - wait) < 5 for one, wait in zip(waited, WAITS, strict=False))
    assert {headers["webhook-id"] for headers, _ in receiver.heard} == {row.id}


def test_what_arrives_at_a_later_try_is_delivered(open_minded: House, receiver: Receiver) -> None:
    body = add_body(open_minded, "a")
    hooked(open_minded, body.lsp_id, receiver.url)
    tell(open_minded, body)
    receiver.status = 500
    deliver_due(open_minded.engine, open_minded.settings)
    receiver.status = 200
    make_due(open_minded)
    assert deliver_due(open_minded.engine, open_minded.settings) == 1


def test_a_redirect_is_not_followed(open_minded: House, receiver: Receiver) -> None:
    body = add_body(open_minded, "a")
    hooked(open_minded, body.lsp_id, receiver.url)
    tell(open_minded, body)
    receiver.status, receiver.location = 302, receiver.url
    assert deliver_due(open_minded.engine, open_minded.settings) == 0
    assert len(receiver.heard) == 1 and outbox(open_minded)[0].fault == "302"


def test_who_answers_that_it_is_gone_is_told_no_more(open_minded: House, receiver: Receiver) -> None:
    body = add_body(open_minded, "a")
    hook = hooked(open_minded, body.lsp_id, receiver.url)
    tell(open_minded, body)
    tell(open_minded, body)
    receiver.status = 410
    deliver_due(open_minded.engine, open_minded.settings)
    tell(open_minded, body)
    with reading(open_minded.engine) as session:
        assert session.get_one(Webhook, hook).ended_at
    rows = outbox(open_minded)
    assert len(rows) == 2 and all(row.due_at is None for row in rows)


def test_our_own_network_is_never_told_unless_that_is_set(house: House, receiver: Receiver) -> None:
    body = add_body(house, "a")
    hooked(house, body.lsp_id, receiver.url)
    hooked(house, body.lsp_id, receiver.url.replace("127.0.0.1", "localhost"))
    tell(house, body)
    assert deliver_due(house.engine, house.settings) == 0
    assert receiver.heard == [] and {row.fault for row in outbox(house)} == {"private"}


@pytest.mark.parametrize("address", [
    "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
    "::1", "fe80::1%lo", "fd00::1", "::ffff:127.0.0.1", "2002:7f00:1::", "64:ff9b::a00:1", "255.255.255.255"])
def test_addresses_inside(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_addresses_of_the_open_net(address: str) -> None:
    assert is_public(address)


def test_numbers_that_mean_our_own_machine_are_seen_through() -> None:
    for host in ("2130706433", "0x7f.1", "localhost"):
        with pytest.raises(LeadsInside):
            address_of(host, 80, private=False)


@pytest.mark.parametrize("url", ["http://example.com/", "ftp://example.com", "https://", "https://a:b@example.com/",
                                 "https://example.com:99999/", "https://exa\nmple.com/", "javascript:alert(1)"])
def test_addresses_that_nothing_is_sent_to(url: str) -> None:
    with pytest.raises(BadAddress):
        checked(url, private=False)


def test_an_admin_sets_one_up_and_takes_it_away(house: House) -> None:
    body = add_body(house, "a")
    admin = body.people[Role.ADMIN]
    client, form = house.visitor(admin), {"csrf": admin.csrf}
    assert client.post("/pengaturan/webhook", data={**form, "url": "http://example.com/"}).status_code == 422
    page = client.post("/pengaturan/webhook", data={**form, "url": "https://example.com/hook"}).text
    with reading(house.engine) as session:
        hook = session.scalars(select(Webhook)).one()
    assert secret_of(house.settings, hook.id) in page
    assert secret_of(house.settings, hook.id) not in client.get("/pengaturan").text
    client.post(f"/pengaturan/webhook/{hook.id}", data=form)
    tell(house, body)
    assert outbox(house) == []


def test_another_body_cannot_take_it_away(house: House) -> None:
    one, other = add_body(house, "a"), add_body(house, "b")
    hook = hooked(house, one.lsp_id, "https://example.com/hook")
    admin = other.people[Role.ADMIN]
    assert house.visitor(admin).post(f"/pengaturan/webhook/{hook}", data={"csrf": admin.csrf}).status_code == 404
