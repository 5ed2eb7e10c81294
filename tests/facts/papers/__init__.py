"""Invented papers of all kinds as lines of text, with what a person would read off them."""
from __future__ import annotations

from tests.facts.papers.awards import AWARDS
from tests.facts.papers.cards import CARDS
from tests.facts.papers.certificates import CERTIFICATES
from tests.facts.papers.english import ENGLISH
from tests.facts.papers.houses import HOUSES
from tests.facts.papers.labels import LABELS
from tests.facts.papers.letters import LETTERS
from tests.facts.papers.numbers import NUMBERS
from tests.facts.papers.offices import OFFICES
from tests.facts.papers.paper import Paper
from tests.facts.papers.signers import SIGNERS
from tests.facts.papers.unseen_certificates import UNSEEN_CERTIFICATES
from tests.facts.papers.unseen_letters import UNSEEN_LETTERS
from tests.facts.papers.unseen_more import UNSEEN_MORE
from tests.facts.papers.wordings import WORDINGS

UNSEEN: dict[str, Paper] = {**SIGNERS, **UNSEEN_CERTIFICATES, **UNSEEN_LETTERS, **UNSEEN_MORE}
"""Whole papers, of which the kind is right too."""
ALL: dict[str, Paper] = {**CERTIFICATES, **ENGLISH, **AWARDS, **LETTERS, **CARDS, **WORDINGS, **OFFICES,
                         **LABELS, **NUMBERS, **HOUSES, **UNSEEN}
