"""Pictures of papers' pages, out of the store: our own JPEG of a page, never a byte of the upload."""
from __future__ import annotations

from records.portfolio import Picture
from web.problems import Refused
from web.site import site, viewer

JPEG = "image/jpeg"


def jpeg_of(place: Picture | None) -> bytes:
    """Raises Refused where there is no such picture."""
    try:
        if place is None:
            raise FileNotFoundError
        return site().store.picture(viewer().lsp_id, place.sha256, place.reader, place.name)
    except (FileNotFoundError, ValueError):
        raise Refused(404, "not_found") from None
