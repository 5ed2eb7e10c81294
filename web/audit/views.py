"""The auditor's pages: the log, its chain, one candidate's whole story. They only look."""
from __future__ import annotations

from flask import render_template, request

from records import tracing
from records.accounts import names_of
from records.audit import head, verify_chain
from records.signing import decisions, holds
from web.audit import audit, words
from web.own import own_candidate
from web.pages.batches import positive
from web.site import records, viewer


@audit.get("/audit")
def overview() -> str:
    text = request.args.get("cari", "")[:80]
    with records() as session:
        rows = tracing.lines(session, viewer(), text, positive(request.args.get("sebelum")) if "sebelum" in request.args
                             else None)
        return render_template("audit/overview.html", rows=rows, text=text, head=head(session, viewer().lsp_id),
                               names=names_of(session, {row.actor for row in rows}), a=words)


@audit.get("/audit/rantai")
def chain() -> str:
    """Go through the whole chain now, and say what was found."""
    with records() as session:
        faults = list(verify_chain(session, viewer().lsp_id))
        return render_template("audit/chain.html", faults=faults, head=head(session, viewer().lsp_id))


@audit.get("/audit/asesi/<candidate_id>")
def story(candidate_id: str) -> str:
    with records() as session:
        one = own_candidate(session, candidate_id)
        events = tracing.story(session, one)
        signed = [(row, holds(row)) for row in decisions(session, one.id)]
        return render_template("audit/story.html", one=one, events=events, signed=signed,
                               names=names_of(session, {event.who for event in events}), a=words)
