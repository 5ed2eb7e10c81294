"""All of a batch in one ZIP: answers, reports, forms, BNSP's list or what it lacks, an index, and hashes of all of it.

`sha256sum -c SHA256SUMS` in the unpacked folder checks it.
"""
from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy.orm import Session

from records import bnsp, portfolio
from records.account_tables import User
from records.clock import seconds_now
from records.plenary import result_of
from records.roster import plain
from records.signing import standing
from records.store import Store
from records.tables import Batch, Candidate, Json
from records.viewer import Viewer
from web.forms.render import FORMS, as_docx, as_pdf
from web.package.matter import matter_of
from web.package.workbook import harmless, write_workbook
from web.report.write import file_name, write_report

FORMS_OF_ALL = ("fr-ia-08", "fr-apl-01")
FORMS_OF_SIGNED = ("fr-ia-08", "fr-ia-09", "fr-ak-02")
NOT_IN_IT = ("FR.AK.05", "Berita Acara", "indeks PDF/A", "berkas asli / originals")
"""Said in the index, so that nobody takes the package for more than it is."""


def make_bundle(
    session: Session, viewer: Viewer, batch: Batch, store: Store, codes: Path | None, out: IO[bytes]
) -> None:
    """Write the ZIP. Only what the viewer may see is in it."""
    people = portfolio.all_candidates(session, viewer, batch)
    sums: dict[str, str] = {}
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        def add(name: str, data: bytes) -> None:
            archive.writestr(name, data)
            sums[name] = hashlib.sha256(data).hexdigest()

        taken: set[str] = {"index"}
        names = {one.id: file_name(one.folder, taken).removesuffix(".html") for one in people}
        answers = {one.id: answer for one in people if (answer := answer_of(session, one))}
        for one in people:
            for name, data in of_candidate(session, one, answers.get(one.id), names[one.id]):
                add(name, data)
        for name, data in reports(session, viewer, people, answers, store):
            add(name, data)
        for name, data in bnsp_list(session, batch, people, codes):
            add(name, data)
        add("index.json", index(session, batch, people, names, sums))
        archive.writestr("SHA256SUMS", "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items())))


def answer_of(session: Session, one: Candidate) -> Json | None:
    judged = portfolio.judgement(session, one)
    return judged.answer if judged else None


def of_candidate(session: Session, one: Candidate, answer: Json | None, name: str) -> Iterator[tuple[str, bytes]]:
    """The candidate's answer, decisions and forms."""
    if answer is None:
        return
    signed = standing(session, one.id)
    whole = {**answer, "id": one.id, "signatures": portfolio.signatures(session, one)}
    yield f"asesi/{name}.json", json.dumps(whole, ensure_ascii=False, indent=1).encode()
    matter = matter_of(answer, signed)
    for form in FORMS_OF_SIGNED if signed else FORMS_OF_ALL:
        yield f"formulir/{name}/{FORMS[form].code}.docx", as_docx(FORMS[form], matter)
        if signed:
            yield f"formulir/{name}/{FORMS[form].code}.pdf", as_pdf(FORMS[form], matter)


def reports(
    session: Session, viewer: Viewer, people: list[Candidate], answers: Mapping[str, Json], store: Store
) -> Iterator[tuple[str, bytes]]:
    """The shell's HTML report, one page a candidate, written one by one so that no batch fills the memory."""
    with TemporaryDirectory(prefix="bukti-") as folder:
        whole = {"version": 1, "candidates": list(answers.values())}
        pictures = Pictures(session, viewer, {one.folder: one for one in people}, store)
        write_report(whole, pictures, Path(folder))
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

    def __iter__(self) -> Iterator[tuple[str, str, int]]:
        return iter(())

    def __len__(self) -> int:
        return 0


def bnsp_list(
    session: Session, batch: Batch, people: list[Candidate], codes: Path | None
) -> Iterator[tuple[str, bytes]]:
    """BNSP's list with every whole row, and beside it, by candidate, all that the others lack."""
    checked = bnsp.check([entry_of(session, batch, one) for one in people], bnsp.read_tables(codes))
    if checked.rows:
        yield "bnsp/data-asesmen.xlsx", write_workbook(checked.rows)
    if checked.missing:
        text = io.StringIO()
        sheet = csv.writer(text)
        sheet.writerow(["asesi", "kolom", "yang kurang"])
        sheet.writerows([harmless(one.name), one.column, one.text] for one in checked.missing)
        yield "bnsp/yang-masih-kurang.csv", "\ufeff".encode() + text.getvalue().encode()


def entry_of(session: Session, batch: Batch, one: Candidate) -> bnsp.Entry:
    """What the roster says of a candidate, who assessed, and what a closed plenary decided."""
    row: Json = next((row for row in batch.roster if plain(row.get("folder") or row.get("name") or "") in
                {plain(one.folder), plain(one.name)}), {})
    assessor = session.get(User, one.assessor_id) if one.assessor_id else None
    born = one.known.get("birth_date")
    return bnsp.Entry(
        one.name, one.known.get("nik", ""), one.known.get("birth_place", ""),
        date.fromisoformat(born) if born else None, one.known.get("sex", ""), row.get("other", {}),
        date.fromisoformat(one.assessed_on),
        (assessor.registration,) if assessor and assessor.registration else (), result_of(session, one.id))


def index(
    session: Session, batch: Batch, people: list[Candidate], names: Mapping[str, str], sums: Mapping[str, str]
) -> bytes:
    content = {
        "version": 1, "batch": batch.id, "name": batch.name, "made_at": seconds_now(session),
        "candidates": [{"id": one.id, "folder": one.folder, "name": one.name, "route": one.route,
                        "file": f"asesi/{names[one.id]}.json"} for one in people],
        "files": dict(sorted(sums.items())), "not_included": list(NOT_IN_IT),
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode()
