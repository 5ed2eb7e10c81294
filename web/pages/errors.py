"""What went wrong, as a page: what happened, whose turn it is, a code to tell."""
from __future__ import annotations

from flask import render_template

from web.problems import WORDS, Refused


def page(error: Refused) -> tuple[str, int, dict[str, str]]:
    words = WORDS.get(error.code, WORDS["bad_request"])
    return render_template("error.html", words=words, error=error), error.status, error.headers
