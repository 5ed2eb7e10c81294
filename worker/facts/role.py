"""As what the holder appears: participant, speaker, committee; in letters the position held."""
from __future__ import annotations

import re

from rules.paper import Kind
from worker.facts.anchors import Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.labels import labelled
from worker.facts.layout import Row, Sheet
from worker.facts.people import SIGNED_BELOW, TURN

WEIGHTS = {"after_as": 2.6, "alone": 1.6, "large": 0.5, "first_page": 0.4, "in_text": 0.2, "label": 2.2,
           "after_turn": 0.8,
           "signer_block": -4.0, "prose": 1.8, "followed_training": 0.9, "below_text": -2.5}
ROLES: dict[str, Phrases] = {
    "peserta": Phrases("peserta", "participant", "partisipan", "atas partisipasinya", "partisipasi", "attendee"),
    "narasumber": Phrases("narasumber", "pembicara", "speaker", "resource person", "keynote speaker", "pemateri",
                          "penyaji"),
    "instruktur": Phrases("instruktur", "instructor", "trainer", "pelatih", "fasilitator", "facilitator", "mentor",
                          "pengajar"),
    "panitia": Phrases("panitia", "committee", "organizing committee", "pelaksana kegiatan"),
    "moderator": Phrases("moderator", "host", "MC"),
    "juri": Phrases("juri", "dewan juri", "jury", "judge", "penilai"),
    "pemenang": Phrases("juara", "pemenang", "winner", "finalis"),
}
_AS = Phrases("sebagai", "selaku", "as a", "as an", "as the", "as", "sebagai:")
_FOLLOWED = re.compile(r"telah\s*(?:mengikuti|menyelesaikan)|has\s*(?:attended|completed|participated)|mengikuti",
                       re.IGNORECASE)
_POSITION_LABEL = Phrases("jabatan", "position", "jabatan terakhir", "sebagai", "posisi", "pekerjaan", "occupation",
                          "job title", "keahlian", "bidang keahlian")
_PROSE = re.compile(r"(?:sebagai|dengan\s*jabatan(?:\s*terakhir)?(?:\s*sebagai)?|selaku|as\s+an?|"
                    r"in\s*the\s*position\s*of)\s+"
                    r"(?P<position>[A-Za-z][A-Za-z /&-]{2,50}?)(?=\s*(?:[,.;]|$|di\s|pada\s|sejak|dan\s|yang|dari|"
                    r"at\s|in\s|from|since|mulai|"
                    r"selama|terhitung|untuk|dengan|for\s))", re.IGNORECASE)
LETTERS = {Kind.EMPLOYMENT_LETTER, Kind.RECOMMENDATION_LETTER, Kind.APPOINTMENT_LETTER, Kind.ASSIGNMENT_LETTER,
           Kind.BUSINESS_LETTER, Kind.CONTRACT}


def role(sheet: Sheet, kind: Kind) -> list[Candidate]:
    return _positions(sheet) if kind in LETTERS else _appearances(sheet)


def _appearances(sheet: Sheet) -> list[Candidate]:
    found = []
    for name, phrases in ROLES.items():
        for row in sheet.rows:
            hit = phrases.exact(row)
            if hit is None:
                continue
            lead = _AS.exact(row)
            before = sheet.before(row, 1)
            led = (lead is not None and phrases.begins(lead.rest)) or any(
                (above := _AS.exact(other)) is not None and not above.rest for other in before)
            checks = {"after_as": led, "alone": hit.leads and len(hit.rest) < 3,
                      "large": row.height > 1.3 * sheet.usual_height,
                      "first_page": row.page == sheet.pages[0], "in_text": not hit.leads,
                      "below_text": sheet.depth(row) > 0.65}
            found.append(weigh(name, [row], [key for key, holds in checks.items() if holds], WEIGHTS,
                               row.text[hit.start:hit.end], (hit.start, hit.end)))
    found += [weigh("peserta", [row], ["followed_training"], WEIGHTS, match.group(), match.span())
              for row in sheet.rows if (match := _FOLLOWED.search(row.text))]
    return found


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
        found += [_in_prose(row, match) for match in _PROSE.finditer(row.text) if _worded(match["position"])]
    return found


def _in_prose(row: Row, match: re.Match[str]) -> Candidate:
    return weigh(match["position"].strip(), [row], ["prose"], WEIGHTS, match["position"], match.span("position"))


def _bare(text: str) -> str:
    return re.sub(r"^(?:sebagai|selaku|as\s+an?)\s+", "", text, flags=re.IGNORECASE)


def _worded(text: str) -> bool:
    return 3 <= len(text) <= 60 and not re.search(r"mestinya|berikut|bukti|tersebut|syarat", text, re.IGNORECASE)
