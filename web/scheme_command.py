"""`bukti scheme`: publish a scheme's file for the service from a day on, or ask first what it would change."""
from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from records.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from records.scheme_tables import WhatIf
    from records.viewer import Viewer

DONE, WRONG_USE = 0, 2


def add_scheme(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    scheme = commands.add_parser(
        "scheme", help="terbitkan skema, atau lihat dahulu dampaknya / publish a scheme, or see first what it changes",
        description="Terbitkan berkas skema untuk layanan mulai suatu tanggal asesmen, atau nilai dahulu semua kasus "
                    "lama dengannya tanpa mengubahnya. / Publish a scheme's file for the service from an assessment "
                    "date on, or judge all past cases under it first without touching them.")
    scheme.add_argument("what", choices=["publish", "what-if"])
    scheme.add_argument("file", type=Path, metavar="BERKAS", help="berkas skema / the scheme's file")
    scheme.add_argument("--from", dest="holds_from", type=date.fromisoformat, default=date.today(),
                        metavar="YYYY-MM-DD", help="mulai tanggal asesmen ini / from this assessment date on")
    scheme.add_argument("--over", default="", metavar="ID", help="kasus dari skema ini / cases of this scheme")
    scheme.set_defaults(run=run_scheme)


def run_scheme(told: argparse.Namespace, settings: Settings) -> int:
    from records.accounts import own_lsp
    from records.database import migrate, open_records, transaction
    from records.scheme_desk import SchemeRefused
    from records.schemes import SchemeInvalid, load_file
    from records.viewer import Role, Viewer

    try:
        load_file(told.file)
        engine = open_records(settings)
        migrate(engine)
        with transaction(engine) as session:
            viewer = Viewer(own_lsp(session), "command", Role.ADMIN)
        if told.what == "publish":
            publish_file(engine, viewer, told.file, told.holds_from)
        else:
            tell(asked(engine, viewer, told.file, told.over or told.file.stem, settings.schemes))
    except (SchemeInvalid, SchemeRefused) as error:
        print(f"bukti: {error}", file=sys.stderr)
        return WRONG_USE
    return DONE


def publish_file(engine: Engine, viewer: Viewer, path: Path, holds_from: date) -> None:
    """Raises SchemeRefused where the proof finds a fault, or the day is past."""
    from records.database import transaction
    from records.scheme_desk import draft_from, publish
    from records.scheme_proving import proof_of

    text = path.read_text(encoding="utf-8")
    proof = proof_of(text, "", path.stem)
    for fault in proof["faults"]:
        print(f"✗ {fault['text']}", file=sys.stderr)
    with transaction(engine) as session:
        row = draft_from(session, viewer, path.stem, text)
        publish(session, viewer, row, holds_from, date.today(), proof)
        print(f"{row.scheme} versi {row.number}, berlaku mulai / holds from {row.holds_from}")


def asked(engine: Engine, viewer: Viewer, path: Path, over: str, extra: Path | None) -> WhatIf:
    """The workers' parts, done here and now. Raises SchemeRefused."""
    from records.database import reading, transaction
    from records.scheme_desk import draft_from
    from records.scheme_tables import WhatIf
    from records.what_if import serve_part, start, to_publish

    with transaction(engine) as session:
        draft = draft_from(session, viewer, path.stem, path.read_text(encoding="utf-8"))
        what_if_id = start(session, viewer, draft, over).id
    left = True
    while left:
        with transaction(engine) as session:
            parts = to_publish(session)
        for part in parts:
            serve_part(engine, part, extra)
        left = bool(parts)
    with reading(engine) as session:
        return session.get_one(WhatIf, what_if_id)


def tell(run: WhatIf) -> None:
    print(json.dumps({"version": 1, "cases": run.cases, "done": run.done, "state": run.state,
                      "candidates": run.counts.get("", {}),
                      "units": {unit: of for unit, of in run.counts.items() if unit}}))
