"""What a paper certifies: the training, contest, qualification or position it names."""
from __future__ import annotations

import re
from collections.abc import Iterator

from rules.paper import Kind
from worker.facts.anchors import Hit, Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.dates import find_dates
from worker.facts.labels import labelled
from worker.facts.layout import Row, Sheet
from worker.facts.names import name_likeness

WEIGHTS = {
    "qualification": 3.0, "area": 1.4, "course_word": 1.4, "contest_word": 1.4, "after_lead": 1.6, "quoted": 1.4,
    "large": 0.6,
    "label": 1.8,
    "heading": 0.6, "first_page": 0.5, "lower_part": -1.2, "too_short": -1.5, "letterhead": -1.2, "two_lines": 0.2,
    "name_like": -1.5,
    "in_a_sentence": -0.3, "a_body": -1.6, "a_date": -2.0, "clear_cut": 0.3, "back_page": -1.0, "english_twin": -0.3,
}
_AREA = Phrases("kompeten pada bidang", "is competent in the area of", "in the area of", "pada bidang",
                "bidang pekerjaan",
                "declared competent in", "kompeten pada", "kompeten dalam")
_QUALIFICATION = Phrases(
    "pada kualifikasi", "dengan kualifikasi", "kualifikasi kompetensi", "with qualification",
    "qualification competency",
    "skema sertifikasi",
    "certification scheme", "pada skema",
    "judul skema", "jabatan kerja / occupation", "jabatan kerja", "occupation", "okupasi",
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
    r"talkshow)(?![a-z])", re.IGNORECASE)
_CONTESTS = re.compile(r"\b(?:lomba|kontes|kompetisi|sayembara|festival|contest|competition|award|anugerah|pameran|"
                       r"exhibition|kejuaraan|"
                       r"parade|olimpiade|expo)\b", re.IGNORECASE)
_BODY = re.compile(r"^\W*(?:pt|cv|dinas|balai|badan|lembaga|kementerian|pemerintah|yayasan|universitas|lkp|lsp|"
                   r"asosiasi|koperasi|ketua|kepala|"
                   r"direktur|panitia)\b", re.IGNORECASE)
_END = re.compile(r"\s*(?:,?\s*(?:yang\s*)?(?:di)?(?:selenggarakan|laksanakan|adakan)\b|\b(?:pada\s*tanggal|"
                  r"pada\s*hari|tanggal|tgl|held\s*on|held\s*at|"
                  r"held\s*in|organi[sz]ed\s*by|conducted|bertempat|selama|dengan\s*durasi|on\s*the|dari\s*tanggal|"
                  r"oleh|from\s+\w+\s*\d|"
                  r"sebanyak|dengan\s*jumlah|dengan\s*hasil|dengan\s*predikat|di\s*bawah|pada\s*\d)\b|"
                  r"\s\d{1,2}\s*(?:s\.?d|-|–)|\(\d+\s*J).*$",
                  re.IGNORECASE)
_LABEL = Phrases("nama pelatihan", "nama kegiatan", "jenis pelatihan", "program pelatihan", "judul", "judul ciptaan",
                 "kompetensi keahlian",
                 "program studi", "program keahlian", "judul pelatihan", "program", "training title", "course title",
                 "bidang keahlian",
                 "tema", "kegiatan", "title", "course", "jenis usaha", "nama usaha", "perihal", "hal", "jurusan",
                 "nama lomba", "major", "cabang lomba",
                 "field of study", "study program")
_NOT_TITLE = re.compile(r"^\W*(?:sertifikat|certificate|piagam|penghargaan|diberikan|nomor|no\.?)\b\W*(?:kepada|"
                        r"penghargaan|pelatihan)?\W*$",
                        re.IGNORECASE)
LONGEST = 160
_HEADED = {Kind.EMPLOYMENT_LETTER, Kind.RECOMMENDATION_LETTER, Kind.ASSIGNMENT_LETTER, Kind.APPOINTMENT_LETTER,
           Kind.BUSINESS_LETTER, Kind.CV,
           Kind.BUSINESS_LICENSE, Kind.CONTRACT, Kind.HEALTH_OR_POLICE_LETTER, Kind.LANGUAGE_TEST, Kind.OTHER,
           Kind.MEMBERSHIP_CARD}
_HEADING = re.compile(r"^\W*(?:surat\s+\w+|curriculum\s*vitae|daftar\s*riwayat|paklaring|kartu\s+\w+|perjanjian|"
                      r"kuitansi|invoice|nomor\s*induk\s*berusaha|"
                      r"reference\s*letter|letter\s*of|recommendation|toefl|certificate\s*of\s*employment|"
                      r"surat)\b.*$", re.IGNORECASE)


