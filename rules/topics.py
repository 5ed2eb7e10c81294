"""Does a paper speak of the scheme's work? The title first, then what is certified, then all other lines.

Only words for the work itself say yes. The field's bare name, or the name of its product beside another activity
("pemasaran batik tulis"), decides nothing and leaves the doubt to a person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from rules.letters import distance
from rules.paper import Box, Document, Kind
from rules.passages import CERTIFIED, LETTERHEAD, LETTERS, TITLE, Passage, passages
from rules.quality import well_read
from rules.scheme import Topic
from rules.verdict import NO, UNCLEAR, YES, Verdict

ACTIVITIES = frozenset({
    "pelatihan", "kursus", "diklat", "bimtek", "bimbingan", "workshop", "lokakarya", "lomba", "kompetisi", "kontes",
    "sayembara", "turnamen", "training", "course", "contest", "competition", "seminar", "webinar", "parade",
})  # fmt: skip
EMPTY = frozenset({
    "sertifikat", "piagam", "penghargaan", "certificate", "kompetensi", "competency", "teknis", "dasar", "lanjutan",
    "tingkat", "angkatan", "tahun", "kegiatan", "keterampilan", "nasional", "provinsi", "kabupaten", "kerja",
    "berbasis", "dan", "dari", "pada", "yang", "oleh", "the", "and",
})  # fmt: skip
"""Words that name no work."""
LEADING = frozenset({
    "pembuatan", "membuat", "teknik", "seni", "kain", "kriya", "kerajinan", "peningkatan", "pengembangan", "mutu",
    "kualitas", "kemampuan", "keahlian", "produksi", "proses", "praktik", "praktek", "industri", "vokasi", "profesi",
    "pemula", "mahir", "terampil", "intensif", "batch", "gelombang", "program", "karya", "kreasi", "cipta", "regional",
    "tradisional", "basic", "advanced", "skills", "skill", "traditional", "making", "art", "handmade", "international",
    "internasional", "kota", "desa", "kecamatan", "antar", "umum", "pelajar", "siswa", "mahasiswa", "pengrajin",
    "perajin", "fabric", "tulis", "nusantara", "indonesia",
})  # fmt: skip
"""Words that may stand between "pelatihan" and the work without making it another work."""
JOINING = frozenset({"dan", "and", "serta", "with", "dengan"})
LONG = 8  # letters from which one slip, or a lost space, still leaves no doubt which word was meant


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the words say of the topic, where, and by which words. `code` is the wording's."""

    verdict: Verdict
    code: str
    words: str = ""
    page: int | None = None
    box: Box | None = None
    fact: str = "title"


@dataclass(frozen=True, slots=True)
class _Words:
    """The scheme's words that stand in some passages."""

    off: list[str]
    work: list[str]
    product: list[str]
    other: list[str]
    away: list[str]
    subject: list[str]
    craft: list[str]


def sight(paper: Document, topic: Topic, floor: float) -> Sighting:
    """Whether the paper speaks of the topic. No is only said of a paper whose words were read well.

    A title in doubt never helps: yes then needs the same answer with and without it.
    """
    all_passages = passages(paper, topic)
    title = paper.fact("title")
    named = _judge(paper, topic, all_passages, floor)
    if named.verdict is YES and _names_other_work(paper, topic, all_passages):
        return replace(named, verdict=UNCLEAR, code="topic_beside_title")
    if not title.found or title.sure(floor):
        return named
    unnamed = _judge(paper, topic, [passage for passage in all_passages if passage.rank != TITLE], floor)
    if named.verdict is unnamed.verdict:
        return named
    return Sighting(UNCLEAR, "topic_title_unsure", str(title.value), title.page, title.box)


