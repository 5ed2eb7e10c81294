"""An installation for tests: a real database, a real store, and ways to upload, to serve and to look."""
from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import Engine, exists, func, select

from records.broker import broker_app
from records.database import open_records, reading, transaction
from records.publishing import publish
from records.receiving import add_file, close_batch, open_batch
from records.settings import Settings
from records.sorting import sort_batch
from records.store import Store, open_store
from records.tables import SETTLED, Batch, BatchState, Candidate, File, Json, Judged, Lsp
from tests.parts.database import with_tables
from worker.batch import Desk
from worker.checking import Order, check
from worker.pulse import Pulse
from worker.serving import Shop, serve_file

DAY = date(2026, 11, 16)
NOWHERE = "redis+socket:///nowhere/redis.sock"
SOMEBODY = "somebody"


@dataclass(frozen=True)
class House:
    settings: Settings
    engine: Engine
    store: Store
    lsp_id: str

    def upload(self, files: Mapping[str, bytes], *, name: str = "Kiriman", roster: Sequence[Json] = (),
               scheme: str = "", close: bool = True) -> str:
        """Its batch's id. Each file is safe before the next comes, as over HTTP."""
        with transaction(self.engine) as session:
            batch = open_batch(session, self.lsp_id, name=name, scheme=scheme, assessed_on=DAY, roster=roster,
                               actor=SOMEBODY)
        for path, content in files.items():
            self.add(batch, path, content)
        if close:
            self.close(batch.id)
        return batch.id

    def add(self, batch: Batch, path: str, content: bytes) -> File:
        stored = self.store.put(self.lsp_id, [content])
        with transaction(self.engine) as session:
            return add_file(session, batch, path, stored, SOMEBODY)

    def close(self, batch_id: str) -> None:
        with transaction(self.engine) as session:
            close_batch(session, batch_id, SOMEBODY)

    def publish(self) -> int:
        return publish(broker_app(self.settings.redis_url or NOWHERE), self.engine)

    def serve(self, desk: Desk) -> None:
        """As workers would, without a queue: read all that waits, sort what is closed, until nothing is left."""
        shop = self.shop(desk)
        while waiting := [file for file in self.files() if file.state not in SETTLED]:
            for file in waiting:
                serve_file(shop, file.id)
        for batch in self.batches():
            sort_batch(self.engine, self.store, batch.id)

    def shop(self, desk: Desk) -> Shop:
        return Shop(self.settings, self.engine, self.store, desk, Pulse())

    def files(self) -> list[File]:
        with reading(self.engine) as session:
            return sorted(session.scalars(select(File)), key=lambda file: file.path)

    def batches(self) -> list[Batch]:
        with reading(self.engine) as session:
            return list(session.scalars(select(Batch).order_by(Batch.received_at)))

    def candidates(self) -> list[Candidate]:
        with reading(self.engine) as session:
            return sorted(session.scalars(select(Candidate)), key=lambda one: (one.batch_id, one.folder))

    def judgements(self) -> list[Judged]:
        with reading(self.engine) as session:
            return list(session.scalars(select(Judged)))

    def count_settled(self) -> int:
        with reading(self.engine) as session:
            return session.scalar(select(func.count()).select_from(File).where(File.state.in_(SETTLED))) or 0

    def all_done(self) -> bool:
        with reading(self.engine) as session:
            return not session.scalar(select(exists().where(Batch.state != BatchState.DONE)))

    def answers(self, batch_id: str) -> dict[str, str]:
        """By folder: the newest answer as text."""
        return self.all_answers().get(batch_id, {})

    def all_answers(self) -> dict[str, dict[str, str]]:
        """By batch and folder."""
        with reading(self.engine) as session:
            rows = session.execute(
                select(Candidate.batch_id, Candidate.folder, Judged.answer)
                .join(Judged, Judged.candidate_id == Candidate.id).order_by(Judged.number)).all()
        answers: dict[str, dict[str, str]] = {}
        for batch_id, folder, answer in rows:
            answers.setdefault(batch_id, {})[folder] = json.dumps(answer)
        return answers


def open_house(settings: Settings, database: str) -> House:
    engine = open_records(replace(settings, database=database))
    with_tables(engine)
    with transaction(engine) as session:
        lsp = session.scalar(select(Lsp))
        if lsp is None:
            lsp = Lsp(name="LSP Contoh")
            session.add(lsp)
            session.flush()
    return House(settings, engine, open_store(settings), lsp.id)


def shell_answers(path: Path, desk: Desk, store: Path, roster: Path | None = None) -> dict[str, str]:
    """What `bukti check --json` says of a path, by folder, as text."""
    checked = check(Order(path, DAY, roster=roster), desk, store, lambda _: None, lambda: None, lambda _: None)
    return {one["folder"]: json.dumps(one) for one in checked.answer["candidates"]}
