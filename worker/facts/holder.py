"""Whose paper it is: the person it was given to or speaks of, never the one who signed it."""
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from rules.paper import Kind
from worker.facts.anchors import Hit
from worker.facts.candidates import Candidate
from worker.facts.holder_weight import as_holder
from worker.facts.labels import labelled
from worker.facts.layout import Row, Sheet, side_by_side
from worker.facts.names import name_likeness
from worker.facts.parties import parties
from worker.facts.people import (
    COLON_LABEL,
    GIVEN_TO,
    GIVER,
    NAME_LABEL,
    NOT_A_PERSON,
    NOT_OF_COLON,
    PREDICATE,
    RECEIVER,
    SIGNED_BELOW,
    STOP,
    TO_SHORT,
    TURN,
)
from worker.facts.slips import folded

LETTERS = {Kind.EMPLOYMENT_LETTER, Kind.RECOMMENDATION_LETTER, Kind.APPOINTMENT_LETTER, Kind.ASSIGNMENT_LETTER,
           Kind.BUSINESS_LETTER, Kind.HEALTH_OR_POLICE_LETTER, Kind.CONTRACT, Kind.OTHER}
_PROSE = re.compile(
    r"(?:bahwa|kepada|menugaskan|merekomendasikan|[Mm]engangkat|[Mm]enunjuk|that|recommend|[Ss]audara/i|[Ss]audara|"
    r"[Ss]audari|[Ss]dr\.?/?i?\.?|"
    r"sdri\.?|mr\.?|"
    r"ms\.?|mrs\.?)\s*[:,]?\s+"
    r"(?:(?:anggota|karyawan|karyawati|pengrajin|perajin|pembatik|pegawai|siswa|mahasiswa|warga)\s*(?:kami|saya)?"
    r"\s*(?:yang\s*bernama)?\s*[,:]?\s*)?"
    r"(?P<name>(?:[A-Z][\w.'’`]*[ ,]{0,2}){1,6}?)\s*(?:\(|(?:(?<=[ ,])|,)\s*(?:telah|adalah|benar|merupakan|dengan|"
    r"sebagai|yang|untuk|NIK|NIP|NIM|has|is|was|as|for|pernah|anak|putra|putri|lahir|bin|binti|dari|son|mempunyai|"
    r"memiliki|menjabat|bekerja|pemegang|bertempat|warga|penduduk|berdomisili|umur|usia|mengikuti|dinyatakan|sudah|"
    r"selama|"
    r"sejak|whose|having|who|atas|selaku|tempat|beralamat|karyawan|born)(?![a-z]))")
_GROUPS = re.compile(r"^(?!\W*(?:dinas|kementerian|badan|pemerintah|balai|lembaga|universitas|fakultas)\b).*"
                     r"\b(?:kelompok|sanggar|paguyuban|tim|team|komunitas|umkm|ikm|batik|galeri|gallery|rumah|koperasi|cv|"
                     r"pt|ud|toko|butik|studio|workshop|group|sekolah|smk|kampung|griya|kub)\b", re.IGNORECASE)
"""Words in the names of those who win prizes together."""
LABEL_GAP = 0.3
"""Widest room between a label and its value, in page widths."""
NEXT_ROWS = 5
"""How far below the lead a holder's name stands at most, in lines."""
SENTENCE_WORDS = 4
"""After this many words behind the lead its sentence goes on and names the person itself."""
LONGEST_GROUP = 60
"""Letters; what is longer is a sentence."""
GOES_ON = {"atas", "sebagai", "telah", "yang telah", "as", "for", "has", "in recognition", "atas partisipasinya",
    "untuk",
           "who has", "having", "mengikuti", "selaku", "juara", "atas prestasinya", "completed", "successfully",
           "dalam"}
"""After these words the name is past even where it was not found: it was not written in, or cannot be read."""
RIGHT_UNDER = 1.2
"""Largest gap between a card's number and the name, in its height; farther down is another line."""
COLUMN = 14.0
"""How far down the column of a table is looked for further names, in heights of its head."""
LONGEST_HEADING = 40


