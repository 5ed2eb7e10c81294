"""Messages for what waits in the tables. They only wake workers up: a lost one is sent again, a doubled one is idle."""
from __future__ import annotations

import time
from collections.abc import Sequence

from celery import Celery
from kombu.exceptions import OperationalError
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from records.broker import QUEUE_OF, READ_FILE, READ_PIECE, SORT_BATCH, WHAT_IF, impatient
from records.database import transaction
from records.logs import log
from records.messages import BrokerAway, waiting_messages
from records.pieces import to_publish as pieces_to_publish
from records.queue import mark_unsent, to_publish, to_sort
from records.tables import Lane
from records.what_if import to_publish as parts_to_publish

PAUSE_SECONDS = 5.0  # after a broker that was away; meanwhile nobody waits for it
Message = tuple[str, str, str]
"""Task, id, queue."""

away_until: dict[str, float] = {}
"""By broker: until when it is left alone, by this process's monotonic clock."""


def publish(app: Celery, engine: Engine, pause_seconds: float = PAUSE_SECONDS) -> int:
    """Send what is unsent, as much as keeps the broker short; how much. Raises nothing: the sweeper comes by again.

    A broker that is away is left alone for `pause_seconds`.
    """
    broker = str(app.conf.broker_url)
    if time.monotonic() < away_until.get(broker, 0.0):
        return 0
    try:
        messages = due(engine, sum(waiting_messages(app).values()))
        sent = send(app, messages)
        if sent < len(messages):
            leave_alone(broker, pause_seconds)
            with transaction(engine) as session:
                mark_unsent(session, [identity for _, identity, _ in messages[sent:]])
        return sent
    except BrokerAway:
        leave_alone(broker, pause_seconds)
    except SQLAlchemyError as error:  # what was marked as sent, and was not, is sent again when it seems lost
        log("records").warning("not_published", error=type(error).__name__)
    return 0


def wake(app: Celery, task: str, identity: str) -> bool:
    """Call a worker at once for what nobody sends again. False: the broker is away, and nobody was called."""
    broker = str(app.conf.broker_url)
    if time.monotonic() < away_until.get(broker, 0.0):
        return False
    if send(app, [(task, identity, QUEUE_OF[Lane.QUICK])]):
        return True
    leave_alone(broker, PAUSE_SECONDS)
    return False


def leave_alone(broker: str, seconds: float) -> None:
    away_until[broker] = time.monotonic() + seconds


def due(engine: Engine, waiting: int) -> list[Message]:
    """What is to be sent now, marked as sent."""
    with transaction(engine) as session:
        batches = [(SORT_BATCH, batch_id, QUEUE_OF[Lane.QUICK]) for batch_id in to_sort(session, waiting)]
        pieces = [(READ_PIECE, piece_id, QUEUE_OF[Lane.QUICK]) for piece_id in pieces_to_publish(session, waiting)]
        parts = [(WHAT_IF, part_id, QUEUE_OF[Lane.QUICK]) for part_id in parts_to_publish(session)]
        return batches + pieces + parts + [
            (READ_FILE, file_id, QUEUE_OF[Lane(lane)]) for file_id, lane in to_publish(session, waiting)]


def send(app: Celery, messages: Sequence[Message]) -> int:
    """How many the broker took before it failed, if it did."""
    sent = 0
    if not messages:
        return sent
    connection = app.connection_for_write(**impatient(app))
    try:
        with connection, app.amqp.Producer(connection, auto_declare=False) as producer:
            for task, identity, queue in messages:
                app.send_task(task, (identity,), queue=queue, producer=producer, retry=False)
                sent += 1
    except (OperationalError, OSError, *connection.connection_errors, *connection.channel_errors):
        return sent
    return sent
