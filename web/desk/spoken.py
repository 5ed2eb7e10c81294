"""What the desk's scripts say: Indonesian stands in the scripts, `t("…")`, and its English comes with the page."""
from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from web.english import ENGLISH
from web.languages import chosen, t

SCRIPTS = Path(__file__).resolve().parents[1] / "static" / "js"
SAID = re.compile(r'\bt\(\s*"((?:[^"\\]|\\.)*)"')


@cache
def texts() -> tuple[str, ...]:
    """Every text of the scripts, once; a test finds those without English."""
    found = (text for place in sorted(SCRIPTS.glob("desk*.js"))
             for text in SAID.findall(place.read_text(encoding="utf-8")))
    return tuple(dict.fromkeys(text.replace('\\"', '"') for text in found))


def spoken() -> dict[str, str]:
    """English by Indonesian text, for `data-english`; empty where pages are Indonesian."""
    if chosen() != "en":
        return {}
    return {text: ENGLISH[text] for text in texts() if text in ENGLISH}


def one_language(text: str) -> str:
    """Of a refusal that comes in both languages, "… / …", the half that the reader wants."""
    indonesian, slash, english = text.partition(" / ")
    if not slash:
        return t(text)
    return english if chosen() == "en" else indonesian
