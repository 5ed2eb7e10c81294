"""Who issued the paper: its letterhead, "diselenggarakan oleh", the certifying body."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rules.paper import Kind
from worker.facts.anchors import Hit, Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.labels import labelled
from worker.facts.layout import Row, Sheet
from worker.facts.names import name_likeness
from worker.facts.people import GIVEN_TO, SIGNED_BELOW
from worker.facts.slips import folded

WEIGHTS = {
    "body_word": 1.4, "letterhead": 1.4, "organised_by": 1.6, "certifying_body": 2.6, "large": 0.4, "state_head": -1.5,
    "under_state": 1.0,
    "second_of_head": 0.5, "office_after_name": 0.8, "address": -3.0, "title": -4.0, "in_a_sentence": -0.8,
    "lower_part": -0.4,
    "first_page": 0.4, "company": 0.9, "of_the_law": -2.0, "top_line": 0.4, "national_body": -2.5, "back_page": -0.8,
    "holder_side": -1.5,
    "all_capitals": 0.3, "contest_or_course": -3.5, "head_speaks": 2.6, "weak_word": 0.4, "labelled": -2.0,
    "given_to": -5.0, "a_sort": -3.0, "a_licence": -4.0, "a_part": -0.8,
    "event_head": 0.4, "undersigned": -4.0, "school_speaks": 2.4, "school_label": 2.2, "brand": 0.6, "seals": -6.0,
    "said_again": 1.0, "over_another": -1.4,
}
_BODIES = Phrases(
    "kementerian", "dinas", "balai", "badan", "lembaga", "yayasan", "universitas", "institut", "politeknik",
    "akademi", "sekolah", "SMK", "SMA", "SMP", "perkumpulan", "asosiasi", "paguyuban", "koperasi", "pemerintah",
    "dewan", "komite", "museum", "pusat", "himpunan", "ikatan", "direktorat", "lkp", "lpk", "lsp", "blk", "galeri",
    "sanggar", "university", "institute", "ministry", "department", "foundation", "academy", "college", "center",
    "centre", "school", "association", "council", "kamar dagang", "kantor", "kelurahan", "kecamatan", "desa",
    "dekranasda", "dekranas", "forum", "komunitas", "fakultas", "faculty", "bank", "kepolisian", "rumah sakit",
    "puskesmas", "klinik", "unit pelaksana", "UPT", "UPTD", "BBKB", "rumah batik", "kampung batik", "kelompok",
    "organisasi", "perusahaan", "studio", "workshop batik", "batik", "board", "agency", "bureau", "group",
    "direktur jenderal", "program studi", "training center", "community", "corporation", "company", "majelis",
    "persatuan", "gabungan", "pondok pesantren", "pesantren", "ma'had", "madrasah", "pkbm", "rumah kreatif",
    "perguruan", "keraton", "toko", "butik", "laboratorium", "televisi", "serikat", "palang merah", "kesultanan",
    "rumah produksi", "bengkel")
_WEAK = {"batik", "group", "studio", "desa", "bank", "board", "center", "centre", "forum", "kantor"}
"""Words that name bodies and much else."""
_COMPANY = Phrases("PT", "CV", "UD", "PT.", "CV.", "UD.", "Tbk", "Ltd", "Inc", "Co.", "UMKM", "IKM")
_CERTIFIER = Phrases("lembaga sertifikasi profesi", "lembaga sertifikasi kompetensi", "LSP", "lembaga sertifikasi")
_NATIONAL = Phrases("badan nasional sertifikasi profesi", "indonesian professional certification authority", "BNSP",
                    "republik indonesia", "garuda")
_ORGANISED = Phrases(
    "diselenggarakan oleh", "dilaksanakan oleh", "diadakan oleh", "organized by", "organised by",
    "diterbitkan oleh", "issued by", "dikeluarkan oleh", "penyelenggara", "conducted by", "held by", "presented by",
    "provided by", "yang diselenggarakan", "penyelenggara:", "oleh", "hosted by")
_ADDRESS = re.compile(r"\b(?:jl|jln|jalan|telp|tlp|telepon|phone|fax|faks|email|e-mail|www|kode\s*pos|website|"
                      r"laman)\b|@|https?:|\.(?:co|go|ac|or|sch)\.id"
                      r"|\.com\b|no\.\s*\d+|\b\d{5}\b", re.IGNORECASE)
_TITLES = Phrases(
    "sertifikat", "certificate", "piagam", "surat keterangan", "surat tugas", "surat rekomendasi",
    "diberikan kepada", "surat keputusan", "ijazah", "transkrip", "nomor", "kepada", "nama",
    "sertifikat kompetensi", "kartu", "menyatakan", "telah", "sebagai", "atas", "in cooperation", "bekerja sama",
    "mengetahui", "ketua", "kepala", "direktur")
_COURSES = Phrases(
    "pelatihan", "lomba", "training", "course", "seminar", "bimbingan teknis", "bimtek", "kursus", "webinar",
    "festival", "kontes", "workshop")
_ORGANISED_SPAN = re.compile(r"(?:diselenggarakan|dilaksanakan|diadakan|organi[sz]ed|conducted|held|provided|issued|"
                             r"diterbitkan|dikeluarkan)\s*"
                             r"(?:oleh|by)\s*:?\s*(?:the\s*)?(?P<body>[A-Z][^,;:]{3,90}?)"
                             r"(?=\s*(?:[,;.]\s|$|pada\s|di\s|tanggal|from\s|on\s|bekerja\s*sama|dengan|in\s+(?:coop|"
                             r"coll)|selama|bertempat|at\s))",
                             re.IGNORECASE)
_BODY_NAME = r"(?P<body>(?:[A-Z][\w.'’&-]*|\d+)(?:\s+(?:[A-Z][\w.'’&-]*|\d+|dan|&|of|and|the)){0,9})"
_HEAD_OF = re.compile(rf"(?:[Kk]epala|[Dd]irektur|[Pp]impinan|[Kk]etua|[Rr]ektor|[Dd]ekan|[Pp]emilik|"
                      r"[Pp]engasuh|[Pp]engurus|[Pp]engelola|"
                      r"KEPALA|DIREKTUR|"
                      r"REKTOR)"
                      rf"\s+{_BODY_NAME},?\s+(?:dengan\s+ini\s+)?(?:menerangkan|menyatakan|memberikan|menugaskan|"
                      rf"merekomendasikan|berdasarkan)")
_UNDERSIGNED = re.compile(rf"di\s*bawah\s*ini\s*:?,?\s*(?:saya|kami)?,?\s*(?:[Kk]epala|[Dd]irektur|[Pp]impinan|"
                          rf"[Kk]etua|[Rr]ektor|[Dd]ekan|[Pp]emilik|[Mm]anajer|KEPALA)\s+{_BODY_NAME}(?=\s*(?:,|$|\.|"
                          rf"[a-z]))")
_SCHOOL_SORT = re.compile(r"\W*(?:sekolah\s*(?:menengah|dasar)\s*(?:kejuruan|atas|umum|pertama|tingkat\s*\w+)*|"
                          r"sekolah(?:\s*(?:no|asal))?|"
                          r"program\s*\w+|madrasah\s*\w+|universitas|university|yayasan|pemerintah)\W*", re.IGNORECASE)
"""A sort of body and not one of them: "Sekolah Menengah Kejuruan"."""
_EVENT = re.compile(r"\W*(?:panitia|festival|pekan|expo|komunitas|forum|perkumpulan)\s+\w{3,}", re.IGNORECASE)
_STATE = re.compile(r"\W*(?:pemerintah|kementerian|republik|provinsi)", re.IGNORECASE)
_PARENT = re.compile(r"\W*(?:direktorat|badan|sekretariat|dinas|ditjen|kementerian|pemerintah|kecamatan)",
                     re.IGNORECASE)
_OFFICE = re.compile(r"\W*(?:balai|upt|uptd|blk|bpvp|bbpvp|loka|pusat|unit|smk|sma|sekolah|desa|kelurahan|kantor)\b",
                     re.IGNORECASE)
OFFICES = 3
"""Lines of a letterhead from the ministry down to the office."""
_NUMBERED = re.compile(r"\S*(?:\d\S*/|/\S*\d)\S*")
"""A paper's number has the short name of its house in it."""
_PART = re.compile(r"\W*(?:fakultas|faculty|lembaga\s*penelitian|language|pusat\s*bahasa|upt|bagian)\b", re.IGNORECASE)
_SCHOOL_LABEL = Phrases("sekolah", "nama sekolah", "satuan pendidikan", "asal sekolah", "perguruan tinggi")
_SCHOOLS = {Kind.DIPLOMA, Kind.TRANSCRIPT}
_SEALS = Phrases("balai sertifikasi elektronik", "BSrE", "badan siber dan sandi negara", "BSSN")
"""Who seals a file electronically issues no paper."""
_BRANDED = {Kind.TRAINING_CERTIFICATE, Kind.PARTICIPATION_CERTIFICATE, Kind.AWARD}
BRAND_WORDS = 5
LEAST_SCRAP, STAMPED_FROM = 7, 0.45
"""Letters of a scrap, and the height of the page below which stamps stand."""
LEAST_NAME = 8
"""Letters from which a house's name is not found in another's by chance."""
_SORT_OF_COMPANY = re.compile(r"^\W*(?:PT|CV|UD)\b\.?\s*|\s*\b(?:Tbk|Ltd|Inc)\b\.?", re.IGNORECASE)
HEAD_SHARE = 0.24
"""A letterhead stands in this part of the first page."""


