"""One run of `bukti improve`: examples are gathered, fitted, tried, and kept as a version where they gained."""
from __future__ import annotations

from sqlalchemy.orm import Session

from records.learning import Made, add_version, switched_on
from records.learning_tables import LearnedVersion
from worker.cache import code_version
from worker.facts.worn import SHIPPED, learned_from
from worker.learning.base import bench, to_learn
from worker.learning.gather import gather
from worker.learning.improve import improve
from worker.learning.trial import Trial


def make_version(session: Session, lsp_id: str, user_id: str) -> tuple[tuple[Trial, ...], LearnedVersion | None]:
    """The trials, and the version; None where nothing was gained. It is compared with what is in use."""
    in_use = switched_on(session, lsp_id, code_version())
    now = learned_from(in_use.content) if in_use is not None else SHIPPED
    found = improve(gather(session, lsp_id), to_learn(), bench(), now)
    if not found.gained:
        return found.trials, None
    made = Made(found.learned.digest, found.learned.as_json(), [trial.as_json() for trial in found.trials],
                in_use.sha256 if in_use is not None else "", code_version())
    return found.trials, add_version(session, lsp_id, made, user_id)
