"""Taking what the watched folder set apart into the records: one batch for all folders, one for each ZIP."""
from __future__ import annotations

import os
import stat
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from celery import Celery
from sqlalchemy import Engine, select

from records.database import reading, transaction
from records.ignore import is_litter
from records.inbox import DONE, FAILED, WORKING, Inbox, apart, move_on
from records.logs import log
from records.paths import PathRefused, safe_path
from records.publishing import publish
from records.receiving import PathTaken, add_file, close_batch, open_batch
from records.store import CHUNK_BYTES, Store, Stored
from records.tables import Batch, Lsp

ACTOR = "inbox"
MB = 1_000_000
MOST_FILES = 1_000  # of a batch, where its folders can be parted; SQLite has one writer at a time


class CannotTake(Exception):
    """An entry that cannot be taken in as it lies. The text is the reason that is put beside it."""

    code = "inbox_refused"


class WhichLsp(Exception):
    """The installation serves several certification bodies, or none yet, and the folder cannot tell which is meant."""

    code = "inbox_lsp"


@dataclass(frozen=True, slots=True)
class Desk:
    """What is needed to take something in."""

    engine: Engine
    store: Store
    broker: Celery
    most_bytes: int
    """Of one file."""


def attend(inbox: Inbox, desk: Desk) -> int:
    """One look at the folder: take in what may be taken; how many batches. Raises OSError where the disk fails.

    What was set apart before a crash comes first.
    """
    for group in groups(inbox, inbox.look()):
        inbox.set_apart(group)
    batches = sum(take_in(place, inbox.folder, desk) for place in apart(inbox.folder))
    if batches:
        publish(desk.broker, desk.engine)
    return batches


def groups(inbox: Inbox, wanted: Sequence[str]) -> list[list[str]]:
    """What becomes one batch: a ZIP alone; folders together, as many as make a transaction of seconds."""
    found: list[list[str]] = [[name] for name in wanted if is_zip(name)]
    together: list[str] = []
    files = 0
    for name in wanted:
        if is_zip(name):
            continue
        size = len(inbox.entries[name].picture)
        if together and files + size > MOST_FILES:
            found.append(together)
            together, files = [], 0
        together.append(name)
        files += size
    return [*found, together] if together else found


def is_zip(name: str) -> bool:
    return name.lower().endswith(".zip")


def take_in(place: Path, inbox: Path, desk: Desk) -> bool:
    """Make a batch of what lies in one folder under `.sedang`, unless that was done before the crash."""
    if not known(desk.engine, place.name):
        lsp_id = only_lsp(desk.engine)
        papers = gathered(place, inbox, lsp_id, desk)
        try:
            if papers:
                place = record_batch(place, lsp_id, papers, inbox, desk)
        except PathTaken as clash:
            for entry in sorted(place.iterdir()):
                refuse(entry, inbox, f"{clash}: nama berkas dan folder sama / a file and a folder bear the same name.")
    taken = 0
    for entry in sorted(place.iterdir()):
        move_on(entry, inbox, DONE)
        taken += 1
    place.rmdir()
    return taken > 0


def gathered(place: Path, inbox: Path, lsp_id: str, desk: Desk) -> dict[str, Stored]:
    """The papers of all entries that can be taken; the others are put aside."""
    papers: dict[str, Stored] = {}
    for entry in sorted(place.iterdir()):
        try:
            papers |= kept(entry, papers, lsp_id, desk)
        except CannotTake as refusal:
            refuse(entry, inbox, str(refusal))
    return papers


def refuse(entry: Path, inbox: Path, reason: str) -> None:
    move_on(entry, inbox, FAILED, reason)
    log("inbox").warning("inbox_refused")


