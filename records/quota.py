"""How much a certification body, and each of its people and programs, may send in: a day, and in all.

What is sent is counted before it is kept, by hours, and stays counted though it is refused or erased later: whoever
sends rubbish all day has used up their day. 0 is no bound. The watched folder is not counted: who can write to it
has the machine.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from sqlalchemy import delete, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from records.arrival_tables import Arrival
from records.clock import seconds_now
from records.quota_tables import Intake
from records.settings import Settings
from records.tables import File, Lsp

HOUR_SECONDS, DAY_HOURS = 3600.0, 24
MB = 1 << 20


class Whose(StrEnum):
    USER = "user"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Amount:
    files: int
    size: int
    """Bytes."""

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.files + other.files, self.size + other.size)

    def beyond(self, most: Amount) -> bool:
        """Whether it is more than a bound, of which 0 is none."""
        return 0 < most.files < self.files or 0 < most.size < self.size


@dataclass(frozen=True, slots=True)
class Allowance:
    """The bounds of an installation, the same for each of its bodies and people."""

    user_day: Amount
    body_day: Amount
    body: Amount


class OverQuota(Exception):
    """More than may be sent. `again_seconds`: when so much will fit; None where waiting does not help."""

    code = "quota"

    def __init__(self, whose: Whose, most: Amount, *, of_a_day: bool, again_seconds: int | None = None) -> None:
        super().__init__(f"{whose}: {most}")
        self.whose, self.most, self.of_a_day, self.again_seconds = whose, most, of_a_day, again_seconds


def allowance(settings: Settings) -> Allowance:
    return Allowance(
        Amount(settings.quota_user_day_files, settings.quota_user_day_mb * MB),
        Amount(settings.quota_lsp_day_files, settings.quota_lsp_day_mb * MB),
        Amount(settings.quota_lsp_files, settings.quota_lsp_mb * MB))


def count_in(session: Session, lsp_id: str, actor: str, more: Amount, allowed: Allowance) -> None:
    """Count what is about to come, before a byte of it is kept. Raises OverQuota; then nothing is counted.

    Of a body's people one after the other counts, until their transactions end: two halves make no whole.
    """
    session.execute(select(Lsp.id).where(Lsp.id == lsp_id).with_for_update(key_share=True))
    moment = seconds_now(session)
    hours = hourly(session, lsp_id, moment)
    own = [(hour, amount) for who, hour, amount in hours if who == actor]
    refuse_day(Whose.USER, own, more, allowed.user_day, moment)
    refuse_day(Whose.BODY, [(hour, amount) for _, hour, amount in hours], more, allowed.body_day, moment)
    refuse_held(session, lsp_id, more, allowed.body)
    write(session, Intake(lsp_id=lsp_id, actor=actor, hour=hour_of(moment), files=more.files, size=more.size))


def hour_of(moment: float) -> int:
    return int(moment // HOUR_SECONDS)


def hourly(session: Session, lsp_id: str, moment: float) -> list[tuple[str, int, Amount]]:
    """(actor, hour, amount) of the last day, oldest first; what is older is dropped."""
    oldest = hour_of(moment) - DAY_HOURS
    session.execute(delete(Intake).where(Intake.lsp_id == lsp_id, Intake.hour <= oldest))
    rows = session.execute(select(Intake.actor, Intake.hour, Intake.files, Intake.size)
                           .where(Intake.lsp_id == lsp_id).order_by(Intake.hour))
    return [(actor, hour, Amount(files, size)) for actor, hour, files, size in rows]


def refuse_day(whose: Whose, hours: Sequence[tuple[int, Amount]], more: Amount, most: Amount, moment: float) -> None:
    """Raises OverQuota."""
    used = sum((amount for _, amount in hours), Amount(0, 0))
    if not (used + more).beyond(most):
        return
    again = None if more.beyond(most) else again_in(hours, more, most, moment)
    raise OverQuota(whose, most, of_a_day=True, again_seconds=again)


def again_in(hours: Sequence[tuple[int, Amount]], more: Amount, most: Amount, moment: float) -> int:
    """Seconds until enough hours are a day old."""
    left = list(hours)
    gone = hour_of(moment)
    while left and sum((amount for _, amount in left), more).beyond(most):
        gone, _ = left.pop(0)
    return max(1, ceil((gone + DAY_HOURS) * HOUR_SECONDS - moment))


def refuse_held(session: Session, lsp_id: str, more: Amount, most: Amount) -> None:
    """Of all that a body keeps and awaits; the members of an archive are counted by the archive. Raises OverQuota."""
    if not most.files and not most.size:
        return
    held = Amount(*session.execute(
        select(func.count(), func.coalesce(func.sum(File.size), 0))
        .where(File.lsp_id == lsp_id, File.archive_id.is_(None), File.sha256 != "")).one())
    coming = Amount(*session.execute(
        select(func.count(), func.coalesce(func.sum(Arrival.size), 0))
        .where(Arrival.lsp_id == lsp_id, Arrival.file_id.is_(None))).one())
    used = Amount(held.files + coming.files, int(held.size + coming.size))
    if (used + more).beyond(most):
        raise OverQuota(Whose.BODY, most, of_a_day=False)


def write(session: Session, row: Intake) -> None:
    kind = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    values = {"lsp_id": row.lsp_id, "actor": row.actor, "hour": row.hour, "files": row.files, "size": row.size}
    session.execute(kind.insert(Intake).values(values).on_conflict_do_update(
        index_elements=["lsp_id", "actor", "hour"],
        set_={"files": Intake.files + row.files, "size": Intake.size + row.size}))
