"""Whether a paper certifies: it bears a certificate's name, hands itself to somebody, and says what that one did.

An invitation, a brochure or a chat names trainings and certificates too, but has at most one of the three.
"""
from __future__ import annotations

import re
from enum import StrEnum

from worker.kinds_deed import Deed, states_competence
from worker.kinds_text import Look, LookLine, fold, holds

TITLE_SIZE = 1.35
TITLE_LETTERS = 32
_TITLES = ("sertifikat", "certificate", "piagam", "penghargaan")
_SELF_NAMES = (
    "sertifikat ini", "piagam ini", "certificate url", "certificate id", "credential id", "certificate number",
    "certificate no", "kode sertifikat", "id sertifikat", "nomor sertifikat", "statement of accomplishment",
    "verifikasi sertifikat", "this certificate",
    "demikian sertifikat", "demikian piagam", "sttpp", "sttpl",
    "surat tanda tamat pelatihan", "surat tanda tamat pendidikan", "surat tanda tamat kursus", "surat tanda lulus",
)
"""A paper that calls itself a certificate."""
_NAME_ALONE = re.compile(
    r"^e?(?:sert[l1f]{1,3}kat|sertf[l]kat|sert[l]{0,2}f?[l]{0,2}kat|certlf?l?cate|certfcate|plagam|rtlflk|rtlflkat|ertlflkat)$"
)
"""A line with nothing but the name, folded; letterheads and drawn letters lose some of their own."""
_HANDED = (
    "diberikan kepada", "dianugerahkan kepada", "presented to", "awarded to", "given to", "granted to",
    "certify that", "certifies that", "acknowledges that", "menyatakan bahwa", "menerangkan bahwa", "conferred",
    "disampaikan kepada", "menganugerahkan", "memberikan penghargaan", "memberikan sertifikat", "memberikan piagam",
    "proudly", "memberikan kepada", "bangga diberikan", "in recognition of", "is awarded",
    "mempersembahkan", "menetapkan bahwa", "dengan ini menetapkan", "hereby certifies",
)
_THANKED = ("terima kasih kepada", "apresiasi kepada", "thank you to")
"""Hands over only what has a certificate's name: a shop thanks its buyers too."""


class Act(StrEnum):
    NAMED = "named"
    HANDED = "handed"
    DONE = "done"


def acts(paper: Look, done: frozenset[Deed]) -> frozenset[Act]:
    """Which of the three stand on the paper. A deed counts only where a sentence ascribes it to the holder."""
    found = set()
    if names_itself(paper):
        found.add(Act.NAMED)
    handing = _HANDED + _THANKED if Act.NAMED in found else _HANDED
    if any(holds(paper.folded, words) for words in handing):
        found.add(Act.HANDED)
    if done - {Deed.TRAINED} or states_competence(paper):
        found.add(Act.DONE)
    return frozenset(found)


def names_itself(paper: Look) -> bool:
    """Whether heading or words say certificate of this very paper, and not of one that is spoken of."""
    if any(_is_title(line) or _is_name(line) for line in paper.lines):
        return True
    return any(fold(words) in paper.folded for words in _SELF_NAMES)


def _is_name(line: LookLine) -> bool:
    return line.page == 0 and line.top < 0.6 and bool(_NAME_ALONE.match(line.folded))


def _is_title(line: LookLine) -> bool:
    """A large line on the first page that says certificate, and not much else."""
    if line.page or line.size < TITLE_SIZE or line.top > 0.6 or len(line.folded) > TITLE_LETTERS:
        return False
    return any(holds(line.folded, word) for word in _TITLES) and "employment" not in line.words
