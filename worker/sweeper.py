"""Sends again what was lost, gives up what nobody could read, and sees whether the pool still answers.

It runs in every `bukti worker`, in a process of its own; one of the installation does the work at a time.
"""
from __future__ import annotations

import time
from dataclasses import dataclass, field

from celery import Celery
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from records.database import reading, transaction
from records.erasure import NotErasable
from records.heads import export_heads, heads_folder
from records.logs import log
from records.messages import BrokerAway, waiting_messages
from records.presence import BEAT_SECONDS, Presence, tell
from records.publishing import publish
from records.retention import run as run_retention
from records.settings import Settings
from records.settling import finish_batches, quarantine
from records.settling_pieces import give_up
from records.store import Store
from records.traits import keep_missing
from records.turns import take_turn
from records.unclaimed import remove_unclaimed
from records.what_if import stop_spent
from worker.pulse import Pulse
from worker.workplace import clear_old

TRAITS_AT_ONCE = 500  # candidates: a few seconds of one transaction
LOOK_SECONDS = 0.5
TURN_SECONDS = 10.0
WATCH_SECONDS, STALLED_SECONDS = 5.0, 60.0
CLEAN_SECONDS, DAY_SECONDS = 3600.0, 86_400.0


class Stalled(Exception):
    """Messages wait, and the pool of this machine has shown no life for a minute."""

    code = "stalled"


@dataclass(slots=True)
class Sweeper:
    """`due` says when each duty comes next, by the machine's monotonic clock."""

    settings: Settings
    engine: Engine
    broker: Celery
    store: Store
    presence: Presence
    pulse: Pulse
    due: dict[str, float] = field(default_factory=dict)
    waiting_since: float | None = None

    def run(self) -> None:
        """For ever. A database that is away is waited for. Raises Stalled."""
        while True:
            try:
                self.look()
            except (SQLAlchemyError, OSError, NotErasable) as error:
                log("sweeper").warning("sweep_failed", error=type(error).__name__)
            time.sleep(LOOK_SECONDS)

    def look(self) -> None:
        if self.is_due("presence", BEAT_SECONDS):
            with transaction(self.engine) as session:
                tell(session, self.presence)
        if self.has_turn():
            sweep(self.engine, self.broker, self.settings)
        if self.is_due("watch", WATCH_SECONDS):
            self.watch_pool()
        if self.is_due("clean", CLEAN_SECONDS):
            self.store.sweep()
            clear_old(self.settings)
            if self.has_turn():
                self.keep_time()

    def keep_time(self) -> None:
        """The daily ends of the audit chains, what is past its retention, traits that older versions did not keep."""
        with transaction(self.engine) as session:
            keep_missing(session, TRAITS_AT_ONCE)
        with reading(self.engine) as session:
            place = export_heads(session, heads_folder(self.settings))
        erased = run_retention(self.engine, self.store)
        unclaimed = remove_unclaimed(self.engine, self.store) if self.is_due("unclaimed", DAY_SECONDS) else 0
        log("sweeper").info("kept_time", heads=bool(place), erased=erased, unclaimed=unclaimed)

    def is_due(self, duty: str, every: float) -> bool:
        moment = time.monotonic()
        if moment < self.due.get(duty, 0.0):
            return False
        self.due[duty] = moment + every
        return True

    def has_turn(self) -> bool:
        with transaction(self.engine) as session:
            return take_turn(session, "sweep", self.presence.id, min(TURN_SECONDS, self.settings.lease_seconds / 2))

    def watch_pool(self) -> None:
        try:
            some = sum(waiting_messages(self.broker).values()) > 0
        except BrokerAway:
            some = False
        moment = time.monotonic()
        if not some:
            self.waiting_since = None
        elif self.waiting_since is None:
            self.waiting_since = moment
        elif min(moment - self.waiting_since, self.pulse.silent_seconds()) > STALLED_SECONDS:
            raise Stalled


def sweep(engine: Engine, broker: Celery, settings: Settings) -> None:
    """All that is to be put right now. Doing it twice, or by two at once, changes nothing."""
    given_up = quarantine(engine, settings.schemes)
    with transaction(engine) as session:
        finish_batches(session)
        give_up(session, settings.schemes)
        stop_spent(session)
    if given_up:
        log("sweeper").warning("quarantined", files=given_up)
    publish(broker, engine, LOOK_SECONDS)
