"""When a signer's name is sure: where it stands leaves no doubt, and a second reader finds the same letters."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rules.paper import NOTHING, Fact
from worker.facts.crops import crop_of
from worker.facts.inked import INK_LIGHT, without_ink
from worker.facts.names import proper, without_titles
from worker.facts.slips import folded
from worker.page import Engine, PageText, Picture

PLACE_SURE = 0.65
"""From here on only the letters are in doubt: names above it that both readers found were right in 148 of 148 papers;
of those below it some stood for one who signs beside whoever answers."""
BOTH = 0.96


def signer_read_twice(
    facts: Mapping[str, Fact], by_number: Mapping[int, PageText], second: Engine | None,
) -> dict[str, Fact]:
    """The facts, the signer sure where nothing speaks against it. One word alone may be half of a name: never sure."""
    signer = facts.get("signer", NOTHING)
    page = by_number.get(signer.page) if signer.page is not None else None
    if page is None or signer.box is None or signer.confidence < PLACE_SURE or " " not in str(signer.value):
        return dict(facts)
    read = page.source == "layer" or (
        second is not None and page.source != "none" and _reads(second, page.picture, signer))
    if read:
        return {**facts, "signer": replace(signer, confidence=max(signer.confidence, BOTH))}
    return dict(facts)


def _reads(second: Engine, picture: Picture, signer: Fact) -> bool:
    """The second reader finds this very name on its place, no letter more: what stands before it may belong to it."""
    crop = crop_of(picture, signer)
    if crop.size == 0:
        return False
    text = second.read_line(without_ink(crop, INK_LIGHT))[0].strip(" ().")
    return folded(proper(without_titles(text))) == folded(str(signer.value))
