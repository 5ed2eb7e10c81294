"""One file that holds an installation: database, papers and pictures, keys and own schemes. Made while it works.

A tar archive: `database`, then `store/…`, `keys/…`, own schemes and forms, and at last `manifest.json` with the SHA-256
of each.
The database is written first: whatever it names was in the store before.
"""
from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from records.database import open_records
from records.dump import State, dump
from records.keys import keys_folder
from records.settings import Settings, store_url
from records.store import Store, key_of, open_store, sync_folder

OWN_FOLDERS = ("schemes", "codes", "templates", "trust_roots")
"""Settings that name a folder of the certification body's own."""
PLAIN_WORDS = {"store", "engine", "precision", "sandbox", "bind", "language", "require_second_factor"}
"""Settings, beside numbers, that hold no password and no folder of this machine."""
DATABASE, MANIFEST = "database", "manifest.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive holds. `missing` are papers that the database names and the store had not, or not unchanged."""

    kind: str
    rows: dict[str, int]
    hashes: dict[str, str]
    missing: list[str]
    settings: dict[str, str]
    """Those that were not as they come, by their names in the environment; without any that may hold a password."""
    program: str = field(default_factory=lambda: version("bukti"))
    format: int = FORMAT


@dataclass(slots=True)
class Box:
    """The archive that is being written, and the SHA-256 of each piece in it."""

    tar: tarfile.TarFile
    scratch: Path
    hashes: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, chunks: Iterable[bytes]) -> str:
        """Put one piece in; its SHA-256."""
        digest, place = hashlib.sha256(), self.scratch / "piece"
        with place.open("wb") as file:
            for chunk in chunks:
                digest.update(chunk)
                file.write(chunk)
        with place.open("rb") as file:
            self.put(name, file, place.stat().st_size)
        self.hashes[name] = digest.hexdigest()
        return self.hashes[name]

    def put(self, name: str, file: IO[bytes], size: int) -> None:
        member = tarfile.TarInfo(name)
        member.size, member.mode = size, 0o600
        self.tar.addfile(member, file)


def back_up(settings: Settings, target: Path) -> Manifest:
    """Write the archive `target`, which must not be there yet. Raises DumpFailed, OSError; then there is no archive."""
    with opened(target) as box:
        state = dump(open_records(settings), box.scratch / DATABASE)
        box.add(DATABASE, pieces(box.scratch / DATABASE))
        missing = add_store(box, open_store(store_url(settings)), state)
        add_folder(box, "keys", keys_folder(settings))
        for name in OWN_FOLDERS:
            add_folder(box, name, getattr(settings, name))
        manifest = Manifest(state.kind, state.rows, box.hashes, missing, plain_settings(settings))
        text = json.dumps(asdict(manifest), indent=1, sort_keys=True).encode()
        box.put(MANIFEST, io.BytesIO(text), len(text))
    return manifest


@contextmanager
def opened(target: Path) -> Iterator[Box]:
    """An archive to be filled; it bears its name only when it is whole and on the disk."""
    with TemporaryDirectory(prefix=".bukti-", dir=target.parent) as folder:
        aside = Path(folder) / target.name
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            with tarfile.open(fileobj=file, mode="w") as tar:
                yield Box(tar, Path(folder))
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            raise FileExistsError(target)
        aside.rename(target)
        sync_folder(target.parent)


def add_store(box: Box, store: Store, state: State) -> list[str]:
    """All that the store keeps; the keys of papers that are missing, or are not what they were."""
    wanted = {key_of(*content): content[1] for content in state.contents}
    for key in store.names():
        found = box.add(f"store/{key}", store.read(key))
        if wanted.get(key) == found:
            del wanted[key]
    return sorted(wanted)


def add_folder(box: Box, name: str, folder: Path | None) -> None:
    for place in sorted(folder.glob("[!.]*")) if folder and folder.is_dir() else []:
        if place.is_file():
            box.add(f"{name}/{place.name}", pieces(place))


def plain_settings(settings: Settings) -> dict[str, str]:
    usual = Settings(workers=settings.workers)
    values = {one.name: getattr(settings, one.name) for one in fields(Settings)}
    return {
        f"BUKTI_{name.upper()}": str(value) for name, value in values.items()
        if (isinstance(value, int) or name in PLAIN_WORDS) and value != getattr(usual, name)}


def pieces(place: Path) -> Iterator[bytes]:
    with place.open("rb") as file:
        yield from iter(lambda: file.read(1 << 20), b"")
