"""What each date on a paper means: day of issue, of the event, of birth, of a law, of the end of validity."""
from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from worker.facts.dates import TO, WEEKDAY, WEEKDAY_NAME, DateSpan, find_dates
from worker.facts.layout import Row, Sheet, side_by_side
from worker.facts.slips import folded
from worker.facts.spelled import NUMBER


class Use(StrEnum):
    ISSUED = "issued"
    SIGNED = "signed"  # "Kota, tanggal"
    EVENT = "event"
    BIRTH = "birth"
    LAW = "law"
    PRINTED = "printed"
    UNTIL = "until"
    SINCE = "since"
    ENDS = "ends"
    STARTS = "starts"
    DATED = "dated"  # "Tanggal: …", no more said
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Dating:
    """A date where it stands, and what it is for. `before`: the words that lead to it, folded."""

    span: DateSpan
    row: Row
    use: Use
    town: str = ""
    before: str = ""

    @property
    def day(self) -> date | None:
        return self.span.first


_CUES: dict[Use, tuple[str, ...]] = {
    Use.BIRTH: ("lahir", "ttl", "born", "birth"),
    Use.UNTIL: ("berlaku sampai", "berlaku sd", "berlaku hingga", "berlaku s.d", "masa berlaku", "valid until",
                "valid thru", "good through", "berlaku s/d", "habis berlaku", "akhir masa berlaku",
                "berakhir tanggal", "valid through", "valid to", "valid till", "expired", "expiry", "expires",
                "kadaluarsa",
                "kedaluwarsa", "berakhir pada", "validity", "tanggal berakhir", "tgl berakhir", "expiration",
                "berakhirnya", "berakhir perlindungan", "perlindungan sampai", "perlindungan hingga", "sah sampai",
                "sah hingga", "valid till", "aktif sampai"),
    Use.PRINTED: ("dicetak", "diunduh", "tanggal cetak", "tgl cetak", "printed", "download", "diakses pada",
                  "waktu cetak", "jatuh tempo", "due date"),
    Use.LAW: ("undang-undang", "peraturan", "permen", "kepmen", "keputusan", "menimbang", "mengingat", "akta notaris",
              "akta pendirian", "akta no", "perpres", "akreditasi", "lembaran negara", "berdasarkan", "SK nomor",
              "SK no", "notaris", "surat nomor", "surat no",
              "perjanjian nomor", "decree", "regulation", "UU nomor", "UU no", "PP no"),
    Use.ISSUED: ("diterbitkan", "dikeluarkan", "ditetapkan", "tanggal terbit", "tgl terbit", "issued", "date of issue",
                 "issue date", "tanggal sertifikat", "tanggal penerbitan", "tgl penerbitan", "tanggal pengeluaran",
                 "certificate date", "dibuat di", "tanggal surat", "tanggal terdaftar", "awarded on", "given this",
                 "dated", "tanggal pencatatan", "presented on"),
    Use.SINCE: ("sejak", "terhitung mulai", "terhitung", "TMT", "since", "mulai bekerja", "mulai kerja",
                "tanggal masuk",
                "join date", "start date", "mulai bulan", "tanggal mulai", "tgl mulai", "joined on"),
    Use.ENDS: ("tanggal selesai", "tgl selesai", "selesai", "tanggal keluar", "tgl keluar", "berhenti bekerja",
               "terakhir bekerja", "berhenti", "tanggal berhenti", "end date", "last day", "resigned",
               "mengundurkan diri"),
    Use.STARTS: ("berlaku mulai", "berlaku sejak", "valid from", "mulai berlaku", "berlaku dari",
                 "berlaku dari tanggal", "berlaku mulai tanggal", "berlaku sejak tanggal", "berlaku terhitung",
                 "berlaku terhitung mulai", "effective from"),
    Use.EVENT: ("dilaksanakan", "diselenggarakan", "diadakan", "held on", "held in", "held by", "held at",
                "pelaksanaan", "berlangsung", "conducted", "hari tanggal", "dari tanggal", "selama", "pada hari",
                "tanggal ujian", "test date",
                "tanggal tes", "tanggal uji", "lulus pada", "dinyatakan lulus", "tanggal kelulusan", "yudisium",
                "periode",
                "mengikuti", "kegiatan", "pelatihan", "lomba", "during", "waktu", "organized by", "organised by",
                "hosted by", "has attended", "has participated", "digelar", "between"),
    Use.DATED: ("tanggal", "tgl", "date", "on", "from"),
}
_SHORTEST_INSIDE = 4
"""A cue of fewer letters counts only where the words before the date begin or end with it."""


