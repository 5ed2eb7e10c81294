"""A scheme's text as a form: each field bears the place in the text that it stands for."""
from __future__ import annotations

from flask import render_template

from records.scheme_file import SchemeFile
from rules import wording
from rules.paper import Kind
from rules.scheme import LEVELS
from web.languages import chosen, t
from web.schemes_desk import in_words, words


def form_of(file: SchemeFile) -> str:
    """As HTML."""
    return render_template("schemes/form.html", file=file, n=in_words, k=words, first=next(iter(file.papers)),
                           **choices(file))


def choices(file: SchemeFile) -> dict[str, list[tuple[str, str]]]:
    """What the form's lists offer: (as the file writes it, as people read it)."""
    return {
        "papers": [(name, paper.title) for name, paper in file.papers.items()],
        "topics": [(name, topic.title) for name, topic in file.topics.items()],
        "kinds": sorted(((str(kind), wording.kind_in_words(kind, chosen())) for kind in Kind), key=lambda one: one[1]),
        "levels": [(level, level) for level in LEVELS],
        "holders": [(code, t(name)) for code, name in words.HOLDERS.items()],
        "categories": [(code, t(name)) for code, name in words.CATEGORIES.items()],
    }
