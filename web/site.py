"""What every view works with: settings, database, file store and queue, made once by `web.app.create_app`."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from celery import Celery
from flask import current_app, g
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from records.broker import broker_app
from records.database import open_records, reading, transaction
from records.scheme_store import shelf
from records.schemes import Shelf
from records.settings import Settings, broker_url
from records.store import Store, open_store
from records.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Site:
    settings: Settings
    engine: Engine
    store: Store
    broker: Celery


def open_site(settings: Settings) -> Site:
    return Site(
        settings, open_records(settings), open_store(settings),
        broker_app(broker_url(settings)),
    )


def site() -> Site:
    """That of the running request's app."""
    here = current_app.extensions["bukti"]
    assert isinstance(here, Site)
    return here


@contextmanager
def records() -> Iterator[Session]:
    """For looking only: one state of the database, without waiting for anybody who writes."""
    with reading(site().engine) as session:
        yield session


@contextmanager
def database() -> Iterator[Session]:
    """A transaction of the running request, for writing."""
    with transaction(site().engine) as session:
        yield session

def viewer() -> Viewer:
    """Who asks; set for every request by the watch on the app."""
    found = g.viewer
    assert isinstance(found, Viewer)
    return found


def shelf_on(day: date) -> Shelf:
    """The schemes that the asking body can choose for an assessment on that day."""
    with records() as session:
        return shelf(session, viewer().lsp_id, day.isoformat(), site().settings.schemes)
