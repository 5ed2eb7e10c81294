"""Codes and values become sentences here and nowhere else. Two catalogues with the same codes: "id" and "en"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import ModuleType

from rules import wording_en, wording_id
from rules.calendar import add_years
from rules.judgement import Addition, Alert, Question
from rules.scheme import AtLeast, Need, Paper, Scheme, Wants
from rules.verdict import Finding, Word

LANGUAGES: Mapping[str, ModuleType] = {"id": wording_id, "en": wording_en}


def date_in_words(day: date, language: str = "id") -> str:
    """ "16 November 2026"."""
    return f"{day.day} {LANGUAGES[language].MONTHS[day.month - 1]} {day.year}"


def kind_in_words(kind: str, language: str = "id") -> str:
    return str(LANGUAGES[language].KINDS[kind])


def reason(finding: Finding, scheme: Scheme, language: str = "id") -> str:
    """The finding as one short sentence with the value seen and the bound used."""
    words = LANGUAGES[language]
    sentence = _fill(words.REASONS[finding.code], finding.values, scheme, language)
    if finding.machine is None:
        return sentence
    return str(words.SAID_BY_PERSON).format(
        verdict=words.VERDICTS[finding.verdict], machine=words.VERDICTS[finding.machine], reason=sentence
    )


def question(asked: Question, scheme: Scheme, language: str = "id") -> str:
    """What a person is asked, about one fact of one paper."""
    fact = "same_as" if asked.fact.startswith("same_as") else asked.fact
    words = LANGUAGES[language]
    sentence = words.QUESTIONS_OF_CODE.get(asked.finding.code) or words.QUESTIONS[fact]
    return _fill(sentence, asked.finding.values, scheme, language)


def interview_question(asked: Question, scheme: Scheme, language: str = "id") -> str:
    """What the assessor asks in the interview, for form FR.IA.09."""
    return _fill(LANGUAGES[language].INTERVIEW[asked.fact], asked.finding.values, scheme, language)


def alert(sign: Alert, scheme: Scheme, language: str = "id") -> str:
    return _fill(LANGUAGES[language].ALERTS[sign.code], sign.values, scheme, language)


class _Values(dict[str, str]):
    """A value that the finding does not bear reads "not readable" instead of failing."""

    def __init__(self, values: Mapping[str, str], unknown: str) -> None:
        super().__init__(values)
        self.unknown = unknown

    def __missing__(self, key: str) -> str:
        return self.unknown


def _fill(sentence: str, values: Mapping[str, Word], scheme: Scheme, language: str) -> str:
    words = {name: _word(name, value, scheme, language) for name, value in values.items() if value not in (None, "")}
    return sentence.format_map(_Values(words, LANGUAGES[language].UNKNOWN))


def _word(name: str, value: Word, scheme: Scheme, language: str) -> str:
    if isinstance(value, date):
        return date_in_words(value, language)
    if name == "kind":
        return kind_in_words(str(value), language)
    if name == "marks":
        return ", ".join(LANGUAGES[language].MARK_NAMES[mark] for mark in str(value).split(", "))
    if name == "cues":
        return ", ".join(LANGUAGES[language].CUE_NAMES[cue] for cue in str(value).split(", "))
    if name == "paper" and str(value) in scheme.papers:
        return paper_title(scheme.papers[str(value)], language)
    return str(value)


def paper_title(paper: Paper, language: str = "id") -> str:
    return paper.title_en if language == "en" and paper.title_en else paper.title


def paper_in_words(paper: Paper, language: str = "id", oldest: date | None = None) -> str:
    """A paper of the scheme with all its bounds; `oldest` the first day that is still recent enough."""
    words = LANGUAGES[language].SCHEME
    bounds = []
    if paper.min_hours is not None:
        bounds.append(words["hours"].format(n=paper.min_hours))
    if paper.min_years is not None:
        bounds.append(words["years"].format(n=paper.min_years))
    if paper.min_level is not None:
        bounds.append(words["level"].format(level=paper.min_level))
    if paper.names_unit:
        bounds.append(words["unit"])
    if paper.topic == "unit":
        bounds.append(words["unit_topic"])
    if paper.valid_on_date:
        bounds.append(words["valid"])
    if paper.max_age_years is not None:
        bounds.append(
            words["age"].format(oldest=date_in_words(oldest, language))
            if oldest
            else words["age_years"].format(n=paper.max_age_years)
        )
    return ", ".join([paper_title(paper, language), *bounds])


def addition(papers: Addition, scheme: Scheme, on: date, language: str = "id") -> str:
    """One set of papers that would be enough, in words."""
    words = LANGUAGES[language].SCHEME
    parts = [wanted_in_words(scheme.papers[paper], count, on, language) for paper, count in papers]
    return str(words["and"]).join(parts)


def wanted_in_words(paper: Paper, count: int, on: date | None, language: str) -> str:
    oldest = add_years(on, -paper.max_age_years) if on and paper.max_age_years is not None else None
    text = paper_in_words(paper, language, oldest)
    return text if count == 1 else str(LANGUAGES[language].SCHEME["count"]).format(n=count, paper=text)


def scheme_in_words(scheme: Scheme, language: str = "id") -> list[str]:
    """The whole scheme as indented lines, for people."""
    lines = [f"{scheme.title} – {scheme.label}" if scheme.label else scheme.title]
    for unit in scheme.units:
        lines.append(f"{unit.code} {unit.title}")
        practice = str(LANGUAGES[language].SCHEME["practice"])
        lines += [
            f"  {line}" for line in (need_in_words(unit.shown_by, scheme, language) if unit.shown_by else [practice])
        ]
    for item in scheme.admission:
        lines.append(f"FR.APL.01 {item.category.value}: {item.title}")
        lines += [f"  {line}" for line in need_in_words(item.need, scheme, language)]
    return lines


def need_in_words(need: Need, scheme: Scheme, language: str = "id") -> list[str]:
    if isinstance(need, Wants):
        return [f"- {wanted_in_words(scheme.papers[need.paper], need.count, None, language)}"]
    assert isinstance(need, AtLeast)
    words = LANGUAGES[language].SCHEME
    head = (
        "all_of" if need.needed == len(need.parts) and need.needed > 1 else "any_of" if need.needed == 1 else "at_least"
    )
    inner = [f"  {line}" for part in need.parts for line in need_in_words(part, scheme, language)]
    return [f"- {str(words[head]).format(n=need.needed)}:", *inner]
