"""How sure a share is that was counted: Wilson's interval, which holds for few cases and for none wrong."""
from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

NINETY_FIVE = 1.959964  # of the normal distribution, two-sided


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `number`, and the bounds between which the true share lies in 95 of 100 such counts."""

    hits: int
    number: int
    low: float
    high: float

    @property
    def share(self) -> float | None:
        return self.hits / self.number if self.number else None


def share(hits: int, number: int) -> Share:
    """Without any case nothing is known: from 0 to 1."""
    if not number:
        return Share(hits, number, 0.0, 1.0)
    part, z2 = hits / number, NINETY_FIVE * NINETY_FIVE
    middle = part + z2 / (2 * number)
    width = NINETY_FIVE * sqrt(part * (1 - part) / number + z2 / (4 * number * number))
    whole = 1 + z2 / number
    return Share(hits, number, max(0.0, (middle - width) / whole), min(1.0, (middle + width) / whole))
