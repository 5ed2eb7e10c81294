"""What a request cannot help: a full disk, a database or store that is away (507, 503), withdrawn consent (409)."""
from __future__ import annotations

import errno
import sqlite3

from flask import Flask
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import Conflict, HTTPException, ServiceUnavailable
from werkzeug.wrappers import Response

from records.consent import ProcessingStopped
from records.shelf import is_away

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NO_ROOM = ("Penyimpanan penuh: berkas belum diterima. Beri tahu pengelola, lalu kirim lagi. / "
           "The storage is full: nothing was taken in. Tell the administrator, then send it again.")
DISK_FULL = "53100"  # of PostgreSQL
AWAY = ("Basis data sedang tidak menjawab. Coba lagi sebentar. / The database does not answer now. Try again shortly.")

STORE_AWAY = ("Penyimpanan berkas sedang tidak menjawab; yang sudah diterima tetap aman. Coba lagi sebentar. / "
              "The store of papers does not answer now; what was received is safe. Try again shortly.")


class InsufficientStorage(HTTPException):
    code = 507
    description = NO_ROOM


def answer_faults(app: Flask) -> None:
    """Such faults become HTTP errors, which pages and API word in their own ways."""

    @app.errorhandler(OSError)
    def disk(error: OSError) -> Response | HTTPException:
        if error.errno not in FULL and is_away(error):
            app.logger.error("store_away")
            return worded(app, ServiceUnavailable(STORE_AWAY, retry_after=5))
        if error.errno not in FULL:
            raise error
        app.logger.error("storage_full")
        return worded(app, InsufficientStorage())

    @app.errorhandler(ProcessingStopped)
    def stopped(error: ProcessingStopped) -> Response | HTTPException:
        return worded(app, Conflict(str(error)))

    @app.errorhandler(OperationalError)
    def database(error: OperationalError) -> Response | HTTPException:
        full = is_full(error.orig)
        app.logger.error("storage_full" if full else "database_away")
        return worded(app, InsufficientStorage() if full else ServiceUnavailable(AWAY, retry_after=5))


def worded(app: Flask, error: HTTPException) -> Response | HTTPException:
    answer = app.handle_http_exception(error)
    return answer if isinstance(answer, HTTPException) else app.make_response(answer)


def is_full(error: BaseException | None) -> bool:
    if isinstance(error, sqlite3.OperationalError):
        return error.sqlite_errorcode == sqlite3.SQLITE_FULL
    return getattr(error, "sqlstate", None) == DISK_FULL
