"""How the kept pictures of a paper's pages are named, wherever they lie: in a cache's folder or in the store."""
from __future__ import annotations

import re

WHOLE = "-whole"
"""The form with nothing drawn over; there is one only of a page that bears an identity number."""
FORMS = ("", WHOLE)
NAME = re.compile(rf"document-\d{{1,4}}-page-\d{{1,4}}({WHOLE})?\.jpg")


def picture_name(document: int, page: int, form: str = "") -> str:
    """Of a page of the nth document (from 1) of its file."""
    return f"document-{document}-page-{page}{form}.jpg"