def record_batch(place: Path, lsp_id: str, papers: Mapping[str, Stored], inbox: Path, desk: Desk) -> Path:
    """One transaction. At its end the folder bears the batch's id: a crash leaves both or neither."""
    with transaction(desk.engine) as session:
        batch = open_batch(session, lsp_id, name=name_of(place), assessed_on=date.today(), actor=ACTOR)
        for path, stored in papers.items():
            add_file(session, batch, path, stored, ACTOR)
        close_batch(session, batch.id, ACTOR)
        place = place.rename(inbox / WORKING / batch.id)
    log("inbox").info("inbox_taken", batch=batch.id, files=len(papers))
    return place


def known(engine: Engine, batch_id: str) -> bool:
    with reading(engine) as session:
        return session.get(Batch, batch_id) is not None


def only_lsp(engine: Engine) -> str:
    """Raises WhichLsp."""
    with reading(engine) as session:
        found = list(session.scalars(select(Lsp.id).limit(2)))
    if len(found) != 1:
        raise WhichLsp(f"{len(found)} LSP")
    return found[0]


def name_of(place: Path) -> str:
    """What people call the batch: the folder's or ZIP's name where there is one, else the time."""
    entries = sorted(entry.name for entry in place.iterdir())
    return entries[0] if len(entries) == 1 else f"Folder kiriman {datetime.now():%Y-%m-%d %H.%M}"


def papers_of(entry: Path, most_bytes: int) -> Iterator[tuple[str, Path]]:
    """(path in the batch, place) of each paper of an entry; litter and links are left out. Raises CannotTake."""
    if not entry.is_dir() and not is_zip(entry.name):
        raise CannotTake("Berkas ini tidak berada dalam folder. Buat satu folder untuk tiap asesi dan taruh berkasnya "
                         "di sana. / Put each candidate's papers into a folder of their own.")
    found = False
    for place in sorted(files_under(entry)):
        state = place.lstat()
        if not stat.S_ISREG(state.st_mode):
            continue
        if state.st_size > most_bytes:
            raise CannotTake(f"{place.name}: lebih besar dari {most_bytes // MB} MB. / too large.")
        found = True
        yield path_of(place, entry), place
    if not found:
        raise CannotTake("Folder ini kosong. / The folder holds no file.")


def files_under(entry: Path) -> Iterator[Path]:
    """Raises CannotTake for a folder that cannot be opened."""
    if not entry.is_dir() or entry.is_symlink():
        yield entry
        return
    for folder, folders, files in os.walk(entry, onerror=unreadable):
        folders[:] = [name for name in folders if not is_litter(name, is_folder=True)]
        yield from (Path(folder) / name for name in files if not is_litter(name))


def unreadable(error: OSError) -> None:
    raise CannotTake(f"Folder tidak bisa dibuka / cannot be opened: {error.strerror}.") from error


def path_of(place: Path, entry: Path) -> str:
    """Names of any bytes become text. Raises CannotTake."""
    raw = os.fsencode(place.relative_to(entry.parent))
    try:
        return safe_path(raw.decode("utf-8", "replace"))
    except PathRefused as refusal:
        raise CannotTake(f"{raw.decode('utf-8', 'backslashreplace')}: {refusal}") from refusal


def kept(entry: Path, taken: Container[str], lsp_id: str, desk: Desk) -> dict[str, Stored]:
    """An entry's papers by their path in the batch, now in the store. Raises CannotTake, OSError."""
    papers: dict[str, Stored] = {}
    for path, place in papers_of(entry, desk.most_bytes):
        if path in taken or path in papers:  # two names that differ only in what no path may hold
            raise CannotTake(f"{path}: nama ini ada dua kali / stands here twice.")
        papers[path] = keep(place, lsp_id, desk.store)
    return papers


def keep(place: Path, lsp_id: str, store: Store) -> Stored:
    """Raises CannotTake for a file that may not be read, OSError where the store fails."""
    try:
        source = place.open("rb")
    except PermissionError as error:
        raise CannotTake(f"{place.name}: tidak bisa dibuka / cannot be opened: {error.strerror}.") from error
    with source:
        return store.put(lsp_id, iter(lambda: source.read(CHUNK_BYTES), b""))
