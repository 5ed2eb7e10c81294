"""What the words of a command line mean; a word that cannot be meant is told in both languages."""
from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path


def place(text: str) -> Path:
    """A path. An empty one, which an empty variable of a script leaves, is not the folder one stands in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("kosong; sebut berkas atau folder / empty, name a file or folder")
    return Path(text)


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} bukan tanggal YYYY-MM-DD / is no date YYYY-MM-DD") from None


def count(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r}: angka mulai dari 1 / a number from 1")
    return int(text)


class Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, **rest: object) -> None:
        super().__init__(option_strings, dest, nargs=0, help=str(rest.get("help")))

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"bukti {version('bukti')}")
        parser.exit()
