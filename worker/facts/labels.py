"""Labels and their values: "Nama : Siti", a value in the next column, a value on the next line."""
from __future__ import annotations

import re
from dataclasses import dataclass

from worker.facts.anchors import Hit, Phrases
from worker.facts.layout import Row, Sheet
from worker.facts.nonames import never_a_name

_NEXT_LABEL = re.compile(
    r"\s*\b(?:NIDN|NIK|NIP|NIM|NISN?|NPWP|No\.?\s*(?:KTP|HP|Reg|Induk)|Tempat|Tgl|Tanggal\s*Lahir|Alamat|Jabatan|"
    r"Umur|Usia|"
    r"Jenis\s*Kelamin|Pekerjaan|Agama|Instansi|Unit\s*Kerja|Pangkat|Keterangan|Golongan)\b.*$")
_OWN_WORDS = re.compile(r"\s?[A-Za-z][A-Za-z /.()'’-]{1,34}:")
"""The rest of a label up to its colon; a value before the colon would bear a digit or be longer."""
_NO_CODE = re.compile(r"[A-Za-z /.()'’-]{2,36}")
_ONLY_SIGNS = re.compile(r"[\W_]*")
LONGEST_PARENTHESIS = 40
LONGEST_BEGINNING = 10


@dataclass(frozen=True, slots=True)
class Value:
    """The text that a label names, and where it stands."""

    text: str
    rows: tuple[Row, ...]
    part: tuple[int, int] | None
    beside: bool
    """On the label's own row or in the next column; False: on the line below."""


def value_of(sheet: Sheet, hit: Hit) -> Value | None:
    """What stands after a label: on its row, in the next column, else below."""
    row, start = hit.row, max(_past_translation(hit), _past_own_words(sheet, hit))
    rest = row.text[start:]
    plain = _NEXT_LABEL.sub("", rest.strip(" :;.,=-–_/\t")).strip(" :;,=-–_")
    if plain and not _ONLY_SIGNS.fullmatch(plain):
        place = row.text.find(plain, start)
        return Value(plain, (row,), (max(place, 0), max(place, 0) + len(plain)), True)
    for other in sheet.right_of(row)[:2]:
        plain = _NEXT_LABEL.sub("", other.text.strip(" :;.,=-–_")).strip()
        if plain and not _ONLY_SIGNS.fullmatch(plain):
            return _broken_code(sheet, plain, other) or Value(plain, (other,), None, True)
    for other in sheet.below(row)[:1]:
        return Value(other.text.strip(" :;,=-–_"), (other,), None, False)
    return None


def _past_own_words(sheet: Sheet, hit: Hit) -> int:
    """End of the label where it has words that we do not know: "Nama Penerima :", or ":" begins the next column."""
    rest = hit.row.text[hit.end:]
    if match := _OWN_WORDS.match(rest):
        return hit.end + match.end()
    if not _NO_CODE.fullmatch(rest):
        return hit.end
    beside = sheet.right_of(hit.row)[:1]
    if beside and (beside[0].text.lstrip()[:1] == ":" or all(map(never_a_name, re.findall(r"\w+", rest)))):
        return len(hit.row.text)
    return hit.end


def _broken_code(sheet: Sheet, plain: str, row: Row) -> Value | None:
    """A number broken after its first hyphen or slash ("PO-"): the next line belongs to it."""
    if len(plain) > LONGEST_BEGINNING or not row.text.rstrip().endswith(("-", "/")):
        return None
    following = next(iter(sheet.below(row, 1.0)), None)
    if following is None or not re.match(r"\W*[A-Z\d][\w.-]*/", following.text):
        return None
    return Value(f"{row.text.strip(' :;.')}{following.text.strip()}", (row, following), None, True)


def _past_translation(hit: Hit) -> int:
    """End of the label with what belongs to it: "(Name)", "/ Name", up to its colon."""
    rest = hit.row.text[hit.end:]
    match = re.match(rf"\s*(?:\([^)]{{0,{LONGEST_PARENTHESIS}}}\)|/\s*[A-Za-z ./]{{2,25}}(?=\s*:))?[^:\w]{{0,3}}:?",
                     rest)
    return hit.end + (match.end() if match else 0)


def labelled(sheet: Sheet, phrases: Phrases, other_labels: Phrases | None = None) -> list[tuple[Hit, Value]]:
    """Every label that opens its row, with its value. `other_labels` begin alike and mean something else."""
    found = []
    for hit in phrases.hits(sheet):
        if not hit.leads or (other_labels is not None and other_labels.exact(hit.row)):
            continue
        value = value_of(sheet, hit)
        if value is not None:
            found.append((hit, value))
    return found
