"""The papers of a whole session: FR.AK.05 for each assessor and scheme, and the Berita Acara."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from records.outcomes import Outcome
from web.forms import ak05, berita_acara
from web.forms.render import fill_docx, fill_pdf
from web.package.gathered import Gathered


@dataclass(frozen=True, slots=True)
class Paper:
    """`name` is its file name without a suffix and its place in an address; `template` is what it is filled into."""

    name: str
    title: str
    template: str
    fields: dict[str, Any]

    def data(self, suffix: str, templates: Path | None) -> bytes:
        """The paper as docx or pdf. Raises TemplateBroken."""
        return fill_pdf(self.template, self.fields) if suffix == "pdf" else fill_docx(
            self.template, self.fields, templates)


def session_papers(whole: Gathered) -> Iterator[Paper]:
    """None for a batch in which nobody has signed anything yet."""
    everybody = list(whole.outcomes.values())
    if not any(one.signed_at for one in everybody):
        return
    day = whole.batch.assessed_on
    yield Paper("berita-acara-asesmen", berita_acara.TITLE, berita_acara.NAME,
                berita_acara.context(everybody, whole.words, whole.head, day))
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for one in everybody:
        if one.assessor_id:
            groups.setdefault((one.assessor_id, one.scheme), []).append(one)
    for number, ((_, scheme), group) in enumerate(groups.items(), start=1):
        yield Paper(f"fr-ak-05-{number}", f"{ak05.CODE} {group[0].assessor}, {scheme}", ak05.NAME,
                    ak05.context(group, whole.words, day))
