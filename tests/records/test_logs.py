"""What a person is known by never comes into a log, whoever logs it and however it was read or written."""
from __future__ import annotations

import io
import json
import logging
import random
from collections.abc import Iterator

import pytest
import structlog

from records.logs import HIDDEN, log, redact, start_logs

CANARIES = 200
SLIPS = {"0": "Oo", "1": "lI|"}
GAPS = ["", " ", ".", "-", "  ", " - "[:2]]


def nik(chance: random.Random) -> str:
    """Sixteen digits as a NIK has them: region, birth date, number. Nobody's."""
    day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(0, 99)
    region, number = f"33{chance.randint(1, 30):02d}{chance.randint(1, 20):02d}", chance.randint(1, 9999)
    return f"{region}{day:02d}{month:02d}{year:02d}{number:04d}"


def as_read(digits: str, chance: random.Random) -> str:
    """As OCR and people write it: slips of letters for digits, in groups."""
    letters = [chance.choice(SLIPS[digit]) if digit in SLIPS and chance.random() < 0.4 else digit for digit in digits]
    size, gap = chance.choice([2, 4, 6, 16]), chance.choice(GAPS)
    return gap.join("".join(letters[start:start + size]) for start in range(0, len(letters), size))


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    handlers, level = list(logging.getLogger().handlers), logging.getLogger().level
    written = io.StringIO()
    start_logs(written)
    yield written
    structlog.reset_defaults()
    logging.captureWarnings(False)
    logging.getLogger().handlers[:] = handlers
    logging.getLogger().setLevel(level)


def test_canaries_are_found_nowhere(stream: io.StringIO) -> None:
    """By event, by value, in a list, in a foreign library's line, and in the text of an exception."""
    chance, seen = random.Random(4), []
    for number in range(CANARIES):
        canary = as_read(nik(chance), chance)
        seen.append(canary)
        way = number % 5
        if way == 0:
            log("a").info(f"read {canary} here")
        elif way == 1:
            log("a").info("code", detail=f"NIK: {canary}")
        elif way == 2:
            log("a").warning("code", values=[{"nik": canary}, (canary,)])
        elif way == 3:
            logging.getLogger("celery.worker").error("Task got args %r", (canary,))
        else:
            try:
                raise ValueError(f"cannot understand {canary!r}")
            except ValueError:
                log("a").exception("fault") if number % 2 else logging.getLogger("flask").exception("fault")
    lines = stream.getvalue()
    assert not [canary for canary in seen if canary in lines]
    assert lines.count(HIDDEN) >= CANARIES * 4 // 5


@pytest.mark.parametrize("text", [
    "0812-3456-7890", "+62 812 3456 7890", "O8l2 3456 789O", "(0812) 34567890"[1:], "siti.rahayu+lsp@contoh.co.id",
    "siti @ contoh . id", "62812345678901",
])
def test_phones_and_addresses_are_hidden(text: str) -> None:
    assert redact(f"hubungi {text} segera") == f"hubungi {HIDDEN} segera"


@pytest.mark.parametrize("text", [
    "7f3e9c8b1a2d4e5f90ab12cd34ef5678", "2026-11-25T07:34:42.493222Z", "status 200 in 0.0085 seconds", "U-01…U-05",
    "file 00000000000000000000000000000017", "pages 12 of 3000", "127.0.0.1:46563", "part_started",
])
def test_ids_times_and_figures_stay(text: str) -> None:
    assert redact(text) == text


def test_an_exception_is_told_by_kind_and_place_alone(stream: io.StringIO) -> None:
    def read_name() -> None:
        raise ValueError("Siti Rahayu")

    try:
        try:
            read_name()
        except ValueError as error:
            raise OSError(28, "Siti Rahayu") from error
    except OSError:
        logging.getLogger("flask").exception("fault")
    written = stream.getvalue()
    places = json.loads(written)["exception"]
    assert "Siti" not in written
    assert places[0] == "OSError errno 28" and "ValueError" in places
    assert any("records/test_logs.py" in place and "read_name" in place for place in places)


def test_a_number_of_sixteen_digits_is_hidden_as_a_number_too(stream: io.StringIO) -> None:
    log("a").info("code", value=3374015203990001)
    assert "3374015203990001" not in stream.getvalue()


def test_every_line_is_one_json_object_with_time_and_level(stream: io.StringIO) -> None:
    log("serve").info("part_started", part="web")
    logging.getLogger("gunicorn.error").info("two\nlines")
    first, second = map(json.loads, stream.getvalue().splitlines())
    assert (first["event"], first["part"], first["level"], first["logger"]) == ("part_started", "web", "info", "serve")
    assert second["event"] == "two\nlines" and first["timestamp"].endswith("Z")
