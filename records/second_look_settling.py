"""Where first and second differ, a third person says what holds, each time with a reason; the plenary is shown it."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from records.audit import record
from records.clock import seconds_now
from records.frozen import digest_of
from records.recommendation import Outcome
from records.second_look import (
    MOST_TEXT,
    VERDICTS,
    LookRefused,
    LookState,
    candidates_with_looks,
    differences,
    first_words,
    second_words,
    state_of,
)
from records.second_look_agreement import Pair
from records.second_look_tables import SecondLook
from records.tables import Decision


@dataclass(frozen=True, slots=True)
class Word:
    value: str
    reason: str


def settle(session: Session, look: SecondLook, decision: Decision, words: Mapping[str, Word]) -> None:
    """By place; all differences at once. Raises LookRefused."""
    if state_of(look, decision) is not LookState.DIFFERS:
        raise LookRefused("Tidak ada yang perlu diselesaikan. / There is nothing to settle.")
    settled = {}
    for place in differences(look, decision):
        word = words.get(place, Word("", ""))
        if word.value not in (list(Outcome) if place.startswith("unit|") else VERDICTS) or not word.reason.strip():
            raise LookRefused(f"Pilih dan beri alasan / choose and say why: {place.replace('|', ' ')}")
        settled[place] = {"value": word.value, "reason": word.reason.strip()[:MOST_TEXT]}
    look.settled, look.settled_at = settled, seconds_now(session)
    look.settled_sha256 = digest_of(settled)
    record(session, look.lsp_id, look.third_id or "", "second_look_settled", "second_look", look.id,
           {"sha256": look.settled_sha256, "differences": len(settled)})


@dataclass(frozen=True, slots=True)
class Told:
    """What the plenary is shown of one candidate's second look; `units` are those on which the word that holds differs
    from the signed one: (code, signed, holds)."""

    state: LookState
    units: tuple[tuple[str, str, str], ...]


def told(look: SecondLook, decision: Decision) -> Told:
    first, second = first_words(decision), second_words(look)
    last = {place: str(word["value"]) for place, word in look.settled.items()}
    units = tuple(
        (place.partition("|")[2], signed, last[place]) for place, signed in first.items()
        if place.startswith("unit|") and place in second and last.get(place, signed) != signed)
    return Told(state_of(look, decision), units)


def told_of(session: Session, candidates: list[str]) -> dict[str, Told]:
    """By candidate, for those who were drawn."""
    return {one: told(look, decision) for one, (look, decision) in candidates_with_looks(session, candidates).items()}


def pairs_of(look: SecondLook, decision: Decision) -> dict[str, list[Pair]]:
    """By rule, and "unit" for the outcomes: what both said. Nothing before the second has ended."""
    found: dict[str, list[Pair]] = {}
    if look.said_at is None:
        return found
    first, second = first_words(decision), second_words(look)
    for place, word in first.items():
        if place in second:
            what = "unit" if place.startswith("unit|") else place.rpartition("|")[2]
            found.setdefault(what, []).append(Pair(look.candidate_id, word, second[place]))
    return found


MACHINE = {"interview": Outcome.MET.value, "practice": Outcome.PRACTICE.value}
"""A unit that the machine leaves open agrees with nobody: it did not speak."""


def machine_pairs(look: SecondLook, decision: Decision) -> list[Pair]:
    """The machine's routes, as they stood at the signature, beside the second's outcomes."""
    if look.said_at is None:
        return []
    said = look.said.get("units", {})
    return [Pair(look.candidate_id, MACHINE.get(unit["route"], "review"), said[unit["code"]])
            for unit in decision.content["answer"]["units"] if unit["code"] in said]
