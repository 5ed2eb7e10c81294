"""Where on a page people sign: below the place and date, or below the signer's post."""
from __future__ import annotations

import re

from worker.kinds_text import fold, holds, plain_words
from worker.page import PageText

_MONTHS = "jan|feb|peb|mar|apr|mei|may|jun|jul|ag|aug|sep|okt|oct|nov|nop|des|dec"
_PLACE_DATE = re.compile(
    rf"[a-z .]{{3,25}}[,.]? ?\d{{1,2}} ?(?:{_MONTHS})[a-z]* ?\d{{4}}$|(?:{_MONTHS})[a-z]* ?\d{{1,2}}[,.] ?\d{{4}}$"
)
_POSTS = (
    "kepala", "ketua", "direktur", "pimpinan", "hormat kami", "mengetahui", "director", "chairman", "rektor", "dekan",
    "bupati", "manager", "pemilik", "yang menerangkan", "yang menyatakan", "yang membuat pernyataan", "lurah",
    "penanggung jawab", "camat", "instruktur", "penerima", "pihak pertama", "sincerely", "hrd", "owner", "manajer",
    "panitia", "koordinator", "sekretaris", "head of", "dean", "president", "secretary", "dipesan oleh",
    "dibuat oleh", "pembimbing", "pemohon", "penyelia", "a n ", "coordinator", "founder", "menteri", "gubernur",
    "walikota", "yang bersangkutan",
)
LOWEST_START = 0.82
REACH = 0.30
"""Heights of a page that a signature may stand below its place and date."""
ANYWHERE = (0.4, 1.0)


def sign_zone(page: PageText) -> tuple[float, float, bool]:
    """Top and bottom of the zone as fractions of the height, and whether some line told of it."""
    low = [(line, _top(page, line.quad[:, 1].min())) for line in page.lines]
    tops = [top for line, top in low if 0.25 < top < LOWEST_START and _is_anchor(line.text)]
    if not tops:
        return (*ANYWHERE, False)
    first = max(top for top in tops if top - min(tops) < 0.5)
    near = [top for top in tops if first - top < 0.16]
    return min(near), min(1.0, max(tops) + REACH), True


def _top(page: PageText, y: float) -> float:
    return float(y / page.picture.shape[0])


def _is_anchor(text: str) -> bool:
    words = plain_words(text)
    if _PLACE_DATE.search(words) and len(words) < 36:
        return True
    folded = fold(text)
    return len(folded) < 45 and any(folded.startswith(fold(post)) or holds(folded[:20], post) for post in _POSTS)
