"""Where the CPU seconds of a page go: wraps the pipeline's stages with a stopwatch, in the bench only."""
from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import worker.pipeline as pipeline

STAGES = ("read_page", "find_marks", "split", "classify", "find_facts", "confirm", "notes_on", "fingerprint")


@contextmanager
def timed_stages() -> Iterator[dict[str, float]]:
    """CPU seconds by stage, filled while the block runs. Opening counts what it takes to draw each page."""
    spent: dict[str, float] = defaultdict(float)
    kept = {name: getattr(pipeline, name) for name in (*STAGES, "open_file")}
    for name in STAGES:
        setattr(pipeline, name, timed(kept[name], name, spent))
    pipeline.open_file = opening(kept["open_file"], spent)
    try:
        yield spent
    finally:
        for name, function in kept.items():
            setattr(pipeline, name, function)


def timed(function: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    def run(*args: Any, **kwargs: Any) -> Any:
        start = time.process_time()
        try:
            return function(*args, **kwargs)
        finally:
            spent[name] += time.process_time() - start
    return run


def opening(function: Callable[..., Any], spent: dict[str, float]) -> Callable[..., Any]:
    def run(*args: Any, **kwargs: Any) -> Any:
        opened = timed(function, "open", spent)(*args, **kwargs)
        return replace(opened, pages=timed_pages(opened.pages, spent))
    return run


def timed_pages(pages: Any, spent: dict[str, float]) -> Iterator[Any]:
    following = iter(pages)
    while True:
        start = time.process_time()
        page = next(following, None)
        spent["open"] += time.process_time() - start
        if page is None:
            return
        yield page
