"""What a paper says. The values that reading hands to judging; they never change once made.

Dates are `datetime.date`, confidences 0..1 and calibrated, boxes fractions (0..1) of the upright page.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What a paper is, decided by what it certifies and not by its heading."""

    COMPETENCY_CERTIFICATE = "competency_certificate"
    TRAINING_CERTIFICATE = "training_certificate"
    PARTICIPATION_CERTIFICATE = "participation_certificate"
    AWARD = "award"
    EMPLOYMENT_LETTER = "employment_letter"
    RECOMMENDATION_LETTER = "recommendation_letter"
    APPOINTMENT_LETTER = "appointment_letter"
    ASSIGNMENT_LETTER = "assignment_letter"
    DIPLOMA = "diploma"
    DIPLOMA_SUPPLEMENT = "diploma_supplement"
    TRANSCRIPT = "transcript"
    ID_CARD = "id_card"
    FAMILY_CARD = "family_card"
    BUSINESS_LICENSE = "business_license"
    BUSINESS_LETTER = "business_letter"
    TAX_CARD = "tax_card"
    IP_CERTIFICATE = "ip_certificate"
    MEMBERSHIP_CARD = "membership_card"
    CV = "cv"
    LOGBOOK = "logbook"
    CONTRACT = "contract"
    RECEIPT = "receipt"
    PASSPORT_PHOTO = "passport_photo"
    PRODUCT_PHOTO = "product_photo"
    BNSP_FORM = "bnsp_form"
    LANGUAGE_TEST = "language_test"
    HEALTH_OR_POLICE_LETTER = "health_or_police_letter"
    OTHER = "other"
    BLANK = "blank"
    UNREADABLE = "unreadable"


FACTS = (
    "holder", "number", "issuer", "title", "issue_date", "valid_from", "valid_until", "started_on", "ended_on",
    "hours", "rank", "level", "role", "signer", "place", "nik", "birth_date", "unit_codes",
)
"""Names of the facts a paper can bear, in the order they are shown. Values by name:
dates: date; hours: int (JP); rank: "1", "2", "3", "harapan 1", "finalist"…; unit_codes: tuple[str, ...]; else str."""

Box = tuple[float, float, float, float]
FactValue = str | int | date | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a paper says, with its place. `value` None means "not found", never "no"."""

    value: FactValue = None
    confidence: float = 0.0
    page: int | None = None
    box: Box | None = None
    text: str = ""
    """The words as they stand on the paper, before any tidying."""
    derived: str = ""
    """Empty when printed; else the code of how the value was worked out, such as "issue_date_plus_years"."""
    alternatives: tuple[FactValue, ...] = ()
    """Other values that the same place may show, best first; empty when the reading is undisputed."""

    @property
    def found(self) -> bool:
        return self.value is not None

    def sure(self, floor: float) -> bool:
        return self.value is not None and self.confidence >= floor


NOTHING = Fact()


@dataclass(frozen=True, slots=True)
class Mark:
    """A stamp, signature, photo, QR or electronic signature. `value` None means that nobody could look."""

    value: bool | None = None
    confidence: float = 0.0
    page: int | None = None
    box: Box | None = None
    payloads: tuple[str, ...] = ()
    """QR only: the decoded text, untrusted, never fetched."""
    status: str = ""
    """E-signature only: "trusted", "unknown_signer", "broken", "none". QR only: "agrees", "differs", "not_compared"."""


MARKS = ("stamp", "signature", "photo", "qr", "e_signature")
NO_MARK = Mark()


CUES = ("odd_print", "hidden_text", "changed_after_signing", "edited_with")
"""What may be seen in a paper's looks or its file; `rules.cues` says what comes of it."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Something in how a paper looks, or how its file was made, that a person should see. Never a proof."""

    code: str
    """One of `CUES`."""
    page: int | None = None
    box: Box | None = None
    words: str = ""
    """What stands there, or which program the file names: a stranger's words, shown and never used."""


@dataclass(frozen=True, slots=True)
class MarkPrint:
    """How a stamp or signature looks, short enough to be compared with thousands of others."""

    mark: str
    """stamp or signature."""
    look: str
    """512 bits as 128 hex digits, the same but for some seventy bits for the same picture put on another paper."""
    page: int
    box: Box
    beside: tuple[str, ...] = ()
    """The look of places a little beside and around the box, which is found no more exactly than that."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of recognised text in reading order."""

    text: str
    page: int
    box: Box
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Document:
    """One paper: some pages of one file, what it is, what it says, and the marks on it."""

    id: str
    """file name + "#" + its place in the file, counted from 1: "scan0001.pdf#1"."""
    file: str
    sha256: str
    pages: tuple[int, ...]
    kind: Kind
    kind_confidence: float
    facts: Mapping[str, Fact] = field(default_factory=dict)
    marks: Mapping[str, Mark] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    """All that was read, for matching the scheme's words (topic, units); judging never shows it whole."""
    notes: tuple[str, ...] = ()
    """Codes of what reading noticed: "blurred", "cut_off", "dark", "glare", "low_resolution", "part_damaged",
    "number_contradicts_date", "impossible_date", "several_papers", "fields_without_appearance", "fingerprint:…"."""
    cues: tuple[Cue, ...] = ()
    prints: tuple[MarkPrint, ...] = ()

    def fact(self, name: str) -> Fact:
        """The fact of that name, `NOTHING` when it was not found. Raises KeyError for a name that no paper bears."""
        if name not in FACTS:
            raise KeyError(name)
        return self.facts.get(name, NOTHING)

    def mark(self, name: str) -> Mark:
        if name not in MARKS:
            raise KeyError(name)
        return self.marks.get(name, NO_MARK)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file could not be read, in a code for programs and a sentence for staff."""

    code: str
    """encrypted, damaged, too_large, too_many_pages, unsupported, empty, timeout or blocked."""
    message: str


@dataclass(frozen=True, slots=True)
class ReadFile:
    """All that came of one uploaded file. A problem and documents can stand together (partly damaged)."""

    file: str
    sha256: str
    pages: int
    problem: Problem | None = None
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Whom the portfolio speaks for. What the roster says of the person counts as known."""

    name: str
    folder: str = ""
    nik: str | None = None
    birth_date: date | None = None
    birth_place: str | None = None
    sex: str | None = None


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All that one candidate handed in, the unread included: silence is never absence."""

    candidate: Candidate
    files: tuple[ReadFile, ...]

    @property
    def documents(self) -> tuple[Document, ...]:
        return tuple(document for file in self.files for document in file.documents)


