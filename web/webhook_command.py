"""`bukti webhook add URL`: another program is told when a candidate is judged or a batch is done."""
from __future__ import annotations

import argparse
import sys

from records.settings import Settings

DONE, WRONG_USE = 0, 2


def add_webhook(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    webhook = commands.add_parser("webhook", help="beri tahu program lain / tell other programs")
    actions = webhook.add_subparsers(title="tindakan / actions", metavar="TINDAKAN", required=True)
    add = actions.add_parser("add", help="beri tahu alamat ini, cetak rahasianya / tell this address, print its secret")
    add.add_argument("url", metavar="URL", help="https://…")
    add.set_defaults(run=run_webhook_add)


def run_webhook_add(told: argparse.Namespace, settings: Settings) -> int:
    from records import webhooks
    from records.accounts import own_lsp
    from records.database import migrate, open_records, transaction

    engine = open_records(settings)
    migrate(engine)
    try:
        with transaction(engine) as session:
            hook = webhooks.add_webhook(session, own_lsp(session), told.url, settings.webhook_private == "on")
    except webhooks.BadAddress as error:
        print(f"bukti: {error}", file=sys.stderr)
        return WRONG_USE
    print(webhooks.secret_of(settings, hook.id))
    return DONE
