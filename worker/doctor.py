"""Looks whether everything that reading needs is there, and says in words what is not."""
from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from records.settings import Settings, private_folder
from worker.engines import NoEngine, available, choose
from worker.sandbox.probe import probe
from worker.sandbox.walls import FULL
from worker.tesseract import TesseractEngine

PACKAGES = ("onnxruntime", "opencv-python", "pypdfium2", "pi-heif", "zxing-cpp", "pyhanko")
LEVELS = ("tanpa pagar / none", "seccomp", "seccomp, Landlock", "seccomp, Landlock, namespaces")


def examine(settings: Settings) -> list[dict[str, Any]]:
    """Each check with name, ok and detail. Needless things that are missing are told of and count as ok."""
    return [version_check(), tesseract_check(), models_check(settings), cache_check(settings), schemes_check(settings),
            packages_check(), cores_check(settings), walls_check(settings)]


def result(name: str, ok: bool, detail: str) -> dict[str, Any]:
    return {"name": name, "ok": ok, "detail": detail}


def version_check() -> dict[str, Any]:
    return result("bukti", True, f"{version('bukti')}, Python {platform.python_version()}, {platform.machine()}")


def tesseract_check() -> dict[str, Any]:
    """The second reader, with its Indonesian language; without it there is no second opinion."""
    missing = available()["tesseract"]
    return result("tesseract", not missing, missing or f"{TesseractEngine().version}, ind")


def models_check(settings: Settings) -> dict[str, Any]:
    """Loads the readers as a run would, so that a broken model is seen here and not in the middle of a batch."""
    try:
        engines = choose(settings.engine, settings.models, settings.precision)
    except (NoEngine, RuntimeError, OSError, ValueError) as error:
        return result("pembaca / reader", False, str(error))
    second = engines.second.name if engines.second else "tidak ada / none"
    return result("pembaca / reader", True, f"{engines.main.name} ({engines.main.version}), kedua / second: {second}")


def cache_check(settings: Settings) -> dict[str, Any]:
    if settings.cache is None:
        return result("cache", True, "dimatikan / off (BUKTI_CACHE=off)")
    try:
        with tempfile.TemporaryFile(dir=private_folder(settings.cache)):
            pass
    except OSError as error:
        return result("cache", False, f"{settings.cache}: {error.strerror}")
    open_to_others = settings.cache.stat().st_mode & 0o077
    note = " – terbuka bagi pengguna lain, jalankan chmod 700 / open to other users" if open_to_others else ""
    return result("cache", not open_to_others, f"{settings.cache}{note}")


def schemes_check(settings: Settings) -> dict[str, Any]:
    from records.schemes import SchemeInvalid, load
    from records.schemes import available as known

    try:
        found = [load(one, settings.schemes).id for one in known(settings.schemes)]
    except SchemeInvalid as error:
        return result("skema / schemes", False, str(error))
    return result("skema / schemes", bool(found), ", ".join(found))


def packages_check() -> dict[str, Any]:
    found, missing = [], []
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            missing.append(package)
    return result("pustaka / packages", not missing, ", ".join(found) + ("; tidak ada / missing: " + ", ".join(missing)
                                                                         if missing else ""))


def walls_check(settings: Settings) -> dict[str, Any]:
    """How far the child that opens strangers' files is closed in, and what it can still reach."""
    probed = probe(0 if settings.sandbox == "off" else FULL)
    ways = f"; terbuka / open: {', '.join(probed.open)}" if probed.open else ""
    return result("pagar / sandbox", probed.level > 0, f"tingkat / level {probed.level} ({LEVELS[probed.level]}){ways}")


def cores_check(settings: Settings) -> dict[str, Any]:
    load: Callable[[], tuple[float, float, float]] = os.getloadavg
    return result("pekerja / workers", True, f"{settings.workers} (inti / cores {os.cpu_count()}, beban / load "
                                             f"{load()[0]:.1f})")
