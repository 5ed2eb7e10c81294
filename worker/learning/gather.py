"""Examples from words of assessors: the finders run again over the lines that were kept, and see what they saw."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sqlalchemy.orm import Session

from records.learning_tables import LearningExample
from records.learning_words import Labelled, keep, kept, labelled
from rules.paper import Document
from worker.facts.find import candidates_of
from worker.facts.layout import lay_out
from worker.learning.examples import Example, as_json, example, from_json
from worker.page import PageText
from worker.pieces import text_line

NO_PICTURE = np.broadcast_to(np.uint8(255), (1000, 1000, 3))
"""Finders look at lines and their places alone; places are parts of the page, whatever its size."""


def gather(session: Session, lsp_id: str) -> list[Example]:
    """Keep today's examples of a body, and hand them over."""
    rows = [row for said in labelled(session, lsp_id) if (row := row_of(lsp_id, said)) is not None]
    keep(session, lsp_id, rows)
    return [example_of(row) for row in kept(session, lsp_id)]


def row_of(lsp_id: str, said: Labelled) -> LearningExample | None:
    """None for a paper whose words were not kept."""
    pages = pages_of(said.document)
    if not pages:
        return None
    offered = candidates_of(lay_out(pages), said.document.kind).get(said.fact, [])
    made = example(said.fact, said.candidate_id, offered, said.value)
    return LearningExample(lsp_id=lsp_id, candidate_id=said.candidate_id, word=said.word, fact=said.fact,
                           reader=said.reader, offers=as_json(made)["offers"])


def pages_of(document: Document) -> Sequence[PageText]:
    numbers = dict.fromkeys(line.page for line in document.lines)
    pages = []
    for number in numbers:
        lines = [line for line in document.lines if line.page == number]
        source = "layer" if all(line.confidence == 1.0 for line in lines) else "picture"
        pages.append(PageText(number, NO_PICTURE, tuple(text_line(line, NO_PICTURE) for line in lines), source))
    return pages


def example_of(row: LearningExample) -> Example:
    return from_json({"fact": row.fact, "group": row.candidate_id, "weight": 1.0, "offers": row.offers})
