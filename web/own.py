"""A candidate or a batch by the id in an address: one that whoever asks may see, or nothing."""
from __future__ import annotations

from sqlalchemy.orm import Session

from records import portfolio
from records.tables import Batch, Candidate
from web.problems import known
from web.site import viewer


def own_candidate(session: Session, candidate_id: str) -> Candidate:
    """Raises Refused."""
    return known(portfolio.candidate(session, viewer(), candidate_id))


def own_batch(session: Session, batch_id: str) -> Batch:
    """Raises Refused."""
    return known(portfolio.batch(session, viewer(), batch_id))
