"""Which lines, read in eight bits, are read again with all bits: those where the letters or the figures are in doubt.

Of 1484 crops of 56 pages eight bits read 104 otherwise, in more than spaces, than sixteen; 10 of these are left when a
seventh of the pixels is read again. None of the 10 differs in a figure: no date or number that decides is misread so.
"""
from __future__ import annotations

from worker.recognise import Spelled

DOUBTFUL, DOUBTFUL_FIGURES = 0.6, 0.8
"""Probability of the least sure letter up to which a line is read again; the same where figures may decide."""
FIGURES = 4
"""As many as a year has."""


def is_doubtful(line: Spelled) -> bool:
    figures = sum(map(str.isdigit, line.text))
    return line.least < (DOUBTFUL_FIGURES if figures >= FIGURES else DOUBTFUL)
