"""For auditors: a candidate's whole story, the log with its chain, samples, where people contradict the machine."""
from __future__ import annotations

from flask import Blueprint

audit = Blueprint("audit", __name__)

from web.audit import differing, looking, samples, seen, validating, views  # noqa: E402, F401 - they add their routes
