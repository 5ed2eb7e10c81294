"""Is the name on the paper the candidate's? Same, similar (ask a person) or different (domain: names).

Same means that every letter agrees once titles, spelling habits and lost spaces are undone. All that is merely
likely is similar: a wrong "same" gives a stranger's paper to the candidate, a wrong "similar" costs one question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from rules.letters import distance, plain
from rules.name_words import (
    ABDUL,
    DEGREES,
    GROUPS,
    KINSHIP,
    MUHAMMAD,
    NOT_GIVEN,
    SEVERAL,
    TITLES_BEFORE,
)


class Likeness(StrEnum):
    SAME = "same"
    SIMILAR = "similar"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class NameMatch:
    likeness: Likeness
    reason: str
    """same: exact, spaces, spelling, patronym. similar: letters, initials, one_word, part_of_name, order, family_name,
    group, several_people, no_name. different: other_name."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A name undressed: words without titles. `patronym` counts the words from "bin" on, at the end."""

    words: tuple[str, ...]
    patronym: int = 0
    inverted: bool = False

    @property
    def run(self) -> str:
        return "".join(self.words)

    @property
    def without_patronym(self) -> tuple[str, ...]:
        return self.words[: len(self.words) - self.patronym]


def compare(known: str, read: str) -> NameMatch:
    """How alike the candidate's name and the name on a paper are. Symmetric but for the group's name, which is read."""
    several = re.search(r"[&;]", read) is not None
    tokens = {word.strip(".") for word in _tokens(read)}
    if tokens & GROUPS or _group_run(read):
        return NameMatch(Likeness.SIMILAR, "group")
    if several or tokens & SEVERAL:
        return NameMatch(Likeness.SIMILAR, "several_people")
    one, other = _undress(known), _undress(read)
    if not one.words or not other.words:
        return NameMatch(Likeness.SIMILAR, "no_name")
    return _same(one, other) or _similar(one, other) or NameMatch(Likeness.DIFFERENT, "other_name")


def _group_run(read: str) -> bool:
    """A group's name whose spaces the reader lost: "KELOMPOKBATIK…"."""
    run = "".join(re.findall(r"[a-z]+", plain(read)))
    return run.startswith(("kelompok", "paguyuban", "sanggar", "koperasi", "komunitas"))


def _tokens(name: str) -> list[str]:
    return re.findall(r"[a-z][a-z.]*", plain(name).replace("-", " "))


def _undress(name: str) -> _Name:
    before, *after = plain(name).split(",")
    inverted = bool(after) and not _all_degrees(after)
    if inverted:  # "Rahayu, Siti": the family name first
        before = " ".join((*after, before))
    words = _spelled(_without_degrees(_without_titles(_tokens(before))))
    kin = [place for place, word in enumerate(words) if word in KINSHIP and place > 0]
    patronym = len(words) - kin[0] - 1 if kin else 0
    return _Name(tuple(word for word in words if word not in KINSHIP), patronym, inverted)


def _all_degrees(parts: list[str]) -> bool:
    """After a comma stand degrees: known ones, or anything with dots inside."""
    return all(
        word.replace(".", "") in DEGREES | TITLES_BEFORE or re.search(r"[a-z]\.[a-z]", word)
        for part in parts
        for word in _tokens(part)
    )


def _without_titles(words: list[str]) -> list[str]:
    kept = list(words)
    while len(kept) > 1 and (kept[0].replace(".", "") in TITLES_BEFORE or kept[0] in TITLES_BEFORE):
        kept = kept[1:]
    return [word for word in kept if word.replace(".", "") not in ("alm", "almh", "hj")] or kept


def _without_degrees(words: list[str]) -> list[str]:
    """Degrees at the end, with their dots ("S.E.") or, after two words of name, without ("SE")."""
    kept = list(words)
    while len(kept) > 1:
        bare = kept[-1].replace(".", "")
        dotted = "." in kept[-1].rstrip(".") and len(bare) > 1
        if bare not in DEGREES or not (dotted or len(kept) > 2):
            break
        kept = kept[:-1]
    return kept


