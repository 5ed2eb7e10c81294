"""Logs: one JSON object a line, with ids, codes and seconds. Never a name, a number of a person, or what was read."""
from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import structlog

Event = MutableMapping[str, Any]


def start_logs(stream: Any = None) -> None:
    """All logging of this process, our own and the libraries', as JSON lines on standard error."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars, structlog.stdlib.add_log_level, structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(), cache_logger_on_first_use=True)
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta, place_exception,
            redact_event, structlog.processors.JSONRenderer(ensure_ascii=False),
        ]))
    logging.captureWarnings(True)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    top = logging.getLogger()
    top.handlers[:] = [handler]
    top.setLevel(logging.INFO)


def log(name: str) -> Any:
    """A logger: `log("serve").info("part_started", part="web")`."""
    return structlog.stdlib.get_logger(name)


def place_exception(_logger: object, _method: str, event: Event) -> Event:
    """Of an exception its kind and its place in the program. Its words may repeat what was read: they are left out."""
    told = event.pop("exc_info", None)
    fault = sys.exc_info()[1] if told is True else told[1] if isinstance(told, tuple) else told
    if isinstance(fault, BaseException):
        event["exception"] = list(places(fault))
    return event


def places(fault: BaseException | None) -> Iterator[str]:
    """The newest first: `ValueError`, then `records/store.py:91 safe` from the inside out, then what it came from."""
    while fault is not None:
        yield type(fault).__name__ + (f" errno {fault.errno}" if isinstance(fault, OSError) and fault.errno else "")
        for frame in reversed(traceback.extract_tb(fault.__traceback__)):
            yield f"{'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}"
        fault = fault.__cause__ or fault.__context__


# What OCR and people make of digits: O and o for 0, l, I and | for 1, with blanks, dots and dashes between.
DIGIT = r"[0-9OoQlI|]"
GAP = r"[\s.\-_/]{0,2}"
NIK = re.compile(rf"(?<![0-9A-Za-z]){DIGIT}(?:{GAP}{DIGIT}){{15}}(?![0-9A-Za-z])")
PHONE = re.compile(
    rf"(?<![0-9A-Za-z])(?:\+?62|[0Oo])[\s.\-()]{{0,2}}8(?:[\s.\-()]{{0,2}}{DIGIT}){{7,11}}(?![0-9A-Za-z])")
EMAIL = re.compile(r"[\w.+\-]{1,64}\s?@\s?[\w\-]+(?:\s?\.\s?[\w\-]+)+")
HIDDEN = "[disembunyikan]"


def redact(text: str) -> str:
    """The text without NIK, phone numbers and e-mail addresses."""
    for pattern in (EMAIL, NIK, PHONE):
        text = pattern.sub(HIDDEN, text)
    return text


def redact_event(_logger: object, _method: str, event: Event) -> Event:
    """Applied to every value of every line, whoever logged it."""
    return {key: redact_value(value) for key, value in event.items()}


def redact_value(value: object) -> object:
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, dict):
        return {redact(str(key)): redact_value(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set):
        return [redact_value(one) for one in value]
    if value is None or isinstance(value, bool | int | float):
        return redact(str(value)) if isinstance(value, int) and abs(value) >= 10**9 else value
    return redact(repr(value))
