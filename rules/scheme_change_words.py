"""Changes of a scheme as sentences; (Indonesian, English) by code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rules.paper import Kind
from rules.scheme import Element, Paper, Scheme
from rules.scheme_changes import BY_MEMBERS, Change, Way, needs_of
from rules.wording import kind_in_words, need_in_words, paper_title

SORTS: Mapping[str, tuple[str, str]] = {
    "unit": ("Unit", "Unit"), "paper": ("Bukti", "Paper"), "topic": ("Topik", "Topic"),
    "admission": ("Persyaratan", "Requirement"), "scheme": ("Skema", "Scheme"),
}
FIELDS: Mapping[str, tuple[str, str]] = {
    "title": ("judul", "title"), "title_en": ("judul Inggris", "English title"), "label": ("label", "label"),
    "number": ("nomor skema", "scheme number"), "category": ("golongan", "category"), "topic": ("topik", "topic"),
    "validity_years": ("masa berlaku sertifikat (tahun)", "validity of certificates (years)"),
    "confidence.fact": ("keyakinan isi", "confidence in what is read"),
    "confidence.kind": ("keyakinan jenis", "confidence in the kind"),
    "ranks.won": ("peringkat juara", "ranks that count as won"),
    "ranks.not_won": ("peringkat bukan juara", "ranks that do not count as won"),
    "interview_only": ("yang hanya dijawab wawancara", "what only the interview answers"),
    "marks": ("tanda yang diminta", "marks demanded"), "cues": ("tanda keraguan yang dilihat", "cues heeded"),
    "codes": ("kode pada sertifikat", "codes on certificates"), "elements": ("elemen", "elements"),
    "kinds": ("jenis bukti", "kinds of paper"), "holder": ("pemilik", "holder"),
    "min_hours": ("JP paling sedikit", "least hours (JP)"),
    "min_years": ("tahun kerja paling sedikit", "least years of work"),
    "max_age_years": ("umur paling lama (tahun)", "greatest age (years)"),
    "min_level": ("jenjang paling rendah", "lowest level"),
    "valid_on_date": ("harus masih berlaku", "must be valid"), "won": ("harus juara", "must have won"),
    "names_unit": ("harus menyebut kode unit", "must name the unit's code"),
    "shows": ("kata yang menunjukkan pekerjaan", "words that show the work"),
    "product": ("nama hasilnya", "names of its product"), "craft": ("kata teknik", "words of the craft"),
    "subject": ("bidangnya", "the field"), "other": ("pekerjaan lain yang mirip", "similar other work"),
    "away": ("kegiatan lain di sekitarnya", "other activities around it"), "off": ("di luar topik", "off topic"),
    "names": ("awal nama organisasi", "beginnings of names of organisations"),
    "not_slips": ("bukan salah baca", "no misreadings"),
}
CAME = ("{thing} ditambahkan.", "{thing} was added.")
WENT = ("{thing} dihapus.", "{thing} was taken out.")
TURNED = ("{thing}: {field} dari {before} menjadi {after}.", "{thing}: {field} from {before} to {after}.")
LISTED = ("{thing}, {field}: {parts}.", "{thing}, {field}: {parts}.")
ADDED, REMOVED = ("ditambah {words}", "added {words}"), ("dikurangi {words}", "taken out {words}")
REORDERED = ("urutannya berubah", "in another order")
DEMANDS = ("{thing}: yang diminta berubah.", "{thing}: what is demanded has changed.")
PRACTICE = ("selalu uji praktik", "always a practical test")
NOTHING, YES, NO = ("tidak ada", "nothing"), ("ya", "yes"), ("tidak", "no")
WAYS: Mapping[Way, tuple[str, str]] = {
    Way.STRICTER: ("lebih ketat", "stricter"), Way.LOOSER: ("lebih longgar", "looser"), Way.OPEN: ("", ""),
}


def sentence(change: Change, before: Scheme, after: Scheme, language: str = "id") -> str:
    at = int(language == "en")
    thing = _thing(change, before, after, language)
    if not change.what:
        return (CAME if change.before is None else WENT)[at].format(thing=thing)
    if needs_of(change) is not None:
        return DEMANDS[at].format(thing=thing)
    field = FIELDS.get(change.what, (change.what, change.what))[at]
    if change.what in BY_MEMBERS:
        parts = [form[at].format(words=", ".join(_value(one, language) for one in some))
                 for form, some in ((ADDED, change.after), (REMOVED, change.before)) if some]
        return LISTED[at].format(thing=thing, field=field, parts="; ".join(parts) or REORDERED[at])
    return TURNED[at].format(thing=thing, field=field, before=_value(change.before, language),
                             after=_value(change.after, language))


def demands(change: Change, before: Scheme, after: Scheme, language: str = "id") -> tuple[list[str], list[str]] | None:
    """What was and is demanded, line by line, where the change is one of a requirement.

    Papers stand there by their titles: their bounds are told of with the papers.
    """
    needs = needs_of(change)
    if needs is None:
        return None
    practice = [PRACTICE[int(language == "en")]]
    was, now = (need_in_words(need, _bare(scheme), language) if need else practice
                for need, scheme in zip(needs, (before, after), strict=True))
    return was, now


def way(change: Change, language: str = "id") -> str:
    return WAYS[change.way][int(language == "en")]


def _bare(scheme: Scheme) -> Scheme:
    papers = {name: Paper(name, paper.title, paper.kinds, paper.title_en) for name, paper in scheme.papers.items()}
    return Scheme("", "", "", (), papers, {})


def _thing(change: Change, before: Scheme, after: Scheme, language: str) -> str:
    """ "Unit U-01 Menyiapkan alat", "Bukti “sertifikat pelatihan”"."""
    sort = SORTS[change.sort][int(language == "en")]
    if not change.where:
        return sort
    if change.sort == "unit":
        return f"{sort} " + ", ".join(change.where) + (_unit_title(change, before, after))
    thing = _named(change, after) or _named(change, before)
    title = paper_title(thing, language) if isinstance(thing, Paper) else thing.title
    return f"{sort} “{title}”"


def _unit_title(change: Change, before: Scheme, after: Scheme) -> str:
    if len(change.where) > 1:
        return ""
    titles = {unit.code: unit.title for scheme in (before, after) for unit in scheme.units}
    return f" {titles[change.where[0]]}"


def _named(change: Change, scheme: Scheme) -> Any:
    name = change.where[0]
    if change.sort == "admission":
        return next((item for item in scheme.admission if item.id == name), None)
    return (scheme.papers if change.sort == "paper" else scheme.topics).get(name)


def _value(value: Any, language: str) -> str:
    at = int(language == "en")
    if value is None or value == "":
        return NOTHING[at]
    if isinstance(value, bool):
        return (YES if value else NO)[at]
    if isinstance(value, Element):
        return f"{value.code} {value.title}"
    if isinstance(value, Kind):
        return kind_in_words(value, language)
    return f"{value:g}".replace(".", "," if language == "id" else ".") if isinstance(value, float) else str(value)
