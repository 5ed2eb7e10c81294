"""What `bukti serve` tells the person who started it, in Indonesian and then in English."""
from __future__ import annotations

from records.settings import Settings
from web.serve.waiting import Queue

QUEUES = {
    "own": ("Redis sendiri di folder data", "its own Redis in the data folder"),
    "redis": ("Redis dari BUKTI_REDIS_URL", "the Redis of BUKTI_REDIS_URL"),
    "sqlite": (
        "SQLite, karena Redis tidak terpasang: berjalan, tetapi lambat. Pasang paket redis-server",
        "SQLite, because no Redis is installed: works, but slowly. Install the package redis-server"),
}


def greeting(address: str, settings: Settings, queue: Queue, admin: str) -> str:
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
    if admin:
        rows.append(("Admin pertama / first admin", f"{admin} (sekali pakai / used once)"))
    wide = max(len(name) for name, _ in rows)
    body = "\n".join(f"  {name:<{wide}}  {value}" for name, value in rows)
    return f"bukti berjalan / bukti is running\n{body}\nCtrl-C menghentikan / stops it."


def port_refused(bind: str, port: int, reason: str) -> str:
    return (f"{bind}:{port} tidak bisa dipakai ({reason}). Pilih lain dengan --port, atau --port 0 / "
            "cannot be listened on; choose another with --port")
