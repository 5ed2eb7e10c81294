"""Before a file is read: what its body has switched on is put on, and what another body had is taken off."""
from __future__ import annotations

from sqlalchemy import Engine

from records.database import reading
from records.learning import switched_on
from worker.cache import code_version
from worker.facts.worn import SHIPPED, learned_from, wear


def dress(engine: Engine, lsp_id: str) -> None:
    """Takes hold of this process and of the children that it forks from now on."""
    with reading(engine) as session:
        version = switched_on(session, lsp_id, code_version())
        wear(learned_from(version.content) if version is not None else SHIPPED)
