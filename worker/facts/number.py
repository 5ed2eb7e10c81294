"""The number of a paper, among all the other numbers that stand on it."""
from __future__ import annotations

import re
from collections.abc import Iterator

from rules.paper import Kind
from worker.facts.anchors import Hit, Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.codes import Code, bnsp_number, tidy_code
from worker.facts.dates import find_dates
from worker.facts.labels import value_of
from worker.facts.layout import Row, Sheet

WEIGHTS = {
    "full_label": 2.4, "plain_label": 1.4, "no_label": -0.6, "slashes": 1.0, "slash_and_year": 0.8, "year": 0.3,
    "upper_part": 0.7, "first_page": 0.4, "below_heading": 0.9, "bnsp_form": 4.0, "beside_label": 0.2,
    "kind_label": 3.2, "registration_label": 1.2,
    "other_number": -6.0, "of_a_law": -5.0, "in_a_sentence": -2.0, "short": -0.8, "not_bnsp": -3.0, "lower_part": -0.7,
    "two_readings": -0.2, "far_value": -0.8, "phone": -6.0, "date_like": -3.0, "of_a_request": -1.2, "lost_part": -2.5,
    "a_persons": -2.5,
}
_FULL = Phrases(
    "nomor sertifikat", "no sertifikat", "no. sertifikat", "nomor piagam", "certificate number", "certificate no",
    "no certificate", "sertifikat nomor", "sertifikat no", "nomor surat", "no surat", "nomor ijazah", "no ijazah",
    "nomor registrasi sertifikat", "certificate id", "credential id", "nomor seri ijazah", "ijazah nomor",
    "ref no", "our ref", "reference number", "no. seri", "nomor seri", "no seri", "nomor dokumen", "diploma number",
    "no PO", "no. invoice", "invoice no", "no kuitansi", "no nota", "PO number",
    "nomor permohonan", "nomor dan tanggal permohonan", "application number", "no faktur", "nomor kontrak",
    "no kontrak", "no. surat tugas", "kode sertifikat", "id sertifikat", "sertifikat id", "cert id", "cert no",
    "cert number", "serial number", "serial no", "kode seri", "nomor kuitansi", "no kwitansi", "nomor kwitansi",
    "kode verifikasi sertifikat", "nomor kode sertifikat")
_PLAIN = Phrases("nomor", "no.", "no", "number", "nomer", "nmr", "num", "nr", "numb", "seri")
_BY_KIND = {
    Kind.FAMILY_CARD: Phrases("no.", "nomor", "no KK", "nomor KK"),
    Kind.TAX_CARD: Phrases("NPWP"), Kind.BUSINESS_LICENSE: Phrases("nomor induk berusaha", "NIB"),
    Kind.IP_CERTIFICATE: Phrases("nomor pencatatan", "nomor pendaftaran", "registration number",
                                 "nomor sertifikat", "no pencatatan"),
    Kind.MEMBERSHIP_CARD: Phrases("no anggota", "nomor anggota", "no. anggota", "NIA", "member id", "no kartu",
                                  "nomor kartu",
                                  "no. induk", "nomor induk", "id pengrajin", "no. ID", "NTA", "nomor tanda anggota",
                                  "no. KTA", "nomor KTA", "nomor registrasi anggota"),
    Kind.DIPLOMA: Phrases("nomor ijazah", "no. ijazah", "nomor seri", "no seri", "ijazah nomor",
                          "nomor ijazah nasional"),
}
_OTHERS = Phrases(
    "NIP", "NIDN", "NIDK", "NIK", "NPWP", "NIS", "NISN", "NIM", "NPM", "NRP", "nomor induk", "no induk", "no reg",
    "nomor reg",
    "nomor registrasi", "registration no", "no. registrasi", "no HP", "no telp", "nomor telepon", "no telepon", "telp",
    "telepon", "phone", "fax", "nomor HP", "no KTP", "nomor KTP", "no anggota", "nomor anggota", "no rekening",
    "no lisensi",
    "nomor skema", "SKM", "no blanko", "nomor blanko", "KBLI", "nomor peserta", "no peserta", "MET", "NPSN",
    "kode pos", "RT",
    "SKKNI", "lisensi", "license", "licence", "no. urut", "nomor pokok", "nomor akta", "no pol", "whatsapp",
    "no. absen",
    "student number", "student ID", "employee ID", "NIB", "SK menteri")
