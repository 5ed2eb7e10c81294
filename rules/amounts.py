"""Sufficient: enough hours, years, rank, education (rule of evidence M). Bounds include their end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from rules.calendar import add_years
from rules.paper import NOTHING, Document, Fact, FactValue
from rules.passages import words
from rules.reading import decide, sure_date, word, yes_if
from rules.scheme import LEVELS, Paper, Scheme
from rules.verdict import NO, UNCLEAR, YES, Finding, Verdict

WEIGHT = {level: weight for weight, level in enumerate(LEVELS)} | {
    "S1": LEVELS.index("D4"),
    "SMK": LEVELS.index("SMA"),
    "MA": LEVELS.index("SMA"),
    "MAK": LEVELS.index("SMA"),
    "SLTA": LEVELS.index("SMA"),
    "PAKET C": LEVELS.index("SMA"),
    "MTS": LEVELS.index("SMP"),
    "SLTP": LEVELS.index("SMP"),
    "PAKET B": LEVELS.index("SMP"),
    "MI": LEVELS.index("SD"),
    "PAKET A": LEVELS.index("SD"),
}
JUST_TOOK_PART = ("peserta", "participant", "partisipan", "attendee", "delegate", "delegasi")


def enough_hours(paper: Document, wanted: Paper, scheme: Scheme, _on: date) -> Iterator[Finding]:
    """SUF-01: the training was long enough, in JP. Hours not found are a doubt: they may stand on an unseen back."""
    if wanted.min_hours is None:
        return
    least, hours = wanted.min_hours, paper.fact("hours")
    verdict = decide(hours, scheme.floors.fact, lambda value: yes_if(isinstance(value, int) and value >= least))
    code = {YES: "enough_hours", NO: "too_few_hours"}.get(verdict, "hours_unsure" if hours.found else "hours_not_found")
    yield Finding(
        "SUF-01",
        code,
        verdict,
        {"hours": word(hours.value), "least": least},
        paper.id,
        "hours",
        hours.page,
        hours.box,
        seen=word(hours.value),
        bound=least,
    )


def long_enough(paper: Document, wanted: Paper, scheme: Scheme, on: date) -> Iterator[Finding]:
    """SUF-02: the work or business has lasted long enough: from its start to its end, else to the paper's date."""
    if wanted.min_years is None:
        return
    floor, least = scheme.floors.fact, wanted.min_years
    start = sure_date(paper, "started_on", floor)
    end = sure_date(paper, "ended_on", floor) or sure_date(paper, "issue_date", floor)
    source = paper.fact("started_on")
    values = {"least": least, "start": start, "end": end}
    if start is None or end is None or end > on or start > end:
        missing = "started_on" if start is None else "issue_date"
        yield Finding(
            "SUF-02", "years_unknown", UNCLEAR, values, paper.id, missing, source.page, source.box, bound=least
        )
        return
    verdict = yes_if(add_years(start, least) <= end)
    yield Finding(
        "SUF-02",
        "enough_years" if verdict is YES else "too_few_years",
        verdict,
        values,
        paper.id,
        "started_on",
        source.page,
        source.box,
        seen=start,
        bound=least,
    )


def won(paper: Document, wanted: Paper, scheme: Scheme, _on: date) -> Iterator[Finding]:
    """SUF-03: a prize was won, not merely a part taken. Source: the scheme's ranks."""
    if not wanted.won:
        return
    rank, role = paper.fact("rank"), paper.fact("role")
    verdict = decide(rank, scheme.floors.fact, lambda value: _rank(value, scheme))
    code = {YES: "won", NO: "not_won"}.get(verdict, "rank_unsure" if rank.found else "rank_not_found")
    source = rank
    took_part = role.sure(scheme.floors.fact) and str(role.value).lower().strip() in JUST_TOOK_PART
    if not rank.found and took_part:
        verdict, code, source = NO, "took_part", role
    yield Finding(
        "SUF-03",
        code,
        verdict,
        {"rank": word(source.value)},
        paper.id,
        "rank",
        source.page,
        source.box,
        seen=word(source.value),
    )


def _rank(value: FactValue, scheme: Scheme) -> Verdict:
    rank = str(value).strip().lower()
    if rank in scheme.ranks.won:
        return YES
    return NO if rank in scheme.ranks.not_won else UNCLEAR


SCHOOLS = (
    (
        "SMA",
        re.compile(
            r"\b(sekolah menengah (kejuruan|atas)|sm[ak]n?|madrasah aliyah|paket c|slta|vocational high school)\b"
        ),
    ),
    ("SMP", re.compile(r"\b(sekolah menengah pertama|smpn?|madrasah tsanawiyah|mtsn?|paket b|sltp)\b")),
    ("SD", re.compile(r"\b(sekolah dasar|sdn?|madrasah ibtidaiyah|paket a)\b")),
    ("S3", re.compile(r"\bdoktor\b")),
    ("S2", re.compile(r"\bmagister\b")),
    ("D4", re.compile(r"\b(diploma (iv|empat)|sarjana terapan)\b")),
    ("S1", re.compile(r"\b(sarjana|bachelor)\b")),
    ("D3", re.compile(r"\b(diploma (iii|tiga)|ahli madya)\b")),
    ("D2", re.compile(r"\bdiploma (ii|dua)\b")),
    ("D1", re.compile(r"\bdiploma (i|satu)\b")),
)
"""How a diploma says its level; the first that matches a line is meant."""


def educated(paper: Document, wanted: Paper, scheme: Scheme, _on: date) -> Iterator[Finding]:
    """SUF-04: the level of education reaches the scheme's least: as the fact says it, else the paper's own words."""
    if wanted.min_level is None:
        return
    level, floor = _level(paper, scheme.floors.fact), scheme.floors.fact
    least = WEIGHT[wanted.min_level]
    verdict = decide(level, floor, lambda value: yes_if(WEIGHT[str(value)] >= least))
    code = {YES: "educated", NO: "level_too_low"}.get(verdict, "level_unsure")
    values = {"level": word(level.value), "least": wanted.min_level}
    yield Finding(
        "SUF-04",
        code,
        verdict,
        values,
        paper.id,
        "level",
        level.page,
        level.box,
        seen=word(level.value),
        bound=wanted.min_level,
    )


def _level(paper: Document, floor: float) -> Fact:
    fact = paper.fact("level")
    if str(fact.value).strip().upper() in WEIGHT:
        return replace(fact, value=str(fact.value).strip().upper(), alternatives=())
    for name in ("title", "issuer"):
        if (source := paper.fact(name)).found and (said := _school(str(source.value))):
            return replace(source, value=said, alternatives=())
    for line in paper.lines:
        if line.confidence >= floor and (said := _school(line.text)):
            return Fact(said, line.confidence, line.page, line.box, line.text)
    return NOTHING


def _school(text: str) -> str | None:
    said = words(text)
    return next((level for level, pattern in SCHOOLS if pattern.search(said)), None)