def holder(sheet: Sheet, kind: Kind) -> list[Candidate]:
    """Every name that can be the holder's, weighed."""
    turn = _turn(sheet)
    found = [*_by_label(sheet, kind, turn), *_by_colon(sheet), *_before_predicate(sheet), *_by_lead(sheet),
             *_in_prose(sheet)]
    if kind is Kind.CV:
        found += _top_of_page(sheet)
    if kind is Kind.CONTRACT:
        found += parties(sheet)
    if kind in (Kind.ID_CARD, Kind.TAX_CARD):
        found += _under_number(sheet)
    if not any(candidate.score > 0 for candidate in found):
        found += _by_size(sheet)
    return _whole(found)


def _whole(found: list[Candidate]) -> list[Candidate]:
    """Without the beginnings of names that their sentence shows to be longer."""
    longer = [folded(str(candidate.value)) for candidate in found
              if "in_prose" in candidate.reasons and candidate.score > 0]
    return [candidate for candidate in found
            if not any(name != folded(str(candidate.value)) and name.startswith(folded(str(candidate.value)))
                       for name in longer)]


def _turn(sheet: Sheet) -> tuple[int, int] | None:
    """Places of "yang bertanda tangan" and of "menerangkan bahwa" after it; None for papers without the first."""
    signed = SIGNED_BELOW.hits(sheet)
    if not signed:
        return None
    turns = [hit.row.place for hit in TURN.hits(sheet) if hit.row.place >= signed[0].row.place]
    return signed[0].row.place, turns[0] if turns else -1


def _by_label(sheet: Sheet, kind: Kind, turn: tuple[int, int] | None) -> Iterator[Candidate]:
    labels = labelled(sheet, NAME_LABEL, NOT_A_PERSON)
    before_turn = 0
    for count, (hit, value) in enumerate(labels):
        reasons = ["label"]
        if turn is not None and hit.row.place > turn[0]:
            if hit.row.place < turn[1]:
                reasons, before_turn = [*reasons, "in_signer_block"], before_turn + 1
            elif turn[1] >= 0:
                reasons.append("after_turn" if count == before_turn else "later_label")
            elif len(labels) >= 2:
                reasons.append("second_label" if count == 1 else "in_signer_block" if count == 0 else "later_label")
        elif count > 0 and kind not in LETTERS:
            reasons.append("later_label")
        reasons += _block(sheet, hit.row)
        if not value.beside:
            reasons += ["value_below", *_one_of_many(sheet, hit.row)]
        yield as_holder(sheet, value.text, value.rows, reasons, value.part)
        if value.beside and name_likeness(value.text) == 0:
            yield from _under_head(sheet, hit.row, reasons)


def _under_head(sheet: Sheet, head: Row, reasons: list[str]) -> Iterator[Candidate]:
    """"Nama" as the head of a column: beside it stands the next head, under it the name."""
    for row in sheet.below(head)[:1]:
        if name_likeness(row.text) > 0.5:
            yield as_holder(sheet, row.text, (row,), [*reasons, "value_below", *_one_of_many(sheet, head)], None)


def _one_of_many(sheet: Sheet, head: Row) -> list[str]:
    """Several names in the column of a table: which of them the paper is about it does not say."""
    names = [row for row in sheet.below(head, COLUMN) if name_likeness(row.text) > 0.5 and sheet.depth(row) < 0.8]
    return ["one_of_many"] if len(names) > 1 and sheet.right_of(head) else []


def _is_head(sheet: Sheet, row: Row) -> bool:
    """"Nama" in a row of heads; who stands under it is for `_under_head` to say."""
    hit = NAME_LABEL.opening(row)
    beside = sheet.right_of(row)[:1]
    return hit is not None and not hit.rest and bool(beside) and ":" not in beside[0].text[:2] and \
        name_likeness(beside[0].text) == 0


