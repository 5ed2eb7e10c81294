"""Names of people: what can be one, and the name without its titles. Knows no names, only what is never part of one."""
from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

from worker.facts.nonames import never_a_name


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLE_WORDS = _words(
    "s pd sd m a md st mt se sh ir dr drs dra prof h hj kh r rr ra raden sp skom mkom spd mpd ssn msn sos ssos "
    "sip mm msi ssi ag sag amd si kom sn e t hum mhum mba ba bsc msc phd str tr keb kep ners apt ip ap k lc th "
    "kes par stp cert dipl ing rer nat eng habil")
_FRONT = re.compile(r"^(?:(?:prof|dr|drs|dra|ir|hj|h|kh|ny|tn|nn|bpk|bapak|ibu|sdr|sdri|sdra|saudara|saudari|mr|mrs|ms|"
                    r"kepada|yth|mbah|mbok|eyang|pak|bu|a\.?\s?n|raden|r\.?a|r\.?r|r\.?ay|kel|keluarga|kgs|k\.?r\.?t)\b\s*\.?(?:\s*/\s*[A-Za-z]+\.?)?[\s,]*)+",
                    re.IGNORECASE)
_COUNTED = re.compile(r"^\W*(?:\d{1,2}|[a-z])\s*[.)]\s*(?=[A-Z])")
"""The number of a row in a list: "1. "."""
LONGEST_DEGREE = 4
_DOTTED_FRONT = re.compile(r"([A-Za-z]{2,4})\.\s?(?=[A-Z][a-z])")
_DOTTED_TITLES = ("drs", "dra", "dr", "ir", "hj", "prof")
_SHORT_NAMES = frozenset(("ig", "rr", "ra", "kh"))
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’`.-])*")


def without_titles(text: str) -> str:
    """The bare name: titles before and after it, degrees and honorifics gone."""
    name = re.sub(r"\(.*?\)", " ", _COUNTED.sub("", text))
    name = re.sub(r"[*_\"“”«»:;=]+", " ", name).strip(" .,-–—'’`~()[]")
    name = _without_misread_front(re.sub(r"^[a-z](?=[A-Z])", "", _FRONT.sub("", name)))
    name = re.split(r",|\s[-–]\s|/", name)[0]
    words = name.split()
    while len(words) > 1 and _is_degree(words[-1]):
        words.pop()
    words = _without_loose_degrees(words)
    return " ".join(words).strip(" .,-–—'’`")


def _without_misread_front(name: str) -> str:
    """"DIs. Mulyono": a title with one wrong letter; "Ig." and the like are names, shortened."""
    match = _DOTTED_FRONT.match(name)
    if match is None or match[1].lower() in _SHORT_NAMES:
        return name
    near = any(len(title) == len(match[1]) and Levenshtein.distance(title, match[1].lower()) == 1
               for title in _DOTTED_TITLES)
    return name[match.end():] if near else name


def _without_loose_degrees(words: list[str]) -> list[str]:
    """"Indah S Kom M T": degrees whose dots and commas a reader lost; one letter alone is an initial."""
    end = len(words)
    while end > 1 and len(words[end - 1]) <= LONGEST_DEGREE and words[end - 1].lower() in _TITLE_WORDS:
        end -= 1
    return words[:end] if len(words) - end > 1 else words


def _is_degree(word: str) -> bool:
    """S.Pd, M.Kom., A.Md: dotted abbreviations; a lone initial ("Sri W.") is a name."""
    parts = [part for part in word.lower().split(".") if part]
    if len(parts) < 2:
        return word.rstrip(".").lower() in ("spd", "mpd", "amd", "skom", "mkom", "phd", "mba", "msc", "bsc") and \
            not word.isupper()
    return all(part in _TITLE_WORDS for part in parts)


def proper(name: str) -> str:
    """A name as one writes it: words joined by the reader are parted where the case shows it; no all-capitals."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(_proper_word(word) for word in name.split())


def _proper_word(word: str) -> str:
    if word.isupper() and len(word.strip(".")) > 1 and not re.fullmatch(r"(?:[A-Z]\.)+[A-Z]?", word):
        return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), word.replace("’", "'")) \
            if "'" not in word else word[0] + word[1:].lower()
    return word[0].upper() + word[1:] if word.islower() else word


def name_likeness(text: str) -> float:
    """How much a text looks like a person's name, 0..1, by form alone."""
    bare = without_titles(text)
    if any(char.isdigit() for char in _COUNTED.sub("", text)):
        return 0.0
    words = bare.split()
    if not words or len(words) > 7 or len(bare) < 3 or len(bare) > 48:
        return 0.0
    letters = sum(char.isalpha() for char in bare)
    if letters < 3 or letters / len(bare.replace(" ", "")) < 0.8:
        return 0.0
    if any(never_a_name(word) for word in words) or _speaks_on(text):
        return 0.0
    if not all(_WORD.fullmatch(word.strip("-,")) for word in words):
        return 0.2
    if len(set(words)) < len(words):
        return 0.3  # stamps are read twice over, people's names seldom repeat a word
    return _case_score(words)


def _speaks_on(text: str) -> bool:
    """What follows a comma or slash is no degree but a label, a place or a date: "Sukamaju, Kec. Ngemplak"."""
    bare = _FRONT.sub("", re.sub(r"\(.*?\)", " ", text).strip(" :;"))
    after = re.split(r",|/|\s[-–]\s", bare, maxsplit=1)[1:]
    return bool(after) and any(never_a_name(word) and word.strip(".").lower() not in _TITLE_WORDS
                               for word in re.findall(r"[^\W\d_]{2,}\.?", after[0]))


def _case_score(words: list[str]) -> float:
    capital = sum(word[0].isupper() for word in words)
    if not capital:
        return 0.3  # papers write names with capitals; a name in small letters is mostly the end of a sentence
    score = 0.5 + 0.4 * capital / len(words)
    if len(words) >= 2:
        score += 0.1
    return score