def _spelled(words: list[str]) -> list[str]:
    """One spelling for each word: dots open, Muhammad and Abdul in full."""
    opened = [part for word in words for part in word.split(".") if part]
    dotted_m = len(words) > 1 and words[0] in ("m.", "m") and len(opened) > 1
    return [_one_spelling(word, first=place == 0, dotted_m=dotted_m) for place, word in enumerate(opened)]


def _one_spelling(word: str, *, first: bool, dotted_m: bool) -> str:
    if word in MUHAMMAD or (first and dotted_m and word == "m"):
        return "muhammad"
    return "abdul" if word in ABDUL else word


def _modern(word: str) -> str:
    """Old spelling undone where it shows itself: oe, tj, dj, sj, nj; a lone j becomes y only beside one of these."""
    modern = word.replace("oe", "u").replace("sj", "sy").replace("nj", "ny")
    modern = modern.replace("tj", "c").replace("dj", "\0")
    if modern != word:
        modern = modern.replace("j", "y")
    return modern.replace("\0", "j").replace("ch", "kh")


def _modern_run(words: tuple[str, ...]) -> str:
    old = any(sign in word for word in words for sign in ("oe", "tj", "dj", "sj", "nj"))
    return "".join(_modern(word).replace("j", "y") if old and "dj" not in word else _modern(word) for word in words)


def _same(one: _Name, other: _Name) -> NameMatch | None:
    if one.words == other.words:
        return NameMatch(Likeness.SAME, "exact")
    if one.run == other.run:
        return NameMatch(Likeness.SAME, "spaces")
    if _modern_run(one.words) == _modern_run(other.words):
        return NameMatch(Likeness.SAME, "spelling")
    bare = one.without_patronym, other.without_patronym
    if (one.patronym or other.patronym) and bare[0] == bare[1] and len(bare[0]) > 1:
        return NameMatch(Likeness.SAME, "patronym")
    return None


def _similar(one: _Name, other: _Name) -> NameMatch | None:
    checks = (
        ("letters", _few_letters),
        ("order", _other_order),
        ("initials", _initials),
        ("part_of_name", _inside),
        ("family_name", _same_given_name),
    )
    for reason, check in checks:
        if check(one.words, other.words):
            shorter = min(len(one.words), len(other.words))
            one_word = reason == "part_of_name" and shorter == 1
            return NameMatch(Likeness.SIMILAR, "one_word" if one_word else reason)
    return None


def _near(one: str, other: str) -> bool:
    """A letter or two apart: one in a short word, two in a longer one."""
    most = 1 if min(len(one), len(other)) < 6 else 2
    return distance(one, other, most) <= most


def _few_letters(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return _near("".join(one), "".join(other)) or _near(_modern_run(one), _modern_run(other))


def _other_order(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return len(one) > 1 and sorted(one) == sorted(other)


def _initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Word for word the same, or one is the other's first letters: "Sri W." and "Sri Wahyuni"."""
    if len(one) != len(other) or not any(
        len(word) > 1 and len(twin) > 1 for word, twin in zip(one, other, strict=True)
    ):
        return False
    return all(
        word == twin
        or (min(len(word), len(twin)) <= 2 and (word.startswith(twin) or twin.startswith(word)))
        or (len(word) > 2 and len(twin) > 2 and _near(word, twin))
        for word, twin in zip(one, other, strict=True)
    )


def _inside(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Every word of the shorter name stands in the longer one, in order, give or take a letter; initials allowed."""
    shorter, longer = sorted((one, other), key=len)
    if not any(len(word) > 2 and word not in NOT_GIVEN for word in shorter):
        return False
    rest = iter(longer)
    return all(any(_stands_for(word, twin) for twin in rest) for word in shorter)


def _stands_for(word: str, twin: str) -> bool:
    if word == twin or _modern(word) == _modern(twin):
        return True
    if min(len(word), len(twin)) == 1:
        return word[0] == twin[0]
    return min(len(word), len(twin)) > 3 and _near(word, twin)


def _same_given_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """The same given name before another family name. Prefixes that half the country bears do not count."""
    given = _given(one), _given(other)
    if not given[0] or not given[1]:
        return False
    return _modern(given[0]) == _modern(given[1]) or (min(map(len, given)) > 4 and distance(*given, 1) <= 1)


def _given(words: tuple[str, ...]) -> str:
    return next((word for word in words if word not in NOT_GIVEN and len(word) > 1), "")
