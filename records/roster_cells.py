"""What one cell of a roster means: an identity number, a date, a sex. A cell that cannot be meant raises BadCell."""
from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from records.sheets import Cell

NIK_DIGITS = 16
EXCEL_EPOCH = date(1899, 12, 30)
EXCEL_DAYS = range(1, 80_000)  # 1900 to 2118
MONTHS = {
    name: number for number, names in enumerate(
        ("januari january jan", "februari pebruari february feb", "maret march mar", "april apr", "mei may",
         "juni june jun", "juli july jul", "agustus august agt ags agu aug", "september sept sep",
         "oktober october okt oct", "november nopember nov nop", "desember december des dec"), start=1)
    for name in names.split()
}
SEXES = {
    "l": "L", "lk": "L", "laki": "L", "laki laki": "L", "pria": "L", "m": "L", "male": "L",
    "p": "P", "pr": "P", "perempuan": "P", "wanita": "P", "f": "P", "female": "P",
}


class BadCell(ValueError):
    """The cell's text is not what its column asks for; the message says what is expected."""


def text_of(cell: Cell) -> str:
    """A cell as it would be read aloud: whole numbers without a decimal point, dates as ISO."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell).strip().lstrip("'").replace("\u00a0", " ")


def read_nik(cell: Cell) -> str:
    """16 digits. A spreadsheet keeps 15 digits of a number and makes the last one 0: such a number is not known."""
    text = text_of(cell)
    if re.fullmatch(r"\d[.,]\d+E\+?\d+", text.strip(), re.IGNORECASE):
        raise BadCell("NIK tersimpan sebagai angka dan terpotong; ubah kolom menjadi teks dan isi lagi")
    digits = re.sub(r"[\s.\-]", "", text)
    if not re.fullmatch(r"\d{16}", digits):
        raise BadCell(f"NIK harus {NIK_DIGITS} angka, ini {len(re.findall(r'[0-9]', digits))}")
    if isinstance(cell, int | float) and digits.endswith("0"):
        raise BadCell("NIK tersimpan sebagai angka, digit terakhir mungkin hilang; ubah kolom menjadi teks")
    return digits


def read_date(cell: Cell) -> date:
    """dd/mm/yyyy as BNSP's list has it, also with - or ., ISO, `16 November 1990`, and a spreadsheet's own dates."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = text_of(cell)
    if isinstance(cell, int | float) and int(cell) in EXCEL_DAYS:
        return EXCEL_EPOCH + timedelta(days=int(cell))
    found = (
        re.fullmatch(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:[T ][\d:.]+)?", text)
        or re.fullmatch(r"(?P<d>\d{1,2})\s*[-/.]\s*(?P<m>\d{1,2})\s*[-/.]\s*(?P<y>\d{4})", text)
        or re.fullmatch(r"(?P<d>\d{1,2})[\s\-]+(?P<m>[A-Za-z]+)\.?[\s\-]+(?P<y>\d{4})", text)
    )
    if found is None:
        raise BadCell(f"tanggal “{text[:40]}” tidak dikenali; tulis hh/bb/tttt, misalnya 16/11/1990")
    month = found["m"]
    try:
        return date(int(found["y"]), int(month) if month.isdigit() else MONTHS[month.lower()], int(found["d"]))
    except (KeyError, ValueError) as error:
        raise BadCell(f"tanggal “{text[:40]}” tidak ada di kalender") from error


def read_birth(cell: Cell) -> tuple[str, date]:
    """Place and date in one cell: `Pekalongan, 12 Mei 1980`."""
    place, _, born = text_of(cell).rpartition(",")
    if not place.strip():
        raise BadCell("tempat dan tanggal lahir dipisah koma, misalnya Pekalongan, 12/05/1980")
    return place.strip(), read_date(born.strip())


def read_sex(cell: Cell) -> str:
    """ "L" or "P", as Indonesian forms have it."""
    sex = SEXES.get(" ".join(re.findall(r"[a-z]+", text_of(cell).lower())))
    if sex is None:
        raise BadCell(f"jenis kelamin “{text_of(cell)[:20]}” tidak dikenali; tulis L atau P")
    return sex
