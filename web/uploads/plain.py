"""The plain form: one request with everything in it. It needs no script, and keeps nothing whole in memory."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from operator import itemgetter

from records.arrivals import refuse
from records.database import transaction
from records.folder_name import shown
from records.ignore import is_in_litter
from records.quota import Amount
from records.receiving import add_file, close_batch, open_batch
from records.roster import RosterError
from records.store import Stored
from records.tables import Json
from records.viewer import Viewer
from web.site import Site
from web.uploads.allowed import counting
from web.uploads.limits import TooLarge, bounded, problem
from web.uploads.multipart import Part
from web.uploads.naming import clear_of_folders, free, tamed
from web.uploads.sheet import MOST_ROSTER_BYTES, listed, rows

ROWS_AT_ONCE = 50  # in one transaction: others want to write, too
FILES, ROSTER = "files", "roster"


class FormRefused(Exception):
    """The form cannot be used as it is; the text says what to do. Nothing was kept."""

    code = "bad_form"


@dataclass(frozen=True, slots=True)
class Paper:
    """A file of the form. `stored` is None for one that is too large."""

    path: str
    size: int
    stored: Stored | None


@dataclass(slots=True)
class Form:
    """What was read so far. Fields and the list stand before the files, so that a bad one is refused at once."""

    fields: dict[str, str] = field(default_factory=dict)
    roster: list[Json] = field(default_factory=list)
    papers: dict[str, Paper] = field(default_factory=dict)

    def take(self, part: Part, here: Site, lsp_id: str) -> None:
        """Raises FormRefused, OSError, RequestEntityTooLarge."""
        if part.filename is None:
            self.fields[part.name] = part.text().strip()
        elif not part.filename:
            return  # a field for files that was left empty
        elif part.name == ROSTER:
            self.roster = roster_of(part)
        elif part.name == FILES and not is_in_litter(tamed(part.filename)):
            paper = keep(part, here, lsp_id)
            if self.papers.get(paper.path) != paper:  # the same file twice is one
                self.papers[free(paper.path, self.papers)] = paper

    @property
    def assessed_on(self) -> date:
        """Raises FormRefused."""
        try:
            return date.fromisoformat(self.fields.get("assessed_on", ""))
        except ValueError:
            raise FormRefused("Isi tanggal asesmen, misalnya 2026-11-16.") from None

    @property
    def name(self) -> str:
        first = next(iter(self.papers), "")
        return self.fields.get("name") or first.split("/")[0] or "Kiriman"


def roster_of(part: Part) -> list[Json]:
    """Raises FormRefused, RequestEntityTooLarge."""
    try:
        found = listed(part.data(MOST_ROSTER_BYTES))
    except RosterError as error:
        raise FormRefused(f"Daftar asesi tidak bisa dipakai: {error}.") from error
    if found.lacking:
        raise FormRefused("Daftar asesi tidak punya kolom “folder” atau “nama”. Beri judul itu pada kolomnya.")
    return rows(found)


def keep(part: Part, here: Site, lsp_id: str) -> Paper:
    """Into the store as the bytes come. Raises OSError."""
    path = tamed(part.filename or "")
    try:
        stored = here.store.put(lsp_id, bounded(part.chunks, here.settings, path))
    except TooLarge:
        return Paper(path, sum(map(len, part.chunks)), None)
    return Paper(path, stored.size, stored)


def record_form(form: Form, here: Site, viewer: Viewer) -> str:
    """A closed batch with the form's files; its id. Raises FormRefused, OverQuota."""
    if not form.papers:
        raise FormRefused("Pilih dulu berkas, folder, atau ZIP yang akan diunggah.")
    with transaction(here.engine) as session:
        counting(here, viewer, session)(Amount(len(form.papers), 0))  # its bytes were counted before they came
        batch = open_batch(session, viewer.lsp_id, name=shown(form.name), scheme=form.fields.get("scheme", ""),
                           assessed_on=form.assessed_on, roster=form.roster, actor=viewer.id)
    paths = clear_of_folders(form.papers)
    papers = sorted(((paths[path], paper) for path, paper in form.papers.items()), key=itemgetter(0))
    for some in slices(papers, ROWS_AT_ONCE):
        with transaction(here.engine) as session:
            for path, paper in some:
                if paper.stored is None:
                    refuse(session, batch, path, paper.size, problem(here.settings, path), viewer.id)
                else:
                    add_file(session, batch, path, paper.stored, viewer.id)
    with transaction(here.engine) as session:
        close_batch(session, batch.id, viewer.id)
    return batch.id


def slices(items: Sequence[tuple[str, Paper]], size: int) -> Iterator[list[tuple[str, Paper]]]:
    left = iter(items)
    while some := list(islice(left, size)):
        yield some