_REGISTRATION = Phrases("no reg", "nomor reg", "nomor registrasi", "no registrasi", "registration no",
                        "registration number",
                        "reg no")
"""On papers other than competency certificates this is the only number there is."""
_LAWS = Phrases(
    "undang-undang", "peraturan", "keputusan menteri", "keputusan presiden", "keputusan direktur", "keputusan gubernur",
    "keputusan bupati", "akta notaris", "akta pendirian", "SK menkumham", "akreditasi", "accreditation", "kepmenaker",
    "permenaker", "permendikbud", "keputusan kepala", "surat keputusan", "keputusan rektor", "berdasarkan surat",
    "surat tugas nomor", "menindaklanjuti", "sesuai dengan surat", "lembaran negara", "berdasarkan", "keputusan ketua",
    "keputusan nomor", "sesuai keputusan", "sesuai surat", "SK nomor", "surat nomor", "dengan surat",
    "berita acara nomor",
    "instruksi", "peraturan daerah", "surat undangan nomor", "nota dinas", "surat permohonan nomor", "menunjuk surat")
_HEADING = Phrases(
    "sertifikat", "certificate", "piagam penghargaan", "piagam", "surat keterangan", "surat tugas", "surat rekomendasi",
    "surat keputusan", "ijazah", "surat pengalaman kerja", "paklaring", "penghargaan", "surat tanda", "transkrip",
    "kontrak",
    "kuitansi", "invoice", "nota", "letter of", "perjanjian", "surat pernyataan", "surat izin", "berita acara")
_SLASHED = re.compile(r"(?<![\w/.])[A-Za-z0-9][\w.\-&|]*(?:\s?/\s?[\w.\-&|]+){2,8}")
_CODED = re.compile(r"(?<![\w/.-])(?=[\w.\-]*\d{3})(?=[\w.\-]*[A-Za-z])"
                    r"[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+){2,6}(?![\w/-])")
_BNSP_PAPER = Phrases("badan nasional sertifikasi profesi", "indonesian professional certification authority",
                      "national professional certification")
_DATE_LIKE = re.compile(r"\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}")
_STREET = re.compile(r"\b(?:Jl|Jln|JI|JIn|Jalan|Gg|Gang|Dusun|Desa|Dukuh|Komplek|Perum|Blok|Raya)\b", re.IGNORECASE)
_SENTENCE_LETTERS = 45


def number(sheet: Sheet, kind: Kind) -> list[Candidate]:
    """Every code that can be the paper's number, weighed. An identity card has none but its NIK, a fact of its own."""
    if kind is Kind.ID_CARD:
        return []
    bnsp = kind is Kind.COMPETENCY_CERTIFICATE and bool(_BNSP_PAPER.hits(sheet))
    headings = [hit.row for hit in _HEADING.hits(sheet) if hit.leads][:3]
    found = []
    for row, raw, start, reasons in _places(sheet, kind):
        code = tidy_code(raw) if sheet.read_from_picture else _as_printed(raw)
        if code is not None:
            found.append(_weighed(sheet, row, code, start, [*reasons, *_form(code, bnsp)], headings))
    return found


def _as_printed(raw: str) -> Code | None:
    """Words of a text layer bear no slips: only the words around the number are cut off."""
    code = tidy_code(raw)
    if code is None or not code.others:
        return code
    return Code(code.others[0])


