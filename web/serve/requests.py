"""What the log of requests may know: the endpoint and our own ids, never a path or a query that somebody typed."""
from __future__ import annotations

import re

from flask import Flask, Response, request

OUR_ID = re.compile(r"[0-9a-f]{32}")


def name_requests(app: Flask) -> None:
    """Hand the endpoint's name and the ids in the address to the server's log."""

    @app.after_request
    def note(response: Response) -> Response:
        values = (request.view_args or {}).values()
        request.environ["bukti.endpoint"] = request.endpoint or ""
        request.environ["bukti.ids"] = [value for value in values if isinstance(value, str) and OUR_ID.fullmatch(value)]
        return response
