"""Where people set another verdict or route in the place of the machine's: by rule and kind of paper.

Values that were put right are counted by `records.validation`.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.looking import Wanted, rows_of
from records.tables import Candidate, Correction, Json, Judged, WordSort
from records.traits import ASPECTS
from records.viewer import Viewer
from records.words import standing_of_many

SORTS = (WordSort.OVERRIDE, WordSort.ROUTE)
CHUNK_ROWS = 200


@dataclass(slots=True)
class Difference:
    """`what` is a rule or a unit by `sort`; `number` of `among` findings of that rule on that kind of paper.

    `reasons` are the codes that people gave.
    """

    sort: str
    what: str
    kind: str
    machine: str
    person: str
    number: int = 0
    among: int = 0
    reasons: Counter[str] = field(default_factory=Counter)


def differences(session: Session, viewer: Viewer, wanted: Wanted) -> list[Difference]:
    """The most frequent first. A person's word that says what the machine said is no difference."""
    words = last_words(session, viewer)
    found: dict[tuple[str, str, str, str, str], Difference] = {}
    among: Counter[tuple[str, str, str]] = Counter()
    rows = rows_of(viewer, wanted, select(Candidate.id, Judged.answer))
    for candidate_id, answer in session.execute(rows.execution_options(yield_per=CHUNK_ROWS)):
        among.update(asked_of(answer))
        for word in words.get(candidate_id, []):
            one = difference_of(word, answer)
            if one is not None:
                kept = found.setdefault((one.sort, one.what, one.kind, one.machine, one.person), one)
                kept.number += 1
                kept.reasons[word.code or "other"] += 1
    for one in found.values():
        one.among = among[one.sort, one.what, one.kind]
    return sorted(found.values(), key=lambda one: (-one.number, one.what, one.kind))


def last_words(session: Session, viewer: Viewer) -> dict[str, list[Correction]]:
    """By candidate, of each thing only what was said last."""
    rows = session.scalars(
        select(Correction).where(Correction.lsp_id == viewer.lsp_id, Correction.sort.in_((*SORTS, WordSort.UNDO)))
        .order_by(Correction.candidate_id, Correction.number))
    return {candidate_id: list({(row.sort, row.document, row.fact): row for row in words if row.sort in SORTS}.values())
            for candidate_id, words in standing_of_many(rows).items()}


def asked_of(answer: Json) -> Iterable[tuple[str, str, str]]:
    """(sort, rule or unit, kind) of everything that could have been contradicted."""
    for document in answer["documents"]:
        for rule in {one["rule"] for aspect in ASPECTS for one in document[aspect]["because"]}:
            yield WordSort.OVERRIDE, rule, document["kind"]["value"]
    for unit in answer["units"]:
        yield WordSort.ROUTE, unit["code"], ""


def difference_of(word: Correction, answer: Json) -> Difference | None:
    """None where the word agrees with the machine, or speaks of what is no longer there."""
    value = word.value.get("value")
    if word.sort == WordSort.ROUTE:
        unit = next((unit for unit in answer["units"] if unit["code"] == word.document), None)
        return None if unit is None or unit["route"] == value else Difference(
            word.sort, word.document, "", unit["route"], str(value))
    document = next((one for one in answer["documents"] if one["id"] == word.document), None)
    if document is None:
        return None
    machine = machine_verdict(document, word.fact)
    return None if machine in ("", value) else Difference(
        word.sort, word.fact, document["kind"]["value"], machine, str(value))


def machine_verdict(document: Json, rule: str) -> str:
    """What the rule itself gave, where a person's verdict stands in its place."""
    for aspect in ASPECTS:
        for one in document[aspect]["because"]:
            if one["rule"] == rule:
                return str(one.get("machine") or one["verdict"])
    return ""
