"""Facts: what a paper says, found by what stands around it, each with its place and a calibrated confidence."""
from __future__ import annotations

from worker.facts.find import find_facts
from worker.facts.noticed import notes_on

__all__ = ["find_facts", "notes_on"]
