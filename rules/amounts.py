"""Sufficient: enough hours, years, rank, education (rule of evidence M). Bounds include their end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rules.calendar import add_years
from rules.paper import Document, FactValue
from rules.reading import decide, readings, sure_date, word, yes_if
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
JUST_TOOK_PART = ("peserta", "participant", "partisipan")


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


def educated(paper: Document, wanted: Paper, scheme: Scheme, _on: date) -> Iterator[Finding]:
    """SUF-04: the level of education reaches the scheme's least."""
    if wanted.min_level is None:
        return
    level, least = paper.fact("level"), WEIGHT[wanted.min_level]
    weights = [WEIGHT.get(str(value).strip().upper()) for value in readings(level, scheme.floors.fact)]
    verdict = UNCLEAR
    if weights and None not in weights:
        reached = {weight is not None and weight >= least for weight in weights}
        verdict = yes_if(reached.pop()) if len(reached) == 1 else UNCLEAR
    code = {YES: "educated", NO: "level_too_low"}.get(verdict, "level_unsure")
    yield Finding(
        "SUF-04",
        code,
        verdict,
        {"level": word(level.value), "least": wanted.min_level},
        paper.id,
        "level",
        level.page,
        level.box,
        seen=word(level.value),
        bound=wanted.min_level,
    )
