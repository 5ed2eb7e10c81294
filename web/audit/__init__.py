"""For auditors: a candidate's whole story, the log with its chain, samples, where people contradict the machine."""
from __future__ import annotations

from flask import Blueprint

audit = Blueprint("audit", __name__)

from web.audit import views  # noqa: E402, F401 - it adds its routes to the blueprint
