"""An installation from the files that `records.backup` wrote: every piece and every row is checked before it counts.

The keys come first; of the data only what they open is taken. Newer keys than the data will do: who was erased between
the two stays erased (`records.burial`). Older keys will not.
"""
from __future__ import annotations

import hashlib
import json
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any, cast

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Engine, insert

from records.backup import DATA_KEYS, DATABASE, FORMAT, MANIFEST, OWN_FOLDERS, Manifest
from records.backup_seal import SealedReader
from records.burial import bury
from records.data_keys import SealedKey
from records.database import migrate, open_records, transaction
from records.dump import DumpFailed, State, restore_postgres, state_of, state_of_sqlite
from records.sealed_columns import keys_of
from records.sealing import NotOurs
from records.settings import Settings, database_url
from records.shelf import PIECE_BYTES, Shelf
from records.store import SealedStore, is_key, key_beside, open_shelf, open_store


class BackupBroken(Exception):
    """The archive cannot be used, or not here. The text says why."""

    code = "backup_broken"


@dataclass(frozen=True, slots=True)
class Source:
    """The two files of a backup, and the key that opens both."""

    data: Path
    keys: Path
    private: X25519PrivateKey = field(repr=False)


@dataclass(slots=True)
class Unpacked:
    """What came out of an archive so far: the SHA-256 of each piece, and the list that stood at its end.

    `opened` are keys of contents that came with the keys; what they do not open is left out.
    """

    folder: Path
    shelf: Shelf
    opened: frozenset[str] | None = None
    hashes: dict[str, str] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    manifest: Manifest | None = None


def restore(settings: Settings, source: Source) -> Manifest:
    """Make the data folder of `settings`, which must be absent or empty.

    Raises BackupBroken, DumpFailed, KeyUnsafe, NotOurs, OSError.
    """
    with made_aside(settings.data) as folder:
        here = replace(settings, data=folder, keys=settings.keys and folder / "keys")
        keys = unpacked(source.keys, source.private, Unpacked(folder, open_shelf(here)))
        opened = frozenset(name.removeprefix("store/") for name in keys.hashes if name.startswith("store/"))
        data = unpacked(source.data, source.private, Unpacked(folder, open_shelf(here), opened))
        made, found = checked(data), checked(keys)
        if found.made_at < made.made_at:
            raise BackupBroken("kunci lebih lama daripada data; pakai yang seusia atau lebih baru / "
                               "the keys are older than the data; take those of its time, or newer ones")
        compare(made, restore_database(here, folder, made.kind), data, here)
    return made


@contextmanager
def made_aside(data: Path) -> Iterator[Path]:
    """A new folder that takes the place of the data folder at the end, whole or not at all."""
    if data.exists() and (not data.is_dir() or any(data.iterdir())):
        raise BackupBroken(f"{data}: folder data harus kosong / the data folder must be empty")
    data.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".bukti-restore-", dir=data.parent) as aside:
        folder = Path(aside) / "data"
        folder.mkdir(mode=0o700)
        yield folder
        folder.replace(data)


def unpacked(source: Path, private: X25519PrivateKey, into: Unpacked) -> Unpacked:
    """Raises BackupBroken for what is no archive of ours, is sealed for another key, or ends too early."""
    try:
        with source.open("rb") as file:
            opened = cast(IO[bytes], SealedReader(file, private))
            with tarfile.open(fileobj=opened, mode="r|") as tar:
                for member in tar:
                    piece = tar.extractfile(member)
                    if piece is None:
                        raise BackupBroken(f"{member.name!r} bukan berkas / is no file")
                    take(member.name, piece, into)
            while opened.read(PIECE_BYTES):
                continue  # to the end, so that what was cut off there is seen
    except (tarfile.TarError, NotOurs) as error:
        raise BackupBroken(f"{source}: bukan cadangan bukti, terpotong, atau kuncinya lain / no backup, cut off, or "
                           f"sealed for another key ({error})") from error
    return into


