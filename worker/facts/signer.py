"""Who signed: the name at the foot of a block of signature, over the staff number, or in a letter's first block."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from worker.facts.anchors import Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.datings import Dating
from worker.facts.labels import labelled
from worker.facts.layout import Row, Sheet
from worker.facts.names import name_likeness, proper, without_titles
from worker.facts.nonames import never_a_name
from worker.facts.people import NAME_LABEL, NOT_A_PERSON, SIGNED_BELOW, SIGNER_ID, TURN
from worker.facts.signing import Opening, aligned, beneath, is_office, of_a_stamp, openings, over
from worker.facts.slips import folded

WEIGHTS = {
    "over_id": 2.6, "over_position": 1.6, "in_block": 1.2, "aligned": 0.6, "dated_block": 0.7, "office_above": 0.5,
    "last_of_block": 0.9, "room_above": 0.5, "in_brackets": 1.5, "letter_block": 2.6, "said_above": 1.6,
    "looks_like_name": 0.5, "titled": 0.9, "right_side": 0.2, "first_page": 0.6, "acknowledges": -0.9, "helps": -1.0,
    "one_word": -0.9,
    "of_a_stamp": -3.5, "tall": -1.2, "unclear_letters": -0.8, "capital_scrap": -1.2, "cut_at_front": -0.6,
}
_TITLED = re.compile(r",\s*(?:[A-Z][A-Za-z]{0,3}\.\s?){1,3}|^(?:Drs?|Dra|Ir|Prof|Hj?|KH)\.\s|"
                     r",\s*(?:SH|SE|MM|ST|MT|BA|MBA)\b")
_DEGREE_ALONE = re.compile(r"\W*[A-Z][A-Za-z]{0,2}\.\s?[A-Z][A-Za-z]{0,3}\W*")
_ACKNOWLEDGED = Phrases("mengetahui", "menyetujui", "acknowledged")
_HELPERS = Phrases("panitia", "instruktur", "instructor", "trainer", "narasumber", "sekretaris", "bendahara",
                   "pelaksana",
                   "fasilitator", "facilitator", "mentor", "saksi", "witness", "penguji", "pembimbing", "koordinator",
                   "coordinator", "peserta", "secretary")
"""Those who sign beside whoever answers for the paper."""
_IN_BRACKETS = re.compile(r"\W*\(\s*[^\W\d].*\)\W*")
_STAMPED_FRONT = re.compile(r"^(?:(?P<capitals>[A-Z]{2,5})(?!\.)[\s\d]+|[^\W\d_]{1,4}\d[^\W\d_]{0,3}\s*|"
                            r"[A-Z]{2,5}(?=[A-Z][a-z])|[A-Z]{1,4}(?=(?:Hj?|Drs?|Dra|Ir)\.))"
                            r"(?=(?:[A-Z][a-z]*\.\s*)*[A-Z][a-z]+\s+[A-Z][a-z])")
"""Letters of a stamp before a name in small letters: "ACNE Retno Yuliana"."""
NOT_CLEAR = 0.9
"""Engine's score of a line below which pen or stamp lies over its letters."""
ROOM = 1.3
"""Free room above the name, in its own heights, from which somebody may have signed there."""
TALL = 1.6
"""Of the usual height: a stamp's turned letters make their line's box as tall."""
SAME_COLUMN = 0.1
"""Share of the page's width within which the middles of a column's lines lie."""
SAME_NAME = 78.0
"""Least likeness in percent of one name read twice, once through a stamp."""
LEAST_LIKE = 0.5


def signer(sheet: Sheet, datings: Sequence[Dating]) -> list[Candidate]:
    towns = {folded(dating.town) for dating in datings if dating.town}
    below = [one for one in _at_the_foot(sheet, openings(sheet, datings)) if folded(str(one.value)) not in towns]
    return _joined(list(_in_letter(sheet)), below)


