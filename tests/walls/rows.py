"""The faults and attacks that must be withstood: what is run for each, and what of the row that does not cover."""
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
    Row(4, "Queue full", "nothing lost, no 5xx", ("tests/faults/test_queue_full.py",)),
    Row(5, "Worker wakes up after its lease", "its work leaves no trace",
        ("tests/service/test_queue.py", "-k", "lease")),
    Row(6, "Fence removed", "row 5's test fails", ("tests/service/test_queue.py", "-k", "thrown_away"), "make mutation",
        "the removal itself is the long form"),
    Row(7, "MemoryError, poison, crash, fork bomb in a file", "others go on; the file is told of",
        ("tests/command/test_crew.py", "-k", "not nearly_twice"), "", "ten of each among 200 files"),
    Row(8, "Time limit", "ended, tried again, then put aside",
        ("tests/command/test_crew.py", "-k", "long or late or time")),
    Row(9, "Disk full", "507, nothing partial; no attempt lost",
        ("tests/serve/test_faults.py", "tests/records/test_store.py", "tests/faults/test_store.py", "-k", "full")),
    Row(10, "SQLite under many writers", "nobody sees a locked database",
        ("tests/service/test_queue.py", "-k", "many_lines"), "", "8 writers for 10 minutes"),
    Row(11, "Clock jumps by an hour", "one settles a file; the log stays in order", ("tests/faults/test_clock.py",), "",
        "a database's clock that goes back keeps a dead worker's file until it has caught up"),
    Row(12, "Bombs", "refused or read in words, in time, within bounds",
        ("tests/fuzz/test_strange.py", "tests/intake/test_hostile.py", "tests/intake/test_layers.py"), "",
        "what others wait meanwhile; layers of blended colours on a page end by the time limit alone"),
    Row(13, "Escape from the sandbox", "none succeeds", ("tests/sandbox", "tests/attacks/test_walls_each.py")),
    Row(14, "Fuzz", "no crash of a parent, nothing left", ("tests/fuzz/test_fuzz.py",), "make fuzz", "10,000 files"),
    Row(15, "Lying child", "refused within a second", ("tests/attacks/test_lying_child.py",)),
    Row(16, "Hostile ZIP", "nothing outside, all named, shared bytes refused", ("tests/intake/test_archive.py",)),
    Row(17, "Every address, role, owner", "no wrong answer", ("tests/gate/test_permissions.py",)),
    Row(18, "CSRF, script, headers", "all refused, nothing runs",
        ("tests/gate/test_headers.py", "tests/attacks/test_harmless.py")),
    Row(19, "Guessing passwords", "five a minute and account; the owner comes in; no name is given away by time",
        ("tests/gate/test_door.py", "tests/attacks/test_guessing.py")),
    Row(20, "Slow clients, quota", "others are served; 429 and 413 in words",
        ("tests/serve/test_web.py", "tests/attacks/test_quota.py")),
    Row(21, "Signed links", "there are none; links with a secret cannot be guessed, altered, used late or again",
        ("tests/attacks/test_links.py", "tests/better_copy/test_attacks.py")),
    Row(22, "Audit log changed", "found", ("tests/records/test_audit.py",), "", "a million lines"),
    Row(23, "Restore on an empty machine", "chain, hashes and reports are the same",
        ("tests/records/test_backup.py", "tests/attacks/test_drill.py"), "", "a backup under load"),
    Row(24, "Erasure", "no trace, also in old copies without old keys; chain whole; others unchanged",
        ("tests/attacks/test_erasure.py",), "", "1 of 100; PostgreSQL's own log"),
    Row(25, "Personal data in logs, queue, audit, errors, addresses, database, store", "0 of 200 canaries",
        ("tests/attacks/test_canaries.py", "tests/records/test_logs.py")),
    Row(26, "Upgrade under load, and back", "nothing lost", ("tests/faults/test_upgrade.py",), "",
        "the version before is its statements, not its program; readers of two versions at once"),
    Row(27, "Fairness between 20 bodies", "a small upload is not behind a large one",
        ("tests/faults/test_fairness.py", "tests/service/test_worker.py", "-k", "behind"), "",
        "a body that sends hundreds of small batches at once"),
    Row(28, "No decision without a person", "none by page, program or worker; one by hand in the database is found",
        ("tests/session", "tests/attacks/test_decision_by_hand.py", "-k", "without_a_person or decision or role")),
    Row(29, "Soak", "no growth of memory, descriptors, processes", ("tests/faults/test_soak.py",), "make soak"),
    Row(30, "Database away, cut off, restarted", "pages say so; uploads resume; what was read is settled once",
        ("tests/faults/test_database.py", "tests/faults/test_at_the_start.py"), "", "a replica that takes over"),
    Row(31, "File store slow, full, failing", "503 in words; nothing is called safe that is not; no attempt lost",
        ("tests/faults/test_store.py",)),
)
