"""From examples to a new version, fact by fact; a fact that would be worse anywhere stays as it is."""
from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rules.paper import FACTS
from worker.facts.candidates import UNFITTED, calibration
from worker.facts.worn import Learned
from worker.learning.examples import Example
from worker.learning.fitting import curve_from, fit_shifts, pairs
from worker.learning.trial import Trial, figures

LEAST_EXAMPLES = 12
"""Words of assessors on one fact; fewer say more of single papers than of the extractor."""
OWN_WEIGHT = 2.0
"""Of a word beside a shipped paper: a body reads its own papers next."""
HELD_PARTS = 4
"""Of so many parts of the candidates one is held back for the check."""


@dataclass(frozen=True, slots=True)
class Improved:
    """`learned` holds what passed its trial; the trials of all facts that had enough examples."""

    learned: Learned
    trials: tuple[Trial, ...]

    @property
    def gained(self) -> bool:
        return any(trial.taken for trial in self.trials)


def improve(own: Sequence[Example], base: Sequence[Example], bench: Sequence[Example], now: Learned) -> Improved:
    """`own`: of assessors; `base` and `bench`: shipped; `now`: what is in use."""
    curves, shifts, trials = dict(now.curves), dict(now.shifts), []
    for fact in FACTS:
        mine = [one for one in own if one.fact == fact]
        if len(mine) < LEAST_EXAMPLES:
            continue
        new, trial = tried(fact, mine, [one for one in base if one.fact == fact], bench, now)
        trials.append(trial)
        if trial.taken:
            curves[fact], shifts[fact] = new.curves[fact], new.shifts[fact]
    return Improved(Learned(curves, shifts), tuple(trials))


def tried(fact: str, own: Sequence[Example], base: Sequence[Example], bench: Sequence[Example], now: Learned,
          ) -> tuple[Learned, Trial]:
    """Weights and curve together; where these do not pass, the curve alone."""
    held_groups = held_back({one.group for one in own})
    held = [one for one in own if one.group in held_groups]
    seen = [replace(one, weight=OWN_WEIGHT) for one in own if one.group not in held_groups] + list(base)
    before: Mapping[str, float] = now.curves.get(fact) or calibration().get(fact, UNFITTED)
    for shifts in (fit_shifts(seen), now.shifts.get(fact, {})):
        new = Learned({fact: curve_from(pairs(seen, shifts), before)}, {fact: shifts})
        trial = Trial(fact, len(own), figures(fact, bench, now), figures(fact, bench, new),
                      figures(fact, held, now), figures(fact, held, new))
        if trial.taken:
            break
    return new, trial


def held_back(groups: set[str]) -> set[str]:
    """One group in four, the same ones every time; at least one."""
    ordered = sorted(groups, key=lambda group: hashlib.sha256(group.encode()).digest())
    return set(ordered[: max(1, len(ordered) // HELD_PARTS)])
