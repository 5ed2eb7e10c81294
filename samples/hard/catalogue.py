"""Which function draws which kind."""

from __future__ import annotations

from collections.abc import Callable

from samples.hard import cards, certificates, letters, pictures, school, trade
from samples.hard.design import Design
from samples.heldout.sheet import Paper
from samples.heldout.world import World

DRAWN: dict[str, Callable[[World, Design], Paper]] = {
    **dict.fromkeys(
        ("training_certificate", "competency_certificate", "participation_certificate", "award"),
        certificates.certificate,
    ),
    **dict.fromkeys(
        (
            "employment_letter",
            "recommendation_letter",
            "appointment_letter",
            "assignment_letter",
            "business_letter",
            "health_or_police_letter",
            "other",
        ),
        letters.letter,
    ),
    "diploma": school.diploma,
    "diploma_supplement": school.supplement,
    "transcript": school.transcript,
    "language_test": school.language_test,
    "cv": school.cv,
    "id_card": cards.id_card,
    "tax_card": cards.tax_card,
    "membership_card": cards.membership_card,
    "family_card": trade.family_card,
    "business_license": trade.business_license,
    "contract": trade.contract,
    "receipt": trade.receipt,
    "logbook": trade.logbook,
    "bnsp_form": trade.bnsp_form,
    "ip_certificate": trade.ip_certificate,
    "passport_photo": pictures.passport_photo,
    "product_photo": pictures.product_photo,
    "blank": pictures.blank,
}


def drawn(w: World, design: Design) -> Paper:
    return DRAWN[design.kind](w, design)
