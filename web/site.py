"""What every view works with: settings, database, file store and queue, made once by `web.app.create_app`."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from celery import Celery
from flask import current_app
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from records.broker import broker_app
from records.database import open_database, transaction
from records.settings import Settings, broker_url, database_url, store_url
from records.store import Store, open_store


@dataclass(frozen=True, slots=True)
class Site:
    settings: Settings
    engine: Engine
    store: Store
    broker: Celery


def open_site(settings: Settings) -> Site:
    return Site(
        settings, open_database(database_url(settings)), open_store(store_url(settings)),
        broker_app(broker_url(settings)),
    )


def site() -> Site:
    """That of the running request's app."""
    here = current_app.extensions["bukti"]
    assert isinstance(here, Site)
    return here


@contextmanager
def database() -> Iterator[Session]:
    """A transaction of the running request."""
    with transaction(site().engine) as session:
        yield session
