"""As what the holder appears: participant, speaker, committee; in letters the position held."""
from __future__ import annotations

import re
from collections.abc import Iterator

from rules.paper import Kind
from worker.facts.anchors import Hit, Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.labels import labelled
from worker.facts.layout import Row, Sheet
from worker.facts.people import SIGNED_BELOW, TURN

WEIGHTS = {"after_as": 2.6, "alone": 1.6, "large": 0.5, "first_page": 0.4, "in_text": 0.2, "label": 2.2,
           "after_turn": 0.8,
           "signer_block": -4.0, "prose": 1.8, "followed_training": 0.9, "below_text": -1.0, "of_signers": -3.0}
APPEARANCES = (
    "peserta", "participant", "partisipan", "attendee", "delegate", "delegasi", "narasumber", "pembicara",
    "pembicara utama", "speaker", "guest speaker", "resource person", "keynote speaker", "pemateri", "penyaji",
    "pemakalah", "presenter", "instruktur", "instructor", "trainer", "pelatih", "fasilitator", "facilitator",
    "mentor", "pengajar", "tutor", "panitia", "committee", "moderator", "host", "MC", "pembawa acara", "juri",
    "dewan juri", "jury", "judge", "penilai", "relawan", "volunteer", "kurator", "curator", "pengisi acara",
    "exhibitor", "pendamping", "asesor", "peraga", "penguji", "observer", "peninjau", "notulis")
WON = ("juara", "pemenang", "winner", "finalis")
PARTICIPANT, WINNER = "peserta", "pemenang"
_AS_WHAT = Phrases(*APPEARANCES, whole=True)
_WON = Phrases(*WON)
_TOOK_PART = Phrases("atas partisipasinya", "partisipasi")
_AS = Phrases("sebagai", "selaku", "as a", "as an", "as the", "as", "sebagai:", "menjadi")
_FOLLOWED = re.compile(r"telah\s*(?:mengikuti|menyelesaikan)|has\s*(?:attended|completed|participated)|mengikuti",
                       re.IGNORECASE)
_POSITION_LABEL = Phrases("jabatan", "position", "jabatan terakhir", "sebagai", "posisi", "pekerjaan", "occupation",
                          "job title", "keahlian", "bidang keahlian", "bagian", "tugas", "profesi")
_PROSE = re.compile(r"(?:sebagai|dengan\s*jabatan(?:\s*terakhir)?(?:\s*sebagai)?|selaku|\bas(?:\s+an?)?|"
                    r"in\s*the\s*position\s*of)\s+"
                    r"(?P<position>[A-Za-z][A-Za-z /&-]{2,50}?)(?=\s*[,.;]|\s*$|\s+(?:di|pada|sejak|dan|yang|dari|"
                    r"at|in|from|since|mulai|"
                    r"selama|terhitung|untuk|dengan|for)\s)", re.IGNORECASE)
LETTERS = {Kind.EMPLOYMENT_LETTER, Kind.RECOMMENDATION_LETTER, Kind.APPOINTMENT_LETTER, Kind.ASSIGNMENT_LETTER,
           Kind.BUSINESS_LETTER, Kind.CONTRACT}


def role(sheet: Sheet, kind: Kind) -> list[Candidate]:
    return _positions(sheet) if kind in LETTERS else _appearances(sheet)


def _appearances(sheet: Sheet) -> list[Candidate]:
    """The word for it as it is printed, in small letters."""
    found = []
    for row in sheet.rows:
        for phrases, word in ((_AS_WHAT, ""), (_WON, WINNER), (_TOOK_PART, PARTICIPANT)):
            hit = phrases.exact(row)
            if hit is not None:
                found.append(weigh(word or hit.phrase.lower(), [row], _around(sheet, hit, phrases), WEIGHTS,
                                   row.text[hit.start:hit.end], (hit.start, hit.end)))
    found += [weigh(PARTICIPANT, [row], ["followed_training"], WEIGHTS, match.group(), match.span())
              for row in sheet.rows if (match := _FOLLOWED.search(row.text))]
    return found


def _around(sheet: Sheet, hit: Hit, phrases: Phrases) -> list[str]:
    row, lead = hit.row, _AS.exact(hit.row)
    led = (lead is not None and phrases.begins(lead.rest)) or any(
        (above := _AS.exact(other)) is not None and not above.rest for other in sheet.before(row, 1))
    checks = {"after_as": led, "alone": hit.leads and len(hit.rest) < 3, "large": row.height > 1.3 * sheet.usual_height,
              "first_page": row.page == sheet.pages[0], "in_text": not hit.leads,
              "below_text": sheet.depth(row) > 0.65, "of_signers": not led and sheet.depth(row) > 0.65}
    return [key for key, holds in checks.items() if holds]


def _positions(sheet: Sheet) -> list[Candidate]:
    found = []
    signed, turns = SIGNED_BELOW.hits(sheet), TURN.hits(sheet)
    turn = next((hit.row.place for hit in turns if signed and hit.row.place > signed[0].row.place), -1)
    for hit, value in labelled(sheet, _POSITION_LABEL):
        signers = bool(signed) and signed[0].row.place < hit.row.place < turn
        block = ["signer_block"] if signers else ["after_turn"] if turn >= 0 else []
        if _worded(value.text):
            found.append(weigh(_bare(value.text), list(value.rows), ["label", *block], WEIGHTS, value.text, value.part))
    for row in sheet.rows:
        found += _in_prose(sheet, row)
    return found


def _in_prose(sheet: Sheet, row: Row) -> Iterator[Candidate]:
    """"… sebagai X", X on the row, over its end, or at the beginning of the next."""
    following = sheet.next_line(row)
    text = row.text if following is None else f"{row.text} {following.text}"
    for match in [*_PROSE.finditer(text)] or [*_PROSE.finditer(row.text)]:
        start, end = match.span("position")
        if match.start() >= len(row.text) or not _worded(match["position"]):
            continue
        rows, part = [row], (start, min(end, len(row.text)))
        if following is not None and start > len(row.text):
            rows, part = [following], (start - len(row.text) - 1, end - len(row.text) - 1)
        yield weigh(match["position"].strip(), rows, ["prose"], WEIGHTS, match["position"], part)


def _bare(text: str) -> str:
    return re.sub(r"^(?:sebagai|selaku|as\s+an?)\s+", "", text, flags=re.IGNORECASE)


def _worded(text: str) -> bool:
    """A position, and no other thing that "sebagai" leads to."""
    other = r"mestinya|berikut|bukti|tersebut|syarat|^sebagai|^terima|^salah\s*satu|^yang|^an?$|^the$|^well|^long"
    return 3 <= len(text) <= 60 and not re.search(other, text, re.IGNORECASE)
