"""Papers of different candidates that should have nothing in common, and have: for a person to look at, side by side.

The same person may hand in a paper again, and a workshop's licence belongs to all who work there: neither is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rules.letters import plain
from rules.names import Likeness, compare
from rules.paper import Kind
from rules.same import SAME_PICTURE_BITS

SAME_FILE, SAME_PAPER, SAME_NUMBER = "same_file", "same_paper", "same_number_other_holder"
SAME_NIK, SAME_PHOTO, SAME_MARK = "same_nik_other_holder", "same_photo", "same_mark"
RESEMBLANCES = (SAME_FILE, SAME_PAPER, SAME_NUMBER, SAME_NIK, SAME_PHOTO, SAME_MARK)
SHARED_BY_NATURE = frozenset({
    Kind.BLANK, Kind.UNREADABLE, Kind.FAMILY_CARD, Kind.BUSINESS_LICENSE, Kind.BUSINESS_LETTER, Kind.TAX_CARD,
    Kind.CONTRACT, Kind.RECEIPT, Kind.ASSIGNMENT_LETTER, Kind.APPOINTMENT_LETTER, Kind.IP_CERTIFICATE,
    Kind.BNSP_FORM, Kind.OTHER,
})
"""One such paper may speak of several people, or of nobody; candidates of one workshop hand in the same."""
NUMBERED_BY_PERSON = frozenset({Kind.ID_CARD, Kind.FAMILY_CARD, Kind.TAX_CARD})
LEAST_NUMBER = 7
"""Letters and digits of a number that two bodies do not give by chance: "045/2024" is no such number."""
SAME_MARK_BITS = {"stamp": 70, "signature": 90}
"""Of 512: half of the pictures that were pasted stay within; different ones begin above (docs/cues.md)."""
UNLIKE = 0.2
"""Share of the shorter name's words up to which two bodies with no more words in common are two."""
FILLERS = frozenset({"dan", "di", "of", "the", "and", "kab", "kabupaten", "kota", "provinsi", "republik", "indonesia"})


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose portfolio a paper lies in."""

    candidate: str
    name: str
    nik: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """What of a paper is compared with papers of others. Empty where it was not read for sure."""

    owner: Owner
    document: str
    kind: Kind
    sha256: str
    pages: tuple[int, ...]
    number: str = ""
    """Letters and digits alone."""
    holder: str = ""
    issuer: str = ""
    nik: str = ""
    """A key that is the same for the same number."""
    photo: int | None = None
    """Of a product photo its perceptual fingerprint."""


@dataclass(frozen=True, slots=True)
class MarkTrace:
    """A stamp or signature on a paper, with the paper's issuer."""

    owner: Owner
    document: str
    mark: str
    look: int
    issuer: str
    beside: tuple[int, ...] = ()
    """Looks a little beside the box; known of papers that are just being judged."""


def same_person(one: Owner, other: Owner) -> bool:
    """Whether two portfolios are one person's, such as of a second try: by NIK, else by the very name."""
    if one.candidate == other.candidate or (one.nik and one.nik == other.nik):
        return True
    if one.nik and other.nik:
        return False
    return compare(one.name, other.name).likeness is Likeness.SAME


def resembles(one: Trace, other: Trace) -> str | None:
    """Which of `RESEMBLANCES` two papers have, the most telling one; None where they may well be as they are."""
    if same_person(one.owner, other.owner) or one.kind in SHARED_BY_NATURE or other.kind in SHARED_BY_NATURE:
        return None
    if one.sha256 == other.sha256:
        return SAME_FILE if one.pages == other.pages else None
    if one.kind is not other.kind:
        return None
    if one.photo is not None and other.photo is not None:
        return SAME_PHOTO if (one.photo ^ other.photo).bit_count() <= SAME_PICTURE_BITS else None
    return _by_what_they_say(one, other)


def _by_what_they_say(one: Trace, other: Trace) -> str | None:
    if not one.holder or not other.holder:
        return None
    likeness = compare(one.holder, other.holder).likeness
    numbered = one.kind not in NUMBERED_BY_PERSON and len(one.number) >= LEAST_NUMBER and one.number == other.number
    if numbered and not differs(one.issuer, other.issuer):
        if likeness is Likeness.SAME:
            return SAME_PAPER
        return SAME_NUMBER if likeness is Likeness.DIFFERENT else None
    if one.nik and one.nik == other.nik and likeness is Likeness.DIFFERENT:
        return SAME_NIK
    return None


def same_mark(one: MarkTrace, other: MarkTrace) -> bool:
    """One picture of a stamp or signature on papers of two bodies; a body's own stamp stands on many papers."""
    return one.mark == other.mark and looks_like(one, other.look) and differs(one.issuer, other.issuer)


def looks_like(one: MarkTrace, look: int) -> bool:
    most = SAME_MARK_BITS[one.mark]
    return any((own ^ look).bit_count() <= most for own in (one.look, *one.beside))


def differs(one: str, other: str) -> bool:
    """Two bodies for sure: hardly a word in common. An unknown one differs from none."""
    words = [frozenset(plain(name).replace(".", " ").replace(",", " ").split()) - FILLERS for name in (one, other)]
    if not words[0] or not words[1]:
        return False
    return len(words[0] & words[1]) <= UNLIKE * min(len(words[0]), len(words[1]))


def pairs(new: Sequence[Trace], known: Sequence[Trace]) -> list[tuple[str, Trace, Trace]]:
    """Every new paper against every known one."""
    return [(code, one, other) for one in new for other in known if (code := resembles(one, other))]
