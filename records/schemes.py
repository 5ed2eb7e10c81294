"""Schemes are YAML files beside the rules, and in one more folder if the settings name it.

Each mistake in a file is told with its line and what is expected there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedBase
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from records import scheme_words as words
from records.scheme_file import NeedPart, SchemeFile, keys_at
from records.scheme_words import Expected
from rules.evidence import LEAF
from rules.scheme import Scheme

Place = Sequence[str | int]
BIGGEST_BYTES = 1_000_000  # a scheme is a few pages of text


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


def mistake(path: Path, line: int, where: str, expected: Expected, found: str = "") -> SchemeError:
    return SchemeError(str(path), line, where, expected.en, found, expected.id)


class SchemeInvalid(Exception):
    """The file is no scheme. `errors` says all that is wrong."""

    code = "scheme_invalid"

    def __init__(self, errors: list[SchemeError]) -> None:
        super().__init__("\n".join(map(str, errors)))
        self.errors = errors


class SchemeUnknown(Exception):
    """No scheme of that id."""

    code = "scheme_unknown"

    def __init__(self, scheme_id: str, known: list[str]) -> None:
        super().__init__(f"skema {scheme_id!r} tidak ada; yang ada / no such scheme, there are: {', '.join(known)}")
        self.known = known


def available(extra: Path | None = None) -> list[str]:
    """Ids of all schemes, in order. A file in the extra folder takes the place of a shipped one of the same name."""
    return sorted(_paths(extra))


def load(scheme_id: str, extra: Path | None = None) -> Scheme:
    """The scheme of that id. Raises SchemeUnknown, SchemeInvalid."""
    paths = _paths(extra)
    if scheme_id not in paths:
        raise SchemeUnknown(scheme_id, sorted(paths))
    return load_file(paths[scheme_id])


def load_file(path: Path) -> Scheme:
    """The scheme in a file. Raises SchemeInvalid."""
    try:
        seen = path.stat()
    except OSError:  # told of in words below
        return _parsed(path, 0, 0)
    return _parsed(path, seen.st_mtime_ns, seen.st_size)


@lru_cache(maxsize=256)
def _parsed(path: Path, _changed: int, _size: int) -> Scheme:
    """Read once for each state of the file: judging asks for the same scheme thousands of times."""
    parsed, errors = _check(path)
    if parsed is None or errors:
        raise SchemeInvalid(errors)
    return parsed.scheme()


def version(scheme_id: str, extra: Path | None = None) -> str:
    """Changes with the scheme's file. Raises SchemeUnknown."""
    paths = _paths(extra)
    if scheme_id not in paths:
        raise SchemeUnknown(scheme_id, sorted(paths))
    return hashlib.sha256(paths[scheme_id].read_bytes()).hexdigest()


def validate(path: Path) -> list[SchemeError]:
    """All that is wrong with a scheme file, in the order of its lines; [] when it is good."""
    return _check(path)[1]


def _paths(extra: Path | None) -> dict[str, Path]:
    shipped = Path(str(files("rules"))) / "schemes"
    folders = [shipped, *([extra] if extra else [])]
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.yaml"))}


def _check(path: Path) -> tuple[SchemeFile | None, list[SchemeError]]:
    try:
        tree = _read(path)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        expected = words.KEY_TWICE if isinstance(error, DuplicateKeyError) else words.MALFORMED
        return None, [mistake(path, mark.line + 1 if mark else 1, "", expected, _first_line(error.problem))]
    except (OSError, UnicodeDecodeError, YAMLError, RecursionError) as error:
        return None, [mistake(path, 1, "", words.UNREADABLE, words.why_unreadable(error))]
    if not isinstance(tree, dict):
        return None, [mistake(path, 1, "", words.TOP, words.shown_value(tree))]
    try:
        parsed = SchemeFile.model_validate(tree)
    except ValidationError as error:
        return None, _sorted(_error(path, tree, one) for one in error.errors() if not _follows(one))
    return parsed, _sorted(
        mistake(path, _line(tree, place), _where(place), expected, found)
        for place, expected, found in _references(parsed, path.stem)
    )


def _first_line(problem: object) -> str:
    return next(iter(str(problem).splitlines()), "")


def _read(path: Path) -> Any:
    if path.stat().st_size > BIGGEST_BYTES:
        raise OSError(f"lebih dari / more than {BIGGEST_BYTES} byte")
    yaml = YAML(typ="rt")
    yaml.allow_duplicate_keys = False
    return yaml.load(path.read_text(encoding="utf-8"))


def _sorted(errors: Iterator[SchemeError]) -> list[SchemeError]:
    return sorted(errors, key=lambda error: (error.line, error.where))


def _error(path: Path, tree: Any, detail: Any) -> SchemeError:
    place = tuple(detail["loc"])
    found = "" if detail["type"] in ("missing", "value_error") else words.shown_value(detail["input"])
    expected = words.expected_at(detail)
    if detail["type"] == "extra_forbidden":
        expected = words.no_such_key(keys_at(place[:-1]))
    return mistake(path, _line(tree, place), _where(place), expected, found)


def _follows(detail: Any) -> bool:
    """A list counts as too short when what it holds is wrong: that is told by itself."""
    return detail["type"] == "too_short" and bool(detail["input"])


def _where(place: Place) -> str:
    return ".".join(str(step) for step in place)


def _line(tree: Any, place: Place) -> int:
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
