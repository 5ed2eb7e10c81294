"""Numbers of papers as written codes: which texts are one, their slips mended. Pure; finding is in `number`."""
from __future__ import annotations

import re
from dataclasses import dataclass

from worker.facts.months import ROMAN, roman_month
from worker.facts.slips import digits_of

_LOOKALIKE_ROMAN = re.compile(r"[IVXivxl1|!]{1,5}")
_LETTERED = re.compile(r"I\d{1,2}(?:\.|$)")
"""A segment of an office's code, "I5.8": a reader makes a 1 of its letter more often than the other way round."""
_MOSTLY_DIGITS = re.compile(r"[0-9OoIl|]{2,}")
_BNSP = re.compile(r"(?<![0-9])([0-9OoIl|SB]{5})[\s.]*([0-9OoIl|SB]{4})[\s.]*([0-9OoIl|SB])[\s.]*"
                   r"([0-9OoIl|SB]{5,8})[\s.]*((?:19|20|2O|l9|I9)[0-9OoIl|SB]{2})(?![0-9])")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_DECREE = re.compile(r"^\d{1,3}\s*tahun\s*(?:19|20)\d\d", re.IGNORECASE)
_TAIL = re.compile(r"\s*(?:\b(?:tanggal|tgl|hal|tahun(?!\s*ajar)|tentang|lampiran|perihal|sifat|diberikan|"
                   r"diterbitkan|dated?|nomor|halaman|page|nama|given|this|yang|telah)\b|[;,]\s|\s{3,}).*$",
                   re.IGNORECASE)
_OWN_LABEL = re.compile(r"^[A-Za-z]{2,12}[.:]\s+(?=\S*\d\S*/|\S+/\S)")
"""An abbreviated word of the label: "No. Sert. 44/…"."""
_PAST_YEAR = re.compile(r"(/(?:19|20)\d\d)\s+[A-Z][A-Za-z]{3,}.*$")
"""The town of a date on the same line: "18/ABC/V/2025 Solo"."""
LONGEST = 60
"""Characters; a longer text is a sentence, not a number."""


@dataclass(frozen=True, slots=True)
class Code:
    """A paper's number, mended. `others`: what the same letters may also mean, best first."""

    text: str
    others: tuple[str, ...] = ()

    @property
    def year(self) -> int | None:
        """The year written in it as a segment of its own, two digits only at the end after a Roman month.

        Such an end comes first: four digits further ahead are then the number of an office or a package.
        """
        parts = segments(self.text)
        if len(parts) >= 2 and re.fullmatch(r"\d\d", parts[-1]) and roman_month(parts[-2]) and not parts[-2].isdigit():
            return 2000 + int(parts[-1])
        return next((int(part) for part in reversed(parts) if _YEAR.fullmatch(part)), None)

    @property
    def month(self) -> int | None:
        """The month written beside the year in Roman numerals, None where there is none."""
        parts = segments(self.text)
        for part in parts[-3:]:
            if part in ROMAN and self.year:
                return roman_month(part)
        return None


def segments(code: str) -> list[str]:
    return [part.strip() for part in re.split(r"[/.\-\s]", code) if part.strip()]


def tidy_code(raw: str) -> Code | None:
    """The number at the start of a text, its slips mended and the words after it cut off; None if there is none."""
    text = _TAIL.sub("", raw.strip(" .:;,=-_–—\t")).strip(" .:;,=-_–—")
    text = _PAST_YEAR.sub(r"\1", re.sub(r"\s*/\s*", "/", _OWN_LABEL.sub("", text)))
    if bnsp := bnsp_number(text):
        return Code(bnsp)
    if not _plausible(text):
        return None
    return _mend(text)


def _plausible(text: str) -> bool:
    digits = sum(char.isdigit() for char in text)
    words = [word for word in re.findall(r"[A-Za-z]{4,}", text) if not word.isupper()]
    if not 3 <= len(text) <= LONGEST or _DECREE.match(text):
        return False
    return digits >= 2 and (len(words) <= 1 or "/" in text) and len(text.split()) <= 8


def _mend(text: str) -> Code:
    printed = re.split(r"(/)", text)
    parts = [_mend_segment(part) for part in printed]
    mended = "".join(parts)
    place = _roman_place(parts)
    if place is None:
        as_read = "".join(part if _LETTERED.match(part) else whole for part, whole in zip(printed, parts, strict=True))
        return Code(as_read, (mended,)) if as_read != mended else Code(mended)
    roman = ROMAN[(roman_month(parts[place]) or 1) - 1]
    as_roman = "".join([*parts[:place], roman, *parts[place + 1:]])
    if parts[place].isdigit():
        # "1" and "11" may be print or a misread I, II: Roman months are by far the commoner, so both are kept
        return Code(as_roman, (mended,))
    return Code(as_roman)


def _roman_place(parts: list[str]) -> int | None:
    """Index of the segment before the year (or before the last short segment) that can be a Roman month."""
    for place in range(len(parts) - 1, 1, -1):
        after = digits_of(parts[place]).strip()
        if re.match(r"(?:19|20)?\d\d(?!\d)", after) and place >= 2:
            before = parts[place - 2].strip()
            if _LOOKALIKE_ROMAN.fullmatch(before) and roman_month(before):
                return place - 2
    return None


def _mend_segment(part: str) -> str:
    """Letters among digits become digits, where the segment is a run of digits and their look-alikes."""
    def mend(match: re.Match[str]) -> str:
        run = match.group()
        return digits_of(run) if sum(char.isdigit() for char in run) * 2 >= len(run) else run
    return re.sub(rf"(?<![A-Za-z0-9]){_MOSTLY_DIGITS.pattern}(?![A-Za-z0-9])", mend, part)


def bnsp_number(text: str) -> str | None:
    """A number of the national certification body: KBLI 5, KBJI 4, level 1, serial 5..8, year 4 (domain: 5.1)."""
    match = _BNSP.search(text)
    if not match:
        return None
    groups = [digits_of(group) for group in match.groups()]
    if not 1990 <= int(groups[4]) <= 2079:
        return None
    return " ".join(groups)
