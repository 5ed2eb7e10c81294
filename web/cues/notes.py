"""What the assessor concerned reads of it: that there is something, on which of their own candidate's papers."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from records.cue_settling import on_candidate, resemblances
from web.cues import cues, words
from web.site import records, viewer


@dataclass(frozen=True, slots=True)
class Note:
    document: str
    title: str
    state: str


@cues.app_context_processor
def shared() -> dict[str, Any]:
    return {"resembling": resembling, "resemblances_open": resemblances_open}


def resemblances_open() -> int:
    """How many wait for somebody to look."""
    with records() as session:
        return resemblances(session, viewer())[1]


def resembling(candidate_id: str) -> list[Note]:
    """Nothing of the other candidate."""
    with records() as session:
        found = on_candidate(session, viewer(), candidate_id)
    return [Note(document, words.TITLES[code], words.NOTES[settled]) for code, document, settled in found]
