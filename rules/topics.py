"""Does a paper speak of the scheme's work? The title first, then what is certified, then all other lines.

Names are taken out before looking: a batik museum's hall, an airline or a batik firm's letterhead says nothing of the
work. A hit in a place near the top decides; the field's bare name decides nothing and leaves the doubt to a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rules.letters import distance, plain
from rules.paper import Document, Line
from rules.quality import well_read
from rules.scheme import Topic
from rules.verdict import NO, UNCLEAR, YES, Verdict

CERTIFIES = re.compile(
    r"\b(mengikuti|menyelesaikan|pelatihan|kursus|bimtek|bimbingan teknis|workshop"
    r"|lomba|kompetisi|kontes|sayembara|festival"
    r"|juara|prestasi|pemenang|kompeten|competent|kualifikasi|qualification|kompetensi|competency|bidang|area of|skema"
    r"|jabatan|bekerja|pekerjaan|karyawan|pegawai|tenaga|pengrajin|perajin|usaha|merekomendasikan|keahlian"
    r"|keterampilan"
    r"|completed|training|course|won|place|awarded|worked|employed)\b"
)
STOPS = re.compile(
    r"[,.;:()/\n]|\b(sebagai|selaku|pada|dengan|dalam|yang|di|telah|sejak|atas|untuk|dan|bagian|tahun|tanggal"
    r"|adalah|bekerja|as|in|on|at|has|who|for)\b"
)
NOT_WORK = re.compile(
    r"\b(nomor|alamat|jalan|jl|telp|email|bertempat|tempat|lokasi|venue|diselenggarakan|penyelenggara"
    r"|organized|held at)\b"
)
LONG = 8  # letters from which one slip, or a lost space, still leaves no doubt which word was meant


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the words say of the topic, where, and by which words. `code` is the wording's."""

    verdict: Verdict
    code: str
    words: str = ""
    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    fact: str = "title"


@dataclass(frozen=True, slots=True)
class _Zone:
    """Some words that stand together, already plain."""

    text: str
    page: int | None
    box: tuple[float, float, float, float] | None
    rank: int
    """0 the title, 1 what is certified, 2 anything else."""


def sight(paper: Document, topic: Topic, floor: float) -> Sighting:
    """Whether the paper speaks of the topic. No is only said of a paper whose words were read well."""
    title = paper.fact("title")
    zones = _zones(paper, topic)
    named = _judge(paper, topic, zones, floor)
    if not title.found or title.sure(floor) or not any(_look(zone, topic) for zone in zones if zone.rank == 0):
        return named
    unnamed = _judge(paper, topic, [zone for zone in zones if zone.rank > 0], floor)
    if named.verdict is unnamed.verdict:
        return named
    return Sighting(UNCLEAR, "topic_title_unsure", str(title.value), title.page, title.box)


def _judge(paper: Document, topic: Topic, zones: list[_Zone], floor: float) -> Sighting:
    found = [hit for zone in zones if (hit := _look(zone, topic)) is not None]
    for rank in (0, 1):
        here = [hit for place, hit in found if place == rank and hit.code != "topic_subject_only"]
        if here:
            return _strongest(here)
    return _from_all(paper, topic, zones, [hit for _, hit in found], floor)


def _strongest(hits: list[Sighting]) -> Sighting:
    """A plain yes beats a neighbouring craft named beside it; off topic beats both."""
    order = ("topic_off", "topic_shown", "topic_mixed", "topic_other")
    return min(hits, key=lambda hit: order.index(hit.code) if hit.code in order else len(order))


def _from_all(paper: Document, topic: Topic, zones: list[_Zone], hits: list[Sighting], floor: float) -> Sighting:
    """Neither title nor certified line says it: the craft's words in the list of contents may."""
    craft = {word: zone for zone in zones for word in _present(zone.text, topic.craft + topic.shows, topic)}
    subject = next((hit for hit in hits if hit.code == "topic_subject_only"), None)
    if len(craft) >= 2 and (subject or any(word in topic.shows for word in craft)):
        zone = next(iter(craft.values()))
        return Sighting(YES, "topic_shown", ", ".join(sorted(craft)[:4]), zone.page, zone.box)
    if subject:
        return subject
    if craft:
        word, zone = next(iter(craft.items()))
        return Sighting(UNCLEAR, "topic_doubtful", word, zone.page, zone.box)
    if hits:
        return _strongest(hits) if well_read(paper, floor) else Sighting(UNCLEAR, "topic_not_read")
    if well_read(paper, floor):
        return Sighting(NO, "topic_absent", paper.fact("title").text or str(paper.fact("title").value or ""))
    return Sighting(UNCLEAR, "topic_not_read")


