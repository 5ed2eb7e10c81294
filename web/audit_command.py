"""`bukti audit verify` and `bukti audit head`: is what was written still what stands there?

The database is loaded only when it is asked: the command's `--help` passes through here.
"""
from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from records.settings import Settings

if TYPE_CHECKING:
    from records.audit import Fault
    from records.signed_by_nobody import Forged
    from records.stored_files import FileFault

ALL_WELL, BROKEN, WRONG_USE = 0, 1, 2
WORDS = {
    "altered": "baris {n} diubah / line {n} was altered",
    "missing": "baris {n} hilang / line {n} is missing",
    "cut": "ekor rantai dipotong, baris {n} tidak ada lagi / the tail was cut, line {n} is gone",
    "rewritten": "rantai ditulis ulang, baris {n} bukan yang dulu / the chain was rewritten, line {n} is another",
}
DECISION_WORDS = {
    "unsigned": "keputusan {id} tidak ditandatangani siapa pun / decision {id} was signed by nobody",
    "altered": "keputusan {id} bukan yang ditandatangani / decision {id} is not what was signed",
}
FILE_WORDS = {"missing": "berkas hilang / file is missing", "changed": "isi berkas berubah / file was changed"}


def add_audit(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    audit = commands.add_parser("audit", help="periksa jejak audit dan berkas tersimpan / check audit log and files")
    actions = audit.add_subparsers(title="tindakan / actions", metavar="TINDAKAN", required=True)
    check = actions.add_parser("verify", help="periksa rantai dan semua berkas / check the chain and every file")
    check.add_argument("--head", type=Path, metavar="BERKAS",
                       help="kepala rantai yang disimpan dahulu / heads exported before (bukti audit head)")
    check.add_argument("--json", action="store_true", help="satu nilai JSON / one JSON value")
    check.set_defaults(run=run_verify)
    head = actions.add_parser("head", help="cetak kepala rantai, simpan di tempat lain / print the chain's heads")
    head.set_defaults(run=run_head)


def run_head(_told: argparse.Namespace, settings: Settings) -> int:
    from records.audit import heads
    from records.database import open_records, reading
    from records.heads import as_text

    with reading(open_records(settings)) as session:
        print(as_text(heads(session)))
    return ALL_WELL


def run_verify(told: argparse.Namespace, settings: Settings) -> int:
    """0 when chain and files are whole, 1 when not, 2 for a head file that is none. Heads of each day are known."""
    from records.audit import heads, verify
    from records.database import open_records, reading
    from records.heads import exported, heads_folder, read_heads
    from records.signed_by_nobody import unsigned
    from records.store import open_store
    from records.stored_files import verify_files

    try:
        known = [*exported(heads_folder(settings)), *(read_heads(told.head) if told.head else [])]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"bukti: {told.head or heads_folder(settings)}: bukan kepala rantai / no heads ({error})")
        return WRONG_USE
    with reading(open_records(settings)) as session:
        faults, forged = verify(session, known), list(unsigned(session))
        checked = list(verify_files(session, open_store(settings)))
        lines = sum(one.number for one in heads(session))
    broken = [one for one in checked if one]
    if told.json:
        found = {"faults": [asdict(one) for one in faults], "file_faults": [asdict(one) for one in broken],
                 "decision_faults": [asdict(one) for one in forged]}
        print(json.dumps({"version": 1, "lines": lines, "files": len(checked), **found}))
    else:
        tell(lines, len(checked), faults, broken, forged)
    return BROKEN if faults or broken or forged else ALL_WELL


def tell(
    lines: int, files: int, faults: Sequence[Fault], broken: Sequence[FileFault], forged: Sequence[Forged]
) -> None:
    for fault in faults:
        print(f"✗ {fault.lsp_id}: {WORDS[fault.code].format(n=fault.number)}")
    for one in broken:
        print(f"✗ {one.lsp_id}/{one.sha256}: {FILE_WORDS[one.code]}")
    for decision in forged:
        print(f"✗ {decision.lsp_id}: {DECISION_WORDS[decision.code].format(id=decision.decision_id)}")
    if not (faults or broken or forged):
        print(f"✓ {lines} baris dan {files} berkas utuh / {lines} lines and {files} files are whole")
