"""What a certification body hands on: BNSP's workbook, reports, the index of papers, all of it in one ZIP."""
from __future__ import annotations

from flask import Blueprint

package = Blueprint("package", __name__)

from web.package import codes, views  # noqa: E402, F401 - they add their routes to the blueprint