def _block(sheet: Sheet, label: Row) -> list[str]:
    """Whose block of the letter the label opens, by the heading right over it."""
    for row in sheet.before(label, 2):
        if ":" in row.text.rstrip(" :") or len(row.text) > LONGEST_HEADING:
            break
        if RECEIVER.opening(row):
            return ["after_turn"]
        if GIVER.opening(row):
            return ["in_signer_block"]
    return []


def _by_colon(sheet: Sheet) -> Iterator[Candidate]:
    for hit, value in labelled(sheet, COLON_LABEL, NOT_OF_COLON):
        colon = ":" in hit.row.text[hit.end:] or value.rows[0].text.lstrip()[:1] == ":"
        if colon and value.beside and name_likeness(value.text) > 0.5:
            yield as_holder(sheet, value.text, value.rows, ["colon_label"], value.part)


def _before_predicate(sheet: Sheet) -> Iterator[Candidate]:
    """The name that stands before its own sentence: "X" and on the next line "has successfully completed …"."""
    for row, following in pairwise(sheet.rows):
        said = following.page == row.page and PREDICATE.opening(following) is not None
        if said and name_likeness(row.text) > 0.7 and sheet.depth(row) < 0.75:
            yield as_holder(sheet, row.text, (row,), ["before_predicate"], None)


def _by_lead(sheet: Sheet) -> Iterator[Candidate]:
    hits = {hit.row.place: (hit, False) for hit in TO_SHORT.hits(sheet) if not hit.rest or hit.leads}
    hits |= {hit.row.place: (hit, True) for hit in GIVEN_TO.hits(sheet)}
    for hit, full in hits.values():
        if re.search(r"yth|hormat", hit.before + hit.rest, re.IGNORECASE):
            continue
        lead = [] if full else ["short_lead"]
        first = re.split(r",\s", hit.rest)[0]
        rest = hit.rest if name_likeness(hit.rest) > 0.5 or not first[:1].isupper() else first
        if name_likeness(rest) > 0.5:
            place = hit.row.text.find(rest, hit.end)
            yield as_holder(sheet, rest, (hit.row,), [*lead, "given_to_beside" if full else "given_to_near"],
                             (place, place + len(rest)))
        elif len(hit.rest.split()) < SENTENCE_WORDS or GIVEN_TO.inside(Row(rest, 0, 0, hit.row.box)):
            yield from _below_lead(sheet, hit, lead, full)


def _below_lead(sheet: Sheet, hit: Hit, lead: list[str], full: bool) -> Iterator[Candidate]:
    rows: list[Row] = []
    for row in sheet.after(hit.row, NEXT_ROWS):
        if GIVEN_TO.inside(row) or SIGNED_BELOW.inside(row):
            rows.clear()
            continue
        if _ends_the_lead(row, bool(rows)) or _is_head(sheet, row):
            break
        other = NAME_LABEL.exact(row) is not None or _labelled_otherwise(sheet, row)
        if row.level > hit.row.level and name_likeness(row.text) > 0.3 and not other:
            rows.append(row)
    if not rows and full and (group := _group_below(sheet, hit.row)) is not None:
        yield as_holder(sheet, group.text, (group,), [*lead, "given_to_next", "group"], None)
    tallest = max((row.height for row in rows), default=0.0)
    for count, row in enumerate(rows[:3]):
        near = ["given_to_next"] if count == 0 and full else ["given_to_near"]
        size = ["largest_after"] if row.height >= tallest * 0.99 and len(rows) > 1 else []
        broken = len(rows) > 1 and count < 2 and _goes_on(rows[0], rows[1])
        part = ["part_of_two_lines"] if broken else []
        yield as_holder(sheet, row.text, (row,), [*lead, *near, *size, *part], None)
        if broken and count == 0:
            yield as_holder(sheet, f"{row.text} {rows[1].text}", (row, rows[1]), [*near, *lead, "largest_after",
                "two_lines"],
                             None)


