"""What the second look's codes mean, for people."""
from __future__ import annotations

from records.recommendation import Outcome
from records.second_look import LookState
from web.report.words import RULES, VERDICTS, Words, words

STATES = {
    LookState.UNASSIGNED: Words("belum ada pelihat kedua", "nobody looks yet"),
    LookState.LOOKING: Words("sedang dilihat", "being looked at"),
    LookState.AGREED: Words("sepakat", "agreed"),
    LookState.DIFFERS: Words("berbeda, belum diselesaikan", "differs, not settled"),
    LookState.SETTLED: Words("perbedaan diselesaikan", "differences settled"),
}
OUTCOMES = {Outcome.MET: Words("memenuhi", "met"), Outcome.PRACTICE: Words("perlu dibuktikan", "to be shown"),
            "review": Words("perlu ditinjau", "needs review")}
ASKED = {
    "valid": Words("Bukti ini berbicara tentang pekerjaan unitnya.", "It speaks of the unit's work."),
    "authentic": Words("Bukti ini milik asesi dan seperti aslinya.", "It is the candidate's own and looks genuine."),
    "current": Words("Bukti ini tidak terlalu lama dan masih berlaku.", "It is recent enough and still valid."),
    "sufficient": Words("Bukti ini cukup: jam, tahun, peringkat, atau banyaknya.",
                        "It is enough: hours, years, rank or number."),
}


def rule(code: str) -> Words:
    return words(RULES, code)


def value(code: str) -> Words:
    """A verdict on a paper, or an outcome of a unit."""
    return OUTCOMES.get(code) or words(VERDICTS, code)
