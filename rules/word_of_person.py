"""What a person said of a portfolio: values put right, doubts settled, verdicts overridden. The machine's word stays.

Words are kept in the order in which they were said; of two on the same thing the later one counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from rules.paper import FACTS, MARKS, Box, Document, Fact, FactValue, Kind, Mark, Portfolio, ReadFile
from rules.verdict import UNCLEAR, Finding, Key, Verdict


@dataclass(frozen=True, slots=True)
class Correction:
    """What a paper says, as a person read it. `value` None says that nobody can read it.

    `fact` is the name of a fact or mark, or "kind"; a mark's value is a bool, a kind's its name.
    """

    document: str
    fact: str
    value: FactValue | bool
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """A verdict of a person: on a question (`fact`), or against the machine's own on one rule (`rule`)."""

    document: str
    verdict: Verdict
    fact: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Settlements:
    """What judging looks up: verdicts by question, and by paper and rule."""

    questions: Mapping[Key, Verdict] = field(default_factory=dict)
    rules: Mapping[tuple[str, str], Verdict] = field(default_factory=dict)

    def apply(self, finding: Finding) -> Finding:
        """The finding with a person's verdict in place of the machine's, which it goes on bearing."""
        said = self.rules.get((finding.document, finding.rule))
        if said is None and finding.verdict is UNCLEAR:
            said = self.questions.get(finding.key)
        if said is None:
            return finding
        return replace(finding, verdict=said, machine=finding.verdict)


NOBODY_SPOKE = Settlements()


def settlements(words: Iterable[Settled]) -> Settlements:
    questions: dict[Key, Verdict] = {}
    overridden: dict[tuple[str, str], Verdict] = {}
    for word in words:
        if word.rule:
            overridden[word.document, word.rule] = word.verdict
        else:
            questions[word.document, word.fact] = word.verdict
    return Settlements(questions, overridden)


def corrected(portfolio: Portfolio, corrections: Iterable[Correction]) -> Portfolio:
    """The portfolio as people read it. Corrections of papers that are not in it change nothing.

    Raises ValueError for a fact that no paper bears and for a kind that there is not.
    """
    by_document: dict[str, list[Correction]] = {}
    for correction in corrections:
        by_document.setdefault(correction.document, []).append(correction)
    return replace(portfolio, files=tuple(_file(file, by_document) for file in portfolio.files))


def _file(file: ReadFile, by_document: Mapping[str, list[Correction]]) -> ReadFile:
    return replace(file, documents=tuple(_paper(paper, by_document.get(paper.id, ())) for paper in file.documents))


def _paper(paper: Document, corrections: Iterable[Correction]) -> Document:
    for correction in corrections:
        paper = _put_right(paper, correction)
    return paper


def _put_right(paper: Document, word: Correction) -> Document:
    if word.fact == "kind":
        return replace(paper, kind=Kind(str(word.value)), kind_confidence=1.0)
    if word.fact in MARKS:
        sure = 0.0 if word.value is None else 1.0
        value = None if word.value is None else bool(word.value)
        page, box = _place(word, paper.mark(word.fact))
        mark = replace(paper.mark(word.fact), value=value, confidence=sure, page=page, box=box)
        return replace(paper, marks={**paper.marks, word.fact: mark})
    if word.fact not in FACTS:
        raise ValueError(f"no fact of a paper: {word.fact!r}")
    old = paper.fact(word.fact)
    page, box = _place(word, old)
    fact = Fact(word.value, 0.0 if word.value is None else 1.0, page, box, old.text)
    return replace(paper, facts={**paper.facts, word.fact: fact})


def _place(word: Correction, old: Fact | Mark) -> tuple[int | None, Box | None]:
    """Where the person saw it; where nothing was pointed at, the place that the reader had."""
    if word.page is None:
        return old.page, old.box
    return word.page, word.box
