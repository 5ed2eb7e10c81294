"""Indonesian first, English second: every text that stands in a template is looked up in one catalogue (`web.english`).

Templates are written in Indonesian without any marks; when they are compiled, each text between tags, and each label
that is read out, becomes a look-up. A text that the catalogue lacks stays Indonesian, and a test names it.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from flask import g, has_request_context, request
from jinja2.ext import Extension

from web.english import ENGLISH
from web.report import words
from web.report.words import Words

LANGUAGES = ("id", "en")
COOKIE = "bukti_language"
JINJA = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", re.DOTALL)
HELD = re.compile(r"\x00\d+\x00")
TAG = re.compile(r"<!--.*?-->|<[!/a-zA-Z](?:\"[^\"]*\"|'[^']*'|[^<>\"'])*>", re.DOTALL)
SPOKEN = re.compile(r'(\b(?:aria-label|placeholder|alt|title)=")([^"]*)(")')
LETTERS = re.compile(r"[A-Za-z]{2}")
AS_THEY_ARE = ("svg", "code", "script", "style")


def chosen() -> str:
    """The language of the running request: by the switch, else the installation's."""
    if not has_request_context():
        return "id"
    if "language" not in g:
        asked = request.cookies.get(COOKIE, "")
        g.language = asked if asked in LANGUAGES else default()
    return str(g.language)


def default() -> str:
    from web.site import site

    return site().settings.language if site().settings.language in LANGUAGES else "id"


def t(text: str) -> str:
    """A text of ours in the chosen language; spaces around it stay."""
    return ENGLISH.get(" ".join(text.split()), text) if chosen() == "en" else text


def refusal(text: str) -> str:
    """Why something cannot be done: by the catalogue, or of "Indonesian / English" the half that is read."""
    known, halves = " ".join(text.split()), text.split(" / ")
    if known in ENGLISH or len(halves) != 2:
        return t(text)
    return halves[1 if chosen() == "en" else 0]


def in_language(pair: Words) -> Words:
    """The pair with the chosen language in front."""
    return Words(pair.en, pair.id) if chosen() == "en" else pair


def report_words() -> Any:
    """`web.report.words` with every pair turned to the chosen language."""
    if chosen() != "en":
        return words
    tables = {name: {key: in_language(one) if isinstance(one, Words) else one for key, one in table.items()}
              for name, table in vars(words).items() if name.isupper() and isinstance(table, dict)}
    return SimpleNamespace(**tables, words=lambda table, code: words.words(table, code))


def told(reason: Any) -> str:
    """A sentence of the trace, which comes in both languages."""
    return str(reason.english) if chosen() == "en" and reason.english else str(reason.text)


class Catalogue(Extension):
    """Turns the texts of a template into look-ups when it is compiled."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja's
        if not (name or "").endswith(".html"):
            return source
        held: list[str] = []

        def hold(match: re.Match[str]) -> str:
            held.append(match[0])
            return f"\x00{len(held) - 1}\x00"

        made = "".join(pieces(JINJA.sub(hold, source)))
        return HELD.sub(lambda match: held[int(match[0].strip("\x00"))], made)


def pieces(source: str) -> Iterator[str]:
    """The template with each text marked; what stands in pictures, code and scripts is left alone."""
    place, left_alone = 0, ""
    for tag in TAG.finditer(source):
        text = source[place:tag.start()]
        yield text if left_alone else marked(text)
        yield SPOKEN.sub(lambda match: match[1] + marked(match[2], "'") + match[3], tag[0])
        name = re.match(r"</?(\w+)", tag[0])
        if name and name[1] in AS_THEY_ARE:
            left_alone = "" if tag[0].startswith("</") else name[1]
        place = tag.end()
    yield marked(source[place:])


def marked(text: str, quote: str = '"') -> str:
    """Each piece between two of Jinja's own as a look-up, with its spaces outside."""
    parts = re.split(r"(\x00\d+\x00)", text)
    return "".join(part if HELD.fullmatch(part) or not LETTERS.search(part) else look_up(part, quote) for part in parts)


def look_up(text: str, quote: str) -> str:
    inner = text.strip()
    before, after = text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]
    escaped = " ".join(inner.split()).replace("\\", "\\\\").replace(quote, f"\\{quote}")
    return f"{before}{{{{ t({quote}{escaped}{quote})|safe }}}}{after}"


def texts_in(source: str) -> list[str]:
    """Every text of a template that is looked up: for the test that the catalogue is whole."""
    made = Catalogue.preprocess(None, source, "x.html")  # type: ignore[arg-type]
    return [text.replace('\\"', '"').replace("\\'", "'").replace("\\\\", "\\")
            for _, text in re.findall(r"\{\{ t\((['\"])((?:\\.|(?!\1).)*)\1\)\|safe \}\}", made)]