def take(name: str, file: IO[bytes], into: Unpacked) -> None:
    """Put one piece where it belongs."""
    digest = hashlib.sha256()
    chunks = hashed(file, digest)
    room, _, rest = name.partition("/")
    if name == MANIFEST:
        into.manifest = read_manifest(b"".join(chunks))
        return
    if room == "store":
        take_stored(rest, chunks, into)
    elif name in {DATABASE, DATA_KEYS} or (room in {"keys", *OWN_FOLDERS} and plain(rest)):
        place = into.folder / name
        place.parent.mkdir(exist_ok=True, mode=0o700)
        place.touch(mode=0o600)
        with place.open("wb") as target:
            target.writelines(chunks)
    else:
        raise BackupBroken(f"{name!r} tidak dikenal / is unknown; made by a newer version?")
    into.hashes[name] = digest.hexdigest()


def take_stored(name: str, chunks: Iterator[bytes], into: Unpacked) -> None:
    """What no key opens any more was erased since: it is left out."""
    if into.opened is not None and (is_key(name) or key_beside(name) not in into.opened):
        into.left_out.add(name)
        for _ in chunks:
            continue
        return
    with into.shelf.incoming() as file:
        file.writelines(chunks)
        into.shelf.settle(file, name)


def plain(name: str) -> bool:
    """A file's name and nothing else."""
    return name == Path(name).name and not name.startswith(".") and "\0" not in name


def hashed(file: IO[bytes], digest: hashlib._Hash) -> Iterator[bytes]:
    for chunk in iter(lambda: file.read(PIECE_BYTES), b""):
        digest.update(chunk)
        yield chunk


def read_manifest(text: bytes) -> Manifest:
    told = json.loads(text)
    if told.get("format") != FORMAT:
        raise BackupBroken(f"bentuk cadangan {told.get('format')} tidak dikenal / unknown format; use a newer version")
    return Manifest(**told)


def checked(unpacked: Unpacked) -> Manifest:
    """Every piece that the list names is there, unchanged, and no other."""
    manifest = unpacked.manifest
    if manifest is None:
        raise BackupBroken("cadangan terpotong: daftar isinya tidak ada / cut off: its list of contents is missing")
    wrong = sorted(name for name in manifest.hashes.keys() | unpacked.hashes.keys()
                   if manifest.hashes.get(name) != unpacked.hashes.get(name))
    if wrong:
        raise BackupBroken(f"{len(wrong)} bagian hilang atau berubah / pieces are missing or changed: {wrong[0]} …")
    return manifest


def restore_database(settings: Settings, folder: Path, kind: str) -> State:
    """Into the data folder, or into the empty PostgreSQL that settings name; brought to this version's tables."""
    engine = open_records(settings)
    if engine.dialect.name != kind:
        raise BackupBroken(f"cadangan ini dari {kind}, pengaturan menunjuk {engine.dialect.name} (BUKTI_DATABASE) / "
                           "this backup is of another kind of database than the settings name")
    if kind == "sqlite":
        place = (folder / DATABASE).rename(database_url(settings).removeprefix("sqlite:///"))
        state = state_of_sqlite(place, keys_of(engine.dialect))
    else:
        restore_postgres(engine, folder / DATABASE)
        (folder / DATABASE).unlink()
        with engine.connect() as connection:
            state = state_of(connection, keys_of(engine.dialect))
    migrate(engine)
    told = json.loads((folder / DATA_KEYS).read_bytes())
    (folder / DATA_KEYS).unlink()
    give_keys(engine, told["keys"], told["graves"])
    engine.dispose()
    return state


def give_keys(engine: Engine, keys: list[dict[str, Any]], graves: list[dict[str, Any]]) -> None:
    with transaction(engine) as session:
        for row in keys:
            session.execute(insert(SealedKey).values({**row, "wrapped": bytes.fromhex(row["wrapped"])}))
        bury(session, graves)


def compare(manifest: Manifest, state: State, data: Unpacked, settings: Settings) -> None:
    """As many rows as there were, and for every paper its content."""
    if state.rows | {"data_key": 0} != manifest.rows | {"data_key": 0}:
        raise DumpFailed(f"jumlah baris berbeda / other numbers of rows: {state.rows} ≠ {manifest.rows}")
    store = open_store(settings)
    assert isinstance(store, SealedStore)
    there = {name.removeprefix("store/") for name in data.hashes}
    lost = [f"{lsp_id}/{sha256}" for lsp_id, sha256 in state.contents
            if store.place(lsp_id, sha256) not in there and f"{lsp_id}/{sha256}" not in manifest.missing]
    if lost:
        raise BackupBroken(f"{len(lost)} berkas tidak ada / papers are missing: {min(lost)} …")
