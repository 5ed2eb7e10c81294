"""`bukti inbox`: looks at the watched folder until it is stopped. It may be killed at any moment."""
from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from records.broker import broker_app
from records.database import open_records
from records.inbox import Inbox
from records.inbox_taking import MB, Desk, WhichLsp, attend
from records.logs import log, start_logs
from records.settings import Settings, broker_url
from records.store import open_store

LOOK_SECONDS, FAULT_SECONDS = 2.0, 15.0


def watch_inbox(settings: Settings, folder: Path, pause: Callable[[float], None] = time.sleep) -> None:
    """Never returns. What fails for a reason of ours (database, disk) is tried again; what lies there stays there."""
    start_logs()
    folder.mkdir(parents=True, exist_ok=True)
    desk = Desk(open_records(settings), open_store(settings), broker_app(broker_url(settings)),
                settings.upload_mb * MB)
    inbox = Inbox(folder, settings.inbox_seconds)
    while True:
        try:
            attend(inbox, desk)
            pause(min(LOOK_SECONDS, settings.inbox_seconds / 2))
        except (OSError, SQLAlchemyError, WhichLsp) as error:
            log("inbox").error("inbox_fault", fault=getattr(error, "code", None) or type(error).__name__)
            pause(FAULT_SECONDS)