def _places(sheet: Sheet, kind: Kind) -> Iterator[tuple[Row, str, int, list[str]]]:
    """(row, text that begins with the code, where it begins on the row, reasons)"""
    by_kind = _BY_KIND.get(kind, _REGISTRATION if kind is not Kind.COMPETENCY_CERTIFICATE else None)
    reason_of_kind = "kind_label" if kind in _BY_KIND else "registration_label"
    for row in sheet.rows:
        hit, reason = _label(row, by_kind, reason_of_kind)
        if hit is not None and (value := value_of(sheet, hit)) is not None:
            where, start = value.rows[0], value.part[0] if value.part else 0
            reasons = [reason, "beside_label" if value.beside else "far_value"]
            if not hit.leads and row.text[hit.end:hit.end + 2].strip()[:1] not in (":", "."):
                reasons.append("in_a_sentence")
            if _STREET.search(hit.before):
                reasons.append("other_number")
            yield where, value.text, start, reasons + _context(row, hit.start, kind)
        if bnsp_number(row.text):
            yield row, row.text, 0, ["no_label", *_context(row, 0, kind)]
        for match in [*_SLASHED.finditer(row.text), *_CODED.finditer(row.text)]:
            if hit is None or match.start() < hit.end:
                yield row, match.group(), match.start(), ["no_label", *_context(row, match.start(), kind)]


def _label(row: Row, by_kind: Phrases | None, reason_of_kind: str) -> tuple[Hit | None, str]:
    for phrases, reason in ((by_kind, reason_of_kind), (_FULL, "full_label"), (_PLAIN, "plain_label")):
        hit = phrases.exact(row) if phrases is not None else None
        if hit is not None:
            return hit, reason
    return None, ""


def _context(row: Row, start: int, kind: Kind) -> list[str]:
    """What the words before the code on its row make of it."""
    reasons: list[str] = []
    other = _OTHERS.exact(row)
    own = _BY_KIND.get(kind, _REGISTRATION if kind is not Kind.COMPETENCY_CERTIFICATE else None)
    if other is not None and other.start <= start + 3 and not (own is not None and own.exact(row)):
        reasons.append("other_number")
    if "permohonan" in row.key or "appiication" in row.key:
        reasons.append("of_a_request")
    law = _LAWS.exact(row)
    if law is not None and law.start < start:
        reasons.append("of_a_law")
    if start > _SENTENCE_LETTERS or (start > 18 and row.text[:1].islower()):
        reasons.append("in_a_sentence")
    return reasons


def _form(code: Code, bnsp: bool) -> list[str]:
    text, reasons = code.text, []
    if bnsp_number(text):
        reasons.append("bnsp_form")
    elif bnsp:
        reasons.append("not_bnsp")
    if re.search(r"//|/$|/\.|-/|/-", text):
        reasons.append("lost_part")  # a part between the slashes was not read
    if re.fullmatch(r"\d{10}|\d{12}|\d{16}", text):
        reasons.append("a_persons")  # as long as the numbers of citizens, pupils and students
    if text.count("/") >= 2:
        reasons.append("slashes")
    if code.year:
        reasons.append("slash_and_year" if "/" in text else "year")
    if len(text) < 5 and "/" not in text:
        reasons.append("short")
    if _DATE_LIKE.fullmatch(text) or any(span.start == 0 for span in find_dates(text)):
        reasons.append("date_like")
    if re.fullmatch(r"[+(]?0\d{2,3}[-) ].*|\+62.*|08\d{8,}", text):
        reasons.append("phone")
    if code.others:
        reasons.append("two_readings")
    return reasons


def _weighed(sheet: Sheet, row: Row, code: Code, start: int, reasons: list[str], headings: list[Row]) -> Candidate:
    checks = {
        "upper_part": row.level < 0.42, "lower_part": row.level > 0.75, "first_page": row.page == sheet.pages[0],
        "below_heading": any(
            heading.page == row.page and 0 <= row.level - heading.level < 0.12 for heading in headings),
    }
    reasons = list(dict.fromkeys([*reasons, *(name for name, holds in checks.items() if holds)]))
    return weigh(code.text, [row], reasons, WEIGHTS, row.text[start:start + len(code.text) + 3].strip(),
                 (start, start + len(code.text)), others=code.others)
