"""The report: one HTML page a candidate that needs nothing beside it, and an index of all."""
from __future__ import annotations

import re
import unicodedata
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from PIL import Image, ImageDraw, UnidentifiedImageError

from web.report import words
from web.report.places import Answer
from web.report.values import day
from web.report.view import CandidateView, candidate_view, covers_page, private_boxes, scheme_words

PICTURE_LONG_SIDE_PX = 1100  # 8-point print of an A4 page is still read, at about 120 kB a page
PICTURE_QUALITY = 70
COVER = (58, 58, 66)
COVER_MARGIN = 0.2  # of a box's height, on all sides: readers' boxes cut off the tips of digits

Pictures = Mapping[tuple[str, str, int], bytes | Path]
"""A page's JPEG, or where it lies, by candidate's folder, document id and page number."""


def write_report(answer: Answer, pictures: Pictures, out: Path) -> Path:
    """Write the pages of all candidates of `bukti check --json` into a folder; the path of its index.

    Pages of earlier runs with other names are left alone. Raises OSError when the folder cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True, mode=0o700)
    templates = environment()
    rows, taken = [], {"index"}
    for candidate in answer["candidates"]:
        view = candidate_view(candidate, embedded(candidate, pictures))
        file = file_name(view.folder, taken)
        page = templates.get_template("candidate.html").render(c=view)
        (out / file).write_text(page, encoding="utf-8", errors="replace")
        rows.append((file, summary(view)))
    index = out / "index.html"
    index.write_text(
        templates.get_template("index.html").render(rows=rows, counts=counts(rows), head=heading(answer)),
        encoding="utf-8", errors="replace",
    )
    return index


def environment() -> Environment:
    """Templates that escape everything: what is shown came from strangers' files."""
    templates = Environment(loader=PackageLoader("web.report", "templates"), autoescape=True, undefined=StrictUndefined,
                            trim_blocks=True, lstrip_blocks=True)
    templates.globals.update(w=words, css=style())
    return templates


def style() -> str:
    return (Path(__file__).parent / "templates" / "report.css").read_text(encoding="utf-8")


def summary(view: CandidateView) -> dict[str, Any]:
    """What the index says of a candidate; the pictures are let go."""
    return {
        "name": view.name, "folder": view.folder, "route": view.route, "next_step": view.next_step,
        "units": [(code, title, group.route) for group in view.units for code, title in group.units],
        "questions": len(view.questions), "unread": len(view.unread), "alerts": len(view.alerts),
        "papers": len(view.papers),
    }


def counts(rows: list[tuple[str, dict[str, Any]]]) -> dict[str, int]:
    return {route: sum(row["route"] == route for _, row in rows) for route in words.ROUTES}


def heading(answer: Answer) -> dict[str, str]:
    """Scheme and day of the run, where all candidates share them."""
    schemes = sorted({scheme_words(one) for one in answer["candidates"]})
    days = sorted({str(one["assessed_on"]) for one in answer["candidates"]})
    return {"scheme": ", ".join(schemes), "day": ", ".join(day(one) for one in days)}


def file_name(folder: str, taken: set[str]) -> str:
    """A plain name that no other page has: `012-siti-rahayu.html`."""
    ascii_only = unicodedata.normalize("NFKD", folder).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:80] or "asesi"
    name, number = base, 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    taken.add(name)
    return f"{name}.html"


def embedded(candidate: Answer, pictures: Pictures) -> dict[tuple[str, int], str]:
    """The candidate's pictures as data URIs, identity numbers covered in the picture itself.

    A page whose picture is missing or broken has none, and so has a card on which the number's place is not known.
    """
    uris = {}
    for document in candidate.get("documents") or []:
        for page in document.get("pages") or []:
            private = private_boxes(document, page)
            source = pictures.get((candidate["folder"], document["id"], page)) if not covers_page(private) else None
            data = small_jpeg(source, private) if source is not None else None
            if data:
                uris[document["id"], page] = "data:image/jpeg;base64," + b64encode(data).decode("ascii")
    return uris


def small_jpeg(
    source: bytes | Path, private: Iterable[Sequence[float]] = (), long_side: int = PICTURE_LONG_SIDE_PX
) -> bytes | None:
    """The picture as JPEG of a size to embed, `private` boxes drawn over; None where no picture can be opened."""
    try:
        with Image.open(BytesIO(source) if isinstance(source, bytes) else source, formats=["JPEG"]) as picture:
            picture.draft("RGB", (long_side, long_side))
            picture.thumbnail((long_side, long_side))
            shown = picture.convert("RGB")
            cover(shown, private)
            out = BytesIO()
            shown.save(out, "JPEG", quality=PICTURE_QUALITY, optimize=True)
            return out.getvalue()
    except (OSError, UnidentifiedImageError, ValueError):
        return None


def cover(picture: Image.Image, private: Iterable[Sequence[float]]) -> None:
    """Draw over boxes, which are fractions of the picture."""
    draw = ImageDraw.Draw(picture)
    for x0, y0, x1, y1 in private:
        more = (y1 - y0) * picture.height * COVER_MARGIN
        draw.rectangle((x0 * picture.width - more, y0 * picture.height - more,
                        x1 * picture.width + more, y1 * picture.height + more), fill=COVER)
