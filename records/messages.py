"""How many messages lie in the broker, whichever it is."""
from __future__ import annotations

from celery import Celery
from kombu.connection import Connection
from kombu.exceptions import OperationalError

from records.broker import QUEUE_OF, impatient

CONNECT_SECONDS = 2


class BrokerAway(Exception):
    """The broker does not answer."""

    code = "queue_away"


def waiting_messages(broker: Celery) -> dict[str, int]:
    """{queue: messages that nobody has taken}. Raises BrokerAway."""
    connection: Connection = broker.connection_for_read(connect_timeout=CONNECT_SECONDS, **impatient(broker))
    try:
        with connection:
            connection.ensure_connection(  # type: ignore[no-untyped-call]
                max_retries=1, interval_start=0, timeout=CONNECT_SECONDS)
            return {queue: size(connection, queue) for queue in QUEUE_OF.values()}
    except (OperationalError, OSError, *connection.connection_errors) as error:
        raise BrokerAway(type(error).__name__) from error


def size(connection: Connection, queue: str) -> int:
    try:
        declared = connection.default_channel.queue_declare(queue, passive=True)  # type: ignore[no-untyped-call]
        return int(declared.message_count)
    except connection.channel_errors:  # nothing was ever sent to it
        return 0
