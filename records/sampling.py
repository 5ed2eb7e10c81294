"""Samples that auditors draw, kept with their seed, and what the second look at each candidate found."""
from __future__ import annotations

import random
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.audit import record
from records.clock import seconds_now
from records.looking import Wanted, found
from records.sampling_tables import Sample, SampleFinding
from records.signing import newest
from records.tables import Candidate
from records.viewer import Viewer

MOST_LETTERS = 2_000


class Seen(StrEnum):
    """Whether the auditor comes to the same routes."""

    AGREES = "agrees"
    DIFFERS = "differs"
    UNCLEAR = "unclear"


class SampleRefused(ValueError):
    """The text says what is against it."""

    code = "sample_refused"


def draw(session: Session, viewer: Viewer, wanted: Wanted, percent: float, seed: int) -> Sample:
    """A random share of what the filter leaves, at least one; kept, so that nobody draws until it pleases.

    The same seed draws the same from the same list, on every machine. Raises SampleRefused.
    """
    if not 0 < percent <= 100 or not 0 <= seed < 2**31:
        raise SampleRefused("Persen harus 1 sampai 100, benih bilangan bulat. / Percent 1 to 100, a whole seed.")
    among = found(session, viewer, wanted)
    if not among:
        raise SampleRefused("Tidak ada asesi yang cocok dengan saringan ini. / No candidate fits this filter.")
    number = max(1, round(percent / 100 * len(among)))
    row = Sample(lsp_id=viewer.lsp_id, seed=seed, percent=percent, narrowed=wanted.as_json(), drawn_from=len(among),
                 candidates=random.Random(seed).sample(among, number), at=seconds_now(session), actor=viewer.id)
    session.add(row)
    session.flush()
    record(session, viewer.lsp_id, viewer.id, "sample_drawn", "sample", row.id,
           {"seed": seed, "percent": percent, "number": number, "of": len(among)})
    return row


def samples(session: Session, viewer: Viewer) -> list[Sample]:
    return list(session.scalars(
        select(Sample).where(Sample.lsp_id == viewer.lsp_id).order_by(Sample.at.desc())))


def sample(session: Session, viewer: Viewer, sample_id: str) -> Sample | None:
    return session.scalar(select(Sample).where(Sample.id == sample_id, Sample.lsp_id == viewer.lsp_id))


def note(
    session: Session, viewer: Viewer, one: Sample, candidate: Candidate, seen: Seen, units: list[str], words: str
) -> SampleFinding:
    """Put down what the second look found. Raises SampleRefused."""
    if candidate.id not in one.candidates:
        raise SampleRefused("Asesi ini tidak ada dalam sampel. / The candidate is not in the sample.")
    if seen is not Seen.AGREES and not words.strip():
        raise SampleRefused("Tulis apa yang berbeda. / Say what differs.")
    judged = newest(session, candidate.id)
    known = {unit["code"] for unit in judged.answer["units"]} if judged else set()
    row = SampleFinding(
        lsp_id=viewer.lsp_id, sample_id=one.id, candidate_id=candidate.id, judgement=judged.id if judged else "",
        outcome=seen, units=[code for code in units if code in known], note=words.strip()[:MOST_LETTERS],
        user_id=viewer.id, at=seconds_now(session))
    session.add(row)
    session.flush()
    record(session, viewer.lsp_id, viewer.id, "sample_checked", "candidate", candidate.id,
           {"sample": one.id, "outcome": seen, "units": row.units})
    return row


def notes(session: Session, one: Sample) -> dict[str, SampleFinding]:
    """The newest finding on each candidate of a sample."""
    rows = session.scalars(select(SampleFinding).where(SampleFinding.sample_id == one.id).order_by(SampleFinding.at))
    return {row.candidate_id: row for row in rows}
