"""What all templates may use: the form's token, words of the report, dates, routes."""
from __future__ import annotations

from datetime import datetime
from typing import Any

from flask import g, has_request_context, request
from markupsafe import Markup

from web.languages import chosen, in_language, refusal, report_words, t, told
from web.pages import pages
from web.report.values import day, masked

THEMES = ("light", "dark")
THEME_COOKIE = "bukti_theme"


@pages.app_context_processor
def shared() -> dict[str, Any]:
    return {"language": chosen(), "t": t, "told": told, "refusal": refusal, "in_language": in_language,
            "theme": theme(), "csrf": csrf, "w": report_words(), "day": day, "masked": masked, "moment": moment,
            "number": number, "duration": duration}


def theme() -> str:
    """By the switch; empty while pages follow the device."""
    asked = request.cookies.get(THEME_COOKIE, "") if has_request_context() else ""
    return asked if asked in THEMES else ""


def csrf() -> Markup:
    """The hidden field that shows that a form is ours."""
    token = g.entered.csrf if g.get("entered") else ""
    return Markup('<input type="hidden" name="csrf" value="{}">').format(token)


def moment(seconds: float) -> str:
    """ "16 November 2026 14.05", by this machine's zone."""
    when = datetime.fromtimestamp(seconds)
    return f"{day(when.date().isoformat())} {when:%H.%M}"


def number(value: int) -> str:
    """1.234 as people here write it."""
    return f"{value:,}".replace(",", ".")


def duration(seconds: float) -> str:
    """ "sekitar 3 menit"; nobody needs it to the second."""
    about, minutes, hours = ("about", "minutes", "hours") if chosen() == "en" else ("sekitar", "menit", "jam")
    if seconds < 90:
        return t("kurang dari dua menit")
    if seconds < 5400:
        return f"{about} {round(seconds / 60)} {minutes}"
    return f"{about} {round(seconds / 3600)} {hours}"