def title(sheet: Sheet, kind: Kind) -> list[Candidate]:
    found = [*_after_qualification(sheet), *_after_leads(sheet), *_by_label(sheet), *_by_words(sheet), *_quoted(sheet)]
    if kind in _HEADED:
        found += [_made(sheet, [row], row.text, ["heading"]) for row in sheet.rows[:14] if _HEADING.match(row.text)]
    return [candidate for candidate in found if candidate.value]


def _after_qualification(sheet: Sheet) -> Iterator[Candidate]:
    for reason, phrases in (("qualification", _QUALIFICATION), ("area", _AREA)):
        for hit in phrases.hits(sheet):
            yield from _behind(sheet, hit, reason)


def _behind(sheet: Sheet, hit: Hit, reason: str) -> Iterator[Candidate]:
    """The text that a phrase announces: on its row, or on the next that is no phrase itself."""
    rest = hit.rest.lstrip("/ ")
    if len(rest) >= 6 and not _announces(Row(rest, 0, 0, hit.row.box)):
        yield _made(sheet, [hit.row], rest, [reason])
        return
    for row in sheet.after(hit.row, 3):
        if not _announces(row) and len(row.text) >= 4:
            yield _made(sheet, [row], row.text, [reason])
            return


def _announces(row: Row) -> bool:
    return _QUALIFICATION.inside(row) is not None or _AREA.inside(row) is not None


def _after_leads(sheet: Sheet) -> Iterator[Candidate]:
    for hit in _LEADS.hits(sheet):
        rows, text = _running_on(sheet, hit)
        if rows and (_COURSES.search(text) or _CONTESTS.search(text)):
            yield _made(sheet, rows, text, ["after_lead", *(["two_lines"] if len(rows) > 1 else [])])


def _running_on(sheet: Sheet, hit: Hit) -> tuple[list[Row], str]:
    """The text after a lead, over at most three lines, up to the words that end a title."""
    rows, text = ([hit.row], hit.rest) if len(hit.rest) > 3 else ([], "")
    for row in sheet.after(hit.row, 3):
        if text and (_END.search(text) or text.endswith(".") or len(text) > LONGEST):
            break
        if find_dates(row.text)[:1] and find_dates(row.text)[0].start < 12:
            break
        if text and (row.height > 1.5 * rows[-1].height or row.height < 0.6 * rows[-1].height or _BODY.match(row.text)):
            break
        rows, text = [*rows, row], f"{text} {row.text}".strip()
    return rows, text


def _by_label(sheet: Sheet) -> Iterator[Candidate]:
    for _, value in labelled(sheet, _LABEL):
        yield _made(sheet, list(value.rows), value.text, ["label"])


def _by_words(sheet: Sheet) -> Iterator[Candidate]:
    for row in sheet.rows:
        match = _COURSES.search(row.text) or _CONTESTS.search(row.text)
        if match:
            yield _made(sheet, [row], row.text[match.start():], [])


def _quoted(sheet: Sheet) -> Iterator[Candidate]:
    for row in sheet.rows:
        for match in re.finditer(r"[\"“”«]([^\"“”«»]{6,100})[\"“”»]", row.text):
            yield _made(sheet, [row], match[1], ["quoted"])


def _made(sheet: Sheet, rows: list[Row], text: str, reasons: list[str]) -> Candidate:
    row, tidy = rows[0], tidy_title(text)
    checks = {
        "course_word": bool(_COURSES.search(tidy)),
        "contest_word": bool(_CONTESTS.search(tidy)) and not _COURSES.search(tidy),
        "large": row.height > 1.2 * sheet.usual_height, "first_page": row.page == sheet.pages[0],
        "lower_part": row.level > 0.72,
        "too_short": len(tidy) < 9, "letterhead": row.level < 0.15, "a_body": bool(_BODY.match(tidy)),
        "a_date": bool(find_dates(tidy)),
        "name_like": name_likeness(tidy) > 0.9 and not _COURSES.search(tidy) and "qualification" not in reasons,
        "in_a_sentence": len(tidy) > 110, "back_page": row.page != sheet.pages[0],
    }
    names = list(dict.fromkeys([*reasons, *(name for name, holds in checks.items() if holds)]))
    value = tidy if len(tidy) >= 4 and not re.match(r"tersebut|sebagai\s*berikut|berikut", tidy,
                                                    re.IGNORECASE) and not _NOT_TITLE.match(tidy) else None
    return weigh(value, rows, names, WEIGHTS, text)


def tidy_title(text: str) -> str:
    """The title without the words that lead to it and those that say when and by whom."""
    text = _END.sub("", text.strip(" :;.,-–_\"“”'"))
    text = re.sub(r"^(?:telah\s*)?(?:mengikuti|menyelesaikan|sebagai\s*peserta|kegiatan|acara|the|in|pada|dalam)\s+",
                  "", text, flags=re.IGNORECASE)
    return re.sub(r"\s+", " ", text).strip(" :;.,-–_\"“”'")[:LONGEST]
