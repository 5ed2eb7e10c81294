"""What `bukti serve` tells the person who started it, in Indonesian and then in English."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from records.settings import Settings
from web.serve.waiting import Queue

QUEUES = {
    "own": ("Redis sendiri di folder data", "its own Redis in the data folder"),
    "redis": ("Redis dari BUKTI_REDIS_URL", "the Redis of BUKTI_REDIS_URL"),
    "sqlite": (
        "SQLite, karena Redis tidak terpasang: berjalan, tetapi lambat. Pasang paket redis-server",
        "SQLite, because no Redis is installed: works, but slowly. Install the package redis-server"),
}


def greeting(address: str, settings: Settings, queue: Queue, admin: str, journal: Path | None) -> str:
    """All that one needs to begin. `admin` is a one-time link; empty when an admin can log in."""
    indonesian, english = QUEUES[queue.kind]
    rows = [
        ("Alamat / address", address),
        ("Folder data / data folder", str(settings.data)),
        ("Pembaca / workers", str(settings.workers)),
        ("Antrean / queue", f"{indonesian} / {english}"),
    ]
    if settings.inbox:
        rows.append(("Folder kiriman / watched folder", str(settings.inbox)))
    if journal:
        rows.append(("Catatan / log", str(journal)))
    if admin:
        rows.append(("Admin pertama / first admin", f"{admin} (sekali pakai / used once)"))
    wide = max(len(name) for name, _ in rows)
    body = "\n".join(f"  {name:<{wide}}  {value}" for name, value in rows)
    return f"bukti berjalan / bukti is running\n{body}\nCtrl-C menghentikan / stops it."


def port_refused(bind: str, port: int, reason: str) -> str:
    return (f"{bind}:{port} tidak bisa dipakai ({reason}). Pilih lain dengan --port, atau --port 0 / "
            "cannot be listened on; choose another with --port")


def ended_words(told: Mapping[str, object]) -> str:
    """Of a part that ended by itself, as the log tells it."""
    return (f"Bagian {told['part']} berhenti (status {told['status']}), dimulai lagi dalam {told['again_in_seconds']} "
            "detik / this part ended and is started again")


TOLD: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "part_ended": ended_words, "stopping": lambda _: "Menghentikan / stopping…",
}
"""What the log tells and a person at the terminal should know too."""


def database_refused(error: Exception) -> str:
    """Its first line alone: what follows may hold rows."""
    return f"basis data tidak bisa dipakai / the database cannot be used: {str(error).splitlines()[0]}"
