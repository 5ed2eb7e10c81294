"""The bar that shows how far reading is, where standard error is a terminal; warnings of faults where it is not."""
from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, Protocol, Self

from web.report.values import masked


class Step(Protocol):
    """What `worker.batch` tells after each file."""

    @property
    def done(self) -> int: ...
    @property
    def total(self) -> int: ...
    @property
    def file(self) -> str: ...
    @property
    def detail(self) -> str: ...


class Bar:
    """Moves only when told to, from the main thread: a thread of its own would not survive the workers' forks."""

    def __init__(self) -> None:
        self.bar: Any = None
        self.task: Any = None
        self.faults: dict[str, list[str]] = {}

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            self.bar = Progress(
                TextColumn("Membaca"), BarColumn(), MofNCompleteColumn(), TextColumn("berkas"), TimeRemainingColumn(),
                console=Console(file=sys.stderr), auto_refresh=False, transient=True,
            )
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self.task is not None:
            self.bar.stop()
        for detail, files in self.faults.items():
            more = f" (+{len(files) - 1})" if len(files) > 1 else ""
            print(f"{masked(files[0])}{more}: {masked(detail)}", file=sys.stderr)

    def watch(self, step: Step) -> None:
        if step.detail:
            self.faults.setdefault(step.detail, []).append(step.file)
        if self.bar is None:
            return
        if self.task is None:
            self.bar.start()
            self.task = self.bar.add_task("", total=step.total)
        self.bar.update(self.task, completed=step.done, total=step.total)

    def tick(self) -> None:
        if self.task is not None:
            self.bar.refresh()
