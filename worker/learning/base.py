"""The examples that come with the product: made papers of many layouts, a third of them the bench that no fit sees.

usage: python -m worker.learning.base [--keep DIR] ROOT TRUTH.jsonl [ROOT TRUTH.jsonl …]

Reads papers whose truth is known, as `worker.facts.fit` does, and writes base.json.gz beside this file.
"""
from __future__ import annotations

import gzip
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from rules.paper import FACTS, Kind
from worker.facts.find import candidates_of
from worker.facts.fit import GONE, says, worded
from worker.facts.kept import read_sets
from worker.facts.layout import lay_out
from worker.learning.examples import Example, as_json, example, from_json
from worker.page import PageText

BENCH_PARTS = 3
"""Of so many parts of the layouts one is the bench."""
PLACE = Path(__file__).with_name("base.json.gz")


def examples_of(pages: Sequence[PageText], kind: Kind, truth: Mapping[str, Any]) -> Iterator[Example]:
    """For each fact with a known truth: what is on offer, and, with less weight, what is when its lines are gone."""
    group = str(truth.get("layout") or truth["file"])
    whole = candidates_of(lay_out(pages), kind)
    for fact in FACTS:
        if truth.get(fact) is None:
            continue
        yield example(fact, group, whole.get(fact, []), truth[fact])
        rest = [replace(page, lines=tuple(line for line in page.lines if not says(line.text, truth[fact])))
                for page in pages]
        yield example(fact, group, candidates_of(lay_out(rest), kind).get(fact, []), truth[fact], GONE)


def is_bench(group: str) -> bool:
    return hashlib.sha256(group.encode()).digest()[0] % BENCH_PARTS == 0


@lru_cache(maxsize=1)
def shipped() -> tuple[Example, ...]:
    """All that comes with the product. Raises OSError where the file is gone."""
    return tuple(from_json(told) for told in json.loads(gzip.decompress(PLACE.read_bytes())))


def bench() -> list[Example]:
    """What a new version must never be worse on."""
    return [one for one in shipped() if is_bench(one.group)]


def to_learn() -> list[Example]:
    return [one for one in shipped() if not is_bench(one.group)]


def main(arguments: Sequence[str]) -> None:
    found: list[Example] = []
    for paper, pages, kind in worded(read_sets(arguments, __doc__ or "")):
        found += examples_of(pages, kind, paper)
    told = json.dumps([as_json(one) for one in found], separators=(",", ":")).encode()
    PLACE.write_bytes(gzip.compress(told, mtime=0))
    print(f"{len(found)} examples, {len({one.group for one in found})} groups, {PLACE.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
