"""`bukti user add` and `bukti token add`: who may come in. What they print is shown once."""
from __future__ import annotations

import argparse
import sys

from records.settings import Settings
from web.arguments import count

DONE, NOTHING_DONE = 0, 3
ROLES = ("staff", "assessor", "auditor", "admin")
TOKEN_ROLES = ("staff", "auditor", "admin")


def add_user(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    user = commands.add_parser("user", help="akun orang / people's accounts")
    actions = user.add_subparsers(title="tindakan / actions", metavar="TINDAKAN", required=True)
    add = actions.add_parser("add", help="buat akun, cetak tautannya / make an account, print its link")
    add.add_argument("name", metavar="NAMA", help="nama masuk / log-in name")
    add.add_argument("--role", required=True, choices=ROLES)
    add.add_argument("--full-name", default="", metavar="NAMA", help="nama lengkap / full name")
    add.set_defaults(run=run_user_add)


def add_token(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    token = commands.add_parser("token", help="token untuk program / tokens for programs")
    actions = token.add_subparsers(title="tindakan / actions", metavar="TINDAKAN", required=True)
    add = actions.add_parser("add", help="buat token, cetak sekali / make a token, printed once")
    add.add_argument("name", metavar="NAMA", help="nama program / the program's name")
    add.add_argument("--role", default="staff", choices=TOKEN_ROLES)
    add.add_argument("--days", type=count, metavar="N", help="berlaku N hari, bawaan tanpa batas / valid for N days")
    add.set_defaults(run=run_token_add)


def run_user_add(told: argparse.Namespace, settings: Settings) -> int:
    from records import accounts
    from records.database import migrate, open_records, transaction
    from records.viewer import Role

    engine = open_records(settings)
    migrate(engine)
    try:
        with transaction(engine) as session:
            lsp_id = accounts.own_lsp(session)
            user = accounts.add_user(session, lsp_id, told.name, Role(told.role), told.full_name)
            secret = accounts.invite(session, user)
    except accounts.LoginTaken:
        print(f"bukti: nama {told.name} sudah dipakai / is taken already", file=sys.stderr)
        return NOTHING_DONE
    print(f"Buka tautan ini sekali untuk membuat kata sandi / open once to set the password:\n"
          f"http://{settings.bind}:{settings.port}/undangan/{secret}")
    return DONE


def run_token_add(told: argparse.Namespace, settings: Settings) -> int:
    from records.accounts import own_lsp
    from records.database import migrate, open_records, transaction
    from records.tokens import add_token
    from records.viewer import Role

    engine = open_records(settings)
    migrate(engine)
    with transaction(engine) as session:
        print(add_token(session, own_lsp(session), told.name, Role(told.role), days=told.days))
    return DONE
