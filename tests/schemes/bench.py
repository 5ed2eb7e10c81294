"""Ten thousand made cases in a database, and how long the service needs for all of them.

    python -m tests.schemes.bench make FOLDER [CASES]      the cases, once
    python -m tests.schemes.bench what-if FOLDER           a draft over all of them, by a process a core
    python -m tests.schemes.bench audit FOLDER             the auditor's page, by each of its filters
"""
from __future__ import annotations

import os
import random
import resource
import sys
import time
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import replace
from datetime import date, timedelta
from multiprocessing import get_context
from pathlib import Path

from flask.testing import FlaskClient
from sqlalchemy import Engine, func, select

from records.accounts import add_user
from records.database import migrate, open_records, reading, transaction
from records.scheme_desk import draft_from
from records.scheme_tables import WhatIf
from records.schemes import text_of
from records.settings import Settings
from records.tables import Candidate, Judged, Lsp
from records.traits import keep_traits
from records.viewer import Role, Viewer
from records.what_if import serve_part, start, to_publish
from rules.paper import Document
from tests.rules.portfolios import paper
from tests.schemes.stored import add_batch, add_case, add_lsp, person

CASES, A_BATCH, SHAPES = 10_000, 250, 60
BATIK = "pembatik-tulis"
ON = date(2026, 6, 1)
ASKED = ("", "unit=U-03", "unit=U-03&route=review", "rule=AUT-01", "rule=CUR-01&unit=U-01", "alert=future_date",
         "route=interview", "override=1", "rule=SUF-01&hal=20")
NAMES = ("Siti Rahayu", "Siti Rahayo", "Budi Santoso")
TITLES = ("Pelatihan Membatik Tulis", "Seminar Batik", "Pelatihan Batik Cap")


def made_papers(draw: random.Random) -> list[Document]:
    """Three to eight papers, good, old, short, of others or unclear, as portfolios are."""
    def some(number: int) -> Document:
        holder, day = draw.choices(NAMES, (8, 1, 1))[0], ON - timedelta(days=draw.randrange(5 * 365))
        kind = draw.choice(("training_certificate", "competency_certificate", "employment_letter", "award"))
        facts = {"training_certificate": {"title": draw.choice(TITLES), "hours": draw.choice((8, 16, 30, 48))},
                 "competency_certificate": {"title": "Pembatik Tulis"}, "employment_letter": {},
                 "award": {"title": "Lomba Membatik", "rank": "1"}}[kind]
        made = paper(kind, number, holder=holder, issue_date=day, **facts, says=("bekerja sebagai pembatik",) * 12)
        return replace(made, kind_confidence=draw.choice((0.97, 0.97, 0.7)))
    return [some(number) for number in range(1, draw.randint(3, 8) + 1)]


def settings_of(folder: Path) -> Settings:
    database = os.environ.get("BUKTI_DATABASE", "")
    return Settings(data=folder, cache=None, require_second_factor="none", database=database)


