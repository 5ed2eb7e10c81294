"""The arguments of `bukti worker`; nothing is loaded before it runs."""
from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from records.settings import Settings

NOTHING_DONE = 3


def add_worker(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    worker = commands.add_parser(
        "worker", help="hanya pembaca / readers alone",
        description="Membaca berkas dari antrean; pengaturan dari lingkungan. / "
                    "Reads files from the queue; settings from the environment.",
    )
    worker.add_argument("--workers", type=count, metavar="N", help="proses pembaca, bawaan satu per inti / processes")
    worker.set_defaults(run=run_worker)


def count(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r}: angka mulai dari 1 / a number from 1")
    return int(text)


def run_worker(told: argparse.Namespace, settings: Settings) -> int:
    from records.keys import KeyUnsafe
    from worker.service import run_worker as run

    try:
        return run(replace(settings, workers=told.workers or settings.workers))
    except (OSError, KeyUnsafe) as error:
        print(f"bukti: {error}", file=sys.stderr)
        return NOTHING_DONE
