"""Webhooks: the addresses that an admin has told when candidates are judged."""
from __future__ import annotations

from flask import g, request
from werkzeug.wrappers import Response

from records import webhooks
from records.webhook_tables import Webhook
from web.accounts import accounts
from web.accounts.people import people_page
from web.problems import Refused
from web.site import database, site

Page = str | Response | tuple[str, int]


@accounts.post("/pengaturan/webhook")
def add_hook() -> Page:
    """The secret is shown with the answer to this, and never again."""
    private = site().settings.webhook_private == "on"
    try:
        with database() as session:
            hook = webhooks.add_webhook(session, g.viewer.lsp_id, request.form.get("url", ""), private, g.viewer.id)
    except webhooks.BadAddress as error:
        return people_page(422, fault=str(error))
    return people_page(hook_secret=webhooks.secret_of(site().settings, hook.id))


@accounts.post("/pengaturan/webhook/<hook_id>")
def end_hook(hook_id: str) -> Page:
    with database() as session:
        hook = session.get(Webhook, hook_id)
        if hook is None or hook.lsp_id != g.viewer.lsp_id:
            raise Refused(404, "not_found")
        webhooks.end_webhook(session, hook, g.viewer.id)
    return people_page(done="Webhook dihentikan.")
