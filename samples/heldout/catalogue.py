"""The two halves: their layouts and their pools."""

from __future__ import annotations

from samples.heldout import pools_dev, pools_exam
from samples.heldout.dev import cards as dev_cards
from samples.heldout.dev import certificates as dev_certificates
from samples.heldout.dev import certificates_more as dev_certificates_more
from samples.heldout.dev import events as dev_events
from samples.heldout.dev import events_more as dev_events_more
from samples.heldout.dev import letters as dev_letters
from samples.heldout.dev import letters_more as dev_letters_more
from samples.heldout.dev import other as dev_other
from samples.heldout.dev import papers as dev_papers
from samples.heldout.dev import papers_more as dev_papers_more
from samples.heldout.exam import cards as exam_cards
from samples.heldout.exam import certificates as exam_certificates
from samples.heldout.exam import events as exam_events
from samples.heldout.exam import letters as exam_letters
from samples.heldout.exam import other as exam_other
from samples.heldout.exam import papers as exam_papers
from samples.heldout.sheet import Entry
from samples.heldout.world import Pools

POOLS: dict[str, Pools] = {"dev": pools_dev.POOLS, "exam": pools_exam.POOLS}
HALVES: dict[str, list[Entry]] = {
    "dev": [
        *dev_certificates.ENTRIES,
        *dev_events.ENTRIES,
        *dev_letters.ENTRIES,
        *dev_cards.ENTRIES,
        *dev_papers.ENTRIES,
        *dev_other.ENTRIES,
        *dev_certificates_more.ENTRIES,
        *dev_events_more.ENTRIES,
        *dev_letters_more.ENTRIES,
        *dev_papers_more.ENTRIES,
    ],
    "exam": [
        *exam_certificates.ENTRIES,
        *exam_events.ENTRIES,
        *exam_letters.ENTRIES,
        *exam_cards.ENTRIES,
        *exam_papers.ENTRIES,
        *exam_other.ENTRIES,
    ],
}
