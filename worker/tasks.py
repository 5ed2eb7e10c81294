"""The tasks of the queue. They take ids, give nothing back, and raise nothing: an exception could end the worker."""
from __future__ import annotations

from collections.abc import Callable
from functools import cache

from celery import Celery

from records.broker import READ_BOX, READ_FILE, READ_PIECE, SORT_BATCH, WHAT_IF
from records.logs import log
from records.sorting import sort_batch
from records.what_if import serve_part
from worker.serving import Shop, serve_file
from worker.splitting_task import serve_piece
from worker.splitting_task_box import serve_look


def register(app: Celery, open_shop: Callable[[], Shop]) -> None:
    """Each process of the pool opens its shop at its first task: no database connection outlives a fork."""
    shop = cache(open_shop)

    def read(file_id: str) -> None:
        at_the_edge(READ_FILE, file_id, lambda: serve_file(shop(), file_id))

    def sort(batch_id: str) -> None:
        at_the_edge(SORT_BATCH, batch_id, lambda: sort_now(shop(), batch_id))

    def look(look_id: str) -> None:
        at_the_edge(READ_BOX, look_id, lambda: serve_look(shop(), look_id))

    def put_together(piece_id: str) -> None:
        at_the_edge(READ_PIECE, piece_id, lambda: serve_piece(shop(), piece_id))

    def ask(part_id: str) -> None:
        at_the_edge(WHAT_IF, part_id, lambda: ask_now(shop(), part_id))

    app.task(name=READ_FILE)(read)
    app.task(name=READ_BOX)(look)
    app.task(name=READ_PIECE)(put_together)
    app.task(name=SORT_BATCH)(sort)
    app.task(name=WHAT_IF)(ask)


def sort_now(shop: Shop, batch_id: str) -> None:
    shop.pulse.beat()
    sort_batch(shop.engine, shop.store, batch_id, shop.settings.schemes)


def ask_now(shop: Shop, part_id: str) -> None:
    shop.pulse.beat()
    serve_part(shop.engine, part_id, shop.settings.schemes)


def at_the_edge(task: str, identity: str, work: Callable[[], None]) -> None:
    """One MemoryError that leaves a task ends the whole worker, and then the next one that gets its message.

    What was claimed is freed by its lease; what was to be sorted is called again by the sweeper.
    """
    try:
        work()
    except BaseException as error:  # noqa: BLE001
        log("worker").error("task_failed", task=task, id=identity, error=type(error).__name__)
