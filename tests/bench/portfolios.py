"""Routes of whole portfolios of unseen layouts: as handed in, beside what the papers truly say.

    python -m samples.heldout.portfolios --out DIR --n 40 --seed S
    python -m tests.bench.portfolios DIR

What they truly say: the clean twin of each file is read from its text, and the generator's truth takes the place of
kind and facts. So a difference is one of reading, and "interview" where the truth has another route
is the worst mistake.
"""
from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from records import schemes
from records.settings import Settings, read_settings
from rules.judge import judge
from rules.judgement import Judgement
from rules.paper import FACTS, Candidate, Document, Fact, FactValue, Kind, Portfolio, ReadFile
from worker.batch import Desk, Source

DATES = ("issue_date", "valid_from", "valid_until", "started_on", "ended_on", "birth_date")


@dataclass(frozen=True, slots=True)
class Pair:
    """One candidate's truth, and the readings of both twins in the order of its papers."""

    truth: Mapping[str, Any]
    scans: list[ReadFile]
    clean: list[ReadFile]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scheme", default="pembatik-tulis")
    parser.add_argument("--date", type=date.fromisoformat, default=date(2026, 11, 16))
    parser.add_argument("--quiet", action="store_true", help="the counts alone")
    told = parser.parse_args()
    settings = read_settings()
    scheme = schemes.load(told.scheme, settings.schemes)
    counts: Counter[tuple[str, str]] = Counter()
    for pair in pairs(told.folder, settings):
        person = Candidate(pair.truth["folder"], pair.truth["name"])
        papers = pair.truth["papers"]
        true = tuple(corrected(file, paper) for file, paper in zip(pair.clean, papers, strict=True))
        want = judge(Portfolio(person, true), scheme, told.date)
        got = judge(Portfolio(person, tuple(pair.scans)), scheme, told.date)
        counts.update((str(w.route), str(g.route)) for w, g in zip(want.units, got.units, strict=True))
        if not told.quiet and want.route != got.route:
            show(pair, want, got)
    report(counts)


def pairs(folder: Path, settings: Settings) -> Iterator[Pair]:
    truths = [json.loads(line) for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    desk = Desk(settings, settings.cache)
    sources = [Source(path.name, path) for truth in truths for path in paths(folder, truth)]
    read = iter(desk.read_all(sources, lambda _: None, lambda: None))
    for truth in truths:
        files = [next(read) for _ in paths(folder, truth)]
        yield Pair(truth, files[::2], files[1::2])


def paths(folder: Path, truth: Mapping[str, Any]) -> list[Path]:
    """Scan and clean twin of each paper, in turn."""
    scans = [folder / "scans" / paper["file"] for paper in truth["papers"]]
    return [twin for scan in scans for twin in (scan, clean_twin(folder, scan))]


def clean_twin(folder: Path, scan: Path) -> Path:
    return next((folder / "clean" / scan.parent.name).glob(f"{scan.stem}.*"))


def corrected(file: ReadFile, truth: Mapping[str, Any]) -> ReadFile:
    """The clean reading as one paper with the true kind and facts; what the truth does not speak of stays as read."""
    first = file.documents[0]
    facts = {name: Fact(value_of(name, truth[name]), 1.0, first.pages[0]) for name in FACTS if name in truth}
    paper = replace(
        first, kind=Kind(truth["kind"]), kind_confidence=1.0, facts={**first.facts, **facts},
        pages=tuple(page for each in file.documents for page in each.pages),
        lines=tuple(line for each in file.documents for line in each.lines),
    )
    return replace(file, documents=(paper,))


def value_of(name: str, value: Any) -> FactValue:
    if value is None:
        return None
    if name in DATES:
        return date.fromisoformat(value)
    if isinstance(value, list):
        return tuple(str(each) for each in value)
    return int(value) if name == "hours" else str(value)


def show(pair: Pair, want: Judgement, got: Judgement) -> None:
    print(f"\n{pair.truth['folder']}: {want.route} -> {got.route}")
    for paper, read in zip(pair.truth["papers"], pair.scans, strict=True):
        print(f"  {Path(paper['file']).name} {paper['look']:13}{wanted(paper)}")
        if read.problem:
            print(f"      {read.problem.code}")
        for document in read.documents:
            print(f"      {seen(document)}")
    for question in got.questions:
        print(f"  ? {question.about} {question.fact}")


def wanted(paper: Mapping[str, Any]) -> str:
    names = ("kind", "title", "holder", "issue_date", "ended_on", "hours", "rank")
    return " | ".join(str(paper.get(name) or "–") for name in names)


def seen(document: Document) -> str:
    def told(name: str) -> str:
        fact = document.fact(name)
        return f"{fact.value} {fact.confidence:.2f}" if fact.found else "–"

    names = ("title", "holder", "issue_date", "ended_on", "hours", "rank")
    return f"{document.kind} {document.kind_confidence:.2f} | " + " | ".join(told(name) for name in names)


def report(counts: Counter[tuple[str, str]]) -> None:
    """How many units of each true route came out as which."""
    total = sum(counts.values())
    right = sum(n for (want, got), n in counts.items() if want == got)
    needless = sum(n for (want, got), n in counts.items() if got == "review" != want)
    worst = sum(n for (want, got), n in counts.items() if got == "interview" != want)
    print(f"\n{total} units: {right} right ({right / total:.1%}), {needless} sent to review, {worst} wrong interviews")
    for (want, got), number in sorted(counts.items()):
        print(f"  {want:10} -> {got:10} {number:5}")


if __name__ == "__main__":
    main()
