"""Says once, when the workers are there, that work can begin, and behind which walls papers are read."""
from __future__ import annotations

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from records.database import reading
from records.presence import present

WALLS = ("TANPA PAGAR / NO SANDBOX", "seccomp", "seccomp, Landlock", "seccomp, Landlock, namespaces")


class Herald:
    """Called again and again by the supervisor; silent before the first worker was heard of, and after it spoke."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.spoke = engine, False

    def __call__(self) -> None:
        if self.spoke:
            return
        try:
            with reading(self.engine) as session:
                there = present(session)
        except SQLAlchemyError:  # the parts say so in the log; asked again
            return
        if there:
            self.spoke = True
            print(ready_words(sum(one.processes for one in there), min(one.sandbox for one in there)), flush=True)


def ready_words(processes: int, level: int) -> str:
    walls = WALLS[min(level, len(WALLS) - 1)]
    return (f"Siap menerima berkas / ready for papers: {processes} pembaca / workers, "
            f"pagar tingkat / sandbox level {level} ({walls})")