def _names_other_work(paper: Document, topic: Topic, all_passages: list[Passage]) -> bool:
    """The title is whole and names something else: then the work's words below it are about the holder or the place."""
    titles = [passage for passage in all_passages if passage.rank == TITLE]
    if paper.kind in (*LETTERS, Kind.DIPLOMA) or _weigh(titles, topic) is not None:
        return False
    said = {word for passage in titles for word in passage.text.split()}
    whole = paper.kind is Kind.COMPETENCY_CERTIFICATE or bool(said & ACTIVITIES)
    return whole and any(len(word) > 2 for word in said - ACTIVITIES - EMPTY)


def _judge(paper: Document, topic: Topic, all_passages: list[Passage], floor: float) -> Sighting:
    """The highest passages that say anything decide; a doubt among them may still be settled by the craft's words."""
    doubts: list[Sighting] = []
    for rank in (TITLE, CERTIFIED):
        here = [passage for passage in all_passages if passage.rank == rank]
        said = _weigh(here, topic)
        if said is None:
            continue
        if said.verdict is not UNCLEAR or said.code == "topic_mixed":
            return said
        doubts.append(said)
    return _from_contents(paper, topic, all_passages, doubts, floor)


def _weigh(here: list[Passage], topic: Topic) -> Sighting | None:
    """What passages of one rank say together: off topic before all, then the work itself, then what is beside it."""
    found = [(passage, _words_in(passage.text, topic)) for passage in here]
    order = (
        (NO, "topic_off", lambda seen: seen.off),
        (YES, "topic_shown", _work_itself),
        (UNCLEAR, "topic_mixed", lambda seen: seen.work and (seen.away or seen.other)),
    )
    for verdict, code, pick in order:
        for passage, seen in found:
            if hit := pick(seen):
                if verdict is YES and _leads_elsewhere(passage.text, hit):
                    return _sighting(UNCLEAR, "topic_mixed", passage, hit)
                return _sighting(verdict, code, passage, hit)
    return _weigh_product(found)


def _leads_elsewhere(text: str, found: list[str]) -> bool:
    """Something unknown stands between "pelatihan", "lomba" … and the work's name: "pelatihan literasi digital bagi
    pembatik" trains in another work, whatever it is. After "dan" a new work begins."""
    words = text.split()
    start = next((at for at, word in enumerate(words) if word in ACTIVITIES), None)
    if start is None:
        return False
    return all(_unknown_before(words[start:], phrase.split()[0]) for phrase in found)


def _unknown_before(words: list[str], first: str) -> bool:
    at = next((i for i, word in enumerate(words) if word.startswith(first) or distance(word, first, 1) < 2), len(words))
    joined = max((place for place in range(at) if words[place] in JOINING), default=-1)
    between = {word for word in words[joined + 1:at] if len(word) > 3 and word.isalpha()}
    return bool(between - ACTIVITIES - EMPTY - LEADING)


def _work_itself(seen: _Words) -> list[str]:
    """Words that say the work outright: alone, in several words beside anything, or with the product's own name."""
    beside = bool(seen.other or seen.away)
    outright = [word for word in seen.work if " " in word and not any(word in longer for longer in seen.other)]
    if not beside:
        return seen.work or (seen.craft if len(seen.craft) >= 2 or (seen.craft and seen.subject) else [])
    return outright or (seen.work + seen.product if seen.work and seen.product and not seen.away else [])


def _weigh_product(found: list[tuple[Passage, _Words]]) -> Sighting | None:
    """The product's name shows the work unless another activity stands beside it, here or in a passage as high."""
    product = next(((passage, seen) for passage, seen in found if seen.product), None)
    away = next(((passage, seen) for passage, seen in found if seen.away), None)
    other = next(((passage, seen) for passage, seen in found if seen.other), None)
    if product and away:
        return _sighting(UNCLEAR, "topic_mixed", product[0], product[1].product + away[1].away)
    if product and _leads_elsewhere(product[0].text, product[1].product):
        return _sighting(UNCLEAR, "topic_mixed", product[0], product[1].product)
    if product:
        return _sighting(YES, "topic_shown", product[0], product[1].product)
    if beside := away or other:
        return _sighting(NO, "topic_other", beside[0], beside[1].away or beside[1].other)
    subject = next(((passage, seen) for passage, seen in found if seen.subject), None)
    return _sighting(UNCLEAR, "topic_subject_only", subject[0], subject[1].subject) if subject else None


