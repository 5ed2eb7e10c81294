"""What people said that a paper bears goes with it to another candidate; whose it is must be asked there anew."""
from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from records.arrangement import Pages
from records.tables import Candidate, Json
from records.words import corrections_in, words_on
from rules.arranging import Arranged, Paper, identity
from rules.following import follow, papers_of
from rules.paper import FactValue
from rules.word_of_person import Correction

Numbered = dict[int, int]
"""From a paper's pages as they are shown where it was to those where it is now."""


def said_of(session: Session, source: Candidate, pages: Pages, document: str) -> list[Correction]:
    """The last word on each fact of a paper, as it stands with the candidate today."""
    papers = papers_of(pages.files, pages.words)
    return [word for word in follow(papers, corrections_in(words_on(session, source.id))) if word.document == document]


def for_guest(said: list[Correction], pages: Pages, paper: Paper, name: str) -> list[Json]:
    """As a word of the target keeps them: of a file of that name with this one paper, whose pages count from 1."""
    shown = papers_of(pages.files, pages.words).now[identity(paper, pages.machine)].shown
    return [as_kept(word, f"{name}#1", dict(zip(shown, range(1, len(paper) + 1), strict=True))) for word in said]


def for_home(said: list[Correction], home: Pages, paper: Paper) -> list[Json]:
    """As a word of the target keeps them: of its own old paper, as it comes back. A guest's pages count from 1."""
    back = papers_of(home.files, [*home.words, Arranged((paper,))])
    name = identity(paper, home.machine)
    return [as_kept(word, name, dict(enumerate(back.ever[name].shown, start=1))) for word in said]


def as_kept(word: Correction, document: str, numbers: Numbered) -> Json:
    page = numbers.get(word.page) if word.page is not None else None
    return {"document": document, "fact": word.fact, "value": plain(word.value), "page": page,
            "box": list(word.box) if word.box and page is not None else None}


def plain(value: FactValue | bool) -> Any:
    """As a person's word is kept; `records.words.value_of` takes it back."""
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
