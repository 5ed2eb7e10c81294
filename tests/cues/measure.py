"""How many made alterations are found, and how many honest papers are told of.

usage: python -m tests.cues.measure DIR [--workers N]

DIR comes from `python -m samples.forgeries`. Every file is read by the real pipeline behind its walls; what counts as
told is what a person would be asked or alerted about: a cue that the schemes heed, or a contradiction of the rules.
"""
from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from pathlib import Path

from records.cue_traces import as_mark, as_trace, mark_traces, owner_of, trace_of
from records.schemes import load
from records.settings import Settings
from records.tables import Candidate
from rules import across
from rules.alerts import alerts
from rules.cues import nik_fits_birth_date, number_fits_date
from rules.identity import person_of
from rules.paper import Candidate as Person
from rules.paper import Portfolio, ReadFile
from worker.batch import Desk, Source

ON = date(2026, 11, 16)
NOBODY, KEY = Person(""), b"measured"
COUNTED = {"altered", "number_contradicts_date", "nik_contradicts_birth_date", "qr_differs", "e_signature_broken"}


def told(read: ReadFile) -> Iterator[str]:
    """Codes of the alerts on one file, the cues by their own, and of the questions on its authenticity."""
    portfolio, scheme = Portfolio(NOBODY, (read,)), load("pembatik-tulis")
    person = person_of(portfolio.candidate, portfolio.documents, scheme.floors.kind)
    for alert in alerts(portfolio, person, ON, scheme.floors.fact, scheme.cues):
        if alert.code == "altered":
            yield from str(alert.values["cues"]).split(", ")
        elif alert.code in COUNTED:
            yield alert.code
    wanted = next(iter(scheme.papers.values()))
    for paper in portfolio.documents:
        for asks in (number_fits_date, nik_fits_birth_date):
            yield from (finding.code for finding in asks(paper, wanted, scheme, person))


def rows(folder: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()]


def measure(folder: Path, workers: int) -> str:
    truth = rows(folder)
    desk = Desk(Settings(workers=workers, cache=folder / "cache"), folder / "cache")
    sources = [Source(row["file"], folder / row["file"]) for row in truth]
    read = desk.read_all(sources, lambda step: print(f"\r{step.done}/{step.total}", end="", file=sys.stderr), _nothing)
    found: dict[str, list[set[str]]] = defaultdict(list)
    for row, file in zip(truth, read, strict=True):
        found[f"{row['sort'] or 'honest'}|{row['way']}"].append(set(told(file)))
    papers = [file for row, file in zip(truth, read, strict=True) if not row["sort"] and row["way"] == "as it came"]
    return f"{table(found)}\n{across_candidates(papers)}"


def across_candidates(files: Sequence[ReadFile]) -> str:
    """Every honest file as a candidate of its own: what is found alike among them is a false alarm."""
    papers, marks = [], []
    for place, file in enumerate(files):
        person = Candidate(id=f"{place:032}", lsp_id="", name=f"Orang {place}", known={})
        owner = owner_of(person, KEY)
        papers += [as_trace(trace_of(person, paper, KEY), owner) for paper in file.documents]
        marks += [as_mark(row, owner) for row in mark_traces(person, Portfolio(NOBODY, (file,)))]
    alike = [code for one, other in combinations(papers, 2) if (code := across.resembles(one, other))]
    alike += [across.SAME_MARK for one, other in combinations(marks, 2) if across.same_mark(one, other)]
    told = ", ".join(f"{code} {number}" for code, number in Counter(alike).items()) or "none"
    return f"across {len(files)} honest files, {len(papers)} papers, {len(marks)} marks: {told}"


def _nothing() -> None:
    return None


def table(found: dict[str, list[set[str]]]) -> str:
    """A row for each sort and way of saving: how many papers, how many told of, by which codes."""
    lines = [f"{'what':<42}{'saved':<13}{'papers':>7}{'told':>7}  by"]
    for key, some in sorted(found.items(), key=lambda one: (not one[0].startswith("honest"), one[0])):
        sort, way = key.split("|")
        codes: dict[str, int] = defaultdict(int)
        for one in some:
            for code in one:
                codes[code] += 1
        share = sum(map(bool, some)) / len(some)
        by = ", ".join(f"{code} {number}" for code, number in sorted(codes.items(), key=lambda one: -one[1]))
        lines.append(f"{sort:<42}{way:<13}{len(some):>7}{share:>7.1%}  {by}")
    honest = [one for key, some in found.items() if key.startswith("honest") for one in some]
    alarms = sum(map(bool, honest))
    lines.append(f"false alarms per 1,000 honest files: {1000 * alarms / max(1, len(honest)):.1f} of {len(honest)}")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.cues.measure", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=1)
    asked = parser.parse_args(arguments)
    print(measure(asked.folder, asked.workers))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
