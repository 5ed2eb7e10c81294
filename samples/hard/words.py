"""The wordings of one half. Templates take {course} {body} {span} {city} {hours} {spelled_hours} {event} {contest}
{rank} {job} {company} {since} {until} {duties} {qualification} {field} and what a layout adds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Lines = Sequence[str]


@dataclass(frozen=True, slots=True)
class Words:
    titles: Mapping[str, Lines]
    """By kind; "|" parts the Indonesian from the English line under it."""
    given: Lines
    """What stands before the holder's name; "|" as above."""
    did: Mapping[str, Lines]
    """By kind: the sentence of what the holder did."""
    numbers: Mapping[str, Lines]
    """By kind or "*": forms of a number with {n} {n4} {abbr} {roman} {year} {yy} {mm}."""
    number_labels: Lines
    roles: Mapping[str, Lines]
    """Who signs, by family: certificate, letter, village, school, contest."""
    opening: Mapping[str, Lines]
    closing: Lines
    letter_titles: Mapping[str, Lines]
    letter_bodies: Mapping[str, Lines]
    taken_part_as: Lines
    ranks: Sequence[tuple[str, str]]
    """(as printed, value of the fact)"""
    span_joints: Lines
    subjects: Lines
    other_letters: Sequence[tuple[str, str]]
    """(title, body) of letters that prove nothing"""
