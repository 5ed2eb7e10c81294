"""When are two papers one? The same paper twice counts once."""

from __future__ import annotations

from rules.letters import plain
from rules.paper import Document, Kind
from rules.verdict import NO, UNCLEAR, YES, Verdict

SAME_PICTURE_BITS = 6  # of 64: a picture saved again, resized or brightened stays within
DOUBTFUL_PICTURE_BITS = 10  # different pictures of the same cloth begin here


def different(one: Document, other: Document) -> Verdict:
    """Whether two papers are two. Unclear where a picture is too near or has no fingerprint."""
    if one.sha256 == other.sha256:
        return NO if one.pages == other.pages else YES
    if Kind.PRODUCT_PHOTO in (one.kind, other.kind):
        return _different_pictures(one, other)
    return NO if same_print(one, other) else YES


def _different_pictures(one: Document, other: Document) -> Verdict:
    prints = fingerprint(one), fingerprint(other)
    if prints[0] is None or prints[1] is None:
        return UNCLEAR
    bits = (prints[0] ^ prints[1]).bit_count()
    if bits <= SAME_PICTURE_BITS:
        return NO
    return UNCLEAR if bits <= DOUBTFUL_PICTURE_BITS else YES


def fingerprint(paper: Document) -> int | None:
    """The picture's 64-bit perceptual fingerprint, as reading notes it, else None."""
    for note in paper.notes:
        if note.startswith("fingerprint:"):
            try:
                return int(note.removeprefix("fingerprint:"), 16)
            except ValueError:
                return None
    return None


def same_print(one: Document, other: Document) -> bool:
    """The same kind, number and holder: one paper, scanned twice."""
    return (
        one.kind is other.kind
        and (number := bare_number(one)) != ""
        and number == bare_number(other)
        and (holder := bare_holder(one)) != ""
        and holder == bare_holder(other)
    )


def bare_number(paper: Document) -> str:
    """Letters and digits of the number alone, "" where there is none."""
    return "".join(sign for sign in plain(str(paper.fact("number").value or "")) if sign.isalnum())


def bare_holder(paper: Document) -> str:
    return "".join(sign for sign in plain(str(paper.fact("holder").value or "")) if sign.isalpha())
