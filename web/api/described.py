"""What every call says of itself in the OpenAPI description."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from web.api import api
from web.api.values import Problem
from web.problems import MEDIA_TYPE

TITLES = {400: "bad request", 401: "no token, or an unknown one", 403: "not for this role", 404: "not found",
          409: "conflict", 413: "too large", 415: "not served", 422: "cannot be processed", 429: "too many",
          503: "not available", 507: "the store is full"}
ALWAYS = (401, 403, 503)
View = Callable[..., Any]


def described(*statuses: int) -> Callable[[View], View]:
    """A decorator: needs a token, and may answer with these problems besides the ones that every call may."""
    content = {MEDIA_TYPE: {"schema": Problem.model_json_schema()}}
    answers: dict[Any, Any] = {
        status: {"description": TITLES[status], "content": content} for status in (*ALWAYS, *statuses)}

    def decorate(view: View) -> View:
        decorated = api.doc(security="token", responses=answers)(view)
        assert callable(decorated)
        return decorated

    return decorate
