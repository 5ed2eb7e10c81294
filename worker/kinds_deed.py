"""What a certificate says that its holder did: won, led, was trained, took part. This outweighs its heading."""
from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Levenshtein

from worker.kinds_text import Look, fold, holds

WON = ("juara", "pemenang", "terbaik", "peringkat", "finalis", "medali", "teladan", "winner", "champion", "runner up",
       "first place", "second place", "third place", "1st place", "2nd place", "3rd place", "berprestasi", "nominator",
       "penerima penghargaan", "finalist", "penerima anugerah", "nominasi", "the best", "terfavorit", "unggulan",
          "medal", "medalist", "pelopor", "tokoh", "maestro", "pelestari", "inovator", "penggerak", "first prize",
       "second prize", "third prize", "grand prize", "besar terbaik")
HELPED = ("narasumber", "pembicara", "moderator", "panitia", "juri", "instruktur", "fasilitator", "pemateri", "pelatih",
          "pendamping", "speaker", "committee", "judge", "trainer", "tutor", "penguji", "pengajar", "asesor",
          "koordinator", "relawan", "volunteer", "kurator", "pengisi", "peraga", "exhibitor", "peserta pameran",
          "pemakalah", "presenter", "pembawa acara", "pengurus", "notulis", "keynote")
ATTENDED = ("peserta", "participant", "partisipan", "attendee", "delegate", "peninjau", "undangan")
SKILL = ("pelatihan", "kursus", "diklat", "bimbingan teknis", "bimtek", "training", "course", "bootcamp", "magang",
          "praktik industri",
         "online class",         "internship", "pemagangan", "kelas membatik", "praktik kerja", "upskilling",
          "reskilling", "kecakapan",
         "pada kelas", "lulus kelas", "menyelesaikan kelas", "kelas daring", "masterclass", "pembelajaran", "programme",
         "training of trainers", "pkw")
EVENT = ("seminar", "webinar", "workshop", "lokakarya", "sarasehan", "simposium", "symposium", "talkshow", "talk show",
         "kuliah umum", "pameran", "festival", "sosialisasi", "konferensi", "conference", "kongres", "kunjungan",
         "lomba", "kompetisi", "sayembara", "competition", "contest", "bazar", "bazaar", "fashion show",
         "musyawarah", "diskusi", "gelar karya", "temu usaha", "temu karya", "karnaval", "peragaan",
         "sharing session", "kuliah tamu", "gebyar", "diseminasi", "jambore", "rapat koordinasi", "forum")
FINISHED = ("telah mengikuti", "telah menyelesaikan", "telah selesai", "successfully completed", "has completed",
            "telah lulus",
            "dinyatakan lulus", "telah tamat", "mengikuti dan menyelesaikan", "lulus mengikuti", "completed the",
            "mengikuti dengan baik", "having completed", "for completing", "selesai mengikuti", "yang telah mengikuti",
            "has attended", "mengikuti pelatihan", "successfully finished", "menamatkan", "atas kelulusannya",
            "successful completion", "telah melaksanakan", "for attending", "setelah menempuh", "telah menempuh",
            "berhasil menyelesaikan", "menyelesaikan kursus", "menyelesaikan kelas", "menyelesaikan pelatihan",
            "keberhasilannya menyelesaikan", "completed a", "has passed", "for completion",
            "lulus kelas", "kelulusannya pada kelas", "statement of accomplishment", "satisfactorily completed",
            "dinyatakan lulus pada", "lulus ujian", "partisipasinya mengikuti", "keikutsertaannya dalam diklat",
            "of completion", "telah dilatih", "graduated from", "telah menuntaskan", "lulus dengan nilai",
            "sertifikat kelulusan", "tanda lulus", "certificate of graduation", "telah tamat mengikuti")
_INTENDED = tuple(
    fold(before + " mengikuti")
    for before in ("untuk", "dapat", "berhak", "akan", "wajib", "mau", "ingin", "bisa", "silakan", "bersedia")
)
"""An invitation says what somebody is to do; only what has been done counts."""
COMPETENT = ("kompeten pada", "dinyatakan kompeten", "competent in", "competent against", "declared competent",
             "dan kompeten", "lulus uji kompetensi", "badan nasional sertifikasi profesi",
             "lembaga sertifikasi profesi",
             "diakui kompetensi", "lulus sertifikasi", "lulus uji sertifikasi", "hasil kompeten", "berkompeten pada",
             "memenuhi standar kompetensi", "memenuhi kompetensi", "sangat kompeten", "lulus uji keterampilan",
             "passed the practical", "master examination", "duly qualified", "qualified in accordance",
             "sertifikat profesi", "assessment criteria", "kualifikasi ahli", "pencapaian kompetensi",
             "welder qualification",
             "kualifikasi juru las", "sertifikat pendidik", "lisensi keselamatan", "rekomendasi kompeten",
             "mengikuti uji keterampilan",
             "mengikuti uji kompetensi", "skema sertifikasi", "direkomendasikan kompeten",
             "demonstrated competence", "diakui kompeten", "found competent", "telah kompeten", "assessed competent")
