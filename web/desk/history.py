"""One line of a candidate's history for each word that a person said, in the page's language."""
from __future__ import annotations

from records.arrangement import pages_told
from records.tables import Correction, WordSort
from web.audit.words import RULES
from web.desk import desk
from web.desk.working import REASONS
from web.languages import in_language, t
from web.report import words
from web.report.values import day
from web.report.words import Words

ABOUT = {**words.FACTS, **words.MARKS, "kind": Words("Jenis", "Kind")}


@desk.app_context_processor
def with_history() -> dict[str, object]:
    return {"history_line": line}


def line(row: Correction) -> str:
    """What was said, of what, and why; without who and when."""
    why = " ".join(part for part in (t(REASONS.get(row.code, row.code)), row.reason) if part)
    return f"{said(row)}{f' ({why})' if why else ''}"


def said(row: Correction) -> str:
    sort, value = WordSort(row.sort), row.value.get("value")
    if sort is WordSort.ARRANGE:
        return t("Halaman disusun: {papers}").format(papers=pages_told(row))
    if sort is WordSort.UNDO:
        return t("Kata ke-{number} ditarik kembali").format(number=value)
    if sort is WordSort.ROUTE:
        return f"{row.document}: {in_language(words.words(words.ROUTES, str(value))).id}"
    if sort is WordSort.ORIGINAL:
        return f"{row.document}: {t('asli tidak jadi dilihat') if value is False else t('asli dilihat')}"
    if sort is WordSort.ASIDE:
        return f"{row.document}: {t('disisihkan') if value else t('dipakai lagi')}"
    return f"{row.document}: {about(row)} → {shown(row)}"


def about(row: Correction) -> str:
    if row.sort == WordSort.OVERRIDE:
        return t(RULES.get(row.fact, row.fact))
    return in_language(words.words(ABOUT, row.fact)).id if row.fact else ""


def shown(row: Correction) -> str:
    value = row.value.get("value")
    if value is None:
        return t("tidak terbaca")
    if isinstance(value, bool):
        return t("ada") if value else t("tidak ada")
    if row.sort in (WordSort.ANSWER, WordSort.OVERRIDE):
        return in_language(words.words(words.VERDICTS, str(value))).id
    if row.fact == "kind":
        return in_language(words.words(words.KINDS, str(value))).id
    return str(day(value)) if isinstance(value, str) else str(value)