def issuer(sheet: Sheet, kind: Kind) -> list[Candidate]:
    if kind in (Kind.ID_CARD, Kind.FAMILY_CARD):
        return []  # everybody's comes from the state; the towns on it are the holder's
    found = [*_organised(sheet), *_rows(sheet, kind), *_headed(sheet, kind), *_event(sheet), *_school(sheet, kind)]
    if kind in _BRANDED and not any(candidate.score > 0 for candidate in found):
        found += _brand(sheet)
    return [said_again(candidate, sheet) for candidate in found if not _is_scrap(candidate, found)
            and not _is_a_sentence_about(candidate, found)]


def said_again(one: Candidate, sheet: Sheet) -> Candidate:
    """Stronger where another line says the same house, as under the signer's office or in what the paper states."""
    name = folded(_SORT_OF_COMPANY.sub("", str(one.value)))
    if len(name) < LEAST_NAME or one.score <= 0 or "national_body" in one.reasons:
        return one
    own = [row for row in sheet.rows if row.page == one.page and row.box[1] < one.box[3] and row.box[3] > one.box[1]]
    again = any(name in folded(row.text) for row in sheet.rows if row not in own)
    if not again:
        return one
    return replace(one, score=one.score + WEIGHTS["said_again"], reasons=(*one.reasons, "said_again"))


