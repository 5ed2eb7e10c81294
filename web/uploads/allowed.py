"""A quota that is used up: the status, when to come again, and what staff are told to do."""
from __future__ import annotations

from collections.abc import Callable
from math import ceil

from sqlalchemy.orm import Session

from records.quota import HOUR_SECONDS, MB, Amount, OverQuota, Whose, allowance, count_in
from records.viewer import Viewer
from web.languages import chosen
from web.site import Site

WHOSE = {
    Whose.USER: ("Anda", "you"),
    Whose.BODY: ("LSP Anda", "your certification body"),
}
AT_ONCE = (
    "Kiriman ini sendiri sudah lebih dari yang boleh dikirim {whose} dalam sehari ({most}). Bagi menjadi beberapa, "
    "atau minta pengelola menaikkan batas itu.",
    "This alone is more than {whose} may send in a day ({most}). Split it, or ask the administrator for more.")
DAY = (
    "Batas kiriman {whose} dalam sehari ({most}) akan terlampaui. Kirim sisanya kira-kira {hours} jam lagi, "
    "atau minta pengelola menaikkan batas itu.",
    "It is more than {whose} may still send today ({most} a day). Send the rest in about {hours} hours, "
    "or ask the administrator for more.")
TOTAL = (
    "Tempat untuk {whose} penuh ({most}). Hapus asesi yang masa simpannya sudah lewat, atau minta pengelola "
    "menaikkan batas itu.",
    "The room of {whose} is full ({most}). Erase candidates past their retention, or ask the administrator for more.")
FILES = ("berkas", "files")


def counting(here: Site, viewer: Viewer, session: Session) -> Callable[[Amount], None]:
    """For `records.arrivals.announce`: counts what is new to the viewer. The function raises OverQuota."""
    return lambda more: count_in(session, viewer.lsp_id, viewer.id, more, allowance(here.settings))


def status_of(error: OverQuota) -> int:
    """429 where it will fit later, 413 where it never will."""
    return 429 if error.again_seconds else 413


def headers_of(error: OverQuota) -> dict[str, str]:
    return {"Retry-After": str(error.again_seconds)} if error.again_seconds else {}


def on_page(error: OverQuota) -> str:
    """In the language that whoever looks has chosen."""
    return said(error, int(chosen() == "en"))


def in_words(error: OverQuota) -> str:
    """For programs: both languages, as in the problems of files."""
    return f"{said(error, 0)} / {said(error, 1)}"


def said(error: OverQuota, language: int) -> str:
    templates = DAY if error.again_seconds else AT_ONCE if error.of_a_day else TOTAL
    return templates[language].format(
        whose=WHOSE[error.whose][language], most=bound(error.most, FILES[language]),
        hours=ceil((error.again_seconds or 0) / HOUR_SECONDS))


def bound(most: Amount, files: str) -> str:
    told = [f"{most.size // MB} MB"] * bool(most.size) + [f"{most.files} {files}"] * bool(most.files)
    return ", ".join(told)
