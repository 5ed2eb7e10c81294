"""How wide a contest or training reached, or the level of a qualification."""
from __future__ import annotations

import re

from worker.facts.anchors import Phrases
from worker.facts.candidates import Candidate, weigh
from worker.facts.labels import labelled
from worker.facts.layout import Sheet

WEIGHTS = {"said": 2.6, "kkni": 2.4, "implied": 0.6, "first_page": 0.4, "after_tingkat": 0.6}
_SAID = re.compile(r"(?:tingkat|se\s?-?|skala|level)\s*[:-]?\s*(?P<width>internasional|nasional|provinsi|propinsi|"
                   r"kabupaten|kab\.|kota|kecamatan|desa|"
                   r"kelurahan|sekolah|asean)|(?P<english>international|national|provincial|regional|"
                   r"district)[\s-]*level", re.IGNORECASE)
_KKNI = re.compile(r"(?:KKNI|kualifikasi|qualification|jenjang|level)\s*(?:nasional\s*indonesia)?\s*(?:level|jenjang|"
                   r"tingkat)?\s*"
                   r"(?P<level>[1-9](?!\d)|I{1,3}(?![A-Za-z])|IV(?![A-Za-z])|VI{0,3}(?![A-Za-z]))", re.IGNORECASE)
_ROMANS = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6", "VII": "7", "VIII": "8"}
_PLAIN = {"propinsi": "provinsi", "kab.": "kabupaten", "kelurahan": "desa", "international": "internasional",
          "national": "nasional",
          "provincial": "provinsi", "regional": "regional", "district": "kecamatan"}


_LABEL = Phrases("jenjang / level", "jenjang", "level", "jenjang kualifikasi", "tingkat")


def level(sheet: Sheet) -> list[Candidate]:
    found = []
    for row in sheet.rows:
        page = ["first_page"] if row.page == sheet.pages[0] else []
        for match in _SAID.finditer(row.text):
            word = (match["width"] or match["english"]).lower()
            found.append(weigh(_PLAIN.get(word, word), [row], ["said", *page], WEIGHTS, match.group(), match.span()))
        for match in _KKNI.finditer(row.text):
            value = _ROMANS.get(match["level"].upper(), match["level"])
            found.append(weigh(value, [row], ["kkni", *page], WEIGHTS, match.group(), match.span()))
    for _, said in labelled(sheet, _LABEL):
        if digit := re.match(r"[1-9](?!\d)", said.text):
            found.append(weigh(digit.group(), list(said.rows), ["kkni"], WEIGHTS, said.text, said.part))
    return found
