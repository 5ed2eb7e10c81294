"""Words of people on a candidate, kept in the order in which they were said, and turned into what rules take."""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.tables import Correction as Row
from records.tables import Json, WordSort
from rules.following import Papers, answer_follows, with_just_these
from rules.judgement import Route
from rules.paper import FACTS, MARKS, Box, FactValue, Kind, Portfolio
from rules.verdict import Verdict
from rules.word_of_person import Correction, Settled, Settlements, settlements

DATES = {"issue_date", "valid_from", "valid_until", "started_on", "ended_on", "birth_date"}
MAX_TEXT = 500
MAX_HOURS = 20_000
CODES = ("misread", "not_own", "own_confirmed", "off_topic", "on_topic", "original_seen", "third_party", "interview",
         "unreadable", "cut_off", "dark", "replaced", "wrong_cut", "front_back", "turned", "blank", "duplicate",
         "other_candidate", "other")
"""Why somebody said something; words may stand beside it."""
UNDONE = (WordSort.VALUE, WordSort.ANSWER, WordSort.OVERRIDE, WordSort.ROUTE, WordSort.ORIGINAL, WordSort.ASIDE)
"""Words that can be taken back by another; pages are arranged back on their own page."""


class BadWord(ValueError):
    """What was said makes no sense; the text says what is expected."""

    code = "bad_word"


@dataclass(frozen=True, slots=True)
class Said:
    """One word, as it comes from a page or a program."""

    sort: WordSort
    document: str
    fact: str
    value: Any = None
    page: int | None = None
    box: Box | None = None
    code: str = ""
    reason: str = ""

    def as_value(self) -> Json:
        return {"value": self.value, "page": self.page, "box": list(self.box) if self.box else None}


def checked(said: Said) -> Said:
    """The same, if it makes sense. Raises BadWord."""
    if said.code and said.code not in CODES:
        raise BadWord(f"alasan tidak dikenal / unknown reason: {said.code}")
    if len(said.reason) > MAX_TEXT or len(str(said.value)) > MAX_TEXT:
        raise BadWord(f"paling banyak {MAX_TEXT} huruf / at most {MAX_TEXT} letters")
    if said.sort is WordSort.VALUE:
        value_of(said.fact, said.value)
    elif said.sort in (WordSort.ANSWER, WordSort.OVERRIDE):
        one_of(Verdict, said.value)
    elif said.sort is WordSort.ROUTE:
        one_of(Route, said.value)
    elif said.sort is WordSort.ASIDE and not (isinstance(said.value, bool) and said.code):
        raise BadWord("sisihkan (true) atau pakai lagi (false), dengan alasan / true or false, and why")
    elif said.sort is WordSort.UNDO and (isinstance(said.value, bool) or not isinstance(said.value, int)):
        raise BadWord("nomor kata yang ditarik kembali / the number of the word to take back")
    if said.sort in (WordSort.ARRANGE, WordSort.MOVED_OUT, WordSort.MOVED_IN):
        raise BadWord("halaman disusun di halamannya sendiri / pages are arranged on a page of their own")
    if said.sort in (WordSort.OVERRIDE, WordSort.ROUTE) and not (said.code and said.reason.strip()):
        raise BadWord("beri alasan: kode dan kata-kata / say why: a code and words")
    return said


def one_of(names: type[Verdict] | type[Route] | type[Kind], value: Any) -> str:
    if value not in list(names):
        raise BadWord(f"salah satu dari / one of {', '.join(names)}: {value!r}")
    return str(value)


def value_of(fact: str, value: Any) -> FactValue | bool:
    """What a person typed or chose, as a fact's value. None says that nobody can read it. Raises BadWord."""
    if fact == "kind":
        return one_of(Kind, value)
    if fact in MARKS:
        if value not in (True, False, None):
            raise BadWord(f"{fact}: ada, tidak ada, atau tidak terlihat / true, false or null")
        return bool(value) if value is not None else None
    if fact not in FACTS:
        raise BadWord(f"bukti tidak memuat / no paper bears {fact!r}")
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    return typed(fact, value)


