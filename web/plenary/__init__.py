"""Pleno: the agenda, who decides, the decisions, the records."""
from __future__ import annotations

from flask import Blueprint

plenary = Blueprint("plenary", __name__)

from web.plenary import views  # noqa: E402, F401 - it adds its routes to the blueprint
