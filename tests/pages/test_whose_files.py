"""An assessor reads of nobody's papers but those of their own candidates: not even their names."""
from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from records.database import transaction
from records.tables import Batch, File
from records.viewer import Role
from tests.pages.conftest import Site

OTHERS = "013-budi-santoso/surat.pdf"
WARNING = "Tanpa folder: Joko Widagdo"


@pytest.fixture
def spoiled(live: Site) -> Iterator[None]:
    """The paper of the candidate who is nobody's has failed, and the sorting warned of a person without a folder."""
    def change(state: str, problem: dict[str, str] | None, warnings: list[str]) -> None:
        with transaction(live.house.engine) as session:
            row = session.scalars(select(File).where(File.batch_id == live.body.batch_id, File.path == OTHERS)).one()
            row.state, row.problem = state, problem
            session.get_one(Batch, live.body.batch_id).warnings = warnings

    change("failed", {"code": "damaged", "message": "Berkas rusak."}, [WARNING])
    yield
    change("read", None, [])


@pytest.mark.usefixtures("spoiled")
@pytest.mark.parametrize(("role", "sees"), [(Role.STAFF, True), (Role.ASSESSOR, False)])
@pytest.mark.parametrize("path", ["/kiriman/{}", "/kiriman/{}/keadaan", "/kiriman/{}/gagal.csv"])
def test_failures_of_others_are_not_shown_to_an_assessor(live: Site, role: Role, sees: bool, path: str) -> None:
    answer = live.house.visitor(live.body.people[role]).get(path.format(live.body.batch_id))
    assert answer.status_code == 200
    assert (OTHERS in answer.text) is sees
    if not path.endswith("csv"):
        assert (WARNING in answer.text) is sees
        assert ("1 berkas tidak terbaca" in answer.text) is sees
