"""Leases, the fence, attempts and messages, on real databases."""
from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

import pytest
from kombu.exceptions import OperationalError
from sqlalchemy import update

from records import queue
from records.broker import broker_app
from records.database import reading, transaction
from records.publishing import away_until
from records.queue import MAX_ATTEMPTS, claim, give_back, given_up, mark_sent, release, renew, to_publish, to_sort
from records.receiving import BatchClosed, PathTaken, add_file, close_batch, open_batch
from records.settling import LeaseLost, Outcome, quarantine, settle_file
from records.sorting import sort_batch
from records.tables import File, FileState, Json, Lane, Reading
from records.turns import take_turn
from tests.parts.redis import RedisServer
from tests.service.house import DAY, NOWHERE, SOMEBODY, House

READER = "test-reader"


def reading_of(word: str) -> Json:
    return {"format": 1, "file": word, "sha256": "", "pages": 1, "problem": None, "documents": []}


def read_as(word: str) -> Outcome:
    return Outcome(FileState.READ, pages=1, reader=READER, reading=reading_of(word))


def claimed(house: House, file_id: str, seconds: float = 60.0) -> str | None:
    with transaction(house.engine) as session:
        return claim(session, file_id, seconds)


def settled(house: House, file_id: str, owner: str, outcome: Outcome) -> bool:
    try:
        with transaction(house.engine) as session:
            settle_file(session, file_id, owner, outcome)
    except LeaseLost:
        return False
    return True


def only_file(house: House) -> File:
    (file,) = house.files()
    return file


def end_lease(house: House) -> None:
    """As if its time had passed."""
    with transaction(house.engine) as session:
        session.execute(update(File).values(lease=1.0))


@pytest.fixture
def file_id(house: House) -> str:
    house.upload({"012-siti-rahayu/a.pdf": b"a"})
    return only_file(house).id


def test_a_file_is_claimed_once(house: House, file_id: str) -> None:
    assert claimed(house, file_id)
    assert claimed(house, file_id) is None


def test_a_file_is_free_again_when_its_lease_has_ended(house: House, file_id: str) -> None:
    first = claimed(house, file_id)
    end_lease(house)
    second = claimed(house, file_id)
    assert second and second != first
    assert only_file(house).attempts == 2


def test_a_renewed_lease_is_kept_and_a_lost_one_is_not(house: House, file_id: str) -> None:
    first = claimed(house, file_id, 0.01) or ""
    with transaction(house.engine) as session:
        assert renew(session, file_id, first, 60)
    assert claimed(house, file_id) is None
    end_lease(house)
    claimed(house, file_id)
    with transaction(house.engine) as session:
        assert not renew(session, file_id, first, 60)


def zombie(house: House, file_id: str) -> list[str]:
    """A worker is stopped past its lease, another reads the file, the first wakes up and settles too: who did."""
    stopped = claimed(house, file_id) or ""
    end_lease(house)
    other = claimed(house, file_id) or ""
    done = [name for name, owner in (("stopped", stopped), ("other", other))
            if settled(house, file_id, owner, read_as(name))]
    with reading(house.engine) as session:
        assert session.query(Reading).one().answer["file"] == done[0]
    return done


def test_what_a_worker_that_lost_its_lease_brings_is_thrown_away(house: House, file_id: str) -> None:
    assert zombie(house, file_id) == ["other"]