def _is_a_sentence_about(one: Candidate, all_: Sequence[Candidate]) -> bool:
    """A line in which a house of the letterhead stands among other words is no other house."""
    if "in_a_sentence" not in one.reasons and "undersigned" not in one.reasons:
        return False
    text = folded(str(one.value))
    return any("letterhead" in other.reasons and len(folded(str(other.value))) >= LEAST_NAME
               and folded(str(other.value)) in text and other.score > one.score for other in all_ if other is not one)


def _is_scrap(one: Candidate, all_: Sequence[Candidate]) -> bool:
    """The beginning of a house's name that stands whole elsewhere: from a stamp's ring, where its last letters turn."""
    scrap = folded(str(one.value))[:-1]
    return len(scrap) >= LEAST_SCRAP and one.box[1] > STAMPED_FROM and any(
        folded(str(other.value)).startswith(scrap) and len(str(other.value)) > len(str(one.value)) + 2
        and other.box[1] != one.box[1] for other in all_)


def _school(sheet: Sheet, kind: Kind) -> Iterator[Candidate]:
    """School papers say in a label which school they are of."""
    if kind in _SCHOOLS:
        for _, value in labelled(sheet, _SCHOOL_LABEL):
            if _BODIES.exact(Row(value.text, 0, 0, value.rows[0].box)):
                yield weigh(_tidy(value.text), list(value.rows), ["school_label", "body_word"], WEIGHTS, value.text,
                            value.part)


