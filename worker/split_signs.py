"""What one page shows of being a paper's first page or a later one."""
from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz

from rules.paper import Kind
from worker.kinds_blank import is_blank
from worker.kinds_cue import BODY
from worker.kinds_cues import CUES
from worker.kinds_scores import probabilities, score_words, stands
from worker.kinds_text import Look, fold, holds, look
from worker.page import PageText

PICTURE_LETTERS = 25
"""A page with fewer letters is a picture: it neither continues a paper nor is continued."""
TITLE_WEIGHT = 2.5
"""A heading cue of this weight names a paper by itself; a mere "certificate" only with a line that hands it over."""
SAME_NAME = 85.0
_BACKS = (
    "daftar unit kompetensi", "list of competency units", "unit kompetensi", "list of units of competency",
    "daftar materi",
    "materi pelatihan", "struktur program", "mata diklat", "mata pelatihan", "kurikulum pelatihan", "rincian materi",
    "daftar mata pelajaran pelatihan", "materi diklat", "materi kursus", "materi workshop", "program pelatihan",
    "training material",
    "lampiran", "attachment", "course content", "course outline", "silabus", "rincian jam pelajaran",
    "unit of competency",
    "materi yang diberikan", "jadwal dan materi", "nilai hasil pelatihan", "daftar nilai pelatihan", "training modules",
    "daftar nilai peserta", "materi kegiatan", "pokok bahasan", "list of subjects", "daftar pokok bahasan",
    "topics covered",
)
_ADDRESSES = (
    "diberikan kepada", "dianugerahkan kepada", "yang bertanda tangan di bawah ini", "this is to certify",
    "presented to",
    "awarded to", "dengan ini menyatakan bahwa", "menerangkan bahwa", "menyatakan bahwa", "sudah terima dari",
    "dengan hormat",
)
_NAME_AFTER = ("diberikan kepada", "dianugerahkan kepada", "presented to", "awarded to", "this is to certify that")
_NUMBER = re.compile(
    r"^(?:nomor|number|no)\b[ .:]*(?:sertifikat|surat|registrasi)?[ .:]*([a-z0-9][a-z0-9./\- ]{4,40})"
)
_PAGE_LABEL = re.compile(
    r"^(?:halaman|hal|page|lembar)[ .:]*(\d{1,2})(?: ?(?:dari|of|/) ?\d{1,2})?$"
    r"|^- ?(\d{1,2}) ?-$|^(\d{1,2}) ?(?:dari|of) ?\d{1,2}$"
)
_LATER_PART = re.compile(
    r"(?:lampiran|attachment|annex|sambungan|lanjutan)(?: [a-z0-9]{1,3})?$"
    r"|(?:bagian|pasal|bab|part) ?(?:[2-9]|1\d|ii|iii|iv|v)\b"
)
"""The title of an annex alone on its line, or a numbered part that is not the first."""
_FORM = re.compile(r"\bfr[ .\-]{0,2}(apl|ak|ia|mapa|va|mak)[ .\-]{0,2}([0-9o]{1,2})")


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one page. `closed` pages (blank, pictures) stand alone; names and numbers are folded."""

    number: int
    blank: bool
    closed: bool
    kind: Kind
    sure: float
    titled: bool
    addressed: bool
    paper_number: str
    holder: str
    form: str
    back_heading: bool
    back_words: bool
    page_label: int | None
    later_part: bool

    def same_number(self, other: Signs) -> bool:
        """To the letter: papers given out one after the other differ by one digit."""
        return self.paper_number == other.paper_number

    def holder_differs(self, other: Signs) -> bool:
        return bool(self.holder and other.holder) and fuzz.ratio(self.holder, other.holder) < SAME_NAME


def signs(page: PageText) -> Signs:
    paper = look([page])
    blank = is_blank(page)
    scores, _ = score_words(paper)
    shares = probabilities(scores, 1.0)
    kind = max(shares, key=lambda each: shares[each])
    addressed = any(holds(paper.folded, words) for words in _ADDRESSES)
    form = _FORM.search(paper.words)
    return Signs(
        number=page.number, blank=blank, closed=blank or paper.letters < PICTURE_LETTERS, kind=kind, sure=shares[kind],
        titled=_titled(paper, addressed, kind), addressed=addressed,
        paper_number=_paper_number(paper), holder=_holder(paper),
        form="".join(form.groups()) if form else "", back_heading=_back_heading(paper),
        back_words=any(holds(paper.folded, words) for words in _BACKS), page_label=_page_label(paper),
        later_part=any(_LATER_PART.match(line.words) for line in paper.lines[:2]),
    )


def _titled(paper: Look, addressed: bool, kind: Kind) -> bool:
    """Whether a heading names the paper: strongly, or as any certificate that is then handed to somebody."""
    found = [cue.weights.get(kind, 0.0) for cue in CUES if cue.place != BODY
             and any(stands(phrase, paper.head, paper.head_tokens) for phrase in cue.phrases)]
    return max(found, default=0.0) >= (1.0 if addressed else TITLE_WEIGHT)


def _back_heading(paper: Look) -> bool:
    """One of the first lines is the title of a back page: a list of units or topics, an annex."""
    return any(line.folded.startswith(fold(words)) or (len(line.folded) < 45 and holds(line.folded, words))
               for line in paper.lines[:3] for words in _BACKS)


def _paper_number(paper: Look) -> str:
    for line in paper.lines:
        found = _NUMBER.search(line.words)
        if found and sum(letter.isdigit() for letter in found[1]) >= 3:
            return fold(found[1])
    return ""


def _holder(paper: Look) -> str:
    """A rough guess, enough to compare two pages: the line after the handing over, or what follows "nama"."""
    for line, following in pairwise(paper.lines):
        if any(holds(line.folded, words) and len(line.folded) < 30 for words in _NAME_AFTER):
            return following.folded
    for line in paper.lines:
        found = re.search(r"\b(?:nama(?: lengkap| peserta| asesi)?|name) ?[:.] ?([a-z' .,]{4,40})", line.words)
        if found:
            return fold(found[1])
    return ""


def _page_label(paper: Look) -> int | None:
    for line in (*paper.lines[:3], *paper.lines[-3:]):
        found = _PAGE_LABEL.match(line.words)
        if found:
            return int(next(group for group in found.groups() if group))
    return None
