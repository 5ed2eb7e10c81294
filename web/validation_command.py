"""`bukti validation`: how well the machine read and proposed on the body's own signed cases."""
from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

from records.settings import Settings

DONE, NOTHING_DONE = 0, 3
Commands = argparse._SubParsersAction


def add_validation(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "validation", help="laporan validasi dari kasus yang ditandatangani / validation report on signed cases",
        description="Ketelitian menurut jenis bukti dan isi dengan selangnya, salah padahal yakin, pengaruh pada "
                    "jalur, versi. / Accuracy by kind of paper and field with intervals, wrong-and-sure, "
                    "routes, versions.")
    command.add_argument("--since", type=date.fromisoformat, metavar="YYYY-MM-DD")
    command.add_argument("--until", type=date.fromisoformat, metavar="YYYY-MM-DD", help="hari itu ikut / included")
    command.add_argument("--html", type=Path, metavar="BERKAS")
    command.add_argument("--pdf", type=Path, metavar="BERKAS")
    command.set_defaults(run=run_validation)


def run_validation(told: argparse.Namespace, settings: Settings) -> int:
    """Prints the figures as JSON; writes the same as a page or a PDF where told to."""
    from records.accounts import own_lsp
    from records.database import migrate, open_records, transaction
    from records.viewer import Role, Viewer
    from web.audit.validation_view import as_html, as_pdf, view

    engine = open_records(settings)
    migrate(engine)
    since = seconds(told.since) if told.since else 0.0
    until = seconds(told.until) + 86_400 if told.until else float("inf")
    with transaction(engine) as session:
        found = view(session, Viewer(own_lsp(session), "operator", Role.ADMIN), since, until)
    try:
        if told.html:
            told.html.write_text(as_html(found), encoding="utf-8")
        if told.pdf:
            told.pdf.write_bytes(as_pdf(found))
    except OSError as error:
        print(f"bukti: {error}", file=sys.stderr)
        return NOTHING_DONE
    print(json.dumps({"version": 1, **asdict(found)}, ensure_ascii=False, indent=1))
    return DONE


def seconds(day: date) -> float:
    return datetime.combine(day, datetime.min.time()).timestamp()
