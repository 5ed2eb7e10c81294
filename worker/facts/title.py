"""What a paper certifies: the training, contest, qualification or position it names."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rules.paper import Kind
from worker.facts.anchors import Hit, Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.dates import find_dates
from worker.facts.labels import labelled
from worker.facts.layout import Row, Sheet
from worker.facts.names import name_likeness
from worker.facts.title_text import LONGEST, names_something, tidy_title

WEIGHTS = {
    "qualification": 3.0, "area": 1.4, "course_word": 1.4, "contest_word": 1.4, "after_lead": 1.6, "quoted": 1.4,
    "large": 0.6,
    "label": 1.8,
    "heading": 0.6, "first_page": 0.5, "lower_part": -1.2, "too_short": -1.5, "letterhead": -1.2, "two_lines": 0.2,
    "name_like": -2.2,
    "in_a_sentence": -0.3, "a_body": -2.6, "a_date": -2.0, "clear_cut": 0.3, "back_page": -1.0,
    "announced": 1.8, "listed": -2.0, "of_a_life": -3.0, "study": 2.0, "unled": -0.4,
}
FULL_LEAD = 13
"""Letters of a lead that speaks of nothing else than a course: "telah mengikuti"."""
_AREA = Phrases("kompeten pada bidang", "is competent in the area of", "in the area of", "pada bidang",
                "bidang pekerjaan",
                "declared competent in", "kompeten pada", "kompeten dalam")
_QUALIFICATION = Phrases(
    "pada kualifikasi", "dengan kualifikasi", "kualifikasi kompetensi", "with qualification",
    "qualification competency",
    "skema sertifikasi",
    "certification scheme", "pada skema", "kompeten sebagai", "competent as", "kompeten untuk",
    "judul skema", "kualifikasi / qualification", "qualification", "jabatan kerja / occupation", "jabatan kerja",
    "occupation", "okupasi",
    "dengan kualifikasi / kompetensi", "with qualification / competency", "kompetensi pada",
    "bidang pekerjaan")
_LEADS = Phrases(
    "telah mengikuti", "telah menyelesaikan", "telah berhasil menyelesaikan", "has successfully completed",
    "has completed", "has attended",
    "has participated in", "successfully completed", "mengikuti", "menyelesaikan", "dalam kegiatan", "dalam acara",
    "pada kegiatan",
    "pada acara", "dalam rangka", "for completing", "for attending", "for participating in", "participated in",
    "the training of",
    "in the", "pada", "dalam", "dinyatakan lulus", "for the completion of", "for successfully completing",
    "has followed", "course of")
_COURSES = re.compile(
    r"\b(?:pelatihan(?=\W|$|(?-i:[A-Z]))|training(?=\W|$|(?-i:[A-Z]))|workshop(?=\W|$|(?-i:[A-Z]))|workshop|"
    r"lokakarya|bimbingan\s*teknis|bimtek|diklat|pendidikan\s*dan\s*pelatihan|"
    r"seminar|webinar|kursus|course|"
    r"short\s*course|magang|sosialisasi|kuliah\s*umum|class|bootcamp|symposium|simposium|conference|"
    r"talkshow)(?-i:(?![a-z]))", re.IGNORECASE)
_CONTESTS = re.compile(r"\b(?:lomba|kontes|kompetisi|sayembara|festival|contest|competition|award|anugerah|pameran|"
                       r"exhibition|kejuaraan|"
                       r"parade|olimpiade|expo)\b", re.IGNORECASE)
_BODY = re.compile(r"^\W*(?:pusat|sanggar|museum|"
                   r"akademi|sekolah|institut|politeknik|forum|komunitas|pt|cv|dinas|balai|badan|lembaga|kementerian|pemerintah|yayasan|universitas|lkp|lsp|"
                   r"asosiasi|koperasi|ketua|kepala|"
                   r"direktur|panitia)\b", re.IGNORECASE)
_LABEL = Phrases("nama pelatihan", "nama kegiatan", "jenis pelatihan", "program pelatihan", "judul", "judul ciptaan",
                 "kompetensi keahlian",
                 "program studi", "program keahlian", "judul pelatihan", "program", "training title", "course title",
                 "bidang keahlian",
                 "tema", "kegiatan", "title", "course", "jenis usaha", "nama usaha", "perihal", "hal", "jurusan",
                 "nama lomba", "major", "cabang lomba",
                 "field of study", "study program")
_ANNOUNCING = re.compile(
    r"\b(?:the|telah|mengikuti|menyelesaikan|completed|attended|requirements|dalam|pada|of|online|an?|kelas|"
    r"dengan)\s.*?"
    r"\b(?:course|training|class|workshop|webinar|programme?|pelatihan|kelas|seminar|kursus|kegiatan|acara|lomba|"
    r"entitled|"
    r"titled|tema|berjudul|bertajuk|daring)\W*$|^\W*(?:dengan\s+)?(?:tema|bertema|berjudul|bertajuk|entitled|"
    r"judul)\W*$|"
    r"\b(?:sebagai|atas|as|for|partisipasi\w*|berpartisipasi)\s.*\b(?:in|at|of|pada|dalam|kegiatan|acara)\W*$",
    re.IGNORECASE)
"""A line of a sentence that ends where the title must follow."""
_RUNS_ON = re.compile(r"\b(?:dan|untuk|bagi|dengan|di|of|and|for|the|tingkat|ke|in|pada|on|dari|berbasis|menuju|"
                      r"melalui|to|through|&|-|,)\W*$", re.IGNORECASE)
_SCHOOLS = {Kind.DIPLOMA, Kind.DIPLOMA_SUPPLEMENT, Kind.TRANSCRIPT}
_CERTIFICATES = {Kind.TRAINING_CERTIFICATE, Kind.PARTICIPATION_CERTIFICATE, Kind.AWARD, Kind.COMPETENCY_CERTIFICATE}
_LIVES = {Kind.CV, Kind.LOGBOOK, Kind.RECEIPT, Kind.FAMILY_CARD, Kind.ID_CARD, Kind.TAX_CARD}
_STUDIES = {"program studi", "program keahlian", "kompetensi keahlian", "jurusan", "major", "study program",
    "field of study"}
_HEADED = {Kind.EMPLOYMENT_LETTER, Kind.RECOMMENDATION_LETTER, Kind.ASSIGNMENT_LETTER, Kind.APPOINTMENT_LETTER,
           Kind.BUSINESS_LETTER, Kind.CV,
           Kind.BUSINESS_LICENSE, Kind.CONTRACT, Kind.HEALTH_OR_POLICE_LETTER, Kind.LANGUAGE_TEST, Kind.OTHER,
           Kind.MEMBERSHIP_CARD}
_HEADING = re.compile(r"^\W*(?:surat\s+\w+|curriculum\s*vitae|daftar\s*riwayat|paklaring|kartu\s+\w+|perjanjian|"
                      r"kuitansi|invoice|nomor\s*induk\s*berusaha|"
                      r"reference\s*letter|letter\s*of|recommendation|toefl|certificate\s*of\s*employment|"
                      r"surat)\b.*$", re.IGNORECASE)


def title(sheet: Sheet, kind: Kind) -> list[Candidate]:
    found = [*_after_qualification(sheet), *_after_leads(sheet), *_by_label(sheet, kind), *_by_words(sheet),
             *_quoted(sheet), *_announced(sheet)]
    if kind in _CERTIFICATES and not any(candidate.value and candidate.score > 0 for candidate in found):
        found += [*_after_leads(sheet, whatever=True), *_largest(sheet)]
    if kind in _HEADED:
        found += [_made(sheet, [row], row.text, ["heading"]) for row in sheet.rows[:14] if _HEADING.match(row.text)]
    return [_of_a_life(candidate) if kind in _LIVES else candidate for candidate in found if candidate.value]


def _largest(sheet: Sheet) -> Iterator[Candidate]:
    """Where no words lead to a title: the tallest lines that name something and are neither person nor house."""
    tall = [row for row in sheet.on_page(sheet.pages[0]) if row.height > 1.2 * sheet.usual_height
            and sheet.depth(row) < 0.7 and len(row.text.split()) > 1]
    for row in sorted(tall, key=lambda row: -row.height)[:4]:
        if names_something(tidy_title(row.text)):
            yield _made(sheet, [row], row.text, ["unled"])


def _of_a_life(candidate: Candidate) -> Candidate:
    """The many trainings of a curriculum vitae are none of them its own title."""
    return replace(candidate, score=candidate.score + WEIGHTS["of_a_life"], reasons=(*candidate.reasons, "of_a_life"))


def _after_qualification(sheet: Sheet) -> Iterator[Candidate]:
    for reason, phrases in (("qualification", _QUALIFICATION), ("area", _AREA)):
        for hit in phrases.hits(sheet):
            yield from _behind(sheet, hit, reason)


def _behind(sheet: Sheet, hit: Hit, reason: str) -> Iterator[Candidate]:
    """The text that a phrase announces: on its row, or on the next that is no phrase itself."""
    rest = hit.rest.lstrip("/ ")
    if len(rest) >= 6 and not _announces(Row(rest, 0, 0, hit.row.box)) and names_something(tidy_title(rest)):
        yield _made(sheet, [hit.row], rest, [reason])
        return
    for row in [*sheet.below(hit.row, 2.5)[:3], *sheet.after(hit.row, 3)]:
        if not _announces(row) and not _BODY.match(row.text) and names_something(tidy_title(row.text)):
            yield _made(sheet, [row], row.text, [reason])
            return


def _announces(row: Row) -> bool:
    return _QUALIFICATION.inside(row) is not None or _AREA.inside(row) is not None


def _after_leads(sheet: Sheet, whatever: bool = False) -> Iterator[Candidate]:
    """What follows the words for taking part, if it says course or contest; else only behind the full words for it."""
    for hit in _LEADS.hits(sheet):
        rows, text = _running_on(sheet, hit)
        told = _COURSES.search(text) or _CONTESTS.search(text) or (whatever and len(hit.phrase) >= FULL_LEAD)
        if rows and told:
            yield _made(sheet, rows, text, ["after_lead", *(["two_lines"] if len(rows) > 1 else [])])


def _running_on(sheet: Sheet, hit: Hit) -> tuple[list[Row], str]:
    """The text after a lead, over at most three lines, up to the words that end a title."""
    rows, text = ([hit.row], hit.rest) if len(hit.rest) > 3 else ([], "")
    for row in sheet.after(hit.row, 3):
        if text and (tidy_title(text) != tidy_title(text + " x")[:-2] or text.endswith(".") or len(text) > LONGEST):
            break
        if find_dates(row.text)[:1] and find_dates(row.text)[0].start < 12:
            break
        if text and (row.height > 1.5 * rows[-1].height or row.height < 0.6 * rows[-1].height or _BODY.match(row.text)):
            break
        rows, text = [*rows, row], f"{text} {row.text}".strip()
    return rows, text


def _by_label(sheet: Sheet, kind: Kind) -> Iterator[Candidate]:
    for hit, value in labelled(sheet, _LABEL):
        study = ["study"] if hit.phrase in _STUDIES and kind in _SCHOOLS else []
        yield _made(sheet, list(value.rows), value.text, ["label", *study])


def _by_words(sheet: Sheet) -> Iterator[Candidate]:
    for row in sheet.rows:
        match = _COURSES.search(row.text) or _CONTESTS.search(row.text)
        if match:
            yield _made(sheet, [row], row.text[match.start():], [])
            following = sheet.next_line(row) if _RUNS_ON.search(row.text) else None
            if following is not None:
                yield _made(sheet, [row, following], f"{row.text[match.start():]} {following.text}", ["two_lines"])


def _announced(sheet: Sheet) -> Iterator[Candidate]:
    """"… has completed the course" and on the next line which."""
    for row in sheet.rows:
        following = next(iter(sheet.after(row, 1)), None)
        if following is not None and _ANNOUNCING.search(row.text) and len(following.text) >= 8:
            further = sheet.next_line(following) if _RUNS_ON.search(following.text) else None
            rows = [following] if further is None else [following, further]
            yield _made(sheet, rows, " ".join(part.text for part in rows), ["announced"])


def _quoted(sheet: Sheet) -> Iterator[Candidate]:
    for row in sheet.rows:
        for match in re.finditer(r"[\"“”«]([^\"“”«»]{6,100})[\"“”»]", row.text):
            yield _made(sheet, [row], match[1], ["quoted"])


def _made(sheet: Sheet, rows: list[Row], text: str, reasons: list[str]) -> Candidate:
    row, tidy = rows[0], tidy_title(text)
    checks = {
        "course_word": bool(_COURSES.search(tidy)),
        "contest_word": bool(_CONTESTS.search(tidy)) and not _COURSES.search(tidy),
        "listed": bool(re.match(r"\W*\d{1,2}[.)]\s", text)) or bool(re.match(r"\W*\d{1,2}[.)]\s", row.text)),
        "large": row.height > 1.2 * sheet.usual_height, "first_page": row.page == sheet.pages[0],
        "lower_part": row.level > 0.72,
        "too_short": len(tidy) < 9, "letterhead": row.level < 0.2 and sheet.depth(row) < 0.12,
        "a_body": bool(_BODY.match(tidy) or (row is rows[-1] and _BODY.match(row.text))),
        "a_date": bool(find_dates(tidy)),
        "name_like": name_likeness(tidy) > 0.9 and not _COURSES.search(tidy) and "qualification" not in reasons,
        "in_a_sentence": len(tidy) > 110, "back_page": row.page != sheet.pages[0],
    }
    names = list(dict.fromkeys([*reasons, *(name for name, holds in checks.items() if holds)]))
    value = tidy if names_something(tidy) else None
    return weigh(value, rows, names, WEIGHTS, text)
