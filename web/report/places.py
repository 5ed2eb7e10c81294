"""Where a reason points: the paper and the fact on it, as a link within the page and in words."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from web.report import words as w
from web.report.values import masked

Answer = Mapping[str, Any]


class Papers:
    """Where the papers of one candidate stand in the page."""

    def __init__(self, documents: Sequence[Answer]) -> None:
        self.anchors = {str(one["id"]): f"b{index}" for index, one in enumerate(documents, start=1)}
        self.documents = {str(one["id"]): one for one in documents}

    def link(self, identity: str, fact: str = "") -> tuple[str, str]:
        """(anchor or "", words) for a document id or a file's name."""
        document = self.documents.get(identity)
        if document is None:
            return "", masked(identity)
        anchor = self.anchors[identity]
        found = (document.get("facts") or {}).get(fact) or {}
        place = f"{anchor}-{fact}" if found.get("value") is not None else anchor
        return place, place_words(document, found.get("page"))


def place_words(document: Answer, page: int | None = None) -> str:
    """Which paper, as people say it: `Sertifikat pelatihan, scan0001.pdf hal. 2`."""
    kind = w.words(w.KINDS, str((document.get("kind") or {}).get("value") or "other")).id
    pages = [page] if page else list(document.get("pages") or [])
    where = f" hal. {pages[0]}" if page or (len(pages) == 1 and pages[0] > 1) else ""
    return masked(f"{kind}, {document['file']}{where}")


def links(reason: Answer, papers: Papers) -> tuple[tuple[str, str], ...]:
    fact = str(reason.get("fact") or "")
    return tuple(papers.link(str(identity), fact) for identity in reason.get("documents") or [])
