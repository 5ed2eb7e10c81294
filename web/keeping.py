"""`bukti backup` and `bukti restore`."""
from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from records.settings import Settings

ALL_DONE, SOME_MISSING, NOTHING_DONE = 0, 1, 3

Commands = argparse._SubParsersAction


def add_backup(commands: Commands[argparse.ArgumentParser]) -> None:
    backup = commands.add_parser(
        "backup", help="cadangkan semuanya, tersandi / back everything up, sealed",
        description="Basis data, berkas, gambar dan skema sendiri dalam satu berkas, semua kunci di berkas .keys di "
                    "sebelahnya; boleh selagi berjalan. Keduanya tersandi untuk kunci cadangan (bukti keys backup). / "
                    "Data in one file, all keys in another, while it runs; both sealed for the backup key.",
    )
    backup.add_argument("target", type=Path, metavar="DIR|BERKAS", help="folder yang ada, atau nama berkas baru / "
                                                                         "a folder that exists, or a new file")
    backup.add_argument("--data", type=Path, metavar="DIR", help="folder data / data folder (BUKTI_DATA)")
    backup.set_defaults(run=run_backup)


def add_restore(commands: Commands[argparse.ArgumentParser]) -> None:
    restore = commands.add_parser(
        "restore", help="pulihkan dari cadangan / restore from a backup",
        description="Memulihkan ke folder data yang kosong; setiap berkas dan baris diperiksa. / "
                    "Restores to an empty data folder; every file and row is checked.",
    )
    restore.add_argument("source", type=Path, metavar="BERKAS")
    restore.add_argument("--key", type=Path, metavar="BERKAS",
                         help="berkas berisi kunci cadangan / file with the backup key (BUKTI_BACKUP_KEY)")
    restore.add_argument("--keys", type=Path, metavar="BERKAS",
                         help="kunci yang lebih baru: yang dihapus sejak itu tetap terhapus / newer keys: who was "
                              "erased since stays erased")
    restore.add_argument("--data", type=Path, metavar="DIR", required=True, help="folder data baru / new data folder")
    restore.set_defaults(run=run_restore)


def run_backup(told: argparse.Namespace, settings: Settings) -> int:
    from sqlalchemy.exc import SQLAlchemyError

    from records.backup import back_up
    from records.backup_seal import NoBackupKey
    from records.dump import DumpFailed
    from records.keys import KeyUnsafe

    settings = replace(settings, data=told.data or settings.data)
    target: Path = told.target
    if target.is_dir():
        target = target / f"bukti-{datetime.now():%Y%m%d-%H%M%S}.backup"
    if not settings.data.is_dir():
        return refuse(f"{settings.data}: tidak ada folder data di sini / there is no data folder here")
    try:
        made = back_up(settings, target)
    except FileExistsError:
        return refuse(f"{target}: sudah ada, tidak ditimpa / exists already and is not overwritten")
    except (DumpFailed, NoBackupKey, KeyUnsafe, SQLAlchemyError, OSError) as error:
        return refuse(f"tidak jadi dicadangkan / no backup was made: {error}")
    print(f"{target}: {len(made.hashes)} bagian / pieces, {sum(made.rows.values())} baris / rows")
    return tell_missing(made.missing)


def run_restore(told: argparse.Namespace, settings: Settings) -> int:
    from sqlalchemy.exc import SQLAlchemyError

    from records.backup import OWN_FOLDERS, keys_beside
    from records.backup_seal import NoBackupKey, private_half
    from records.dump import DumpFailed
    from records.keys import KeyUnsafe
    from records.restore import BackupBroken, Source, restore

    try:
        text = told.key.read_text(encoding="ascii") if told.key else os.environ.get("BUKTI_BACKUP_KEY", "")
        source = Source(told.source, told.keys or keys_beside(told.source), private_half(text))
        made = restore(replace(settings, data=told.data.absolute()), source)
    except (BackupBroken, NoBackupKey, KeyUnsafe, DumpFailed, SQLAlchemyError, ValueError, OSError) as error:
        return refuse(f"tidak jadi dipulihkan / nothing was restored: {error}")
    print(f"{told.data}: {len(made.hashes)} bagian dan {sum(made.rows.values())} baris, semua diperiksa / "
          "pieces and rows, all checked")
    again = made.settings | {f"BUKTI_{room.upper()}": str(told.data / room) for room in OWN_FOLDERS
                             if any(name.startswith(f"{room}/") for name in made.hashes)}
    if again:
        print("Pengaturan / settings:", *(f"{name}={value}" for name, value in sorted(again.items())))
    if settings.keys:
        print(f"Kunci / keys: {told.data / 'keys'} → {settings.keys} (BUKTI_KEYS)")
    return tell_missing(made.missing)


def tell_missing(missing: list[str]) -> int:
    """Papers that the database names but the store had not when the backup was made."""
    for key in missing:
        print(f"bukti: hilang atau berubah di penyimpanan / missing or changed in the store: {key}", file=sys.stderr)
    return SOME_MISSING if missing else ALL_DONE


def refuse(words: str) -> int:
    print(f"bukti: {words}", file=sys.stderr)
    return NOTHING_DONE
