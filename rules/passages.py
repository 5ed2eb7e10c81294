"""The words of a paper in passages, by how much they say of what it certifies: title, certified, other, letterhead.

Left out are names and whoever signs: a batik firm's letterhead, its owner's signature and the hall where it took place
say nothing of what the holder did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from rules.letters import plain
from rules.paper import Box, Document, Kind, Line
from rules.scheme import Topic

TITLE, CERTIFIED, OTHER, LETTERHEAD = 0, 1, 2, 3

LETTERS = (
    Kind.EMPLOYMENT_LETTER,
    Kind.RECOMMENDATION_LETTER,
    Kind.APPOINTMENT_LETTER,
    Kind.ASSIGNMENT_LETTER,
    Kind.BUSINESS_LETTER,
)
CERTIFIES = re.compile(
    r"\b(mengikuti|menyelesaikan|pelatihan|kursus|diklat|bimtek|bimbingan teknis|workshop|lokakarya|seminar|lomba"
    r"|kompetisi|kontes|sayembara|juara|prestasi|pemenang|kompeten|competent|kualifikasi|qualification|kompetensi"
    r"|competency|bidang|area of|skema|jabatan|posisi|tugas|bekerja|pekerjaan|karyawan|pegawai|tenaga|pengrajin|perajin"
    r"|usaha|merekomendasikan|keahlian|keterampilan|completed|training|course|won|place|awarded|worked|works"
    r"|employed|position|duties|bertugas|menugaskan|mengerjakan|bertanggung jawab)\b"
)
STOPS = re.compile(
    r"[,.;:()/\n]|\b(sebagai|selaku|pada|dengan|dalam|yang|di|telah|sejak|atas|untuk|dan|bagian|tahun|tanggal"
    r"|adalah|bekerja|mulai|as|in|on|at|has|who|for)\b"
)
NOT_WORK = re.compile(
    r"(nomor|alamat|jalan|jl|telp|telepon|email|bertempat|tempat|lokasi|venue|diselenggarakan|penyelenggara|organized"
    r"|held at|ketua|kepala|direktur|pemilik|pimpinan|manajer|manager|owner|mengetahui|hormat kami|head of|chairman)\b"
)
HEADING = re.compile(r"\b(surat|sertifikat|certificate|piagam|ijazah|paklaring|penghargaan|s e r t i f i k a t)\b")
SIGNER_OPENS = re.compile(r"bertanda ?tangan|undersigned")
SIGNER_CLOSES = re.compile(r"menerangkan|menyatakan|memberikan|merekomendasikan|certif|dengan ini|bahwa|recommend")
AUDIENCE = re.compile(
    r"\b(bagi|(untuk|kepada)( para)? (pembatik|pengrajin|perajin|pelaku|ibu|warga|masyarakat|umkm|ukm|ikm|kelompok)"
    r"|untuk para|kepada para|untuk$|for (batik )?(artisans|makers|craftsmen|workers|women|entrepreneurs))\b.*$"
)
BIODATA = re.compile(r"(pekerjaan|jabatan|profesi|instansi|asal|unit kerja|nama|occupation|position|institution)\b")


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words that stand together, plain, names cut out."""

    text: str
    page: int | None
    box: Box | None
    rank: int


def passages(paper: Document, topic: Topic) -> list[Passage]:
    return [*_from_facts(paper, topic), *_from_lines(paper, topic)]


def _from_facts(paper: Document, topic: Topic) -> Iterator[Passage]:
    """The title; and as what the holder appears, which in a letter is the position held and so its title."""
    for name in ("title", "role"):
        fact = paper.fact(name)
        if fact.found:
            rank = TITLE if name == "title" or paper.kind in LETTERS else CERTIFIED
            yield from _without_audience(Passage(without_names(str(fact.value), topic), fact.page, fact.box, rank))


def _from_lines(paper: Document, topic: Topic) -> Iterator[Passage]:
    names = [run for name in ("issuer", "signer", "place") if (run := squeezed(str(paper.fact(name).value or "")))]
    head = _letterhead_lines(paper)
    letter = paper.kind in LETTERS
    signer_block = certified = aimed = False
    for place, line in enumerate(paper.lines):
        text = words(line.text)
        signer_block = (signer_block or (letter and SIGNER_OPENS.search(text) is not None)) and not (
            SIGNER_CLOSES.search(text)
        )
        certifies = paper.kind is Kind.DIPLOMA or CERTIFIES.search(text) is not None
        rank = LETTERHEAD if place < head else CERTIFIED if (certifies or certified) and not aimed else OTHER
        certified = certifies  # the next line goes on with the sentence
        if not signer_block and not _is_name(line, names) and (letter or not BIODATA.match(text)):
            parts = list(_without_audience(Passage(without_names(line.text, topic), line.page, line.box, rank)))
            aimed = (
                len(parts) > 1 and len(parts[-1].text.split()) <= 2
            )  # "… bagi" at a line's end: the next line is whom
            yield from parts


def _without_audience(passage: Passage) -> Iterator[Passage]:
    """Whom it was for is not what it was about: that part counts with all other words."""
    aim = AUDIENCE.search(passage.text)
    if aim is None:
        yield passage
        return
    yield replace(passage, text=passage.text[: aim.start()].strip())
    yield replace(passage, text=aim.group(), rank=max(passage.rank, OTHER))


def _letterhead_lines(paper: Document) -> int:
    """How many lines stand above the paper's heading; 0 where no heading was read in its upper half."""
    upper = paper.lines[: len(paper.lines) // 2]
    return next((place for place, line in enumerate(upper) if HEADING.search(words(line.text))), 0)


def _is_name(line: Line, names: list[str]) -> bool:
    """The line is the issuer's, the signer's or the place's name and little else, or tells where or who signs."""
    run = squeezed(line.text)
    named = any(run and (run in name or (name in run and len(run) < 1.4 * len(name))) for name in names)
    return named or NOT_WORK.match(words(line.text)) is not None


@lru_cache(maxsize=4096)  # each topic and each rule asks for the same lines
def words(text: str) -> str:
    """Lower case, accents gone, every other sign a space."""
    return re.sub(r"[^a-z0-9]+", " ", plain(text)).strip()


def squeezed(text: str) -> str:
    return words(text).replace(" ", "")


def without_names(text: str, topic: Topic) -> str:
    """The plain words, with every organisation's and place's name cut out: from its head to the next stop."""
    rest = re.sub(r"\s+", " ", plain(text).replace("-", " ").replace('"', ","))
    for head in topic.names:
        while head in rest and (found := re.search(rf"\b{re.escape(head)}\b", rest)):
            end = STOPS.search(rest, found.end())
            rest = rest[: found.start()] + " , " + (rest[end.start() :] if end else "")
    return words(rest)
