"""The 29 faults and attacks that must be withstood: what is run for each, and what of the row that does not cover."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """`tests` are what pytest is given; none where nothing is built. `open` says in plain words what is not covered."""

    number: int
    fault: str
    holds: str
    tests: tuple[str, ...] = ()
    longer: str = ""
    """The command of the long form, where there is one."""
    open: str = ""


ROWS = (
    Row(1, "Random kills of web, worker, pool child, queue", "nothing acknowledged is lost or done twice",
        ("tests/service/test_kills.py",), "make chaos", "1,000 uploads with 5 seeds"),
    Row(2, "Queue wiped in the midst of work", "as 1; goes on by itself",
        ("tests/serve/test_work.py",), "make chaos", "the figure of 15 s"),
    Row(3, "Queue hangs, line is cut", "uploads are taken in all the same",
        ("tests/service/test_queue.py", "-k", "hang or broker or away"), "",
        "a cut line between machines; half-open connections"),
    Row(4, "Queue full", "nothing lost, no 5xx", (), "", "not built"),
    Row(5, "Worker wakes up after its lease", "its work leaves no trace",
        ("tests/service/test_queue.py", "-k", "lease")),
    Row(6, "Fence removed", "row 5's test fails", ("tests/service/test_queue.py", "-k", "thrown_away"), "make mutation",
        "the removal itself is the long form"),
    Row(7, "MemoryError, poison, crash, fork bomb in a file", "others go on; the file is told of",
        ("tests/command/test_crew.py",), "", "ten of each among 200 files"),
    Row(8, "Time limit", "ended, tried again, then put aside",
        ("tests/command/test_crew.py", "-k", "long or late or time")),
    Row(9, "Disk full", "507, nothing partial",
        ("tests/serve/test_faults.py", "tests/records/test_store.py", "-k", "full")),
    Row(10, "SQLite under many writers", "nobody sees a locked database",
        ("tests/service/test_queue.py", "-k", "many_lines"), "", "8 writers for 10 minutes"),
    Row(11, "Clock jumps", "leases by the database's clock alone", (), "", "no test moves a clock"),
    Row(12, "Bombs", "refused or read in words, in time, within bounds",
        ("tests/fuzz/test_strange.py", "tests/intake/test_hostile.py"), "", "what others wait meanwhile"),
    Row(13, "Escape from the sandbox", "none succeeds", ("tests/sandbox", "tests/attacks/test_walls_each.py")),
    Row(14, "Fuzz", "no crash of a parent, nothing left", ("tests/fuzz/test_fuzz.py",), "make fuzz", "10,000 files"),
    Row(15, "Lying child", "refused within a second", ("tests/attacks/test_lying_child.py",)),
    Row(16, "Hostile ZIP", "nothing outside, all named", ("tests/intake/test_archive.py",)),
    Row(17, "Every address, role, owner", "no wrong answer", ("tests/gate/test_permissions.py",)),
    Row(18, "CSRF, script, headers", "all refused, nothing runs",
        ("tests/gate/test_headers.py", "tests/attacks/test_harmless.py")),
    Row(19, "Guessing passwords", "five a minute and account; the owner comes in; no name is given away by time",
        ("tests/gate/test_door.py",)),
    Row(20, "Slow clients, quota", "others are served", ("tests/serve/test_web.py",), "",
        "a quota by body or user is not built"),
    Row(21, "Signed links", "–", (), "", "there are none: pictures and originals need a session"),
    Row(22, "Audit log changed", "found", ("tests/records/test_audit.py",), "", "a million lines"),
    Row(23, "Restore on an empty machine", "chain, hashes and reports are the same",
        ("tests/records/test_backup.py", "tests/attacks/test_drill.py"), "", "a backup under load"),
    Row(24, "Erasure", "no trace, also in old copies without old keys; chain whole; others unchanged",
        ("tests/attacks/test_erasure.py",), "", "1 of 100; PostgreSQL's own log"),
    Row(25, "Personal data in logs, queue, audit, errors, addresses, database, store", "0 of 200 canaries",
        ("tests/attacks/test_canaries.py", "tests/records/test_logs.py")),
    Row(26, "Upgrade under load", "nothing lost", (), "", "not built"),
    Row(27, "Fairness between bodies", "a small upload is not behind a large one",
        ("tests/service/test_worker.py", "-k", "behind"), "", "20 bodies"),
    Row(28, "No decision without a person", "none", ("tests/session", "-k", "without_a_person"), "",
        "through a role of the database"),
    Row(29, "Soak", "no growth", (), "", "not built"),
)
