"""From a judgement, or from a signed record, to what the forms are made of."""
from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from records.recommendation import Matter, Signature, Sitting, recommendation_of
from records.signing import digest_of
from records.tables import Json
from web.forms.words import day_in_words


def matter_of(answer: Json, signed: Mapping[str, Any] | None) -> Matter:
    """A signed record where one stands, else a draft of the judgement alone."""
    if signed is None:
        return Matter(answer)
    signer = signed["signer"]
    day = date.fromtimestamp(signed["at"]).isoformat()
    return Matter(
        signed["answer"], Sitting(signer["name"], signer["registration"], day=signed["answer"]["assessed_on"]),
        recommendation_of(signed["recommendation"]),
        Signature(signer["name"], signer["registration"], day_in_words(day), digest_of(dict(signed))))
