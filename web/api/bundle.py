"""What the certification body keeps and hands on, in one ZIP."""
from __future__ import annotations

from typing import Any

from flask import g, request

from web.api import api
from web.api.described import described
from web.package.sending import send_bundle


@api.get("/batches/<batch_id>/bundle.zip")
@described(404)
@api.doc(summary="Answers, reports, forms, session papers, BNSP's list, index and hashes of a batch")
def get_bundle(batch_id: str) -> Any:
    return send_bundle(g.viewer, batch_id, request.args.get("originals") == "true")