def make(folder: Path, cases: int) -> None:
    """A few shapes are judged in truth; all others have readings of their own and a copy of the judgement."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    engine, draw = open_records(settings_of(folder)), random.Random(7)
    migrate(engine)
    lsp = add_lsp(engine, "Bangku uji")
    with transaction(engine) as session:
        add_user(session, lsp, "auditor", Role.AUDITOR)
        shapes = [made_papers(draw) for _ in range(SHAPES)]
        batch = add_batch(session, lsp)
        first = [add_case(session, batch, f"bentuk-{place}", shape) for place, shape in enumerate(shapes)]
    for begin in range(SHAPES, cases, A_BATCH):
        with transaction(engine) as session:
            batch = add_batch(session, lsp)
            models = [session.scalars(select(Judged).where(Judged.candidate_id == one)).one() for one in first]
            for number in range(begin, min(cases, begin + A_BATCH)):
                place = draw.randrange(SHAPES)
                copied(session, add_case(session, batch, f"asesi-{number}", shapes[place], judge=False), models[place])
        print(f"\r{min(cases, begin + A_BATCH)}", end="", file=sys.stderr)
    print(file=sys.stderr)


def copied(session, candidate_id: str, model: Judged) -> None:  # type: ignore[no-untyped-def]
    one = session.get_one(Candidate, candidate_id)
    judged = Judged(lsp_id=one.lsp_id, candidate_id=one.id, number=1, judged_at=model.judged_at, reader=model.reader,
                    scheme_version=model.scheme_version, route=model.route, answer=model.answer)
    session.add(judged)
    one.route, one.alerts = model.route, len(model.answer["alerts"])
    session.flush()
    keep_traits(session, judged)


def what_if(folder: Path) -> None:
    engine = open_records(settings_of(folder))
    viewer = somebody(engine, Role.ADMIN)
    with transaction(engine) as session:
        text = text_of(BATIK).replace("min_hours: 30", "min_hours: 40")
        what_if_id = start(session, viewer, draft_from(session, viewer, BATIK, text), BATIK).id
    begun, cores = time.monotonic(), len(os.sched_getaffinity(0))
    with ProcessPoolExecutor(cores, get_context("spawn"), open_desk, (folder,)) as workers:
        handed_out(engine, workers)
    took = time.monotonic() - begun
    with reading(engine) as session:
        run = session.get_one(WhatIf, what_if_id)
        spent = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"what-if: {run.done} of {run.cases} cases, {run.counts['']}, {took:.1f} s with {cores} processes, "
              f"{(spent.ru_utime + spent.ru_stime) / cores:.1f} s of a processor each")
        assert run.state == "done"


def handed_out(engine: Engine, workers: ProcessPoolExecutor) -> None:
    """Parts go to whoever is free, as the broker hands them to workers, a few in flight at a time."""
    flying: set[Future[None]] = set()
    while True:
        with transaction(engine) as session:
            flying |= {workers.submit(serve, part) for part in to_publish(session)}
        if not flying:
            return
        done, flying = wait(flying, return_when=FIRST_COMPLETED)
        for one in done:
            one.result()


ENGINES: list[Engine] = []
"""Of a serving process: its own."""


def open_desk(folder: Path) -> None:
    ENGINES.append(open_records(settings_of(folder)))


def serve(part: str) -> None:
    serve_part(ENGINES[0], part)


def audit(folder: Path) -> None:
    from records import accounts
    from records.account_tables import User
    from web.app import create_app

    app = create_app(settings_of(folder))
    engine = app.extensions["bukti"].engine
    with transaction(engine) as session:
        auditor = session.scalars(select(User).where(User.role == Role.AUDITOR)).one()
        cookie = accounts.start_session(session, auditor, "bench")
        number = session.scalar(select(func.count()).select_from(Candidate))
    client = app.test_client()
    client.set_cookie("bukti_session", cookie, domain="localhost")
    print(f"audit: {number} candidates")
    for asked in ASKED:
        took = []
        for _ in range(5):
            begun = time.monotonic()
            answer = client.get(f"/audit/cari?{asked}")
            took.append(time.monotonic() - begun)
            assert answer.status_code == 200
        print(f"  {sorted(took)[2] * 1000:6.0f} ms (of the processor {processor(client, asked):.0f}; first "
              f"{took[0] * 1000:.0f})  /audit/cari?{asked}")


def processor(client: FlaskClient, asked: str) -> float:
    """Milliseconds of one page, whatever else the machine does."""
    begun = time.process_time()
    client.get(f"/audit/cari?{asked}")
    return (time.process_time() - begun) * 1000


def somebody(engine: Engine, role: Role) -> Viewer:
    with reading(engine) as session:
        return person(session.scalars(select(Lsp.id)).one(), role)


if __name__ == "__main__":
    what, place, *more = sys.argv[1:]
    {"make": lambda: make(Path(place), int(more[0]) if more else CASES), "what-if": lambda: what_if(Path(place)),
     "audit": lambda: audit(Path(place))}[what]()
