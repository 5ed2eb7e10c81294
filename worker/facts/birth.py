"""The holder's day of birth."""
from __future__ import annotations

from collections.abc import Sequence

from worker.facts.candidates import Candidate, weigh
from worker.facts.datings import Dating, Use

WEIGHTS = {"said": 3.2, "signers": -3.0, "near_holder": 0.8, "unlikely": -3.0, "nik_agrees": 2.0}
LATEST_BIRTH = 2015


def birth_date(datings: Sequence[Dating], holder_place: int | None) -> list[Candidate]:
    """`holder_place`: the row of the holder's name; a day of birth far above it is the signer's."""
    found = []
    for dating in datings:
        span = dating.span
        if dating.use is not Use.BIRTH or span.first is None or span.is_range:
            continue
        distance = dating.row.place - holder_place if holder_place is not None else 0
        checks = {"said": True, "signers": distance < -2, "near_holder": 0 <= distance <= 5,
                  "unlikely": span.first.year > LATEST_BIRTH}
        found.append(weigh(span.first, [dating.row], [name for name, holds in checks.items() if holds], WEIGHTS,
                           dating.row.text[span.start:span.end], (span.start, span.end), others=span.others))
    return found