def _from_contents(
    paper: Document, topic: Topic, all_passages: list[Passage], doubts: list[Sighting], floor: float
) -> Sighting:
    """Neither title nor certified line decides: the work, or two words of the craft, in the list of contents may."""
    below = [passage for passage in all_passages if passage.rank not in (TITLE, LETTERHEAD)]
    craft: dict[str, Passage] = {}
    for passage in below:
        seen = _words_in(passage.text, topic)
        for word in [] if seen.off else [*seen.work, *seen.product, *seen.craft]:
            craft.setdefault(word, passage)
    apart = [word for word in craft if not any(word != longer and word in longer for longer in craft)]
    named_field = any(doubt.code == "topic_subject_only" for doubt in doubts)
    if len(apart) >= 2 or (named_field and any(word in topic.shows for word in apart)):
        return _sighting(YES, "topic_shown", craft[apart[0]], apart)
    if doubts:
        return doubts[0]
    if apart:
        return _sighting(UNCLEAR, "topic_doubtful", craft[apart[0]], apart)
    return _silent(paper, topic, all_passages, floor)


def _silent(paper: Document, topic: Topic, all_passages: list[Passage], floor: float) -> Sighting:
    """Nothing speaks of the work. That is a no only where the words were read well, and none was cut out too boldly."""
    subjects = [
        (passage, word)
        for passage in all_passages
        if passage.rank != LETTERHEAD or paper.kind not in LETTERS
        for word in _present(passage.text, topic.subject, topic)
    ]
    if subjects:
        passage, word = subjects[0]
        return _sighting(UNCLEAR, "topic_subject_only", passage, [word])
    if well_read(paper, floor):
        return Sighting(NO, "topic_absent")
    return Sighting(UNCLEAR, "topic_not_read")


def _sighting(verdict: Verdict, code: str, passage: Passage, found: list[str]) -> Sighting:
    return Sighting(verdict, code, ", ".join(found[:3]), passage.page, passage.box)


def _words_in(text: str, topic: Topic) -> _Words:
    lists = (topic.off, topic.shows, topic.product, topic.other, topic.away, topic.subject, topic.craft)
    return _Words(*(_present(text, phrases, topic) for phrases in lists))


def _present(text: str, phrases: tuple[str, ...], topic: Topic) -> list[str]:
    """The phrases that stand in plain text; if none does, those with a lost space or one slip in a long word."""
    exact = [phrase for phrase in phrases if f" {phrase} " in f" {text} "]
    return exact or [phrase for phrase in phrases if _stands(text, phrase, topic.not_slips)]


@lru_cache(maxsize=65536)
def _stands(text: str, phrase: str, not_slips: tuple[str, ...]) -> bool:
    run = phrase.replace(" ", "")
    if len(run) < LONG or not text:
        return False
    if " " in phrase and run in text.replace(" ", ""):
        return True
    here, parts = text.split(), phrase.split()
    if any(run in word for word in here if len(word) > len(run)):
        return True
    return any(_slipped(here[at : at + len(parts)], parts, not_slips) for at in range(len(here) - len(parts) + 1))


def _slipped(here: list[str], parts: list[str], not_slips: tuple[str, ...]) -> bool:
    """Word for word the phrase, but for one wrong letter in a word of at least five."""
    wrong = None
    for word, part in zip(here, parts, strict=True):
        if word != part:
            if wrong or min(len(word), len(part)) < 5 or abs(len(word) - len(part)) > 1:
                return False  # what nearly all words are: no letters need be counted
            wrong = word, part
    return wrong is not None and not any(word in not_slips for word in here) and distance(*wrong, 1) == 1
