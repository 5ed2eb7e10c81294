"""The JSON of the contract, as plain dictionaries. Pure: what people read comes from the wording catalogues."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from rules import wording
from rules.judgement import AdmissionResult, Alert, Aspect, DocumentJudgement, Judgement, Question, UnitJudgement
from rules.paper import FACTS, MARKS, Document, Fact, FactValue, Mark, Portfolio, Problem, ReadFile
from rules.privacy import is_number_of_person, mask, private_places, without_numbers
from rules.scheme import Scheme
from rules.stored import decode_read_file, encode_read_file
from rules.verdict import UNCLEAR, Finding, Word

__all__ = ["candidate_answer", "decode_read_file", "encode_read_file", "mask", "paper_json", "read_answer"]

Json = dict[str, Any]
VERSION = 1


def read_answer(files: Iterable[ReadFile]) -> Json:
    """The value that `bukti read --json` prints."""
    return {"version": VERSION, "files": [_read_file(file) for file in files]}


def _read_file(file: ReadFile) -> Json:
    return {
        "file": file.file,
        "sha256": file.sha256,
        "pages": file.pages,
        "problem": problem_json(file.problem),
        "documents": [{"pages": list(paper.pages), **paper_json(paper)} for paper in file.documents],
    }


def problem_json(problem: Problem | None) -> Json | None:
    return {"code": problem.code, "message": problem.message} if problem else None


def paper_json(paper: Document, masked: bool = False) -> Json:
    """Kind, facts and marks; every fact and mark of the contract is there, null where nothing was found."""
    hidden = {name: masked and is_number_of_person(paper, name, str(paper.fact(name).value)) for name in FACTS}
    return {
        "kind": {"value": paper.kind.value, "confidence": _share(paper.kind_confidence)},
        "facts": {name: fact_json(paper.fact(name), masked=hidden[name]) for name in FACTS},
        "marks": {name: _mark(name, paper.mark(name)) for name in MARKS},
        "notes": [note for note in paper.notes if not note.startswith("fingerprint:")],
        "cues": [
            {"code": cue.code, "page": cue.page, "box": _box(cue.box), "words": cue.words} for cue in paper.cues
        ],
    }


def fact_json(fact: Fact, masked: bool = False) -> Json:
    value = plain_value(fact.value)
    answer = {
        "value": mask(str(value)) if masked and value is not None else value,
        "confidence": _share(fact.confidence),
        "page": fact.page,
        "box": _box(fact.box),
        "text": mask(fact.text) if masked else fact.text,
    }
    if fact.derived:
        answer["derived"] = fact.derived
    if fact.alternatives and not masked:
        answer["alternatives"] = [plain_value(value) for value in fact.alternatives]
    return answer


def _mark(name: str, mark: Mark) -> Json:
    answer: Json = {
        "value": mark.value,
        "confidence": _share(mark.confidence),
        "page": mark.page,
        "box": _box(mark.box),
    }
    if name == "qr":
        answer["payloads"] = list(mark.payloads)
    if mark.status:
        answer["status"] = mark.status
    return answer


def plain_value(value: FactValue) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _share(number: float) -> float:
    return round(float(number), 4)


def _box(box: tuple[float, float, float, float] | None) -> list[float]:
    return [round(float(edge), 4) for edge in box] if box else []


def candidate_answer(
    judgement: Judgement, portfolio: Portfolio, scheme: Scheme, on: date, language: str = "id"
) -> Json:
    """One entry of "candidates" in `bukti check --json`."""
    answer: Json = without_numbers(_CandidateAnswer(judgement, portfolio, scheme, on, language).json())
    return answer


class _CandidateAnswer:
    """The scheme and the language, held while one candidate's answer is put together."""

    def __init__(self, judgement: Judgement, portfolio: Portfolio, scheme: Scheme, on: date, language: str) -> None:
        self.judgement, self.portfolio, self.scheme, self.on, self.language = judgement, portfolio, scheme, on, language

    def json(self) -> Json:
        judgement, candidate = self.judgement, self.portfolio.candidate
        return {
            "folder": candidate.folder,
            "name": candidate.name,
            "scheme": self.scheme.id,
            "scheme_title": self.scheme.title,
            "scheme_version": self.scheme.version,
            "label": self.scheme.label,
            "assessed_on": self.on.isoformat(),
            "route": judgement.route.value,
            "units": [self.unit(unit) for unit in judgement.units],
            "admission": {
                "status": judgement.admission.status.value,
                "items": [self.item(item) for item in judgement.admission.items],
            },
            "documents": [self.document(paper) for paper in self.portfolio.documents],
            "questions": [self.question(asked) for asked in judgement.questions],
            "interview_questions": [self.interview(asked) for asked in judgement.interview],
            "alerts": [self.alert(sign) for sign in judgement.alerts],
            "files": [{"file": file, "problem": problem_json(problem)} for file, problem in judgement.problems],
        }

    def unit(self, unit: UnitJudgement) -> Json:
        asked = [question for question in self.judgement.questions if (question.about, question.fact) in unit.ask]
        settle = [wording.question(question, self.scheme, self.language) for question in asked] or [
            wording.addition(papers, self.scheme, self.on, self.language) for papers in unit.would_settle
        ]
        return {
            "code": unit.code,
            "title": unit.title,
            "route": unit.route.value,
            "because": [self.finding(finding) for finding in unit.because],
            "would_settle": settle,
        }

    def finding(self, finding: Finding) -> Json:
        """A reason with its trace: rule, verdict, words, and value, bound and place where there are any."""
        answer = {
            "rule": finding.rule,
            "code": finding.code,
            "verdict": finding.verdict.value,
            "text": wording.reason(finding, self.scheme, self.language),
            "documents": [finding.document] if finding.document else [],
            "fact": finding.fact or None,
            "page": finding.page,
            "box": _box(finding.box),
            "value": _word(finding.seen),
            "bound": _word(finding.bound),
        }
        if finding.machine is not None:
            answer["machine"] = finding.machine.value
        if finding.left_to_interview and finding.verdict is UNCLEAR:
            answer["left_to_interview"] = True
        return answer

    def item(self, item: AdmissionResult) -> Json:
        return {
            "item": item.title,
            "id": item.id,
            "category": item.category.value,
            "status": item.status.value,
            "because": [self.finding(finding) for finding in item.because],
        }

    def document(self, paper: Document) -> Json:
        judged = self.judgement.document(paper.id)
        return {
            "id": paper.id,
            "file": paper.file,
            "pages": list(paper.pages),
            **paper_json(paper, masked=True),
            "private": [{"page": page, "box": _box(box)} for page, box in private_places(paper)],
            **{name: self.aspect(aspect) for name, aspect in _aspects(judged).items()},
        }

    def aspect(self, aspect: Aspect) -> Json:
        return {"verdict": aspect.verdict.value, "because": [self.finding(finding) for finding in aspect.because]}

    def question(self, asked: Question) -> Json:
        fact = "same_as" if asked.fact.startswith("same_as") else asked.fact
        return {
            "about": asked.about,
            "fact": fact,
            "text": wording.question(asked, self.scheme, self.language),
            "changes": list(asked.changes),
            "page": asked.finding.page,
            "box": _box(asked.finding.box),
        }

    def interview(self, asked: Question) -> Json:
        return {
            "about": asked.about,
            "fact": asked.fact,
            "units": list(asked.changes),
            "text": wording.interview_question(asked, self.scheme, self.language),
        }

    def alert(self, sign: Alert) -> Json:
        return {
            "code": sign.code,
            "text": wording.alert(sign, self.scheme, self.language),
            "documents": list(sign.documents),
        }


def _aspects(judged: DocumentJudgement) -> Mapping[str, Aspect]:
    return {
        "valid": judged.valid,
        "authentic": judged.authentic,
        "current": judged.current,
        "sufficient": judged.sufficient,
    }


def _word(value: Word) -> Any:
    return value.isoformat() if isinstance(value, date) else value
