"""`bukti rejudge`: judge stored readings again after a scheme changed, and say whose route is another now."""
from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from records.settings import Settings

if TYPE_CHECKING:
    from records.rejudging import Change

DONE, WRONG_USE = 0, 2
SIGNED = "rekaman sudah ditandatangani dan tidak diubah / the signed record is left as it is"


def add_rejudge(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    rejudge = commands.add_parser(
        "rejudge", help="nilai ulang tanpa membaca ulang / judge stored readings again",
        description="Menilai ulang semua asesi dari bacaan yang tersimpan, setelah skema berubah; menyebut siapa yang "
                    "rutenya berubah. / Judges all candidates again from stored readings after a scheme changed, and "
                    "says whose route changes.",
    )
    rejudge.add_argument("--scheme", default="", metavar="ID", help="hanya skema ini / this scheme alone")
    rejudge.add_argument("--dry-run", action="store_true", help="hanya beri tahu, tidak menyimpan / only tell")
    rejudge.add_argument("--json", action="store_true", help="satu nilai JSON / one JSON value")
    rejudge.set_defaults(run=run_rejudge)


def run_rejudge(told: argparse.Namespace, settings: Settings) -> int:
    from records.database import migrate, open_records
    from records.rejudging import rejudge
    from records.schemes import SchemeInvalid, SchemeUnknown, load

    try:
        if told.scheme:
            load(told.scheme, settings.schemes)
        engine = open_records(settings)
        migrate(engine)
        changes = list(rejudge(engine, told.scheme, settings.schemes, told.dry_run))
    except (SchemeUnknown, SchemeInvalid) as error:
        print(f"bukti: {error}", file=sys.stderr)
        return WRONG_USE
    if told.json:
        print(json.dumps({"version": 1, "dry_run": told.dry_run, "changes": [asdict(one) for one in changes]}))
    else:
        tell(changes)
    return DONE


def tell(changes: list[Change]) -> None:
    for one in changes:
        units = ", ".join(f"{code}: {before or '–'} → {after or '–'}" for code, before, after in one.units)
        route = one.after if one.before == one.after else f"{one.before} → {one.after}"
        print(f"{one.folder} ({one.candidate_id}): {route}{f' ({units})' if units else ''}"
              f"{f'; {SIGNED}' if one.signed else ''}")
    moved = sum(one.before != one.after for one in changes)
    print(f"{len(changes)} penilaian berubah, {moved} rute berubah / "
          f"{len(changes)} judgements change, {moved} routes change")
