"""The assessor's desk: my work, a candidate's papers and questions, the matrix, the recommendation, the signature."""
from __future__ import annotations

from flask import Blueprint

desk = Blueprint("desk", __name__)

from web.desk import (  # noqa: E402, F401 - they add to the blueprint
    arranging,
    drawing,
    forms,
    history,
    matrix,
    moving,
    recommending,
    saying,
    working,
)