def _cue(use_words: tuple[str, ...]) -> re.Pattern[str]:
    keys = [folded(word) for word in use_words]
    long = sorted((key for key in keys if len(key) >= _SHORTEST_INSIDE), key=len, reverse=True)
    short = [key for key in keys if len(key) < _SHORTEST_INSIDE]
    return re.compile("|".join([*long, *(f"^{key}|{key}$" for key in short)]))


_PATTERNS = {use: _cue(words) for use, words in _CUES.items()}
_TOWN = re.compile(
    r"(?:^|[|:;]|\bdi\s)\s*((?:kab(?:upaten|\.)?\s|kota\s)?[A-Z][A-Za-z'’.]*(?:[\s-]+[A-Z(][A-Za-z'’.)]*){0,3})"
    rf"\s*[,.;]+\s*{WEEKDAY}(?:tanggal|tgl\.?|the|,|\.|on|this)?\s*$", re.IGNORECASE)
_NOT_TOWN = re.compile(r"senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|tanggal|hari|lahir|pada|nomor|bulan|tahun|date|"
                       r"day$|until|"
                       r"hingga|sampai|dari|berlaku|ter.{0,2}[dt]a.?tar|issued|terbit|tgl|\bon\b|periode|pukul|oleh|\bby\b|"
                       r"\bdi\b|waktu|tempat",
                       re.IGNORECASE)
_OPEN_END = re.compile(
    rf"(?:\d|s\.?\s?/?d\.?|sampai|dengan|tanggal|dari|from|to|hingga|[-–]|bulan|tahun|[JFMASOND][a-z]{{2,8}}|"
    rf"{NUMBER})\W*$",
    re.IGNORECASE)
"""How a line ends in the middle of a date."""
_EVENT_AFTER = re.compile(r"\s*[,|(–-]*\s*(?:di\s|bertempat|at\s|in\s+[A-Z]|pukul|jam\s|\d\d[.:]\d\d)", re.IGNORECASE)
"""What goes on with a place or an hour after a date speaks of something that took place then."""
_TILL_NOW = re.compile(rf"{TO}(?:dengan\s*)?(?:sekarang|saat|kini|hari\s*ini|surat|present|now\b|date\b|today)",
                       re.IGNORECASE)
_WEEKDAY_LEAD = re.compile(rf"(?:^|[\s:/]){WEEKDAY_NAME}\W*$", re.IGNORECASE)
_VALID = ("beriaku", "vaiid")
"""Folded; "Berlaku : 5 Mei 2023 - 5 Mei 2026" gives both ends of validity."""
_HEAD = 60
"""Letters before a date that can say what it is for."""


def find_datings(sheet: Sheet) -> list[Dating]:
    """Every date of the paper with its use, in reading order."""
    found: list[Dating] = []
    for row in sheet.rows:
        previous_end = 0
        for span in _spans(sheet, row):
            found.append(_dating(sheet, row, span, previous_end))
            previous_end = span.end
    return _ends(sheet, found)


def _ends(sheet: Sheet, found: list[Dating]) -> list[Dating]:
    """The second of two days: "Berlaku dari …" and under it "sampai dengan …"; "sejak … dan berakhir pada …"."""
    ends: list[Dating] = []
    for before, dating in zip([None, *found], found, strict=False):
        left = [other for other in sheet.before(dating.row, 2) if side_by_side(other, dating.row)]
        opens = any(row.key.startswith(("sampai", "sd", "hingga", "untii")) for row in [dating.row, *left])
        if before is not None and before.use is Use.STARTS and opens:
            dating = replace(dating, use=Use.UNTIL)
        elif before is not None and before.use is Use.SINCE and "berakhir" in dating.before:
            dating = replace(dating, use=Use.ENDS)
        ends.append(dating)
    return ends


def _spans(sheet: Sheet, row: Row) -> list[DateSpan]:
    """The dates that begin on a row, those that go on into the next line included."""
    own = find_dates(row.text)
    following = sheet.next_line(row) if _OPEN_END.search(row.text) else None
    if following is None:
        return own
    joined = [span for span in find_dates(f"{row.text} {following.text}") if span.start < len(row.text)]
    across = [span for span in joined if span.end > len(row.text)]
    return joined if across else own


