"""The HTTP API of the contract, for programs with a token."""
from __future__ import annotations

from apiflask import APIBlueprint

api = APIBlueprint("api", __name__, url_prefix="/api/v1", tag="bukti")

from web.api import batches, bundle, candidates  # noqa: E402, F401 - they add their routes to the blueprint
