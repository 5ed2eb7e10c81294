"""What qpdf (through pikepdf) knows of a PDF beyond its drawing: the true number of pages, how to mend it, its streams.

Runs only where the whole of intake runs: in a child process with bounds.
"""
from __future__ import annotations

import base64
import io
import logging
import re
import zlib
from collections import Counter

import pikepdf

from worker import problems

BROKEN = (pikepdf.PdfError, pikepdf.ForeignObjectError, ValueError, TypeError, KeyError, AttributeError, RuntimeError,
          OverflowError, IndexError)
"""What qpdf raises for a damaged file."""

ObjectId = tuple[int, int]

ENDLESS = 1 << 60
"""Drawings of a page that draws itself."""

_DEEPEST = 64  # levels of a page tree; what lies deeper is a loop
_NODES_A_PAGE = 8  # branches of a page tree for each leaf; more is a tree that never ends
_MOST_CONTENT = 8_000_000  # bytes of a content stream that are looked at
_MOST_OTHERWISE_PACKED = 100_000  # rare packings grow at most a thousandfold
_END = b"%%EOF"
_HEAD_BYTES = 2_048  # a linearized file says so in its first object
_DRAWS = re.compile(rb"(/[^\s/<>\[\]()]+)\s+Do\b")
_PAINTS = re.compile(rb"(?<![A-Za-z/])(Tj|TJ|'|\"|Do|EI|sh|f\*?|F|[bB]\*?|[sS])(?![A-Za-z])")
"""Operators of a content stream that leave something on the page."""

logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # qpdf tells of each repair; our notes do that


def open_structure(data: bytes) -> pikepdf.Pdf | None:
    """The file as qpdf sees it, None where it cannot open it."""
    try:
        return pikepdf.open(io.BytesIO(data))
    except BROKEN:
        return None


def true_page_count(structure: pikepdf.Pdf, most: int) -> int | None:
    """Pages that the tree really holds, counted up to `most` + 1; None where the tree makes no sense."""
    try:
        waiting = [(structure.Root.Pages, 0)]
        total = nodes = 0
        while waiting and total <= most:
            node, depth = waiting.pop()
            nodes += 1
            if depth > _DEEPEST or nodes > _NODES_A_PAGE * (most + 1):
                return None
            kids = node.get("/Kids")
            if kids is None:
                total += 1
            else:
                waiting += [(kid, depth + 1) for kid in reversed(list(kids)[:most + 1])]
        return total
    except BROKEN:
        return None


def is_portfolio(structure: pikepdf.Pdf | None) -> bool:
    """Whether the PDF is a wrapping around attached files."""
    try:
        return structure is not None and "/Collection" in structure.Root
    except BROKEN:
        return False


def mended(data: bytes) -> bytes | None:
    """The same document written anew with a sound table and page tree, None where nothing can be saved.

    Raises Encrypted. Breaks signatures: for drawing only.
    """
    start = max(data.find(b"%PDF-"), 0)
    try:
        with pikepdf.open(io.BytesIO(data[start:])) as pdf:
            if not len(pdf.pages):
                return None
            written = io.BytesIO()
            pdf.save(written)
            return written.getvalue()
    except pikepdf.PasswordError as error:
        raise problems.locked() from error
    except BROKEN:
        return None


def is_cut(data: bytes) -> bool:
    """Whether the file ends too early: no end mark, objects after the last one, or less than its header promises."""
    end = data.rfind(_END)
    if end < 0 or b" obj" in data[end:]:
        return True
    promised = re.search(rb"/Linearized\b.{0,200}?/L\s+(\d+)", data[:_HEAD_BYTES], re.S)
    return promised is not None and int(promised[1]) > len(data) + len(_END)


def paints(structure: pikepdf.Pdf | None, number: int) -> bool:
    """Whether page `number`'s content means to draw something, or cannot be unpacked to see."""
    try:
        return structure is not None and any(_PAINTS.search(content) for content in contents(structure, number))
    except BROKEN:
        return True


def drawings(structure: pikepdf.Pdf | None, number: int) -> int:
    """How many forms page `number` draws, one inside the other counted through; ENDLESS where one draws itself.

    Forms that call each other twice, thirty levels deep, are a billion drawings in a file of some kilobytes.
    """
    try:
        if structure is None:
            return 0
        resources = structure.pages[number - 1].obj.get("/Resources")
        if not forms_of(resources):
            return 0
        return min(_drawn_by(b"\n".join(contents(structure, number)), resources, {}, frozenset()), ENDLESS)
    except BROKEN:
        return 0


def _drawn_by(content: bytes, resources: pikepdf.Object | None, known: dict[ObjectId, int],
              above: frozenset[ObjectId]) -> int:
    """Forms that a content stream draws, those inside them included. `above` are the forms that it is part of."""
    forms = forms_of(resources)
    total = 0
    for name, times in Counter(_DRAWS.findall(content)).items():
        form = forms.get(name.decode("latin-1"))
        if form is None:
            continue
        if form.objgen in above:
            return ENDLESS
        if form.objgen not in known:
            own = form.get("/Resources", resources)
            known[form.objgen] = 1 + _drawn_by(unpacked(form), own, known, above | {form.objgen})
        total += times * known[form.objgen]
    return total


def forms_of(resources: pikepdf.Object | None) -> dict[str, pikepdf.Object]:
    """The drawings with a content of their own, by name; pictures are none."""
    objects = resources.get("/XObject") if resources is not None else None
    named = objects.items() if objects is not None else ()
    return {name: one for name, one in named if one.get("/Subtype") == pikepdf.Name.Form}


def contents(structure: pikepdf.Pdf, number: int) -> list[bytes]:
    contents = structure.pages[number - 1].obj.get("/Contents")
    if contents is None:
        return []
    return [unpacked(one) for one in (contents if isinstance(contents, pikepdf.Array) else [contents])]


def unpacked(stream: pikepdf.Object) -> bytes:
    """The stream's first bytes. Packing is undone up to a bound, for it may be a bomb. Raises one of BROKEN."""
    stated = stream.get("/Filter")
    filters = [] if stated is None else list(stated) if isinstance(stated, pikepdf.Array) else [stated]
    content = stream.read_raw_bytes()
    if "/DecodeParms" in stream or any(str(one) not in _UNPACKERS for one in filters):
        if len(content) > _MOST_OTHERWISE_PACKED:
            raise ValueError("packed in a way that cannot be bounded")
        return stream.read_bytes()[:_MOST_CONTENT]
    for one in filters:
        content = _UNPACKERS[str(one)](content)
    return content[:_MOST_CONTENT]


def _inflated(content: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(content, _MOST_CONTENT)
    except zlib.error as error:
        raise ValueError("not deflated") from error


def _from_ascii85(content: bytes) -> bytes:
    return base64.a85decode(content.strip().removesuffix(b"~>"))


_UNPACKERS = {"/FlateDecode": _inflated, "/ASCII85Decode": _from_ascii85}