def _dating(sheet: Sheet, row: Row, span: DateSpan, previous_end: int) -> Dating:
    lead = row.text[previous_end:span.start]
    key = folded(lead)[-_HEAD:]
    town = town_before(lead) if previous_end == 0 else ""
    use = _use_of(key)
    if town and not (span.is_range and span.to_the_day) and use in (Use.EVENT, Use.OTHER, Use.DATED):
        around, words = _use_from_around(sheet, row, "", Use.SIGNED)
        return Dating(span, row, around if around is Use.BIRTH else Use.SIGNED, town, words)
    if use in (Use.OTHER, Use.DATED):
        use, key = _use_from_around(sheet, row, key, use)
    return Dating(span, row, _use_by_what_follows(row, span, lead, use), town, key)


def _use_by_what_follows(row: Row, span: DateSpan, lead: str, use: Use) -> Use:
    """A day from which something goes on until now, or on which something took place, where no words before it say."""
    after = row.text[span.end:]
    if use in (Use.OTHER, Use.DATED, Use.EVENT) and not span.is_range and _TILL_NOW.match(after):
        return Use.SINCE
    if span.is_range and folded(lead).endswith(_VALID):
        return Use.UNTIL
    took_place = (span.is_range and span.to_the_day) or _EVENT_AFTER.match(after) or _WEEKDAY_LEAD.search(lead)
    return Use.EVENT if use in (Use.OTHER, Use.DATED) and took_place else use


def _use_of(key: str) -> Use:
    """The cue that ends last before the date; of two that end together the longer."""
    best, place = Use.OTHER, (-1, 0)
    for use, pattern in _PATTERNS.items():
        for match in pattern.finditer(key):
            weight = (match.end() if use is not Use.DATED else 0, match.end() - match.start())
            if weight > place:
                best, place = use, weight
    return best


def _use_from_around(sheet: Sheet, row: Row, key: str, use: Use) -> tuple[Use, str]:
    """A date with no cue on its row takes its use from the label beside it or the line before it."""
    gap = LABEL_GAP if row.text[:1] != ":" else COLON_GAP
    left = [other for other in sheet.before(row, 4) if side_by_side(row,
        other) and -0.02 <= row.box[0] - other.box[2] < gap]
    opens = len(key) <= _OPENING
    for other in left[:2] if left else (sheet.above(row, 1.5)[:1] or sheet.before(row, 1)) if opens else []:
        found = _use_of(folded(other.text)[-_HEAD:])
        if left and found is not Use.OTHER:
            return found, folded(other.text)
        if found in (Use.ISSUED, Use.BIRTH, Use.UNTIL, Use.PRINTED, Use.SINCE, Use.ENDS):
            return found, folded(other.text)
        if found in (Use.EVENT, Use.LAW) and (key.endswith("tanggai") or _runs_on(other, row)):
            return found, folded(other.text)
    return (Use.EVENT if key.endswith("padatanggai") else use), key


LABEL_GAP = 0.3
"""Widest gap between a label and its value, in page widths; what stands farther left is another column."""
COLON_GAP = 0.5
"""The same where the value begins with the colon of its label."""
_LEADS_ON = re.compile(r"(?:tanggal|tgl\.?|pada|dari|mulai|hari|on|from|held)\s*$", re.IGNORECASE)
_OPENING = 14
"""Most letters before a date that still opens its line ("pada tanggal")."""


def _runs_on(before: Row, row: Row) -> bool:
    """The sentence of the line before goes on: it is wide and its end no stop, or it ends with a word that leads on."""
    if _LEADS_ON.search(before.text):
        return True
    return before.box[2] - before.box[0] > 0.45 and not before.text.rstrip().endswith((".", ":", ";")) and \
        row.text[:1].islower()


def town_before(lead: str) -> str:
    """The town of "Kota, " before a date; by its form only, no list of towns. Empty if there is none."""
    lead = re.sub(r"\.{2,}|…|_{2,}", " ", lead)
    match = _TOWN.search(lead) or re.fullmatch(
        r"\s*((?:Kab(?:upaten|\.)?\s|Kota\s)?[A-Z][A-Za-z'’]{2,}(?:\s[A-Z][A-Za-z'’]{2,}){0,2})\s*[,.]?\s*", lead)
    if not match or _NOT_TOWN.search(match.group(1)) or len(match.group(1)) < 3:
        return ""
    return match.group(1).strip(" .,")
