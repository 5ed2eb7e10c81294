"""The names that web and worker share on the queue. Only ids travel; a lost message is sent again by the sweeper."""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from celery import Celery
from celery.app.amqp import AMQP
from kombu.connection import Connection

from records.tables import Lane

READ_FILE = "bukti.read_file"
SORT_BATCH = "bukti.sort_batch"
READ_BOX = "bukti.read_box"
READ_PIECE = "bukti.read_piece"
WHAT_IF = "bukti.what_if"
QUEUE_OF = {Lane.QUICK: "quick", Lane.BATCH: "batch"}
VISIBILITY_SECONDS = 3600
ANSWER_SECONDS = 1.0  # a broker that is well answers within a few milliseconds
TASKS_PER_CHILD = 200  # what libraries leak goes with the process
AGAIN = {"interval_start": 0.5, "interval_step": 0.5, "interval_max": 1.0}  # seconds between tries to reach the broker
SOFT_LIMIT_SECONDS, HARD_LIMIT_SECONDS = 540, 600


def broker_app(url: str) -> Celery:
    """A Celery app for sending and for working, with the settings that lose nothing when a part is killed.

    `redis+socket:///path`, `redis://…`, or `sqla+sqlite:///path` where there is no Redis.
    """
    app = Celery("bukti", broker=url, set_as_current=False, amqp=Queues)
    app.conf.update(
        task_serializer="json", accept_content=["json"], task_ignore_result=True, result_backend=None,
        task_acks_late=True, task_reject_on_worker_lost=True, worker_prefetch_multiplier=1,
        task_soft_time_limit=SOFT_LIMIT_SECONDS, task_time_limit=HARD_LIMIT_SECONDS,
        broker_connection_retry_on_startup=True, broker_connection_max_retries=None,
        worker_cancel_long_running_tasks_on_connection_loss=False, worker_eta_task_limit=100,
        task_default_queue=QUEUE_OF[Lane.BATCH], task_create_missing_queues=True,
        worker_max_tasks_per_child=TASKS_PER_CHILD,
        broker_transport_options=transport_options(url), worker_hijack_root_logger=False,
    )
    return app


def transport_options(url: str) -> dict[str, Any]:
    if not url.startswith("redis"):
        return {}
    return {"visibility_timeout": VISIBILITY_SECONDS, "queue_order_strategy": "records.broker:QuickFirst"}


def impatient(app: Celery) -> dict[str, Any]:
    """Options of a connection that gives up early: no upload and no sweeper may wait for a broker that hangs."""
    if not str(app.conf.broker_url).startswith("redis"):
        return {}
    return {"transport_options": {"socket_timeout": ANSWER_SECONDS, "socket_connect_timeout": ANSWER_SECONDS}}


class SoonAgain(Connection):
    """A broker that went away is asked for every second: kombu's own pauses of 2, 4, 6… s would add up to a lease."""

    def ensure_connection(self, *arguments: Any, **named: Any) -> Any:
        return super().ensure_connection(*arguments, **{**AGAIN, **named})  # type: ignore[no-untyped-call]


class Queues(AMQP):  # type: ignore[misc]  # celery bears no types
    Connection = SoonAgain


class QuickFirst:
    """In which order a worker asks its queues for the next message: the quick one always first."""

    def __init__(self) -> None:
        self.queues: list[str] = []

    def update(self, queues: Iterable[str]) -> None:
        self.queues = sorted(queues, key=lambda queue: queue != QUEUE_OF[Lane.QUICK])

    def consume(self, number: int) -> list[str]:
        return self.queues[:number]

    def rotate(self, last_used: str) -> str:
        return last_used