def _labelled_otherwise(sheet: Sheet, row: Row) -> bool:
    """A label, or the value of some label beside it: what its label is, the labels say."""
    if row.text.lstrip()[:1] == ":" or any(other.text.lstrip()[:1] == ":" for other in sheet.right_of(row)[:1]):
        return True
    return any(side_by_side(other, row) and 0 <= row.box[0] - other.box[2] < LABEL_GAP
               and len(other.text) < LONGEST_HEADING and TO_SHORT.exact(other) is None
               and sum(map(str.isalpha, other.text)) > 2
               for other in sheet.before(row, 3))


def _ends_the_lead(row: Row, found: bool) -> bool:
    """The sentence has gone on ("sebagai …"): what stands below is no name any more, found or not."""
    stop = STOP.opening(row)
    if stop is None or name_likeness(row.text) >= 0.5:
        return False
    return found or stop.phrase in GOES_ON


def _group_below(sheet: Sheet, lead: Row) -> Row | None:
    """What a paper was given to that is no person: a workshop, a brand, a village's group."""
    row = next(iter(sheet.below(lead, 3.0)), None)
    if row is None or STOP.opening(row) or NAME_LABEL.opening(row) or not _GROUPS.search(row.text):
        return None
    return None if len(row.text) > LONGEST_GROUP or any(char.isdigit() for char in row.text) else row


def _goes_on(row: Row, following: Row) -> bool:
    """A name broken over two lines: same size and middle, close together."""
    alike = 0.8 < following.height / max(row.height, 1e-6) < 1.25
    close = following.box[1] - row.box[3] < 0.5 * row.height
    return alike and close and abs(row.middle - following.middle) < 0.03


def _in_prose(sheet: Sheet) -> Iterator[Candidate]:
    """"… menerangkan bahwa Sdr. X adalah …", the name on the row of its lead or at the beginning of the next."""
    for row, following in zip(sheet.rows, [*sheet.rows[1:], None], strict=True):
        goes_on = following is not None and following.page == row.page
        text = f"{row.text} {following.text}" if following is not None and goes_on else row.text
        for match in _PROSE.finditer(text):
            start, end = match.span("name")
            if start < len(row.text):
                yield as_holder(sheet, match["name"], (row,), ["in_prose"], (start, min(end, len(row.text))))
            elif following is not None and match.start() < len(row.text):
                own = len(row.text) + 1
                yield as_holder(sheet, match["name"], (following,), ["in_prose"], (start - own, end - own))


def _top_of_page(sheet: Sheet) -> Iterator[Candidate]:
    """A curriculum vitae is headed by its person's name, the tallest writing in the upper part."""
    names = [row for row in sheet.on_page(sheet.pages[0]) if sheet.depth(row) < 0.35 and name_likeness(row.text) > 0.7]
    tallest = max((row.height for row in names), default=0.0)
    for row in names[:6]:
        size = ["tallest_of_cv"] if row.height >= 0.99 * tallest else []
        yield as_holder(sheet, row.text, (row,), ["top_of_cv", *size], None)


def _under_number(sheet: Sheet) -> Iterator[Candidate]:
    """On cards the name stands right under the number, its label often lost."""
    for row in sheet.rows:
        if sum(char.isdigit() for char in row.text) >= 14:
            near = [other for other in sheet.after(row, 4)
                    if other.box[0] >= row.box[0] - 0.02 and name_likeness(other.text) > 0.5
                    and other.box[1] - row.box[3] < RIGHT_UNDER * row.height]
            yield from (as_holder(sheet, other.text, (other,), ["card_under_number"], None) for other in near[:1])


def _by_size(sheet: Sheet) -> Iterator[Candidate]:
    """Where no words lead to a name: what looks like one, taller than the rest, in the middle of the first page."""
    for row in sheet.on_page(sheet.pages[0]) if sheet.pages else []:
        if 0.2 < sheet.depth(row) < 0.75 and name_likeness(row.text) > 0.7:
            yield as_holder(sheet, row.text, (row,), ["unled"], None)
