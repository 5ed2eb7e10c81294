"""What the reader learned from the body's own assessors: versions with their figures, switched on and back."""
from __future__ import annotations

from flask import Blueprint

learning = Blueprint("learning", __name__)

from web.learning import switching  # noqa: E402, F401 - it adds its routes to the blueprint
