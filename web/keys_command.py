"""`bukti keys`: a new master key, and the key that backups are sealed for."""
from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from records.settings import Settings

DONE, NOTHING_DONE = 0, 3
Commands = argparse._SubParsersAction


def add_keys(commands: Commands[argparse.ArgumentParser]) -> None:
    keys = commands.add_parser("keys", help="kunci penyandian / keys of encryption")
    actions = keys.add_subparsers(title="tindakan / actions", metavar="TINDAKAN", required=True)
    rotate = actions.add_parser(
        "rotate", help="ganti kunci induk / a new master key",
        description="Membuat kunci induk baru dan menyegel ulang semua kunci data; boleh selagi berjalan. Kunci lama "
                    "tetap ada sampai --finish. / Makes a new master key and seals all data keys anew, while it runs. "
                    "The old one stays until --finish.")
    rotate.add_argument("--finish", action="store_true", help="hancurkan kunci lama / destroy the old key")
    rotate.add_argument("--data", type=Path, metavar="DIR", help="folder data / data folder (BUKTI_DATA)")
    rotate.set_defaults(run=run_rotate)
    backup = actions.add_parser(
        "backup", help="buat kunci cadangan / make the key of backups",
        description="Mencetak kunci yang membuka cadangan, sekali saja: simpan di luar mesin ini. / Prints the key "
                    "that opens backups, once: keep it away from this machine.")
    backup.add_argument("--again", action="store_true", help="ganti yang ada / replace the one there is")
    backup.add_argument("--data", type=Path, metavar="DIR", help="folder data / data folder (BUKTI_DATA)")
    backup.set_defaults(run=run_backup_key)


def run_rotate(told: argparse.Namespace, settings: Settings) -> int:
    from records.rotation import finish, rotate

    settings = replace(settings, data=told.data or settings.data)

    def work() -> None:
        if told.finish:
            finish(settings)
            print("Kunci lama dihancurkan / the old key is destroyed")
            return
        done = rotate(settings)
        print(f"{done.anew} dari {done.all} kunci disegel ulang / of all keys were sealed anew. "
              "Buat cadangan baru, lalu / make a new backup, then: bukti keys rotate --finish")

    return told_of(work)


def run_backup_key(told: argparse.Namespace, settings: Settings) -> int:
    from records.backup_seal import new_pair
    from records.keys import keys_folder
    from records.settings import private_folder

    settings = replace(settings, data=told.data or settings.data)

    def work() -> None:
        print(new_pair(private_folder(keys_folder(settings)), again=told.again))
        print("Simpan baris di atas di luar mesin ini: tanpa itu cadangan tidak bisa dibuka. / Keep the line above "
              "away from this machine: without it no backup can be opened.", file=sys.stderr)

    return told_of(work)


def told_of(work: Callable[[], None]) -> int:
    """Do it, and say why it could not be done."""
    from sqlalchemy.exc import SQLAlchemyError

    from records.backup_seal import NoBackupKey
    from records.keys import KeyUnsafe
    from records.rotation import StillNeeded

    try:
        work()
    except (NoBackupKey, KeyUnsafe, StillNeeded, SQLAlchemyError, OSError) as error:
        print(f"bukti: {error}", file=sys.stderr)
        return NOTHING_DONE
    return DONE