def test_without_the_fence_the_zombie_would_settle_the_file(
    house: House, file_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test above can fail: it does when the owner's clause is taken out."""
    monkeypatch.setattr(queue, "held", lambda file_id, _: (File.id == file_id, File.state == FileState.READING))
    assert zombie(house, file_id) == ["stopped"]


def test_a_candidate_is_judged_once_by_the_transaction_that_settles_its_last_file(house: House) -> None:
    batch_id = house.upload({"012-siti-rahayu/a.pdf": b"a", "012-siti-rahayu/b.pdf": b"b"})
    sort_batch(house.engine, house.store, batch_id)
    for number, file in enumerate(house.files()):
        assert len(house.judgements()) == 0
        assert settled(house, file.id, claimed(house, file.id) or "", read_as(str(number)))
    assert len(house.judgements()) == 1
    assert house.batches()[0].state == "done"


def test_a_file_given_back_by_a_stopping_worker_has_lost_no_attempt(house: House, file_id: str) -> None:
    owner = claimed(house, file_id) or ""
    with transaction(house.engine) as session:
        assert release(session, file_id, owner)
    assert (only_file(house).state, only_file(house).attempts) == (FileState.RECEIVED, 0)


def test_three_failed_attempts_are_the_last(house: House, file_id: str) -> None:
    for attempt in range(1, MAX_ATTEMPTS + 1):
        owner = claimed(house, file_id) or ""
        with transaction(house.engine) as session:
            assert give_back(session, file_id, owner) == (attempt < MAX_ATTEMPTS)
    end_lease(house)
    assert claimed(house, file_id) is None


def test_a_file_that_killed_three_workers_is_quarantined_with_words_and_its_candidate_judged(
    house: House, file_id: str
) -> None:
    sort_batch(house.engine, house.store, house.batches()[0].id)
    for _ in range(MAX_ATTEMPTS):
        assert claimed(house, file_id)
        end_lease(house)
    with transaction(house.engine) as session:
        assert given_up(session)
    assert quarantine(house.engine) == 1
    assert quarantine(house.engine) == 0
    file = only_file(house)
    assert file.state == FileState.QUARANTINED
    assert file.problem and file.problem["code"] == "blocked" and "Unggah ulang" in file.problem["message"]
    (judged,) = house.judgements()
    assert judged.answer["files"] == [{"file": "a.pdf", "problem": file.problem}]


def test_a_message_is_sent_once_and_again_only_when_it_seems_lost(house: House, file_id: str) -> None:
    def due(waiting: int) -> list[str]:
        with transaction(house.engine) as session:
            return [identity for identity, _ in to_publish(session, waiting)]

    assert due(0) == [file_id]
    assert due(0) == []
    with transaction(house.engine) as session:
        mark_sent(session, [file_id])
        session.execute(update(File).values(published_at=File.published_at - queue.QUIET_SECONDS - 1))
    assert due(queue.QUIET_MESSAGES) == []  # a long queue: it waits its turn
    assert due(0) == [file_id]  # an empty one: it is lost


def test_what_a_dead_worker_held_is_sent_again(house: House, file_id: str) -> None:
    with transaction(house.engine) as session:
        assert to_publish(session, 0)
    claimed(house, file_id)
    with transaction(house.engine) as session:
        assert not to_publish(session, 0)
    end_lease(house)
    with transaction(house.engine) as session:
        session.execute(update(File).values(published_at=0.5))
    with transaction(house.engine) as session:
        assert to_publish(session, 0) == [(file_id, "quick")]


def test_the_broker_never_holds_more_than_its_share(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "MAX_MESSAGES", 5)
    house.upload({f"a/{number}.pdf": b"a" for number in range(8)})
    with transaction(house.engine) as session:
        assert len(to_publish(session, 0)) == 5
        assert len(to_publish(session, 4)) == 1
        assert to_publish(session, 5) == []


def test_a_broker_that_is_away_costs_nothing_but_time(house: House, file_id: str) -> None:
    away_until.clear()
    assert house.settings.redis_url == "" and NOWHERE
    assert house.publish() == 0
    with transaction(house.engine) as session:
        assert [identity for identity, _ in to_publish(session, 0)] == [file_id]


def test_an_upload_waits_a_moment_for_a_broker_that_hangs_and_the_next_one_not_at_all(
    quiet: House, redis_server: RedisServer
) -> None:
    """A stopped Redis takes connections and never answers."""
    quiet.upload({"a/b.pdf": b"x"})
    redis_server.signal(signal.SIGSTOP)
    begun = time.monotonic()
    assert quiet.publish() == 0
    assert time.monotonic() - begun < 5
    begun = time.monotonic()
    assert quiet.publish() == 0
    assert time.monotonic() - begun < 0.5
    redis_server.signal(signal.SIGCONT)
    away_until.clear()
    assert quiet.publish() == 2


def test_files_of_a_large_batch_leave_the_quick_lane(house: House) -> None:
    house.upload({f"{number:02}-orang/{number}.pdf": b"a" for number in range(25)})
    lanes = [file.lane for file in sorted(house.files(), key=lambda file: file.received_at)]
    assert lanes == [Lane.QUICK] * 20 + [Lane.BATCH] * 5


def test_one_candidate_with_many_papers_is_quick_once_it_is_known_to_be_one(house: House) -> None:
    batch_id = house.upload({f"012-siti-rahayu/{number}.pdf": b"a" for number in range(25)})
    sort_batch(house.engine, house.store, batch_id)
    assert {file.lane for file in house.files()} == {Lane.QUICK}


def test_a_path_is_one_file(house: House) -> None:
    batch_id = house.upload({"a/b.pdf": b"a"}, close=False)
    batch = house.batches()[0]
    assert house.add(batch, "a\\b.pdf", b"a").id == only_file(house).id
    for path in ("a/b.pdf", "a", "a/b.pdf/c.pdf"):
        with pytest.raises(PathTaken):
            house.add(batch, path, b"other")
    house.close(batch_id)
    with pytest.raises(BatchClosed):
        house.add(batch, "a/c.pdf", b"a")


def together(works: Sequence[Callable[[], object]]) -> list[BaseException]:
    """Run all at once; what they raised."""
    raised: list[BaseException] = []
    gate = threading.Barrier(len(works))

    def run(work: Callable[[], object]) -> None:
        gate.wait()
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - handed to the test
            raised.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def test_files_may_arrive_on_many_lines_at_once(house: House) -> None:
    with transaction(house.engine) as session:
        batch = open_batch(session, house.lsp_id, name="x", assessed_on=date(2026, 11, 16), actor=SOMEBODY)

    def line(number: int) -> None:
        for each in range(5):
            house.add(batch, f"{number}/{each}.pdf", b"%d" % each)

    assert together([partial(line, number) for number in range(6)]) == []
    assert len(house.files()) == 30


def test_sorting_and_settling_at_once_judge_each_candidate_once(house: House) -> None:
    """Both orders come about: files that settle before, while, and after their candidate is made."""
    files = {f"{person:03}-orang-{person}/{number}.pdf": b"%d %d" % (person, number)
             for person in range(8) for number in range(3)}
    batch_id = house.upload(files)
    owners = [(file.id, claimed(house, file.id) or "") for file in house.files()]

    def settle_each(start: int) -> None:
        for file_id, owner in owners[start::3]:
            settled(house, file_id, owner, read_as(file_id))

    def sort() -> None:
        sort_batch(house.engine, house.store, batch_id)

    assert together([*(partial(settle_each, start) for start in range(3)), sort, sort]) == []
    sort()
    assert len(house.judgements()) == 8
    assert {candidate.files_left for candidate in house.candidates()} == {0}
    assert house.batches()[0].state == "done"


def test_a_batch_is_to_be_sorted_once_it_is_closed_and_its_archives_are_known(house: House) -> None:
    batch_id = house.upload({"a/b.zip": b"PK\x03\x04", "a/c.pdf": b"c"}, close=False)

    def due() -> list[str]:
        with transaction(house.engine) as session:
            return to_sort(session, 1_000)

    assert due() == []
    house.close(batch_id)
    assert due() == []
    archive = next(file for file in house.files() if file.zipped)
    settled(house, archive.id, claimed(house, archive.id) or "", Outcome(FileState.FAILED))
    assert due() == [batch_id]
    assert due() == []


def test_closing_twice_is_closing_once(house: House) -> None:
    batch_id = house.upload({"a/c.pdf": b"c"})
    with transaction(house.engine) as session:
        close_batch(session, batch_id, SOMEBODY)
    with pytest.raises(BatchClosed), transaction(house.engine) as session:
        close_batch(session, "none", SOMEBODY)


def test_an_empty_batch_is_done_and_says_so(house: House) -> None:
    batch_id = house.upload({})
    sort_batch(house.engine, house.store, batch_id)
    (batch,) = house.batches()
    assert batch.state == "done" and "Tidak ada berkas" in batch.warnings[0]


def test_a_duty_is_one_owners_until_it_falls_silent(house: House) -> None:
    def takes(owner: str, seconds: float) -> bool:
        with transaction(house.engine) as session:
            return take_turn(session, "sweep", owner, seconds)

    assert takes("a", 60) and takes("a", 60) and not takes("b", 60)
    assert takes("a", -1)
    assert takes("b", 60) and not takes("a", 60)


def test_what_is_added_must_be_told_before_it_is_published(house: House) -> None:
    """An upload whose transaction fails leaves no row for anybody to find."""
    stored = house.store.put(house.lsp_id, [b"a"])
    with pytest.raises(ZeroDivisionError), transaction(house.engine) as session:
        batch = open_batch(session, house.lsp_id, name="x", assessed_on=DAY, actor=SOMEBODY)
        add_file(session, batch, "a.pdf", stored, SOMEBODY)
        raise ZeroDivisionError
    assert house.files() == []


def test_a_broker_that_went_away_is_asked_for_every_second() -> None:
    pauses: list[float] = []
    connection = broker_app("redis://127.0.0.1:9/0").connection_for_read()
    with pytest.raises(OperationalError):
        connection.ensure_connection(errback=lambda _, seconds: pauses.append(seconds), max_retries=2)
    assert pauses and max(pauses) <= 1.0
