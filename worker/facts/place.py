"""The town in which a paper was signed, by the form "Kota, tanggal"; and where "Ditetapkan di" names it."""
from __future__ import annotations

import re
from collections.abc import Sequence

from worker.facts.candidates import Candidate, weigh
from worker.facts.datings import Dating, Use, town_before
from worker.facts.layout import Sheet
from worker.facts.names import proper

WEIGHTS = {"town_above_date": 1.6, "town_before_date": 2.6, "said": 2.6, "lower_half": 0.4, "of_birth": -6.0}
_SAID = re.compile(r"(?:ditetapkan|dikeluarkan|diterbitkan|dibuat|issued|signed)\s*(?:di|in|"
                   r"at)\s*:?\s*(?P<town>[A-Z][A-Za-z'. ]{2,30}?)"
                   r"(?=\s*(?:[,;]|pada|tanggal|tgl|on\b|$|\d))", re.IGNORECASE)

_TOWN_ALONE = re.compile(
    r"\W*(?:KAB\.?\s*|KABUPATEN\s*|KOTA\s*)?"
    r"[A-Z][A-Za-z]{2,}(?:\s[A-Z][A-Za-z]+){0,2}\W*")


def place(sheet: Sheet, datings: Sequence[Dating]) -> list[Candidate]:
    found = []
    for dating in datings:
        if dating.town and dating.use in (Use.SIGNED, Use.ISSUED):
            start = dating.row.text.find(dating.town)
            reasons = ["town_before_date", *(["lower_half"] if dating.row.level > 0.5 else [])]
            found.append(weigh(tidy_town(dating.town), [dating.row], reasons, WEIGHTS, dating.town,
                               (max(start, 0), max(start, 0) + len(dating.town))))
        found += _above_bare_date(sheet, dating)
    for row in sheet.rows:
        for match in _SAID.finditer(row.text):
            found.append(weigh(tidy_town(match["town"]), [row], ["said"], WEIGHTS, match["town"], match.span("town")))
    return found


def _above_bare_date(sheet: Sheet, dating: Dating) -> list[Candidate]:
    """On identity cards the town stands alone over the date."""
    bare = dating.span.end - dating.span.start >= len(dating.row.text) - 2
    if not bare or dating.use is not Use.OTHER or sheet.depth(dating.row) < 0.5:
        return []
    above = sheet.above(dating.row, 0.8)[:1]
    return [weigh(tidy_town(row.text), [row], ["town_above_date"], WEIGHTS) for row in above
            if _TOWN_ALONE.fullmatch(row.text) and town_before(f"{row.text}, ")]


def tidy_town(town: str) -> str:
    """"KAB. PEKALONGAN" -> "Kab. Pekalongan"; "Kota" before a town is dropped."""
    return proper(re.sub(r"^kota\s+", "", town.strip(" .,:"), flags=re.IGNORECASE))
