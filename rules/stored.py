"""A reading as JSON and back, without loss: what the cache keeps under a file's hash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from rules.paper import Box, Cue, Document, Fact, FactValue, Kind, Line, Mark, MarkPrint, Problem, ReadFile

Json = dict[str, Any]
FORMAT = 1
"""Raised whenever the shape changes; a stored reading of another format is read anew."""


class StoredFormatError(ValueError):
    """The stored reading is of another format, or was damaged."""

    code = "stored_format"


def encode_read_file(file: ReadFile) -> Json:
    return {
        "format": FORMAT,
        "file": file.file,
        "sha256": file.sha256,
        "pages": file.pages,
        "problem": [file.problem.code, file.problem.message] if file.problem else None,
        "documents": [_document(paper) for paper in file.documents],
    }


def decode_read_file(answer: Mapping[str, Any]) -> ReadFile:
    """The very value that was stored. Raises StoredFormatError."""
    if answer.get("format") != FORMAT:
        raise StoredFormatError(f"format {answer.get('format')!r}, not {FORMAT}")
    try:
        problem = answer["problem"]
        return ReadFile(
            answer["file"],
            answer["sha256"],
            answer["pages"],
            Problem(*problem) if problem else None,
            tuple(_to_document(paper) for paper in answer["documents"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise StoredFormatError(str(error)) from error


def renamed(read: ReadFile, name: str) -> ReadFile:
    """The same reading of the same bytes under another file name."""
    documents = tuple(
        replace(document, file=name, id=f"{name}#{index}") for index, document in enumerate(read.documents, start=1)
    )
    return replace(read, file=name, documents=documents)


def _document(paper: Document) -> Json:
    return {
        "id": paper.id,
        "file": paper.file,
        "sha256": paper.sha256,
        "pages": list(paper.pages),
        "kind": paper.kind.value,
        "kind_confidence": float(paper.kind_confidence),
        "notes": list(paper.notes),
        "facts": {name: _fact(fact) for name, fact in paper.facts.items()},
        "marks": {name: _mark(mark) for name, mark in paper.marks.items()},
        "lines": [[line.text, line.page, _box(line.box), float(line.confidence)] for line in paper.lines],
        "cues": [[cue.code, cue.page, _box(cue.box), cue.words] for cue in paper.cues],
        "prints": [[one.mark, one.look, one.page, _box(one.box), list(one.beside)] for one in paper.prints],
    }


def _to_document(answer: Json) -> Document:
    return Document(
        id=answer["id"],
        file=answer["file"],
        sha256=answer["sha256"],
        pages=tuple(answer["pages"]),
        kind=Kind(answer["kind"]),
        kind_confidence=answer["kind_confidence"],
        notes=tuple(answer["notes"]),
        facts={name: _to_fact(fact) for name, fact in answer["facts"].items()},
        marks={name: _to_mark(mark) for name, mark in answer["marks"].items()},
        lines=tuple(
            Line(text, page, (box[0], box[1], box[2], box[3]), confidence)
            for text, page, box, confidence in answer["lines"]
        ),
        cues=tuple(Cue(code, page, _to_box(box), words) for code, page, box, words in answer.get("cues", ())),
        prints=tuple(
            MarkPrint(mark, look, page, (box[0], box[1], box[2], box[3]), tuple(beside))
            for mark, look, page, box, beside in answer.get("prints", ())
        ),
    )


def _fact(fact: Fact) -> Json:
    return {
        "value": _value(fact.value),
        "confidence": float(fact.confidence),
        "page": fact.page,
        "box": _box(fact.box),
        "text": fact.text,
        "derived": fact.derived,
        "alternatives": [_value(value) for value in fact.alternatives],
    }


def _to_fact(answer: Json) -> Fact:
    return Fact(
        _to_value(answer["value"]),
        answer["confidence"],
        answer["page"],
        _to_box(answer["box"]),
        answer["text"],
        answer["derived"],
        tuple(_to_value(value) for value in answer["alternatives"]),
    )


def _mark(mark: Mark) -> Json:
    return {
        "value": mark.value,
        "confidence": float(mark.confidence),
        "page": mark.page,
        "box": _box(mark.box),
        "payloads": list(mark.payloads),
        "status": mark.status,
    }


def _to_mark(answer: Json) -> Mark:
    return Mark(
        answer["value"],
        answer["confidence"],
        answer["page"],
        _to_box(answer["box"]),
        tuple(answer["payloads"]),
        answer["status"],
    )


def _value(value: FactValue) -> Any:
    """Dates and lists carry a sign of what they are: {"date": "2024-03-01"}, {"list": [...]}."""
    if isinstance(value, date):
        return {"date": value.isoformat()}
    return {"list": list(value)} if isinstance(value, tuple) else value


def _to_value(answer: Any) -> FactValue:
    if isinstance(answer, dict):
        return date.fromisoformat(answer["date"]) if "date" in answer else tuple(answer["list"])
    if isinstance(answer, bool) or not isinstance(answer, str | int | None):
        raise ValueError(f"no value of a fact: {answer!r}")
    return answer


def _box(box: Box | None) -> list[float] | None:
    return [float(edge) for edge in box] if box is not None else None


def _to_box(answer: list[float] | None) -> Box | None:
    return (answer[0], answer[1], answer[2], answer[3]) if answer is not None else None
