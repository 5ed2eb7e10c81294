"""Figures for Prometheus, counted in the database and the broker at the moment of asking."""
from __future__ import annotations

from collections.abc import Iterator

from celery import Celery
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from records.clock import now
from records.messages import BrokerAway, waiting_messages
from records.presence import present
from records.tables import SETTLED, File, FileState, Lane

BOUNDS_SECONDS = (0.5, 1, 2, 4, 8, 15, 30, 60, 120, 300)
WINDOW_SECONDS = 60.0  # of the speeds


class Figures(Collector):
    """All of them, read when they are collected."""

    def __init__(self, session: Session, broker: Celery) -> None:
        self.session, self.broker = session, broker

    def collect(self) -> Iterator[Metric]:
        yield from files(self.session)
        yield oldest(self.session)
        yield from speeds(self.session)
        yield problems(self.session)
        yield seconds(self.session)
        yield from readers(self.session)
        yield from messages(self.broker)


def exposition(session: Session, broker: Celery) -> bytes:
    """The text that Prometheus reads."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(Figures(session, broker))
    return generate_latest(registry)


def files(session: Session) -> Iterator[Metric]:
    """Files by state and lane; those that wait are the queue's depth."""
    held = GaugeMetricFamily("bukti_files", "Files by state and lane", labels=["state", "lane"])
    pages = CounterMetricFamily("bukti_pages_read", "Pages of all files that were read")
    rows = session.execute(select(File.state, File.lane, func.count(), func.sum(File.pages))
                           .group_by(File.state, File.lane)).all()
    counts = {(state, lane): count for state, lane, count, _ in rows}
    for state in FileState:
        for lane in Lane:
            held.add_metric([state, lane], counts.get((state, lane), 0))
    pages.add_metric([], sum(number for *_, number in rows))
    yield held
    yield pages


def oldest(session: Session) -> Metric:
    """Zero where nothing waits."""
    first = session.scalar(select(now(session) - func.min(File.received_at)).where(File.state == FileState.RECEIVED))
    metric = GaugeMetricFamily("bukti_oldest_waiting_seconds", "Age of the file that has waited longest to be read")
    metric.add_metric([], max(0.0, first or 0.0))
    return metric


def speeds(session: Session) -> Iterator[Metric]:
    count, pages = session.execute(
        select(func.count(), func.coalesce(func.sum(File.pages), 0))
        .where(File.settled_at >= now(session) - WINDOW_SECONDS)).one()
    for name, number in (("files", count), ("pages", pages)):
        metric = GaugeMetricFamily(f"bukti_{name}_per_second", f"{name} settled a second, over the last minute")
        metric.add_metric([], number / WINDOW_SECONDS)
        yield metric


def problems(session: Session) -> Metric:
    code = File.problem["code"].as_string()
    metric = CounterMetricFamily("bukti_files_failed", "Files that could not be read, by problem", labels=["code"])
    for one, count in session.execute(
            select(code, func.count()).where(File.state.in_((FileState.FAILED, FileState.QUARANTINED))).group_by(code)):
        metric.add_metric([one or "unknown"], count)
    return metric


def seconds(session: Session) -> Metric:
    """What reading a file took, as a histogram over all files that are settled."""
    within = [func.coalesce(func.sum(case((File.seconds <= bound, 1), else_=0)), 0) for bound in BOUNDS_SECONDS]
    *counts, count, total = session.execute(
        select(*within, func.count(File.seconds), func.coalesce(func.sum(File.seconds), 0.0))
        .where(File.state.in_(SETTLED))).one()
    metric = HistogramMetricFamily("bukti_file_seconds", "Seconds of reading a file")
    named = [(str(bound), number) for bound, number in zip(BOUNDS_SECONDS, counts, strict=True)]
    metric.add_metric([], [*named, ("+Inf", count)], total)
    return metric


def readers(session: Session) -> Iterator[Metric]:
    there = present(session)
    workers = GaugeMetricFamily("bukti_workers", "Workers heard of lately")
    workers.add_metric([], len(there))
    yield workers
    processes = GaugeMetricFamily("bukti_worker_processes", "Reading processes of those workers")
    processes.add_metric([], sum(one.processes for one in there))
    yield processes


def messages(broker: Celery) -> Iterator[Metric]:
    """What lies in the broker; without it, only that it is away."""
    up = GaugeMetricFamily("bukti_queue_up", "1 when the broker answers")
    try:
        depth = waiting_messages(broker)
    except BrokerAway:
        up.add_metric([], 0)
        yield up
        return
    up.add_metric([], 1)
    yield up
    metric = GaugeMetricFamily("bukti_queue_messages", "Messages in the broker", labels=["queue"])
    for queue, count in depth.items():
        metric.add_metric([queue], count)
    yield metric
