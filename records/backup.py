"""Two files that hold an installation, made while it works: its data, and the keys that open them. Both are sealed.

The data: `database` without its data keys, `store/…` as it lies on the shelf, own schemes and forms. The keys:
`keys/…`, `data-keys.json` and the keys of contents. Each is a tar archive with a list of SHA-256 at its end, sealed for
the backup key (`records.backup_seal`). Who was erased is gone from all data, however old, with the last old keys.
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
from typing import IO, cast

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

from records.backup_seal import SealedWriter, public_half
from records.clock import seconds_now
from records.database import open_records, reading
from records.dump import State, dump
from records.keys import keys_folder
from records.settings import Settings
from records.shelf import Shelf, sync_folder
from records.store import Store, is_key, open_shelf, open_store

OWN_FOLDERS = ("schemes", "codes", "templates", "trust_roots")
"""Settings that name a folder of the certification body's own."""
PLAIN_WORDS = {"store", "engine", "precision", "sandbox", "bind", "language", "require_second_factor"}
"""Settings, beside numbers, that hold no password and no folder of this machine."""
DATABASE, MANIFEST, DATA_KEYS = "database", "manifest.json", "data-keys.json"
FORMAT = 2


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive holds. `missing` are papers that the database names and the store had not, or not unchanged."""

    kind: str
    rows: dict[str, int]
    hashes: dict[str, str]
    missing: list[str]
    settings: dict[str, str]
    """Those that were not as they come, by their names in the environment; without any that may hold a password."""
    made_at: float = 0.0
    """By the database's clock: keys that are older than the data do not open all of them."""
    program: str = field(default_factory=lambda: version("bukti"))
    format: int = FORMAT


@dataclass(slots=True)
class Box:
    """The archive that is being written, and the SHA-256 of each piece in it."""

    tar: tarfile.TarFile
    scratch: Path
    hashes: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """Put one piece in."""
        digest, place = hashlib.sha256(), self.scratch / "piece"
        with place.open("wb") as file:
            for chunk in chunks:
                digest.update(chunk)
                file.write(chunk)
        with place.open("rb") as file:
            self.put(name, file, place.stat().st_size)
        self.hashes[name] = digest.hexdigest()

    def put(self, name: str, file: IO[bytes], size: int) -> None:
        member = tarfile.TarInfo(name)
        member.size, member.mode = size, 0o600
        self.tar.addfile(member, file)

    def end(self, manifest: Manifest) -> Manifest:
        text = json.dumps(asdict(manifest), indent=1, sort_keys=True).encode()
        self.put(MANIFEST, io.BytesIO(text), len(text))
        return manifest


def keys_beside(target: Path) -> Path:
    """Where the keys of a backup lie unless they were taken elsewhere."""
    return target.with_name(f"{target.name}.keys")


def back_up(settings: Settings, target: Path) -> Manifest:
    """Write `target` and its keys beside it; neither must be there yet.

    Raises NoBackupKey, DumpFailed, OSError; then there is no archive.
    """
    public = public_half(keys_folder(settings))
    with opened(target, public) as box, opened(keys_beside(target), public) as keys:
        engine = open_records(settings)
        with reading(engine) as session:
            made_at = seconds_now(session)
        state = dump(engine, box.scratch / DATABASE)
        box.add(DATABASE, pieces(box.scratch / DATABASE))
        missing = missing_in(open_store(settings), state)
        add_shelf(box, keys, open_shelf(settings))
        keys.add(DATA_KEYS, [json.dumps({"keys": state.keys, "graves": state.graves}).encode()])
        add_folder(keys, "keys", keys_folder(settings))
        for name in OWN_FOLDERS:
            add_folder(box, name, getattr(settings, name))
        keys.end(Manifest(state.kind, {}, keys.hashes, [], {}, made_at))
        return box.end(Manifest(state.kind, state.rows, box.hashes, missing, plain_settings(settings), made_at))


@contextmanager
def opened(target: Path, public: X25519PublicKey) -> Iterator[Box]:
    """An archive to be filled; it bears its name only when it is whole and on the disk."""
    with TemporaryDirectory(prefix=".bukti-", dir=target.parent) as folder:
        aside = Path(folder) / target.name
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            sealed = SealedWriter(file, public)
            with tarfile.open(fileobj=cast(IO[bytes], sealed), mode="w|") as tar:
                yield Box(tar, Path(folder))
            sealed.close()
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            raise FileExistsError(target)
        aside.rename(target)
        sync_folder(target.parent)


def missing_in(store: Store, state: State) -> list[str]:
    """Papers that the database names and the store has not, or not unchanged, by their SHA-256."""
    missing = []
    for lsp_id, sha256 in sorted(state.contents):
        try:
            store.verify(lsp_id, sha256)
        except OSError:
            missing.append(f"{lsp_id}/{sha256}")
    return missing


def add_shelf(data: Box, keys: Box, shelf: Shelf) -> None:
    for name in shelf.names():
        (keys if is_key(name) else data).add(f"store/{name}", shelf.read(name))


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
