"""Who signed: the name under the stamp, over the staff number, or in the first block of a letter."""
from __future__ import annotations

from collections.abc import Iterator

from worker.facts.anchors import Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.labels import labelled
from worker.facts.layout import Row, Sheet
from worker.facts.names import name_likeness, proper, without_titles
from worker.facts.people import NAME_LABEL, NOT_A_PERSON, POSITION, SIGN_OFF, SIGNED_BELOW, SIGNER_ID, TURN

WEIGHTS = {
    "over_id": 2.6, "under_position": 1.6, "over_position": 1.8, "under_sign_off": 1.2, "letter_block": 2.2,
    "lower_part": 0.6,
    "looks_like_name": 0.5, "titled": 0.6, "right_side": 0.3, "several_signers": -0.9, "upper_part": -2.5,
    "acknowledges": -1.0, "one_word": -0.8,
}
_TITLED = Phrases("S.Pd", "M.Pd", "S.T", "M.T", "S.E", "M.M", "S.Sn", "M.Sn", "Drs", "Dra", "Ir", "Dr", "Prof",
                  "M.Si", "S.Sos",
                  "S.H", "M.H", "H", "Hj", "S.Kom", "M.Kom", "Ph.D")
_ACKNOWLEDGED = Phrases("mengetahui", "menyetujui", "acknowledged")
REACH = 7.0
"""A signature and stamp leave this gap, in line heights, between an office and its name."""


def signer(sheet: Sheet) -> list[Candidate]:
    found = [*_in_letter(sheet), *_under_the_text(sheet)]
    strong = {str(candidate.value) for candidate in found if candidate.score > 1.5}
    if len(strong) > 1:
        return [_doubted(candidate) for candidate in found]
    return found


def _doubted(candidate: Candidate) -> Candidate:
    return Candidate(candidate.value, candidate.text, candidate.page, candidate.box,
                     candidate.score + WEIGHTS["several_signers"], (*candidate.reasons, "several_signers"))


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


def _under_the_text(sheet: Sheet) -> Iterator[Candidate]:
    for row in sheet.rows:
        if sheet.depth(row) < 0.5 or name_likeness(row.text) < 0.5:
            continue
        reasons = _reasons(sheet, row)
        if reasons:
            yield weigh(proper(without_titles(row.text)), [row], reasons, WEIGHTS)


def _reasons(sheet: Sheet, row: Row) -> list[str]:
    below, above = sheet.below(row, 1.6)[:1], sheet.above(row, REACH)[:3]
    checks = {
        "over_id": any(SIGNER_ID.opening(other) for other in below),
        "over_position": any(POSITION.opening(other) for other in below),
        "under_position": any(POSITION.exact(other) for other in above),
        "under_sign_off": any(SIGN_OFF.exact(other) for other in above),
    }
    reasons = [name for name, holds in checks.items() if holds]
    if not reasons:
        return []
    more = {"lower_part": sheet.depth(row) > 0.65, "looks_like_name": name_likeness(row.text) > 0.9,
            "right_side": row.middle > 0.55,
            "titled": _TITLED.exact(row) is not None, "one_word": " " not in without_titles(row.text),
            "acknowledges": any(_ACKNOWLEDGED.exact(other) for other in sheet.above(row, 12.0)[:5])}
    return reasons + [name for name, holds in more.items() if holds]