def _look(zone: _Zone, topic: Topic) -> tuple[int, Sighting] | None:
    """What one zone says, None if it says nothing of the field."""

    def says(verdict: Verdict, code: str, words: list[str]) -> tuple[int, Sighting]:
        return zone.rank, Sighting(verdict, code, ", ".join(words[:3]), zone.page, zone.box)

    if off := _present(zone.text, topic.off, topic):
        return says(NO, "topic_off", off) if zone.rank < 2 else None
    shows, other = _present(zone.text, topic.shows, topic), _present(zone.text, topic.other, topic)
    if zone.rank == 2:  # a word in the small print can neither show the work nor speak against it alone
        subject = _present(zone.text, topic.subject, topic)
        return says(UNCLEAR, "topic_subject_only", subject) if subject else None
    if shows and other:
        apart = [word for word in shows if not any(word in longer for longer in other)]
        outright = [word for word in apart if " " in word]
        return says(YES, "topic_shown", outright) if outright else says(UNCLEAR, "topic_mixed", shows + other)
    if shows:
        return says(YES, "topic_shown", shows)
    if other:
        return says(NO, "topic_other", other)
    craft = _present(zone.text, topic.craft, topic)
    subject = _present(zone.text, topic.subject, topic)
    if len(craft) >= 2 or (craft and subject):
        return says(YES, "topic_shown", craft)
    return says(UNCLEAR, "topic_subject_only", subject) if subject else None


def _zones(paper: Document, topic: Topic) -> list[_Zone]:
    title, issuer, signer = paper.fact("title"), paper.fact("issuer"), paper.fact("signer")
    names = [run for fact in (issuer, signer, paper.fact("place")) if (run := _squeezed(str(fact.value or "")))]
    zones = []
    if title.found:
        zones.append(_Zone(_without_names(str(title.value), topic), title.page, title.box, 0))
    for role in ("role", "level"):
        if (fact := paper.fact(role)).found:
            zones.append(_Zone(_without_names(str(fact.value), topic), fact.page, fact.box, 1))
    certified = False
    for line in paper.lines:
        rank = 1 if certified or CERTIFIES.search(_words(line.text)) else 2
        certified = CERTIFIES.search(_words(line.text)) is not None  # the next line goes on with the sentence
        if not _is_name(line, names):
            zones.append(_Zone(_without_names(line.text, topic), line.page, line.box, rank))
    return zones


def _is_name(line: Line, names: list[str]) -> bool:
    """The line is the issuer's, the signer's or the place's name and nothing else, or tells where, not what."""
    run = _squeezed(line.text)
    return any(run and (run in name or (name in run and len(run) < 1.4 * len(name))) for name in names) or (
        NOT_WORK.match(_words(line.text)) is not None
    )


def _words(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", plain(text)).strip()


def _squeezed(text: str) -> str:
    return _words(text).replace(" ", "")


def _without_names(text: str, topic: Topic) -> str:
    """The plain words, with every organisation's and place's name cut out: from its head to the next stop."""
    rest = re.sub(r"\s+", " ", plain(text).replace("-", " ").replace('"', ","))
    for head in topic.names:
        while found := re.search(rf"\b{re.escape(head)}\b", rest):
            end = STOPS.search(rest, found.end())
            rest = rest[: found.start()] + " , " + (rest[end.start() :] if end else "")
    return _words(rest)


def _present(text: str, phrases: tuple[str, ...], topic: Topic) -> list[str]:
    """The phrases that stand in plain text; if none does, those that do with a lost space or a slip in a long word."""
    exact = [phrase for phrase in phrases if f" {phrase} " in f" {text} "]
    return exact or [phrase for phrase in phrases if _stands(text, phrase, topic.not_slips)]


@lru_cache(maxsize=65536)
def _stands(text: str, phrase: str, not_slips: tuple[str, ...]) -> bool:
    run = phrase.replace(" ", "")
    if len(run) < LONG:
        return False
    if " " in phrase and run in text.replace(" ", ""):
        return True
    words, parts = text.split(), phrase.split()
    return any(
        _slipped(words[at : at + len(parts)], parts, not_slips) for at in range(len(words) - len(parts) + 1)
    ) or any(run in word for word in words if len(word) > len(run))


def _slipped(words: list[str], parts: list[str], not_slips: tuple[str, ...]) -> bool:
    """Word for word the phrase, but for one wrong letter in a word of at least five."""
    if any(word in not_slips for word in words):
        return False
    wrong = [(word, part) for word, part in zip(words, parts, strict=True) if word != part]
    return len(wrong) == 1 and min(len(wrong[0][0]), len(wrong[0][1])) >= 5 and distance(*wrong[0], 1) == 1
