"""What a cue is: phrases, the place where they must stand, and their weights for each kind."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.paper import Kind as K

HEAD = "head"
BODY = "body"
LINE = "line"


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that begins with "=" must stand letter by letter: a near one means something else."""

    place: str
    phrases: tuple[str, ...]
    weights: Mapping[K, float]
    of_letters: bool = False
    """A letter's turn of phrase: it says nothing where the paper calls itself a certificate."""
    of_certificates: bool = False
    """A certificate's: it says nothing in a letter that tells of somebody's work, trainings among it."""


def head(weights: Mapping[K, float], *phrases: str) -> Cue:
    return Cue(HEAD, phrases, weights)


def body(weights: Mapping[K, float], *phrases: str) -> Cue:
    return Cue(BODY, phrases, weights)


def line(weights: Mapping[K, float], *phrases: str) -> Cue:
    """A line that begins so and says hardly more."""
    return Cue(LINE, phrases, weights)


def deed(weights: Mapping[K, float], *phrases: str) -> Cue:
    return Cue(BODY, phrases, weights, of_certificates=True)


def letter(weights: Mapping[K, float], *phrases: str) -> Cue:
    return Cue(BODY, phrases, weights, of_letters=True)


CERTIFICATE_KINDS = (K.COMPETENCY_CERTIFICATE, K.TRAINING_CERTIFICATE, K.PARTICIPATION_CERTIFICATE, K.AWARD)
LETTER_KINDS = (
    K.EMPLOYMENT_LETTER, K.RECOMMENDATION_LETTER, K.APPOINTMENT_LETTER, K.ASSIGNMENT_LETTER, K.BUSINESS_LETTER,
    K.HEALTH_OR_POLICE_LETTER,
)


def each(kinds: tuple[K, ...], weight: float) -> dict[K, float]:
    return dict.fromkeys(kinds, weight)
