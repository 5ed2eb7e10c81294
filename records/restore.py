"""An installation from the file that `records.backup` wrote: every piece and every row is checked before it counts."""
from __future__ import annotations

import hashlib
import json
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO

from records.backup import DATABASE, FORMAT, MANIFEST, OWN_FOLDERS, Manifest
from records.database import migrate, open_records
from records.dump import DumpFailed, State, restore_postgres, state_of_sqlite
from records.settings import Settings, database_url, store_url
from records.store import CHUNK_BYTES, Store, key_of, open_store


class BackupBroken(Exception):
    """The archive cannot be used, or not here. The text says why."""

    code = "backup_broken"


@dataclass(slots=True)
class Unpacked:
    """What came out of an archive so far: the SHA-256 of each piece, and the list that stood at its end."""

    folder: Path
    store: Store
    hashes: dict[str, str] = field(default_factory=dict)
    manifest: Manifest | None = None


def restore(settings: Settings, source: Path) -> Manifest:
    """Make the data folder of `settings`, which must be absent or empty. Raises BackupBroken, DumpFailed, OSError."""
    with made_aside(settings.data) as folder:
        here = replace(settings, data=folder, keys=settings.keys and folder / "keys")
        unpacked = Unpacked(folder, open_store(store_url(here)))
        unpack(source, unpacked)
        manifest = checked(unpacked)
        compare(manifest, restore_database(here, folder / DATABASE, manifest.kind), unpacked)
    return manifest


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


def unpack(source: Path, into: Unpacked) -> None:
    """Raises BackupBroken for what is no archive of ours, or ends too early."""
    try:
        with tarfile.open(source, "r:") as tar:
            for member in tar:
                file = tar.extractfile(member)
                if file is None:
                    raise BackupBroken(f"{member.name!r} bukan berkas / is no file")
                take(member.name, file, into)
    except tarfile.TarError as error:
        raise BackupBroken(f"{source}: bukan cadangan bukti, atau terpotong / no backup, or cut ({error})") from error


def take(name: str, file: IO[bytes], into: Unpacked) -> None:
    """Put one piece where it belongs."""
    digest = hashlib.sha256()
    chunks = hashed(file, digest)
    room, _, rest = name.partition("/")
    if name == MANIFEST:
        into.manifest = read_manifest(b"".join(chunks))
        return
    if room == "store":
        into.store.write(rest, chunks)
    elif name == DATABASE or (room in {"keys", *OWN_FOLDERS} and plain(rest)):
        place = into.folder / name
        place.parent.mkdir(exist_ok=True, mode=0o700)
        place.touch(mode=0o600)
        with place.open("wb") as target:
            target.writelines(chunks)
    else:
        raise BackupBroken(f"{name!r} tidak dikenal / is unknown; made by a newer version?")
    into.hashes[name] = digest.hexdigest()


def plain(name: str) -> bool:
    """A file's name and nothing else."""
    return name == Path(name).name and not name.startswith(".") and "\0" not in name


def hashed(file: IO[bytes], digest: hashlib._Hash) -> Iterator[bytes]:
    for chunk in iter(lambda: file.read(CHUNK_BYTES), b""):
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


def restore_database(settings: Settings, place: Path, kind: str) -> State:
    """Into the data folder, or into the empty PostgreSQL that settings name; brought to this version's tables."""
    engine = open_records(settings)
    if engine.dialect.name != kind:
        raise BackupBroken(f"cadangan ini dari {kind}, pengaturan menunjuk {engine.dialect.name} (BUKTI_DATABASE) / "
                           "this backup is of another kind of database than the settings name")
    if kind == "sqlite":
        place = place.rename(database_url(settings).removeprefix("sqlite:///"))
        state = state_of_sqlite(place)
    else:
        state = restore_postgres(engine, place)
        place.unlink()
    migrate(engine)
    engine.dispose()
    return state


def compare(manifest: Manifest, state: State, unpacked: Unpacked) -> None:
    """As many rows as there were, and for every paper its content."""
    if state.rows != manifest.rows:
        raise DumpFailed(f"jumlah baris berbeda / other numbers of rows: {state.rows} ≠ {manifest.rows}")
    lost = {key_of(*content) for content in state.contents} - {
        name.removeprefix("store/") for name in unpacked.hashes} - set(manifest.missing)
    if lost:
        raise BackupBroken(f"{len(lost)} berkas tidak ada / papers are missing: {min(lost)} …")