def _joined(above: list[Candidate], below: list[Candidate]) -> list[Candidate]:
    """A letter names its signer twice: the upper name is in clear print, the lower under the stamp."""
    if not above:
        return below
    name = folded(str(above[0].value))
    again = [other for other in below if fuzz.partial_ratio(name, folded(str(other.value))) >= SAME_NAME]
    if not again:
        return [*above, *below]
    best = max(again, key=lambda other: other.score)
    twice = replace(above[0], score=max(above[0].score, best.score) + WEIGHTS["said_above"],
                    reasons=(*above[0].reasons, "said_above"))
    return [twice, *(other for other in below if other not in again)]


def _in_letter(sheet: Sheet) -> Iterator[Candidate]:
    signed = SIGNED_BELOW.hits(sheet)
    if not signed:
        return
    turn = next((hit.row.place for hit in TURN.hits(sheet) if hit.row.place > signed[0].row.place), len(sheet.rows))
    for hit, value in labelled(sheet, NAME_LABEL, NOT_A_PERSON):
        if signed[0].row.place < hit.row.place < turn and name_likeness(value.text) > 0.3:
            yield weigh(proper(without_titles(value.text)), list(value.rows), ["letter_block"], WEIGHTS, value.text,
                        value.part)
            return


def _at_the_foot(sheet: Sheet, blocks: Sequence[Opening]) -> Iterator[Candidate]:
    names = [row for row in sheet.rows if sheet.depth(row) > 0.35 and name_likeness(_bare(row.text)) >= LEAST_LIKE
             and not _DEGREE_ALONE.fullmatch(row.text)]
    for row in names:
        text = _bare(row.text)
        reasons = _place(sheet, row, blocks, names)
        if reasons:
            yield weigh(proper(without_titles(text)), [row], [*reasons, *_form(sheet, row, text)], WEIGHTS, text)


def _bare(text: str) -> str:
    inner = text.strip(" ().…_") if _IN_BRACKETS.fullmatch(text) else text
    front = _STAMPED_FRONT.match(inner)
    if front is None or (front["capitals"] and never_a_name(front["capitals"])):
        return inner
    return inner[front.end():]


def _place(sheet: Sheet, row: Row, blocks: Sequence[Opening], names: Sequence[Row]) -> list[str]:
    """What stands around the name; empty where nothing says that one signs here."""
    own = over(sheet, row, blocks)
    below = sheet.below(row, 1.8)[:1]
    under = list(beneath(sheet, row))
    ground = {
        "over_id": any(SIGNER_ID.opening(other) for other in below),
        "over_position": any(is_office(other) for other in below),
        "in_block": bool(own),
    }
    if not any(ground.values()):
        return []
    dated = any(block.dated and _under(row, block.row) for block in own)
    more = {
        "aligned": any(aligned(row, block.row) for block in own),
        "dated_block": dated, "office_above": any(block.office for block in own),
        "last_of_block": not any(other in names and not of_a_stamp(sheet, other) for other in under),
        "room_above": not sheet.above(row, ROOM),
        "acknowledges": any(_ACKNOWLEDGED.exact(block.row) for block in own),
        "helps": not dated and any(_HELPERS.exact(other) for other in [*(block.row for block in own), *below]),
        "right_side": row.middle > 0.55, "first_page": row.page == sheet.pages[0],
    }
    return [name for name, holds in (ground | more).items() if holds]


def _under(row: Row, dated: Row) -> bool:
    """In the column of the date, and not between two columns that it heads."""
    return aligned(row, dated) or abs(row.middle - dated.middle) < SAME_COLUMN


def _form(sheet: Sheet, row: Row, text: str) -> list[str]:
    """What the letters themselves look like."""
    checks = {
        "in_brackets": _IN_BRACKETS.fullmatch(row.text) is not None,
        "looks_like_name": name_likeness(text) > 0.9, "titled": _TITLED.search(text) is not None,
        "one_word": " " not in without_titles(text), "of_a_stamp": of_a_stamp(sheet, row),
        "tall": row.height > TALL * sheet.usual_height, "unclear_letters": row.score < NOT_CLEAR,
        "capital_scrap": text.isupper() and len(text) <= 9, "cut_at_front": text != row.text and "(" not in row.text,
    }
    return [name for name, holds in checks.items() if holds]
