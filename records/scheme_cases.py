"""Worked cases of a scheme as people write them, in YAML: a list; each mistake is told with its line."""
from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, model_validator
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from records import scheme_words as words
from records.scheme_check import SchemeError, SchemeInvalid, line_of, mistake
from records.scheme_words import BadPart, Expected
from records.scheme_yaml import read_tree
from rules.paper import FACTS, MARKS, Kind
from rules.scheme import Scheme

DATES = ("issue_date", "valid_from", "valid_until", "started_on", "ended_on", "birth_date")
MOST_CASES, MOST_PAPERS = 400, 40
Route = Literal["interview", "practice", "review"]
Letters = Annotated[str, Field(pattern=r"^[yn?-]{4}$")]
Fraction = Annotated[float, Field(ge=0, le=1)]
DATE = Expected("tanggal seperti 2026-05-01", "a date such as 2026-05-01")


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DoubtPart(_Part):
    """A fact that was not read for sure."""

    value: Any
    confidence: Fraction = 0.95
    alternatives: tuple[Any, ...] = ()
    derived: str = ""


class MarkPart(_Part):
    value: bool | None = None
    confidence: Fraction = 0.95
    status: str = ""


class PaperPart(BaseModel):
    """Facts stand beside these keys, as plain values or as `DoubtPart`."""

    model_config = ConfigDict(extra="allow", frozen=True)

    kind: Kind
    kind_confidence: Fraction = 0.95
    says: tuple[str, ...] = ()
    lines: tuple[str, ...] | None = None
    notes: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    marks: dict[Literal[MARKS], MarkPart] = Field(default_factory=dict)  # type: ignore[valid-type]
    file: str = ""
    sha: str = ""
    number_in_file: int = 1
    pages: tuple[int, ...] = (1,)

    @model_validator(mode="after")
    def facts(self) -> PaperPart:
        for name, value in (self.model_extra or {}).items():
            if name not in FACTS:
                raise BadPart(words.no_such_key((*type(self).model_fields, *FACTS)))
            plain = DoubtPart.model_validate(value).value if isinstance(value, Mapping) else value
            if name in DATES and plain is not None and not isinstance(plain, date):
                raise BadPart(Expected(f"{name}: {DATE.id}", f"{name}: {DATE.en}"))
        return self


class PersonPart(_Part):
    name: str
    nik: str | None = None
    birth_date: date | None = None
    birth_place: str | None = None
    sex: str | None = None


class CasePart(_Part):
    case: Annotated[str, Field(min_length=1)]
    papers: Annotated[tuple[PaperPart, ...], Field(max_length=MOST_PAPERS)]
    candidate: PersonPart | None = None
    unread: tuple[str, ...] = ()
    on: date | None = None
    route: Route | None = None
    routes: dict[str, Route] = Field(default_factory=dict)
    questions: tuple[tuple[int | str, str], ...] | None = None
    alerts: tuple[str, ...] = ()
    verdicts: dict[int, Letters] = Field(default_factory=dict)
    would_settle: tuple[str, ...] = ()
    interview: tuple[str, ...] = ()
    admission: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def wants_something(self) -> CasePart:
        wanted = {*CasePart.model_fields} - {"case", "papers", "candidate", "unread", "on"}
        if not any(getattr(self, name) not in (None, (), {}) for name in wanted):
            raise BadPart(Expected("yang diharapkan, misalnya route", "what must come of it, such as route"))
        if any(not 1 <= place <= len(self.papers) for place in self.verdicts):
            raise BadPart(Expected(f"nomor bukti 1 sampai {len(self.papers)}", f"papers 1 to {len(self.papers)}"))
        return self


CASES = TypeAdapter(Annotated[tuple[CasePart, ...], Field(max_length=MOST_CASES)])


def read_cases(text: str, scheme: Scheme, name: str = "contoh kasus") -> list[dict[str, Any]]:
    """The cases as `rules.worked_case` takes them; an empty text has none. Raises SchemeInvalid."""
    if not text.strip():
        return []
    try:
        tree = read_tree(text)
        parts = CASES.validate_python(tree)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise SchemeInvalid([mistake(name, mark.line + 1 if mark else 1, "", words.MALFORMED)]) from error
    except (YAMLError, RecursionError) as error:
        raise SchemeInvalid([mistake(name, 1, "", words.UNREADABLE, words.why_unreadable(error))]) from error
    except ValidationError as error:
        raise SchemeInvalid([_error(name, tree, one) for one in error.errors()]) from error
    if errors := [one for part, at in zip(parts, range(len(parts)), strict=True)
                  for one in _references(name, tree, at, part, scheme)]:
        raise SchemeInvalid(errors)
    return [_plain(part) for part in parts]


def _error(name: str, tree: Any, detail: Any) -> SchemeError:
    place = tuple(detail["loc"])
    found = "" if detail["type"] in ("missing", "value_error") else words.shown_value(detail["input"])
    return mistake(name, line_of(tree, place), ".".join(map(str, place)), words.expected_at(detail), found)


def _references(name: str, tree: Any, at: int, part: CasePart, scheme: Scheme) -> list[SchemeError]:
    """Units that the scheme does not have."""
    codes = [unit.code for unit in scheme.units]
    return [mistake(name, line_of(tree, (at, "routes", code)), f"{at}.routes", words.one_of(codes),
                    words.shown_value(code)) for code in part.routes if code not in codes]


def _plain(part: CasePart) -> dict[str, Any]:
    """Only what was written: what is not said of a paper is not said."""
    plain: dict[str, Any] = part.model_dump(exclude_unset=True)
    for paper in plain["papers"]:
        paper["kind"] = str(paper["kind"])
    return plain


def shipped_cases(scheme_id: str) -> str:
    """The worked cases beside the rules' own scheme of that id, as they were written; "" where there are none."""
    place = Path(str(files("rules"))) / "cases" / f"{scheme_id}.yaml"
    return place.read_text(encoding="utf-8") if place.is_file() else ""
