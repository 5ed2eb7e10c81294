"""Sends a batch's package; that it was taken out is written to the log."""
from __future__ import annotations

from tempfile import TemporaryFile

from flask import send_file
from werkzeug.wrappers import Response

from records import portfolio
from records.audit import record
from records.viewer import Viewer
from web.package.bundle import make_bundle
from web.problems import known
from web.site import database, records, site


def send_bundle(who: Viewer, batch_id: str, originals: bool) -> Response:
    """Raises Refused for a batch that is not the viewer's."""
    out = TemporaryFile(prefix="bukti-")  # noqa: SIM115 - closed by the answer that sends it
    with records() as session:
        batch = known(portfolio.batch(session, who, batch_id))
        make_bundle(session, who, batch, site().store, site().settings, out, originals)
    with database() as session:
        record(session, who.lsp_id, who.id, "exported", "batch", batch.id, {"originals": originals})
    out.seek(0)
    return send_file(out, mimetype="application/zip", as_attachment=True, download_name=f"bukti-{batch.id}.zip")
