"""The notice that a machine reads papers first: to print, to put on record who took note, and to word anew."""
from __future__ import annotations

from typing import Any

from flask import Blueprint

from records.acknowledge import acknowledged
from web.site import records

notices = Blueprint("notices", __name__)


@notices.app_context_processor
def for_templates() -> dict[str, Any]:
    return {"acknowledged_by": acknowledged_by}


def acknowledged_by(candidate_id: str) -> Any:
    """The candidate's newest acknowledgement, or None."""
    with records() as session:
        return acknowledged(session, candidate_id)


from web.notice import views  # noqa: E402, F401 - it adds its routes to the blueprint
