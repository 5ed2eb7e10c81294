"""A scheme's proof as plain values: what is printed, kept with a published version, and shown on its page."""
from __future__ import annotations

from records.scheme_cases import read_cases
from records.schemes import load_text
from records.tables import Json
from rules.proof import Proof, prove
from rules.proof_papers import Doubt
from rules.proof_words import sentence, shown
from rules.scheme import Scheme


def proof_of(text: str, cases: str, scheme_id: str) -> Json:
    """Raises SchemeInvalid for a text or cases that are not even right in shape."""
    scheme = load_text(text, scheme_id)
    return proof_in_words(prove(scheme, read_cases(cases, scheme)), scheme)


def proof_in_words(proof: Proof, scheme: Scheme) -> Json:
    return {
        "shown": shown(proof), "shown_en": shown(proof, "en"),
        "faults": [in_words(one, scheme) for one in proof.faults],
        "advice": [in_words(one, scheme) for one in proof.advice],
        "combinations": proof.combinations, "whole": proof.whole, "portfolios": proof.drawn.portfolios,
        "cases": [{"case": one.case, "routes": dict(one.routes), "faults": list(one.faults)} for one in proof.cases],
    }


def in_words(doubt: Doubt, scheme: Scheme) -> Json:
    return {"code": doubt.code, "text": sentence(doubt, scheme), "text_en": sentence(doubt, scheme, "en")}
