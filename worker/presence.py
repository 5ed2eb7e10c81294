"""What this machine's reader says of itself to the database, so that the web part can tell whether all is ready."""
from __future__ import annotations

import socket

from records.presence import Presence
from records.settings import Settings
from records.tables import new_id
from worker.batch import Desk
from worker.sandbox.probe import level_here
from worker.tesseract import languages_here


def presence_of(settings: Settings) -> Presence:
    """Looked up once, at the start, before any thread runs: it forks a child. To be told every `BEAT_SECONDS`."""
    level = 0 if settings.sandbox == "off" else level_here()
    return Presence(
        new_id(), socket.gethostname(), settings.workers, tuple(sorted(languages_here())),
        Desk(settings, None).engine_key, level)