def typed(fact: str, value: Any) -> FactValue:
    if fact in DATES:
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            raise BadWord(f"{fact}: tanggal YYYY-MM-DD, bukan / a date, not {value!r}") from None
    if fact == "hours":
        if not str(value).isdigit() or int(value) > MAX_HOURS:
            raise BadWord(f"hours: angka JP / a number of hours, not {value!r}")
        return int(value)
    if fact == "unit_codes":
        codes = value if isinstance(value, list) else re.split(r"[,;\n]+", str(value))
        return tuple(code.strip() for code in map(str, codes) if code.strip())
    return " ".join(str(value).split())


def keep(session: Session, lsp_id: str, candidate_id: str, number: int, said: Said, user_id: str, at: float) -> None:
    session.add(Row(
        lsp_id=lsp_id, candidate_id=candidate_id, number=number, sort=said.sort, document=said.document,
        fact=said.fact, value=said.as_value(), code=said.code, reason=said.reason, user_id=user_id, made_at=at))


def rows_on(session: Session, candidate_id: str) -> list[Row]:
    """All words on a candidate, in their order."""
    return list(session.scalars(select(Row).where(Row.candidate_id == candidate_id).order_by(Row.number)))


def standing(rows: Sequence[Row]) -> list[Row]:
    """Those that nobody has taken back."""
    gone = {row.value["value"] for row in rows if row.sort == WordSort.UNDO}
    return [row for row in rows if row.number not in gone]


def standing_of_many(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """By candidate. `rows` come in the order of each candidate's words, those that take one back among them."""
    by_candidate: dict[str, list[Row]] = {}
    for row in rows:
        by_candidate.setdefault(row.candidate_id, []).append(row)
    return {candidate_id: standing(words) for candidate_id, words in by_candidate.items()}


def words_on(session: Session, candidate_id: str) -> list[Row]:
    """All words on a candidate that stand, in their order."""
    return standing(rows_on(session, candidate_id))


def can_be_undone(rows: Sequence[Row], user_id: str) -> int | None:
    """The number of the last word that stands, if it is that person's and one that can be taken back."""
    last = max((row for row in standing(rows) if row.sort != WordSort.UNDO), key=lambda row: row.number, default=None)
    return last.number if last is not None and last.user_id == user_id and last.sort in UNDONE else None


def corrections_in(rows: Sequence[Row]) -> list[Correction]:
    """What was said of the candidate's own papers, and what came along with a paper of another candidate."""
    return [
        Correction(document, fact, value_of(fact, said["value"]), said.get("page"), box_of(said.get("box")))
        for row in rows for document, fact, said in values_in(row)
    ]


def values_in(row: Row) -> list[tuple[str, str, Json]]:
    """Paper, fact, and what was said of it as in `Said.as_value`."""
    if row.sort == WordSort.VALUE:
        return [(row.document, row.fact, row.value)]
    if row.sort == WordSort.MOVED_IN:
        return [(said["document"], said["fact"], said) for said in row.value.get("said", ())]
    return []


def settlements_in(rows: Sequence[Row], papers: Papers, portfolio: Portfolio) -> Settlements:
    """By the papers of today, as `portfolio` has them; what was said of none of these waits unheard."""
    words = []
    for row in rows:
        if row.sort == WordSort.ANSWER:
            page, box = row.value.get("page"), box_of(row.value.get("box"))
            document = answer_follows(papers, portfolio, row.document, row.fact, page, box)
            if document is not None:
                words.append(Settled(document, Verdict(row.value["value"]), fact=row.fact))
        elif row.sort == WordSort.OVERRIDE:
            document = with_just_these(papers, row.document)
            if document is not None:
                words.append(Settled(document, Verdict(row.value["value"]), rule=row.fact))
    return settlements(words)


def box_of(edges: Sequence[float] | None) -> Box | None:
    return (edges[0], edges[1], edges[2], edges[3]) if edges else None


def routes_in(rows: Sequence[Row]) -> dict[str, Row]:
    """The newest route that a person gave to each unit, by its code."""
    return {row.document: row for row in rows if row.sort == WordSort.ROUTE}
