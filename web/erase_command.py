"""`bukti erase`, `bukti hold`, `bukti export`: what the law lets a candidate ask for."""
from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from records.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy import Engine

DONE, WRONG_USE, NOTHING_DONE = 0, 2, 3
OPERATOR = "operator"
Commands = argparse._SubParsersAction


def add_erase(commands: Commands[argparse.ArgumentParser]) -> None:
    erase = commands.add_parser(
        "erase", help="hapus seorang asesi / erase a candidate",
        description="Menghapus semua rekaman, berkas dan gambar seorang asesi; yang tersisa hanya catatan bahwa, "
                    "kapan dan mengapa dihapus. Tidak bisa dibatalkan; cadangan lama tetap memuatnya. / Destroys all "
                    "records, papers and pictures of a candidate. It cannot be undone; old backups still hold them.",
    )
    erase.add_argument("candidate", metavar="ASESI", help="id asesi, dari alamat halamannya / the candidate's id")
    erase.add_argument("--reason", required=True, metavar="ALASAN", help="tanpa nama atau NIK / without name or NIK")
    erase.add_argument("--by", default=OPERATOR, metavar="SIAPA", help="id pengguna yang meminta / user's id")
    erase.set_defaults(run=run_erase)
    keep = commands.add_parser("hold", help="tahan rekaman dari penghapusan / keep records from being erased")
    keep.add_argument("candidate", metavar="ASESI")
    keep.add_argument("--reason", default="", metavar="ALASAN")
    keep.add_argument("--release", action="store_true", help="lepaskan lagi / release again")
    keep.add_argument("--by", default=OPERATOR, metavar="SIAPA")
    keep.set_defaults(run=run_hold)


def add_export(commands: Commands[argparse.ArgumentParser]) -> None:
    export = commands.add_parser(
        "export", help="semua yang tersimpan tentang seorang asesi / all that is stored on a candidate")
    export.add_argument("candidate", metavar="ASESI")
    export.add_argument("target", type=Path, metavar="BERKAS.zip")
    export.add_argument("--by", default=OPERATOR, metavar="SIAPA")
    export.set_defaults(run=run_export)


def opened(settings: Settings) -> Engine:
    from records.database import migrate, open_records

    engine = open_records(settings)
    migrate(engine)
    return engine


def run_erase(told: argparse.Namespace, settings: Settings) -> int:
    from sqlalchemy.exc import OperationalError

    from records.erasure import NotErasable, erase
    from records.store import open_store

    try:
        tombstone = erase(opened(settings), open_store(settings), told.candidate, told.by, told.reason)
    except NotErasable as error:
        return refused(error)
    except OperationalError as error:
        return refused(busy(error))
    print(json.dumps({"version": 1, "candidate": tombstone.candidate_id, "destroyed": tombstone.destroyed}))
    return DONE


def run_hold(told: argparse.Namespace, settings: Settings) -> int:
    from sqlalchemy.exc import OperationalError

    from records.database import transaction
    from records.erasure import NotErasable, hold, release

    try:
        with transaction(opened(settings)) as session:
            if told.release:
                release(session, told.candidate, told.by)
            else:
                hold(session, told.candidate, told.by, told.reason)
    except NotErasable as error:
        return refused(error)
    except OperationalError as error:
        return refused(busy(error))
    return DONE


def run_export(told: argparse.Namespace, settings: Settings) -> int:
    from sqlalchemy.exc import OperationalError

    from records.store import open_store
    from records.subject import NoSuchCandidate, export

    try:
        export(opened(settings), open_store(settings), told.candidate, told.target, told.by)
    except NoSuchCandidate as error:
        print(f"bukti: tidak ada asesi / no candidate: {error}", file=sys.stderr)
        return WRONG_USE
    except FileExistsError:
        print(f"bukti: sudah ada / exists already: {told.target}", file=sys.stderr)
        return NOTHING_DONE
    except OperationalError as error:
        return refused(busy(error))
    return DONE


def busy(error: Exception) -> Exception:
    """Of the database, in words: away, or kept busy by others. Its own text names our tables and nobody."""
    return RuntimeError("basis data tidak menjawab atau sedang dipakai; ulangi perintah yang sama / the database does "
                        f"not answer or is in use, run the command again ({getattr(error, 'orig', error)})")


def refused(error: Exception) -> int:
    print(f"bukti: {error}", file=sys.stderr)
    return NOTHING_DONE
