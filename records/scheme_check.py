"""From the text of a scheme to a `Scheme`. Each mistake is told with its line and what is expected there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from ruamel.yaml.comments import CommentedBase
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from records import scheme_words as words
from records.scheme_file import NeedPart, SchemeFile, keys_at
from records.scheme_words import Expected
from records.scheme_yaml import BIGGEST_BYTES, read_tree
from rules.evidence import LEAF

Place = Sequence[str | int]

@dataclass(frozen=True, slots=True)
class SchemeError:
    """One mistake: where, what is expected there (in English and Indonesian), and what stands there."""

    file: str
    line: int
    where: str
    expected: str
    found: str = ""
    expected_id: str = ""

    def __str__(self) -> str:
        stands, found = (f", tertulis {self.found}", f", found {self.found}") if self.found else ("", "")
        return (f"{self.file}:{self.line}: {self.where or 'berkas / file'}: seharusnya {self.expected_id}{stands}\n"
                f"    expected {self.expected}{found}")


def mistake(name: str, line: int, where: str, expected: Expected, found: str = "") -> SchemeError:
    return SchemeError(name, line, where, expected.en, found, expected.id)


class SchemeInvalid(Exception):
    """The file is no scheme. `errors` says all that is wrong."""

    code = "scheme_invalid"

    def __init__(self, errors: list[SchemeError]) -> None:
        super().__init__("\n".join(map(str, errors)))
        self.errors = errors


def check_text(
    text: str, name: str, scheme_id: str, most_bytes: int = BIGGEST_BYTES
) -> tuple[SchemeFile | None, list[SchemeError]]:
    """What the text says if its shape is right, and all that is wrong with it, in the order of its lines.

    `name` is told with each mistake; `scheme_id` is what the text must call itself.
    """
    try:
        tree = read_tree(text, most_bytes)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        expected = words.KEY_TWICE if isinstance(error, DuplicateKeyError) else words.MALFORMED
        return None, [mistake(name, mark.line + 1 if mark else 1, "", expected, _first_line(error.problem))]
    except (YAMLError, RecursionError) as error:
        return None, [mistake(name, 1, "", words.UNREADABLE, words.why_unreadable(error))]
    if not isinstance(tree, dict):
        return None, [mistake(name, 1, "", words.TOP, words.shown_value(tree))]
    try:
        parsed = SchemeFile.model_validate(tree)
    except ValidationError as error:
        return None, _sorted(_error(name, tree, one) for one in error.errors() if not _follows(one))
    return parsed, _sorted(
        mistake(name, line_of(tree, place), _where(place), expected, found)
        for place, expected, found in _references(parsed, scheme_id)
    )


def _first_line(problem: object) -> str:
    return next(iter(str(problem).splitlines()), "")


def _sorted(errors: Iterator[SchemeError]) -> list[SchemeError]:
    return sorted(errors, key=lambda error: (error.line, error.where))


def _error(name: str, tree: Any, detail: Any) -> SchemeError:
    place = tuple(detail["loc"])
    found = "" if detail["type"] in ("missing", "value_error") else words.shown_value(detail["input"])
    expected = words.expected_at(detail)
    if detail["type"] == "extra_forbidden":
        expected = words.no_such_key(keys_at(place[:-1]))
    return mistake(name, line_of(tree, place), _where(place), expected, found)


def _follows(detail: Any) -> bool:
    """A list counts as too short when what it holds is wrong: that is told by itself."""
    return detail["type"] == "too_short" and bool(detail["input"])


def _where(place: Place) -> str:
    return ".".join(str(step) for step in place)


def line_of(tree: Any, place: Place) -> int:
    """The line of that place, counted from 1; of the nearest thing around it where it is missing."""
    line, node = 1, tree
    for step in place:
        if not isinstance(node, CommentedBase):
            break
        try:
            position = node.lc.key(step) if isinstance(node, dict) else node.lc.item(step)
            line, node = position[0] + 1, node[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError, AttributeError):
            break
    return line


def _references(parsed: SchemeFile, stem: str) -> Iterator[tuple[Place, Expected, str]]:
    """What the shape alone cannot tell: names that point nowhere, and twins."""
    if parsed.id != stem:
        yield ("id",), words.name_of_file(stem), words.shown_value(parsed.id)
    topics = {*parsed.topics, "unit"}
    for name, paper in parsed.papers.items():
        if paper.topic is not None and paper.topic not in topics:
            yield ("papers", name, "topic"), words.one_of(sorted(topics)), words.shown_value(paper.topic)
    for place, entry in enumerate(parsed.interview_only):
        known = {f"{paper}.{leaf}" for paper in parsed.papers for leaf in LEAF.values()}
        if entry not in known:
            yield ("interview_only", place), words.LEAF_NAME, words.shown_value(entry)
    yield from _unit_references(parsed)
    for place, item in enumerate(parsed.admission):
        yield from _need_references(item.need, ("admission", place, "need"), parsed)
    if parsed.shown_by:
        yield from _need_references(parsed.shown_by, ("shown_by",), parsed)


def _unit_references(parsed: SchemeFile) -> Iterator[tuple[Place, Expected, str]]:
    seen: set[str] = set()
    for place, unit in enumerate(parsed.units):
        at: Place = ("units", place)
        if unit.code in seen:
            yield (*at, "code"), words.UNIT_TWICE, words.shown_value(unit.code)
        seen.add(unit.code)
        if unit.topic is not None and unit.topic not in parsed.topics:
            yield (*at, "topic"), words.one_of(sorted(parsed.topics)), words.shown_value(unit.topic)
        if unit.shown_by is None and parsed.shown_by is None and not unit.practice:
            yield at, words.NOTHING_SHOWS, ""
        if unit.shown_by:
            yield from _need_references(unit.shown_by, (*at, "shown_by"), parsed)


def _need_references(need: NeedPart, place: Place, parsed: SchemeFile) -> Iterator[tuple[Place, Expected, str]]:
    if need.paper is not None and need.paper not in parsed.papers:
        yield (*place, "paper"), words.one_of(parsed.papers), words.shown_value(need.paper)
    for name in ("all_of", "any_of", "of"):
        for index, part in enumerate(getattr(need, name) or ()):
            yield from _need_references(part, (*place, name, index), parsed)