SHARED = ("partisipasi", "partisipasinya", "berpartisipasi", "participation", "has participated", "keikutsertaan",
          "participating", "contribution", "peran serta", "kontribusi", "turut serta", "ikut serta", "dedikasi",
          "appreciation",
          "taken part", "took part", "dukungan", "peran aktif", "attended the")
_OFFICES = (
    "lembaga kursus dan pelatihan", "lembaga pelatihan kerja", "balai latihan kerja", "balai pelatihan",
    "lembaga pelatihan",
    "lembaga kursus", "balai diklat", "pusat pelatihan", "training center", "training centre", "badan diklat",
    "balai besar",
    "seluruh peserta", "dewan juri", "ketua panitia", "badan kepegawaian pendidikan dan pelatihan", "kepala dinas",
    "ketua juri",
    "lembaga pendidikan dan pelatihan", "pusat pendidikan dan pelatihan", "panitia pelaksana", "panitia penyelenggara",
    "lembaga diklat", "direktur pelatihan", "pusdiklat", "lembaga pendidikan dan keterampilan",
    "penyelenggara pelatihan",
)
_NOT_A_DEED = tuple(fold(words) for words in _OFFICES)
_NOT_A_DEED_SPACED = tuple("~".join(fold(word) for word in words.split()) for words in _OFFICES)
_AS = "|".join(
    word[:at] + "." + word[at + 1 :]
    for word in (fold("sebagai"), fold("selaku"), fold("menjadi")) for at in range(len(word))
)
"""A pattern of "sebagai", "selaku" and "menjadi" with any one letter misread."""
_RANK = re.compile(
    r"(?:sebagai )?harapan (?:[ivl1]{1,3}|[1-3])\b|(?:gold|silver|bronze) medal|medali (?:emas|perak|perunggu)"
    r"|(?:sebagai )?(?:juara|pemenang|peringkat|terbaik) ?(?:ke ?-? ?)?"
    r"(?:[ivl1]{1,3}\b|[1-6]\b|harapan|umum|favorit|pertama|kedua|ketiga|utama)"
)
"""A rank at the start of a line, whatever contest follows in it."""
ROLE_REACH = 34
"""Letters after "sebagai" in which the role must stand: "sebagai salah satu peserta terbaik"."""
NOWHERE = 10**6
SHORT_WORD = 7
ROLE_SLIPS = 1
"""Within so short a reach even a word of five letters may bear a slip and not be taken for another."""
LONG_HOURS = 16
"""A workshop of this many hours, which is more than a day, is taken for training when it also speaks of skill."""


class Deed(StrEnum):
    WON = "won"
    HELPED = "helped"
    TRAINED = "trained"
    ATTENDED = "attended"
    FINISHED = "finished"
    SHARED = "shared"


ROLES = ((Deed.WON, WON), (Deed.HELPED, HELPED), (Deed.ATTENDED, ATTENDED))


def deeds(paper: Look) -> frozenset[Deed]:
    """Deeds that the paper states. More than one may stand: a trained best participant has won."""
    text = _without_offices(paper)
    role = _role(paper.folded, paper.words)
    if role in (Deed.WON, Deed.HELPED):
        return frozenset({role})
    found = {deed for deed, words in ((Deed.FINISHED, FINISHED), (Deed.SHARED, SHARED)) if _any(text, words)}
    if _won_line(paper):
        return frozenset({Deed.WON})
    if role is Deed.ATTENDED or any(line.folded in _PLAIN_PART or line.folded.startswith(_PART_OF)
                                    for line in paper.lines):
        found.add(Deed.ATTENDED)
    if _is_training(paper, text):
        found.add(Deed.TRAINED)
    return frozenset(found)


def speaks_of_event(paper: Look) -> bool:
    return _any(_without_offices(paper), EVENT)


def states_competence(paper: Look) -> bool:
    if any(holds(paper.folded, words) for words in COMPETENT):
        return True
    return "lsp" in paper.tokens and holds(paper.folded, "sertifikat kompetensi")


def hours(paper: Look) -> int:
    """The largest number of hours printed as JP or hours; 0 where none is."""
    found = re.findall(
        r"(?<!\d)(\d{1,3})(?:[a-z]{4,40})?(?:jp|jpl|jampel|jamlat|jamdiklat|jamkursus|hours)", paper.plain
    )
    spelled = re.findall(r"\b(\d{1,3})\s*(?:\([a-z ]+\)\s*)?(?:jam|jp|jpl|hours|hrs)\b", paper.words)
    return max((int(value) for value in found + spelled), default=0)


