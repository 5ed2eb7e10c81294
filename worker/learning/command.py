"""`bukti improve`: learn from what assessors said, show versions, switch one on or back."""
from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from records.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from records.learning_tables import LearnedVersion

DONE, NOT_BETTER, WRONG_USE = 0, 1, 2


def add_improve(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    improve = commands.add_parser(
        "improve", help="belajar dari koreksi asesor / learn from assessors' corrections",
        description="Melatih ulang bobot dan keyakinan pembaca dari koreksi dan konfirmasi asesor. Versi baru hanya "
                    "disimpan bila tidak lebih buruk di mana pun, dan baru dipakai setelah dinyalakan seorang admin. / "
                    "Fits the reader's weights and confidences again on what assessors corrected and confirmed. A new "
                    "version is kept only where it is worse nowhere, and used only once an administrator switches it "
                    "on.")
    action = improve.add_mutually_exclusive_group()
    action.add_argument("--list", action="store_true", help="versi yang ada / the versions there are")
    action.add_argument("--switch-on", type=int, metavar="VERSI", help="pakai versi ini / read with this version")
    action.add_argument("--switch-back", action="store_true", help="kembali ke bawaan / back to the shipped reader")
    improve.add_argument("--by", default="", metavar="PENGGUNA",
                         help="admin yang bertanggung jawab / who answers for it")
    improve.add_argument("--json", action="store_true", help="satu nilai JSON / one JSON value")
    improve.set_defaults(run=run_improve)


def run_improve(told: argparse.Namespace, settings: Settings) -> int:
    from records.database import migrate, open_records
    from records.learning import NotSwitched

    if not (told.list or told.by):
        print("bukti: --by PENGGUNA / who answers for it", file=sys.stderr)
        return WRONG_USE
    engine = open_records(settings)
    migrate(engine)
    try:
        if told.list:
            return listed(engine, told.json)
        if told.switch_on or told.switch_back:
            return switched(engine, told)
        return improved(engine, told)
    except NotSwitched as error:
        print(f"bukti: {error}", file=sys.stderr)
        return WRONG_USE


def listed(engine: Engine, as_json: bool) -> int:
    from records.accounts import own_lsp
    from records.database import reading
    from records.learning import use_of, versions

    with reading(engine) as session:
        lsp_id = own_lsp(session)
        use, rows = use_of(session, lsp_id), versions(session, lsp_id)
        on = use.version_id if use is not None else None
        told = [row_told(row, row.id == on) for row in rows]
    if as_json:
        print(json.dumps({"version": 1, "versions": told}))
        return DONE
    for one in told:
        print(f"{one['number']}  {one['sha256'][:12]}  {'dipakai / in use' if one['in_use'] else ''}")
        tell(one["figures"])
    if not told:
        print("belum ada versi / no versions yet")
    return DONE


def row_told(row: LearnedVersion, in_use: bool) -> dict[str, Any]:
    from worker.cache import code_version

    return {"number": row.number, "sha256": row.sha256, "made_by": row.made_by, "made_at": row.made_at,
            "made_from": row.made_from, "in_use": in_use and row.code == code_version(),
            "for_this_reader": row.code == code_version(), "figures": row.figures}


def switched(engine: Engine, told: argparse.Namespace) -> int:
    from records.accounts import own_lsp
    from records.database import transaction
    from records.learning import admin_named, switch_back, switch_on
    from worker.cache import code_version

    with transaction(engine) as session:
        lsp_id = own_lsp(session)
        user = admin_named(session, lsp_id, told.by)
        if told.switch_back:
            switch_back(session, lsp_id, user.id)
            print("pembaca bawaan dipakai / the shipped reader is in use")
        else:
            row = switch_on(session, lsp_id, told.switch_on, user.id, code_version())
            print(f"versi {row.number} dipakai mulai berkas berikutnya / in use from the next file on")
    return DONE


def improved(engine: Engine, told: argparse.Namespace) -> int:
    from records.accounts import own_lsp
    from records.database import transaction
    from records.learning import admin_named
    from worker.learning.making import make_version

    with transaction(engine) as session:
        lsp_id = own_lsp(session)
        user = admin_named(session, lsp_id, told.by)
        trials, version = make_version(session, lsp_id, user.id)
        number = version.number if version is not None else None
    figures = [trial.as_json() for trial in trials]
    if told.json:
        print(json.dumps({"version": 1, "made": number, "figures": figures}))
    else:
        tell(figures)
        print(f"versi {number}; nyalakan dengan / switch on by: bukti improve --switch-on {number} --by {told.by}"
              if number else "tidak ada versi baru: tidak ada yang menjadi lebih baik tanpa ada yang lebih buruk / "
                             "no new version: nothing became better without something becoming worse")
    return DONE if number else NOT_BETTER


def tell(figures: list[dict[str, Any]]) -> None:
    """One line a fact: right, and wrong though sure, before and after, on the bench and on held-back words."""
    for one in figures:
        parts = [f"{where}: {a['right']}→{b['right']}/{b['papers']}, {a['wrong_sure']}→{b['wrong_sure']}"
                 for where, a, b in (("bench", one["bench_before"], one["bench_after"]),
                                     ("asesor / assessors", one["own_before"], one["own_after"]))]
        verdict = "diambil / taken" if one["taken"] else "ditolak / refused"
        print(f"   {one['fact']:12} {one['examples']} kata / words; {'; '.join(parts)}; {verdict}")
