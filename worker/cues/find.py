"""The cues of one paper, gathered: from its file, its text layer, the lines that decide, and its marks.

A layer that says what the picture does not (`layer_contradicts`) is no cue: it is not read, and one in eight of the
layers that poor OCR programs leave in honest scans is such.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rules.paper import Cue, Document, Kind
from worker.cues.look import mark_prints
from worker.cues.odd_print import odd_prints
from worker.page import PageText

SET_ASIDE = "set_aside"
"""A paper of health, police or bank: nothing more is kept of it than must be."""
CARDS = (Kind.ID_CARD, Kind.FAMILY_CARD, Kind.TAX_CARD, Kind.MEMBERSHIP_CARD)
"""Their ground is full of rings and waves, and print on it looks unlike other print on them."""
PICTURES = (Kind.BLANK, Kind.UNREADABLE, Kind.PRODUCT_PHOTO, Kind.PASSPORT_PHOTO)


def with_cues(paper: Document, pages: Sequence[PageText], of_file: Sequence[Cue]) -> Document:
    """The paper with what its pages show, and what its file says of itself."""
    if paper.kind in PICTURES or SET_ASIDE in paper.notes:
        return paper
    own = {page.number for page in pages}
    told = [cue for cue in of_file if cue.page is None or cue.page in own]
    odd = odd_prints(pages, paper.facts) if paper.kind not in CARDS else ()
    cues = (*odd, *told)
    return replace(paper, cues=cues, prints=tuple(mark_prints(paper, pages)))