def _event(sheet: Sheet) -> Iterator[Candidate]:
    """A fair or committee that heads its own paper."""
    for row in sheet.rows[:2]:
        if _EVENT.match(row.text) and row.level < HEAD_SHARE and not any(char.isdigit() for char in row.text):
            yield weigh(_tidy(row.text), [row], ["event_head", "letterhead"], WEIGHTS)


def _brand(sheet: Sheet) -> Iterator[Candidate]:
    """Where nothing says what sort of body it is: the name at the very top, as houses on the net print it."""
    for row in sheet.rows[:3]:
        named = _TITLES.exact(row) is None and _COURSES.exact(row) is None and not any(map(str.isdigit, row.text))
        if named and row.level < HEAD_SHARE and row.text[:1].isupper() and len(row.text.split()) <= BRAND_WORDS \
                and not _ADDRESS.search(row.text) and GIVEN_TO.inside(row) is None:
            yield weigh(_tidy(row.text), [row], ["brand", "first_page"], WEIGHTS)
            return


def _rows(sheet: Sheet, kind: Kind) -> Iterator[Candidate]:
    for row in sheet.rows:
        text = row.text.strip(" .,:;-–")
        body, company = _BODIES.exact(row), _COMPANY.exact(row)
        if not (body or company) or len(text) < 5 or len(text) > 110 or _NUMBERED.fullmatch(text):
            continue
        reasons = _reasons(sheet, row, body, company, kind)
        yield weigh(_tidy(text), [row], reasons, WEIGHTS)
        following = next(iter(sheet.below(row, 0.9)), None)
        if following is not None and row.level < HEAD_SHARE and _continues(row, following):
            yield weigh(_tidy(f"{text} {following.text}"), [row, following], [*reasons, "second_of_head"], WEIGHTS)


def _reasons(sheet: Sheet, row: Row, body: Hit | None, company: Hit | None, kind: Kind) -> list[str]:
    title = _TITLES.exact(row)
    certifier = _CERTIFIER.inside(row)
    checks = {
        "body_word": body is not None and body.phrase not in _WEAK,
        "weak_word": body is not None and body.phrase in _WEAK,
        "labelled": ":" in row.text or row.text[:1] == ":" or bool(re.match(r"\W*(?:pemilik|pimpinan)\b", row.text,
            re.IGNORECASE)),
        "a_licence": len(re.findall(r"\d", row.text)) >= 3 and body is not None and body.phrase in ("lsp", "LSP"),
        "a_part": _PART.match(row.text) is not None,
        "a_sort": _SCHOOL_SORT.fullmatch(fold_accents(row.text)) is not None,
        "undersigned": SIGNED_BELOW.exact(row) is not None,
        "seals": _SEALS.exact(row) is not None,
        "given_to": any(GIVEN_TO.inside(other) for other in sheet.before(row, 1)),
        "company": company is not None and company.leads,
        "letterhead": row.level < HEAD_SHARE and row.page == sheet.pages[0],
        "certifying_body": certifier is not None and kind is Kind.COMPETENCY_CERTIFICATE,
        "national_body": _NATIONAL.exact(row) is not None and certifier is None,
        "large": row.height > 1.2 * sheet.usual_height, "address": bool(_ADDRESS.search(row.text)),
        "title": title is not None and title.leads, "lower_part": row.level > 0.45,
        "first_page": row.page == sheet.pages[0],
        "state_head": _STATE.match(row.text) is not None,
        "under_state": _STATE.match(row.text) is None and body is not None and _under_state(sheet, row),
        "over_another": row.level < HEAD_SHARE and _over_another(sheet, row),
        "top_line": row.place <= 2, "back_page": row.page != sheet.pages[0], "all_capitals": row.text.isupper(),
        "in_a_sentence": row.text[:1].islower() or len(row.text.split()) > 12,
        "contest_or_course": certifier is None and not row.level < 0.12 and _of_a_course(row, body),
        "holder_side": bool(re.match(r"\W*(?:instansi|asal|unit\s*kerja|alamat|sekolah\s*asal)", row.text,
                                     re.IGNORECASE)),
    }
    return [name for name, holds in checks.items() if holds]


