"""All settings, in one place: read once from the environment (`BUKTI_*`) and handed down from there.

Standard library only: the command starts with this module, and must answer `--help` at once.
"""
from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

PREFIX = "BUKTI_"


class SettingsError(Exception):
    """A setting that cannot be meant. The text names it and says what is expected."""

    code = "bad_setting"


def default_cache() -> Path:
    """The user's cache folder as the XDG base directory specification puts it."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if base.startswith("/") else Path.home() / ".cache") / "bukti"


def default_data() -> Path:
    """The user's data folder as the XDG base directory specification puts it."""
    base = os.environ.get("XDG_DATA_HOME", "")
    return (Path(base) if base.startswith("/") else Path.home() / ".local" / "share") / "bukti"


def words(text: str) -> str:
    return text.strip()


def cache_folder(text: str) -> Path | None:
    return None if text.strip().lower() in {"off", "none", "0", "no", "false"} else Path(text).expanduser()


def folder(text: str) -> Path:
    return Path(text).expanduser()


def present(text: str) -> Path:
    """What somebody else must have put there."""
    path = folder(text)
    if not path.exists():
        raise ValueError("tidak ada di sini; buat dulu, atau kosongkan pengaturan ini / not there, make it or leave "
                         "this setting empty")
    return path


def free_cores() -> int:
    return max(1, len(os.sched_getaffinity(0)))


def positive(text: str) -> int:
    number = natural(text)
    if number < 1:
        raise ValueError("harus 1 atau lebih / must be 1 or more")
    return number


def natural(text: str) -> int:
    if not text.strip().isascii() or not text.strip().isdigit():
        raise ValueError("harus bilangan bulat / must be a whole number")
    return int(text)


def precision(text: str) -> str:
    if text not in {"auto", "int8", "bf16", "f32"}:
        raise ValueError("harus / must be auto, int8, bf16, f32")
    return text


def engine(text: str) -> str:
    if text not in {"auto", "ppocr", "tesseract"}:
        raise ValueError("harus / must be auto, ppocr, tesseract")
    return text


def on_or_off(text: str) -> str:
    if text not in {"on", "off"}:
        raise ValueError("harus / must be on, off")
    return text


@dataclass(frozen=True, slots=True)
class Settings:
    """Each field is read from `BUKTI_` + its name in capitals. A unit stands in the field's name."""

    cache: Path | None = field(default_factory=default_cache)
    """Where readings and previews are kept; None (`BUKTI_CACHE=off`) keeps nothing beyond the run."""
    models: Path | None = None
    """The main reader's models; None takes those that come with the installation."""
    schemes: Path | None = None
    """A folder of the certification body's own schemes, beside the examples."""
    scheme_four_eyes: str = "off"
    """on: who wrote a scheme's draft does not publish it, another admin does."""
    trust_roots: Path | None = None
    """PEM certificates that electronic signatures may lead to; none are trusted without it."""
    engine: str = "auto"
    """ppocr, tesseract, or auto: ppocr where its models are there, else tesseract."""
    precision: str = "auto"
    """How ppocr computes: bf16, which takes half the time, where the processor has it, else f32. int8 takes a third
    less again where the processor has VNNI, and changes one line in fifty: only where it is asked for."""
    workers: int = field(default_factory=free_cores)
    sandbox: str = "on"
    """off reads strangers' files without the kernel's walls, where it has none; nothing else is a reason to."""

    data: Path = field(default_factory=default_data)
    """Where the service keeps its database, files, queue and keys."""
    keys: Path | None = None
    """Where the secrets lie; None takes `keys` in the data folder. The same on every machine of an installation."""
    master_key: str = field(default="", repr=False)
    """What seals all other keys, 64 hexadecimal digits; empty for `master.key` in the folder of keys."""
    master_key_old: str = field(default="", repr=False)
    """The one before, until `bukti keys rotate` has sealed everything anew."""
    database: str = ""
    """`postgresql+psycopg://…`; empty for SQLite in the data folder."""
    store: str = ""
    """`s3://bucket/prefix` or a folder; empty for `files` in the data folder."""
    redis_url: str = ""
    """Redis of the queue; empty for one that `bukti serve` starts itself."""
    codes: Path | None = None
    """A folder of BNSP's code tables as CSV: kota.csv, provinsi.csv and so on (`records.bnsp`)."""
    heads: Path | None = None
    """Where the ends of the audit chains are written each day; None takes `heads` in the data folder."""
    templates: Path | None = None
    """A folder of the certification body's own Word forms: fr-ia-08.docx and so on."""
    inbox: Path | None = None
    """A watched folder: each subfolder that lies still is taken in as a candidate, each ZIP as the shell takes it."""
    inbox_seconds: int = 10
    """How long nothing may change in it before it is taken in."""
    port: int = 8000
    bind: str = "127.0.0.1"
    proxies: int = 0
    """How many reverse proxies stand before the web part: so many of their X-Forwarded headers are believed."""
    language: str = "id"
    lease_seconds: int = 60
    """A worker that was not heard of for so long has lost its file to another."""
    upload_mb: int = 1024
    """The most that one upload (a file, a ZIP, or one request) may weigh."""
    quota_user_day_mb: int = 51_200
    """What one person or program may send within a day; for this and the next five 0 is no bound."""
    quota_user_day_files: int = 50_000
    quota_lsp_day_mb: int = 204_800
    """What a certification body's people, programs and links may send within a day."""
    quota_lsp_day_files: int = 200_000
    quota_lsp_mb: int = 0
    """What a certification body may keep in all."""
    quota_lsp_files: int = 0
    webhook_private: str = "off"
    """on lets webhooks lead into one's own network, and by http."""
    require_second_factor: str = "assessor,admin"
    """Roles that must use a second factor, with commas between; "none" for nobody."""

    max_file_mb: int = 50
    max_pages: int = 50
    max_megapixels: int = 60
    """Of one picture or page, before it is made smaller for reading."""
    max_archive_mb: int = 300
    max_unpacked_mb: int = 500
    """What a ZIP may hold in all once it is unpacked."""
    max_archive_files: int = 2_000

    page_seconds: int = 20
    """A file is given up when no page of it was finished for so long."""
    file_seconds: int = 30
    """A file is given up after so long and `per_page_seconds` for each of its pages."""
    per_page_seconds: int = 3
    memory_mb: int = 1536
    """What a child process may take beyond what it had at its start."""
    output_mb: int = 64
    """What a child process may hand back of one file."""


