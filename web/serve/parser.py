"""The arguments of `bukti serve` and its parts; nothing is loaded before one of them runs."""
from __future__ import annotations

import argparse
from pathlib import Path

from records.settings import Settings, SettingsError

Commands = argparse._SubParsersAction


def add_serve(commands: Commands[argparse.ArgumentParser]) -> None:
    serve = commands.add_parser(
        "serve", help="jalankan seluruh layanan / run the whole service",
        description="Menjalankan seluruh layanan di mesin ini: web, antrean, pembaca, basis data. / "
                    "Runs the whole service on this machine: web, queue, workers, database.",
    )
    serve.add_argument("--port", type=port, metavar="N", help="bawaan 8000; 0 memilih sendiri / 0 picks a free one")
    serve.add_argument("--data", type=Path, metavar="DIR", help="folder data / data folder (BUKTI_DATA)")
    serve.add_argument("--workers", type=count, metavar="N", help="proses pembaca, bawaan satu per inti / processes")
    serve.set_defaults(run=run_serve)


def add_web(commands: Commands[argparse.ArgumentParser]) -> None:
    web = commands.add_parser(
        "web", help="hanya halaman dan API / pages and API alone",
        description="Menjalankan bagian web saja; pengaturan dari lingkungan. / Runs the web part alone.",
    )
    web.add_argument("--socket", type=int, metavar="FD", help=argparse.SUPPRESS)  # one that `bukti serve` opened
    web.set_defaults(run=run_web)


def add_inbox(commands: Commands[argparse.ArgumentParser]) -> None:
    inbox = commands.add_parser(
        "inbox", help="hanya folder kiriman / the watched folder alone",
        description="Mengambil folder asesi dan ZIP yang ditaruh di BUKTI_INBOX; bagian dari bukti serve. / "
                    "Takes in what is put into BUKTI_INBOX; a part of bukti serve.",
    )
    inbox.set_defaults(run=run_inbox)


def add_alive(commands: Commands[argparse.ArgumentParser]) -> None:
    alive = commands.add_parser(
        "alive", help="apakah pembaca di mesin ini hidup / whether this machine's reader is alive",
        description="Status keluar 0 bila bukti worker di mesin ini baru saja memberi kabar, selain itu 1. / "
                    "Exit status 0 if this machine's bukti worker was heard of lately, else 1.",
    )
    alive.set_defaults(run=run_alive)


def port(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r}: port 0 … 65535")
    return int(text)


def count(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r}: angka mulai dari 1 / a number from 1")
    return int(text)


def run_serve(told: argparse.Namespace, settings: Settings) -> int:
    from web.serve.command import run_serve as run

    return run(told, settings)


def run_web(told: argparse.Namespace, settings: Settings) -> int:
    from web.serve.gunicorn import run_web as run

    return run(settings, told.socket)


def run_inbox(_: argparse.Namespace, settings: Settings) -> int:
    from records.inbox_loop import watch_inbox

    if settings.inbox is None:
        raise SettingsError("BUKTI_INBOX: folder belum disebut / names no folder")
    watch_inbox(settings, settings.inbox)
    return 0


def run_alive(_: argparse.Namespace, settings: Settings) -> int:
    import socket

    from records.database import open_records, reading
    from records.presence import heard_of

    with reading(open_records(settings)) as session:
        return 0 if heard_of(session, socket.gethostname()) else 1