def _is_training(paper: Look, text: _Said) -> bool:
    skill, event = _any(text, SKILL), _any(text, EVENT)
    named_first = _first(text.squeezed, SKILL) < _first(text.squeezed, EVENT)
    return skill and (not event or named_first or hours(paper) >= LONG_HOURS)


def _role(text: str, words: str) -> Deed | None:
    """The role named after "sebagai" or "as": the first role word there, but a winner's word before all."""
    reaches = [text[match.end() : match.end() + ROLE_REACH] for match in re.finditer(_AS, text)]
    reaches += [fold(words[m.end() : m.end() + ROLE_REACH]) for m in re.finditer(r"\bas (?:an?|the)?\b", words)]
    reaches = [reach.replace(fold("pelatihan"), "~~~~").replace(fold("peragaan"), "~~~~") for reach in reaches]
    firsts = {deed: min((_first(reach, names) for reach in reaches), default=NOWHERE) for deed, names in ROLES}
    if min(firsts.values()) < ROLE_REACH:
        return Deed.WON if firsts[Deed.WON] < ROLE_REACH else min(firsts, key=lambda deed: firsts[deed])
    for deed, names in ROLES:
        if any(holds(reach, name, ROLE_SLIPS) for reach in reaches for name in names):
            return deed
    return None


_PLAIN_PART = frozenset(fold(word) for word in ("peserta", "sebagai peserta", "participant"))
_PART_OF = tuple(fold("peserta " + what) for what in ("pelatihan", "diklat", "kursus", "bimtek", "seminar", "workshop"))
"""Alone in a line it is what the holder was, however grand the words around it."""


def _won_line(paper: Look) -> bool:
    """A rank that stands as a line of its own, or right after "atas prestasi": JUARA I, Best Design."""
    ranked = any(_RANK.match(line.words) for line in paper.lines)
    starts = tuple(fold(word) for word in ("juara", "pemenang", "terbaik", "winner", "champion", "first place",
                   "1st place",
                                           "2nd place", "3rd place", "second place", "third place", "runner up",
                                           "finalis", "nominator",
                                           "peringkat"))
    if not ranked and any(line.folded in _PLAIN_PART for line in paper.lines):
        return False
    own = any(line.folded.startswith(starts) and len(line.folded) < 40 for line in paper.lines)
    return own or ranked or any(holds(paper.folded, words) for words in ("atas prestasinya", "meraih juara",
    "sebagai juara", "terpilih sebagai", "meraih nominasi",
                                                               "memperoleh juara", "atas prestasi", "telah meraih",
                                                               "meraih peringkat", "meraih medali",
                                                               "memperoleh peringkat", "berhasil meraih",
                                                               "memenangkan", "menjuarai", "runner up",
                                                               "peserta terbaik",
                                                               "siswa berprestasi", "karyawan teladan",
                                                               "perajin teladan", "award of excellence",
                                                               "koperasi berprestasi", "pelestari budaya",
                                                               "for winning", "won the", "won first",
                                                               "besar terbaik", "keluar sebagai"))


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of the holder: folded, once without spaces and once with a mark between the words."""

    squeezed: str
    spaced: str

    def has(self, phrase: str) -> bool:
        """Short words must not begin in one word and end in the next: "di Klaten" is no diklat."""
        needle = fold(phrase)
        if len(needle) > SHORT_WORD:
            return holds(self.squeezed, phrase)
        if needle in self.spaced:
            return True
        words = self.spaced.split("~") if len(needle) == SHORT_WORD else []
        return any(Levenshtein.distance(needle, word, score_cutoff=1) <= 1 for word in words)


def _without_offices(paper: Look) -> _Said:
    """Names of offices and signers' posts speak of what others do: "Balai Pelatihan" trains nobody here."""
    squeezed, spaced = paper.folded, "~".join(fold(word) for word in paper.words.split())
    for words, with_marks in zip(_NOT_A_DEED, _NOT_A_DEED_SPACED, strict=True):
        squeezed, spaced = squeezed.replace(words, "~"), spaced.replace(with_marks, "~")
    for words in _INTENDED:
        squeezed = squeezed.replace(words, "~")
    return _Said(squeezed, spaced)


def _any(text: _Said, words: tuple[str, ...]) -> bool:
    return any(text.has(word) for word in words)


def _first(text: str, words: tuple[str, ...]) -> int:
    return min((at for word in words if (at := text.find(fold(word))) >= 0), default=NOWHERE)
