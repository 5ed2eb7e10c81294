"""What the certification body keeps and hands on, in one ZIP."""
from __future__ import annotations

from tempfile import TemporaryFile
from typing import Any

from flask import g, send_file

from records import portfolio
from web.api import api
from web.api.batches import found
from web.api.described import described
from web.package.bundle import make_bundle
from web.site import records, site


@api.get("/batches/<batch_id>/bundle.zip")
@described(404)
@api.doc(summary="Answers, reports, forms and hashes of a batch")
def get_bundle(batch_id: str) -> Any:
    out = TemporaryFile(prefix="bukti-")  # noqa: SIM115 - closed by the answer that sends it
    with records() as session:
        batch = found(portfolio.batch(session, g.viewer, batch_id))
        make_bundle(session, g.viewer, batch, site().store, site().settings.codes, out)
    out.seek(0)
    return send_file(out, mimetype="application/zip", as_attachment=True, download_name=f"bukti-{batch.id}.zip")