def address(*beginnings: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if not text.strip().startswith(beginnings):
            raise ValueError(f"harus diawali / must begin with {', '.join(beginnings)}")
        return words(text)
    return read


def store_place(text: str) -> str:
    return address("s3://")(text) if "://" in text else words(text)


SECRET = ("database", "redis_url", "master_key", "master_key_old")
"""Settings that may hold a password: a fault does not repeat them."""
READ: Mapping[str, Callable[[str], object]] = {
    "cache": cache_folder, "models": folder, "schemes": present, "trust_roots": present, "engine": engine,
    "precision": precision, "sandbox": on_or_off, "scheme_four_eyes": on_or_off, "webhook_private": on_or_off,
    "data": folder, "keys": folder, "inbox": folder,
    "database": address("postgresql+psycopg://", "sqlite:///"), "store": store_place,
    "redis_url": address("redis://", "rediss://", "redis+socket://", "sqla+sqlite:///"),
    "codes": present, "templates": present, "port": natural, "proxies": natural, "bind": words, "language": words,
    "require_second_factor": words, "heads": folder, "master_key": words, "master_key_old": words,
    **dict.fromkeys(("quota_user_day_mb", "quota_user_day_files", "quota_lsp_day_mb", "quota_lsp_day_files",
                     "quota_lsp_mb", "quota_lsp_files"), natural),
}
"""How the text of a setting becomes its value; all others are whole numbers from 1."""


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Raises SettingsError for a value that is not understood; an empty one counts as not set."""
    values = {}
    for one in fields(Settings):
        name = PREFIX + one.name.upper()
        text = environment.get(name, "")
        if text.strip():
            values[one.name] = value_of(name, text, READ.get(one.name, positive))
    return Settings(**values)


def value_of(name: str, text: str, read: Callable[[str], object]) -> Any:
    try:
        return read(text)
    except ValueError as error:
        shown = "…" if name.removeprefix(PREFIX).lower() in SECRET else repr(text)
        raise SettingsError(f"{name}={shown}: {error}") from error


def database_url(settings: Settings) -> str:
    return settings.database or f"sqlite:///{settings.data / 'bukti.sqlite3'}"


def store_url(settings: Settings) -> str:
    return settings.store or str(settings.data / "files")


def broker_url(settings: Settings) -> str:
    """The queue of an installation: the Redis that was named, else the service's own, on a socket."""
    return settings.redis_url or f"redis+socket://{settings.data / 'redis.sock'}"


def private_folder(path: Path) -> Path:
    """Make a folder that only its owner may open. One that stands already keeps its mode, but for our own default.

    Raises OSError where that cannot be.
    """
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path == default_cache() and path.stat().st_mode & 0o077:
        path.chmod(0o700)
    return path
