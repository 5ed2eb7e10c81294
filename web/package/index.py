"""Every paper of a batch with its file's hash: as plain values for programs, and as PDF/A with a small picture each."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from records.tables import Json
from web.forms.render import PDF_VARIANT, pages
from web.forms.words import ASPECTS, day_in_words, paper
from web.package.gathered import Gathered
from web.report.view import covers_page, private_boxes
from web.report.words import ROUTES

THUMBNAIL_PX = 200
PEOPLE_A_PART = 50  # of one PDF: its pages and pictures are held in memory while it is made
ADDRESS = "thumb:"
VERDICTS = {"yes": "Ya", "no": "Tidak", "unclear": "?"}
Fetch = Callable[[str, str, int], bytes | None]
"""A page's JPEG by candidate's folder, document id and page; None where there is none to show."""
Boxes = Sequence[Sequence[float]]
Shrink = Callable[[bytes, Boxes], bytes | None]
"""The picture made small, with boxes drawn over."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One paper of one file. `picture` is (folder, document, page), None where it must not be shown."""

    file: str
    sha256: str
    size: int
    state: str
    pages: tuple[int, ...] = ()
    document: str = ""
    kind: str = ""
    line: str = ""
    verdicts: tuple[str, ...] = ()
    problem: str = ""
    picture: tuple[str, str, int] | None = None
    private: tuple[tuple[float, ...], ...] = ()


def listed(whole: Gathered, candidate_id: str) -> Iterator[Listed]:
    """Each paper of each file, in the order of the portfolio; an unread file stands there with its problem."""
    answer = whole.answers.get(candidate_id, {})
    by_file: dict[str, list[Json]] = {}
    for document in answer.get("documents", []):
        by_file.setdefault(document["file"], []).append(document)
    for file in whole.files[candidate_id]:
        problem = (file.problem or {}).get("message", "")
        papers = by_file.get(file.name, [])
        if not papers:
            yield Listed(file.name or file.path, file.sha256, file.size, file.state, problem=problem)
        for document in papers:
            yield of_document(file.sha256, file.size, file.state, problem, answer["folder"], document)


def of_document(sha256: str, size: int, state: str, problem: str, folder: str, document: Json) -> Listed:
    first = document["pages"][0] if document["pages"] else 1
    private = private_boxes(document, first)
    return Listed(
        document["file"], sha256, size, state, tuple(document["pages"]), document["id"], document["kind"]["value"],
        paper(document), tuple(document[aspect]["verdict"] for aspect in ASPECTS), problem,
        None if covers_page(private) else (folder, document["id"], first), tuple(private))


def as_json(whole: Gathered, candidate_id: str) -> list[Json]:
    return [{"file": one.file, "sha256": one.sha256, "bytes": one.size, "state": one.state, "document": one.document,
             "pages": list(one.pages), "kind": one.kind or None,
             "verdicts": dict(zip(ASPECTS, one.verdicts, strict=False)), "problem": one.problem or None}
            for one in listed(whole, candidate_id)]


def index_pdfs(whole: Gathered, fetch: Fetch, shrink: Shrink) -> Iterator[tuple[str, bytes]]:
    """(name, PDF/A), one for each fifty candidates."""
    parts = [whole.people[start:start + PEOPLE_A_PART] for start in range(0, len(whole.people), PEOPLE_A_PART)]
    for number, people in enumerate(parts, start=1):
        name = "indeks.pdf" if len(parts) == 1 else f"indeks-{number}.pdf"
        yield name, as_pdf([person(whole, one.id) for one in people], whole, (number, len(parts)), fetch, shrink)


def person(whole: Gathered, candidate_id: str) -> Json:
    outcome = whole.outcomes[candidate_id]
    one = next(one for one in whole.people if one.id == candidate_id)
    papers = [{"bukti": paper, "vatm": [VERDICTS[verdict] for verdict in paper.verdicts],
               "gambar": f"{ADDRESS}{candidate_id}-{place}" if paper.picture else ""}
              for place, paper in enumerate(listed(whole, candidate_id))]
    return {"id": candidate_id, "nama": one.name, "folder": one.folder, "papers": papers,
            "rute": ROUTES[one.route].id if one.route else "belum dinilai", "hasil": outcome.result,
            "asesor": outcome.assessor, "rapat": outcome.meeting, "sidik": outcome.sha256}


def as_pdf(people: Sequence[Json], whole: Gathered, part: tuple[int, int], fetch: Fetch, shrink: Shrink) -> bytes:
    from weasyprint import HTML

    pictures = {paper["gambar"]: paper["bukti"] for one in people for paper in one["papers"] if paper["gambar"]}
    thumbnails: Mapping[str, bytes] = {
        address: small for address, one in pictures.items()
        if (large := fetch(*one.picture)) is not None and (small := shrink(large, one.private)) is not None}

    html = pages().get_template("indeks.html").render(
        people=people, ada=thumbnails.keys(), batch=whole.batch, tanggal=day_in_words(whole.batch.assessed_on),
        lsp=whole.head["lsp"], bagian=part)
    made = HTML(string=html, url_fetcher=only(thumbnails)).write_pdf(pdf_variant=PDF_VARIANT)
    assert isinstance(made, bytes)
    return made


def only(thumbnails: Mapping[str, bytes]) -> Any:
    """A fetcher that has these pictures, and fetches nothing else."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Only(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: Any = None) -> Any:  # noqa: ARG002 - the library's own
            if url not in thumbnails:
                raise ValueError(f"an index may not fetch {url}")
            return URLFetcherResponse(url, thumbnails[url], {"Content-Type": "image/jpeg"})

    return Only()
