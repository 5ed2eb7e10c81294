"""The place won: "Juara I", "Juara Harapan II", "Terbaik", "Finalis"; taking part is no rank."""
from __future__ import annotations

import re

from worker.facts.candidates import Candidate, weigh
from worker.facts.layout import Row, Sheet

WEIGHTS = {"place": 2.8, "named_place": 2.4, "best": 1.8, "winner": 1.4, "finalist": 1.6, "leads_row": 0.7,
           "large": 0.5,
           "first_page": 0.3, "upper_title": -0.3, "list_of_winners": -2.0, "in_a_sentence": -1.0, "slip": -0.8,
           "taking_part": 0.6}
_ORDINALS = {"pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "satu": 1, "dua": 2,
             "tiga": 3,
             "empat": 4, "first": 1, "second": 2, "third": 3, "1st": 1, "2nd": 2, "3rd": 3, "utama": 1}
_ROMANS = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}
_WORD = "|".join(_ORDINALS)
_NUMERAL = rf"(?P<count>[1-9](?!\d)|[IVl|1!]{{1,3}}(?![A-Za-z0-9])|{_WORD})"
_PLACE = re.compile(rf"(?:juara|pemenang|peringkat|rangking|ranking|terbaik|winner|rank|place)\s*(?:ke\s*-?\s*|:\s*)?"
                    rf"(?P<harapan>harapan|favorit)?\s*(?:ke\s*-?\s*)?\(?{_NUMERAL}", re.IGNORECASE)
_HARAPAN_ALONE = re.compile(r"juara\s*(?P<harapan>harapan|favorit|umum|utama)", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?P<count>1st|2nd|3rd|first|second|third)\s*(?:place|winner|prize|runner)", re.IGNORECASE)
_RUNNER_UP = re.compile(r"\b(?:(?P<count>1st|2nd|first|second)\s*)?runner[\s-]*up", re.IGNORECASE)
_BEST = re.compile(r"\b(?:karya|peserta|desain|motif|penyaji|pembatik|pengrajin|perajin|inovasi|produk|stan|"
                   r"stand)?\s*terbaik\b"
                   r"|\bthe\s*best\b|best\s*(?:design|work|artisan)", re.IGNORECASE)
_WINNER = re.compile(r"\b(?:pemenang|the\s*winner|winner|juara)\b", re.IGNORECASE)
_FINALIST = re.compile(r"\b(?:finalis|finalist|nominasi|nominator|nominee)\b", re.IGNORECASE)


def rank(sheet: Sheet) -> list[Candidate]:
    found = [candidate for row in sheet.rows for candidate in _in_row(sheet, row)]
    if len({candidate.value for candidate in found if "place" in candidate.reasons}) >= 3:
        # three places on one paper: a list of all who won, not this one's place
        return [_listed(candidate) for candidate in found]
    return found


def _listed(candidate: Candidate) -> Candidate:
    return Candidate(candidate.value, candidate.text, candidate.page, candidate.box,
                     candidate.score + WEIGHTS["list_of_winners"], (*candidate.reasons, "list_of_winners"))


def _in_row(sheet: Sheet, row: Row) -> list[Candidate]:
    for value, reason, match in _readings(row.text):
        checks = {"leads_row": match.start() <= 4, "large": row.height > 1.3 * sheet.usual_height,
                  "first_page": row.page == sheet.pages[0], "in_a_sentence": match.start() > 60,
                  "slip": bool(re.search(r"[l|!]", match.groupdict().get("count") or ""))}
        reasons = [reason, *(name for name, holds in checks.items() if holds)]
        return [weigh(value, [row], reasons, WEIGHTS, match.group().strip(), match.span())]
    return []


def _readings(text: str) -> list[tuple[str, str, re.Match[str]]]:
    """(value, reason, match), the most telling first."""
    found = []
    if match := _PLACE.search(text):
        place = place_of(match["count"])
        if place:
            found.append((f"{match['harapan'].lower()} {place}" if match["harapan"] else str(place), "place", match))
    if match := _ENGLISH.search(text):
        found.append((str(place_of(match["count"]) or 1), "place", match))
    if match := _RUNNER_UP.search(text):
        found.append((str((place_of(match["count"] or "") or 1) + 1), "place", match))
    if match := _HARAPAN_ALONE.search(text):
        found.append((match["harapan"].lower(), "named_place", match))
    for pattern, value, reason in ((_BEST, "terbaik", "best"), (_FINALIST, "finalist", "finalist"), (_WINNER,
        "winner", "winner")):
        if match := pattern.search(text):
            found.append((value, reason, match))
    return found


def place_of(numeral: str) -> int | None:
    """1 for "I", "1", "l", "pertama", "first"; None for no numeral."""
    plain = numeral.strip().lower()
    if plain in _ORDINALS:
        return _ORDINALS[plain]
    if plain.isdigit() and plain != "11" and plain != "111":
        return int(plain)
    return _ROMANS.get(re.sub(r"[l|!1i]", "I", plain).upper())
