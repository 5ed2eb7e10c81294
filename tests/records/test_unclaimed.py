"""Bytes without a row go after a day; what was ever answered for stays, whatever happens at the same moment."""
from __future__ import annotations

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from records.database import reading
from records.settings import Settings
from records.shelf import ASIDE, FolderShelf
from records.store import SealedStore
from records.tables import Audit, Batch
from records.unclaimed import FORGOTTEN_SECONDS, claimed, remove_unclaimed
from tests.service.house import House, open_house

TWO_DAYS = 2 * FORGOTTEN_SECONDS


@pytest.fixture
def house(tmp_path: Path) -> House:
    return open_house(Settings(data=tmp_path / "data", cache=None), f"sqlite:///{tmp_path / 'bukti.sqlite3'}")


def shelf_of(house: House) -> FolderShelf:
    assert isinstance(house.store, SealedStore) and isinstance(house.store.shelf, FolderShelf)
    return house.store.shelf


def place(house: House, sha256: str) -> Path:
    assert isinstance(house.store, SealedStore)
    return shelf_of(house).folder / house.store.place(house.lsp_id, sha256)


def put(house: House, content: bytes, age: float = 0.0) -> str:
    """Bytes alone, without a row."""
    sha256 = house.store.put(house.lsp_id, [content]).sha256
    with suppress(FileNotFoundError):  # taken away as soon as it was old
        os.utime(place(house, sha256), (time.time() - age,) * 2)
    return sha256


def test_only_what_no_row_speaks_of_and_nobody_kept_for_a_day_goes(house: House) -> None:
    house.upload({"012-siti/surat.pdf": b"%PDF-1.4 asked for"})
    wanted = house.files()[0].sha256
    os.utime(place(house, wanted), (time.time() - TWO_DAYS,) * 2)
    forgotten, fresh = put(house, b"refused", TWO_DAYS), put(house, b"on its way")
    again = put(house, b"refused, and now sent again", TWO_DAYS)
    house.store.put(house.lsp_id, [b"refused, and now sent again"])
    assert remove_unclaimed(house.engine, house.store) == 1
    for sha256 in (wanted, fresh, again):
        house.store.verify(house.lsp_id, sha256)
    with pytest.raises(FileNotFoundError):
        house.store.verify(house.lsp_id, forgotten)
    with reading(house.engine) as session:
        (line,) = session.scalars(select(Audit).where(Audit.action == "unclaimed_removed"))
    assert line.detail == {"contents": 1}
    assert put(house, b"refused") == forgotten
    house.store.verify(house.lsp_id, forgotten)


def test_what_was_put_aside_by_somebody_who_was_killed_is_put_back(house: House) -> None:
    house.upload({"012-siti/surat.pdf": b"%PDF-1.4 asked for"})
    wanted = place(house, house.files()[0].sha256)
    wanted.rename(wanted.with_name(f"{ASIDE}{wanted.name}"))
    remove_unclaimed(house.engine, house.store)
    house.store.verify(house.lsp_id, house.files()[0].sha256)
    assert not list(shelf_of(house).folder.rglob(f"{ASIDE}*"))


def test_what_is_sent_between_the_two_looks_is_kept_anew(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    sha256, looks = put(house, b"%PDF-1.4 once refused", TWO_DAYS), list[int]()

    def looking(engine: Engine, store: SealedStore, lsp_id: str) -> set[str]:
        looks.append(1)
        if len(looks) == 2:
            house.upload({"012-siti/surat.pdf": b"%PDF-1.4 once refused"})
        return claimed(engine, store, lsp_id)

    monkeypatch.setattr("records.unclaimed.claimed", looking)
    assert remove_unclaimed(house.engine, house.store) == 0
    assert len(looks) == 2 and house.files()[0].sha256 == sha256
    house.store.verify(house.lsp_id, sha256)


def test_nothing_is_lost_by_uploads_at_the_same_moment(house: House) -> None:
    """The papers of 60 refused uploads come again, on four lines, while all that has no row is taken away."""
    papers = [f"%PDF-1.4 paper {number}".encode() for number in range(60)]
    batch_id, over, removed = house.upload({}, close=False), threading.Event(), list[int]()
    with reading(house.engine) as session:
        batch = session.get_one(Batch, batch_id)

    def sweep() -> None:
        while not over.is_set():
            removed.append(remove_unclaimed(house.engine, house.store))

    def send(number: int) -> None:
        put(house, papers[number], TWO_DAYS)
        house.add(batch, f"012-siti/{number}.pdf", papers[number])

    for paper in papers[30:]:
        put(house, paper, TWO_DAYS)
    sweeper = threading.Thread(target=sweep)
    sweeper.start()
    with ThreadPoolExecutor(4) as hands:
        list(hands.map(send, range(len(papers))))
    over.set()
    sweeper.join()
    assert sum(removed) > 0 and len(house.files()) == len(papers)
    for file in house.files():
        house.store.verify(house.lsp_id, file.sha256)
