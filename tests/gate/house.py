"""An installation: certification bodies, a person of each role in each, and batches that were read and judged."""
from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import Engine, select

from records import accounts
from records.account_tables import User
from records.database import open_records, reading, transaction
from records.secrets import hash_password
from records.settings import Settings
from records.store import Store
from records.tables import Candidate, Lsp
from records.tokens import TOKEN_ROLES, add_token
from records.viewer import Role
from tests.parts.database import with_tables
from tests.service.house import House as ServiceHouse
from tests.service.papers import certificate, letter
from web.app import create_app
from web.site import Site
from worker.batch import Desk

PASSWORD = "kain panjang sogan"
DATE = "2026-11-16"
PAPERS = {"012-siti-rahayu/sertifikat.pdf": certificate("Siti Rahayu", 1),
          "012-siti-rahayu/surat.pdf": letter("Siti Rahayu", 2),
          "013-budi-santoso/surat.pdf": letter("Budi Santoso", 3)}


@dataclass(frozen=True)
class Person:
    id: str
    login: str
    cookie: str
    csrf: str


@dataclass(frozen=True)
class Body:
    """A certification body: who works there, and what one of its batches holds."""

    lsp_id: str
    people: dict[Role, Person]
    tokens: dict[Role, str]
    batch_id: str = ""
    mine: str = ""
    """The candidate who is assigned to the body's assessor."""
    others: str = ""
    """The candidate who is assigned to nobody."""


@dataclass(frozen=True)
class House:
    settings: Settings
    app: APIFlask
    engine: Engine
    store: Store

    def visitor(self, person: Person | None = None, https: bool = False) -> FlaskClient:
        """A browser; somebody's, or nobody's yet."""
        client = self.app.test_client()
        if person:
            name = "__Host-bukti_session" if https else "bukti_session"
            client.set_cookie(name, person.cookie, domain="localhost", secure=https)
        return client


def open_house(data: Path, **changes: object) -> House:
    settings = Settings(**{"data": data, "cache": None, "require_second_factor": "none", **changes})  # type: ignore[arg-type]
    with_tables(open_records(settings))
    app = create_app(settings)
    site = app.extensions["bukti"]
    assert isinstance(site, Site)
    return House(settings, app, site.engine, site.store)


def add_body(house: House, name: str) -> Body:
    with transaction(house.engine) as session:
        lsp = Lsp(name=f"LSP {name}")
        session.add(lsp)
        session.flush()
    people = {role: add_person(house, lsp.id, f"{name}.{role}", role) for role in Role}
    with transaction(house.engine) as session:
        tokens = {role: add_token(session, lsp.id, f"program {role}", role) for role in TOKEN_ROLES}
    return Body(lsp.id, people, tokens)


def add_person(house: House, lsp_id: str, login: str, role: Role) -> Person:
    """Somebody with a password, logged in."""
    with transaction(house.engine) as session:
        user = accounts.add_user(session, lsp_id, login, role)
        user.password_hash = password_hash()
        cookie = accounts.start_session(session, user, "tests")
    with reading(house.engine) as session:
        entered = accounts.entered(session, cookie)
    assert entered is not None
    return Person(user.id, login, cookie, entered.csrf)


@cache
def password_hash() -> str:
    """Made once: with its true cost, as everywhere."""
    return hash_password(PASSWORD)


def fill(house: House, body: Body, desk: Desk) -> Body:
    """The same body with a batch that was really read and judged; the first candidate is its assessor's."""
    service = ServiceHouse(house.settings, house.engine, house.store, body.lsp_id)
    batch_id = service.upload(PAPERS, roster=[{"folder": "012-siti-rahayu", "name": "Siti Rahayu",
                                               "nik": "3402015203850004"}])
    service.serve(desk)
    with transaction(house.engine) as session:
        mine, others = sorted(session.scalars(select(Candidate).where(Candidate.batch_id == batch_id)),
                              key=lambda one: one.folder)
        accounts.assign(session, mine, body.people[Role.ASSESSOR].id, body.people[Role.STAFF].id)
    return Body(body.lsp_id, body.people, body.tokens, batch_id, mine.id, others.id)


def user_of(house: House, person: Person) -> User:
    with reading(house.engine) as session:
        return session.get_one(User, person.id)