def _of_a_course(row: Row, body: Hit | None) -> bool:
    """A course or contest, and no house that has them in its name ("Balai Pelatihan", "Lembaga Kursus")."""
    course = _COURSES.exact(row)
    return course is not None and not (body is not None and body.leads and not course.leads)


def _under_state(sheet: Sheet, row: Row) -> bool:
    """In a letterhead the ministry's or the region's line stands first, then its parts, and last the office itself."""
    if row.level >= HEAD_SHARE:
        return False
    above = sheet.before(row, OFFICES)
    for other in above:
        if _STATE.match(other.text):
            return True
        if _BODIES.exact(other) is None:
            return False
    return False


def _over_another(sheet: Sheet, row: Row) -> bool:
    """A part of the state whose next line names the office below it."""
    following = next(iter(sheet.after(row, 1)), None)
    return following is not None and following.level < HEAD_SHARE and _names_its_office(row, following)


def _names_its_office(row: Row, following: Row) -> bool:
    return _PARENT.match(row.text) is not None and _OFFICE.match(following.text) is not None


def _continues(row: Row, following: Row) -> bool:
    """The letterhead's second line of the same size: the rest of the name."""
    alike = 0.8 < following.height / max(row.height, 1e-6) < 1.25
    if (_STATE.match(row.text) and _BODIES.exact(following) is not None) or _names_its_office(row, following):
        return False  # the ministry's line, and under it the office that is the issuer
    if ":" in following.text or _SCHOOL_SORT.fullmatch(fold_accents(row.text)):
        return False
    return alike and not _ADDRESS.search(following.text) and _TITLES.exact(following) is None and \
        name_likeness(following.text) < 0.9 and abs(row.middle - following.middle) < 0.08


def _organised(sheet: Sheet) -> Iterator[Candidate]:
    for row, following in zip(sheet.rows, [*sheet.rows[1:], None], strict=True):
        text = row.text + (f" {following.text}" if following is not None and following.page == row.page else "")
        for match in _ORGANISED_SPAN.finditer(text):
            start, end = match.span("body")
            rows = [row] if start < len(row.text) else []
            if following is not None and end > len(row.text):
                rows.append(following)
            part = (start, min(end, len(row.text))) if start < len(row.text) else None
            if rows and match.start() < len(row.text):
                seals = ["seals"] if any(_SEALS.exact(one) for one in rows) else []
                yield weigh(_tidy(match["body"]), rows, ["organised_by", "body_word", *seals], WEIGHTS, match["body"],
                            part)
    for hit in _ORGANISED.hits(sheet):
        if hit.leads and not hit.rest and (below := sheet.after(hit.row, 1)):
            yield weigh(_tidy(below[0].text), [below[0]], ["organised_by", "body_word"], WEIGHTS)


def _headed(sheet: Sheet, kind: Kind) -> Iterator[Candidate]:
    """"Kepala SMK 3 X menerangkan": whoever is headed by the one who speaks. Nobody else issues school papers."""
    for row, following in zip(sheet.rows, [*sheet.rows[1:], None], strict=True):
        goes_on = following is not None and following.page == row.page
        text = f"{row.text} {following.text}" if following is not None and goes_on else row.text
        match = _HEAD_OF.search(text) or _UNDERSIGNED.search(text)
        if match is None or match.start() >= len(row.text) or match.start("body") >= len(row.text):
            continue
        reasons = ["head_speaks", *(["school_speaks"] if kind in _SCHOOLS else [])]
        yield weigh(_tidy(match["body"]), [row], reasons, WEIGHTS, match["body"],
                    (match.start("body"), min(match.end("body"), len(row.text))))


def fold_accents(text: str) -> str:
    """Without the specks over letters that a reader takes for accents."""
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


def _tidy(text: str) -> str:
    text = re.sub(r"\s*\b(?:Nomor|No\.)\s*:.*$", "", text, flags=re.IGNORECASE)
    return re.sub(r"\s+", " ", text).strip(" .,:;-–\"“”'()")
