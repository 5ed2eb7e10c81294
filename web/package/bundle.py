"""All of a batch in one ZIP: answers, reports, forms, the session's papers, BNSP's list or what it lacks, an index.

`sha256sum -c SHA256SUMS` in the unpacked folder checks every file of it.
"""
from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy.orm import Session

from records import bnsp, portfolio
from records.clock import seconds_now
from records.code_lists import tables_of
from records.settings import Settings
from records.signing import standing
from records.store import CHUNK_BYTES, Store
from records.tables import Batch, Candidate, Json
from records.viewer import Viewer
from web.forms.render import FORMS, MEDIA_TYPES, as_docx, as_pdf
from web.package import index
from web.package.gathered import Gathered, checked, gather
from web.package.matter import matter_of
from web.package.session_papers import session_papers
from web.package.workbook import harmless, write_workbook
from web.report.write import small_jpeg, write_report

FORMS_OF_ALL = ("fr-ia-08", "fr-apl-01")
FORMS_OF_SIGNED = ("fr-ia-08", "fr-ia-09", "fr-ak-02")
MANIFEST = "SHA256SUMS"
Piece = tuple[str, bytes]


def make_bundle(
    session: Session, viewer: Viewer, batch: Batch, store: Store, settings: Settings, out: IO[bytes],
    originals: bool = False,
) -> None:
    """Write the ZIP. Only what the viewer may see is in it. Raises CodesBroken, TemplateBroken, OSError."""
    whole = gather(session, viewer, batch)
    pictures = Pictures(session, viewer, {one.folder: one for one in whole.people}, store)
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        sums = Sums(archive)
        for one in whole.people:
            for piece in of_candidate(session, whole, one, settings.templates):
                sums.add(*piece)
        for paper in session_papers(whole):
            for suffix in MEDIA_TYPES:
                sums.add(f"sesi/{paper.name}.{suffix}", paper.data(suffix, settings.templates))
        for name, data in (*reports(whole, pictures), *bnsp_list(session, whole, settings.codes)):
            sums.add(name, data)
        for name, data in index.index_pdfs(whole, pictures.page, thumbnail):
            sums.add(name, data)
        if originals:
            add_originals(sums, whole, store)
        sums.add("index.json", index_json(session, whole, sums.found, originals))
        archive.writestr(MANIFEST, "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.found.items())))


class Sums:
    """The archive that is being written, and the SHA-256 of each file in it."""

    def __init__(self, archive: ZipFile) -> None:
        self.archive, self.found = archive, dict[str, str]()

    def add(self, name: str, data: bytes) -> None:
        self.archive.writestr(name, data)
        self.found[name] = hashlib.sha256(data).hexdigest()

    def add_file(self, name: str, place: Path) -> None:
        digest = hashlib.sha256()
        with place.open("rb") as source, self.archive.open(name, "w", force_zip64=True) as target:
            for chunk in iter(partial(source.read, CHUNK_BYTES), b""):
                digest.update(chunk)
                target.write(chunk)
        self.found[name] = digest.hexdigest()


def of_candidate(session: Session, whole: Gathered, one: Candidate, templates: Path | None) -> Iterator[Piece]:
    """The candidate's answer, decisions and forms; nothing of who is not judged yet."""
    answer = whole.answers.get(one.id)
    if answer is None:
        return
    signed, name = standing(session, one.id), whole.names[one.id]
    told = {**answer, "id": one.id, "signatures": portfolio.signatures(session, one)}
    yield f"asesi/{name}.json", json.dumps(told, ensure_ascii=False, indent=1).encode()
    matter = matter_of(answer, signed)
    for form in FORMS_OF_SIGNED if signed else FORMS_OF_ALL:
        yield f"formulir/{name}/{FORMS[form].code}.docx", as_docx(FORMS[form], matter, templates)
        if signed:
            yield f"formulir/{name}/{FORMS[form].code}.pdf", as_pdf(FORMS[form], matter)


def reports(whole: Gathered, pictures: Pictures) -> Iterator[Piece]:
    """The shell's HTML report, one page a candidate, written one by one so that no batch fills the memory."""
    with TemporaryDirectory(prefix="bukti-") as folder:
        write_report({"version": 1, "candidates": list(whole.answers.values())}, pictures, Path(folder))
        for place in sorted(Path(folder).iterdir()):
            yield f"laporan/{place.name}", place.read_bytes()


class Pictures(Mapping[tuple[str, str, int], bytes]):
    """Pages' pictures by folder, document and page, fetched when they are asked for."""

    def __init__(self, session: Session, viewer: Viewer, people: Mapping[str, Candidate], store: Store) -> None:
        self.session, self.viewer, self.people, self.store = session, viewer, people, store

    def __getitem__(self, key: tuple[str, str, int]) -> bytes:
        folder, document, page = key
        place = portfolio.picture(self.session, self.people[folder], document, page)
        if place is None:
            raise KeyError(key)
        try:
            return self.store.picture(self.viewer.lsp_id, place.sha256, place.reader, place.name)
        except (OSError, ValueError):
            raise KeyError(key) from None

    def page(self, folder: str, document: str, page: int) -> bytes | None:
        return self.get((folder, document, page))

    def __iter__(self) -> Iterator[tuple[str, str, int]]:
        return iter(())

    def __len__(self) -> int:
        return 0


def bnsp_list(session: Session, whole: Gathered, codes: Path | None) -> Iterator[Piece]:
    """BNSP's list with every whole row, and beside it, by candidate, all that the others lack."""
    found = checked(session, whole, tables_of(session, whole.batch.lsp_id, codes))
    if found.rows:
        yield "bnsp/data-asesmen.xlsx", write_workbook(found.rows)
    if found.missing:
        yield "bnsp/yang-masih-kurang.csv", lacking(found.missing)


def lacking(missing: tuple[bnsp.Missing, ...]) -> bytes:
    text = io.StringIO()
    sheet = csv.writer(text)
    sheet.writerow(["asesi", "kolom", "yang kurang"])
    sheet.writerows([harmless(one.name), one.column, one.text] for one in missing)
    return "\ufeff".encode() + text.getvalue().encode()


def add_originals(sums: Sums, whole: Gathered, store: Store) -> None:
    """Every paper as it came, under a name of ours: the candidate's folder, its place in it, and its kind of file."""
    with TemporaryDirectory(prefix="bukti-") as folder:
        place = Path(folder) / "paper"
        for one in whole.people:
            for number, file in enumerate(whole.files[one.id], start=1):
                suffix = PurePosixPath(file.path).suffix.lower()
                store.fetch(whole.batch.lsp_id, file.sha256, place)
                sums.add_file(f"berkas/{whole.names[one.id]}/{number:03}-{file.sha256[:12]}"
                              f"{suffix if suffix[1:].isalnum() and suffix.isascii() else ''}", place)


def thumbnail(source: bytes, private: index.Boxes) -> bytes | None:
    return small_jpeg(source, private, index.THUMBNAIL_PX)


def index_json(session: Session, whole: Gathered, sums: Mapping[str, str], originals: bool) -> bytes:
    """What is in the package, for programs: every candidate with what people decided, every paper, every hash."""
    batch = whole.batch
    content: Json = {
        "version": 2, "batch": batch.id, "name": batch.name, "assessed_on": batch.assessed_on,
        "made_at": seconds_now(session), "originals": originals, "consent_withdrawn": list(whole.withdrawn),
        "candidates": [{"id": one.id, "folder": one.folder, "name": one.name, "route": one.route,
                        "file": f"asesi/{whole.names[one.id]}.json" if one.id in whole.answers else None,
                        "decided": asdict(whole.outcomes[one.id]), "papers": index.as_json(whole, one.id)}
                       for one in whole.people],
        "files": dict(sorted(sums.items())),
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode()
