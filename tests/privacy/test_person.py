"""What the law lets a candidate ask for, by the admin's page: a copy, withdrawal, a hold, erasure."""
from __future__ import annotations

import io
import json
from zipfile import ZipFile

import pytest
from sqlalchemy import func, select

from records.accounts import assign
from records.audit import verify_chain
from records.consent import ConsentWithdrawn, PapersGone, refuse_withdrawn, withdrawn
from records.database import reading, transaction
from records.desk import newest_number, say
from records.erasure import hold, release
from records.rejudging import rejudge
from records.retention import Kind, run, set_rule
from records.tables import Candidate, File, Judged, Reading, WordSort
from records.viewer import Role, Viewer
from records.words import Said
from tests.gate.house import Body, House
from tests.privacy.test_retention import OLD, decided_on
from tests.session.play import Visit


def test_all_that_is_stored_is_handed_out_and_logged(house: House, body: Body) -> None:
    admin = Visit(house, body.people[Role.ADMIN])
    with ZipFile(io.BytesIO(admin.post(f"/asesi/{body.mine}/data/salinan", {}, 200).data)) as archive:
        told = json.loads(archive.read("rekaman.json"))
    assert told["candidate"]["name"] == "Siti Rahayu"
    assert "diekspor" in admin.get(f"/audit/asesi/{body.mine}").text
    for role in (Role.STAFF, Role.AUDITOR, Role.ASSESSOR):
        Visit(house, body.people[role]).post(f"/asesi/{body.mine}/data/salinan", {}, 403)


def test_after_withdrawal_nothing_more_is_done(house: House, body: Body) -> None:
    admin = Visit(house, body.people[Role.ADMIN])
    address = f"/asesi/{body.mine}/data/persetujuan"
    admin.post(address, {"day": "2026-11-17", "way": "shouted"}, 422)
    admin.post(address, {"day": "2026-11-17", "way": "letter"})
    assert "pemrosesan sudah berhenti" in admin.get(f"/asesi/{body.mine}/data").text
    with transaction(house.engine) as session:
        one = session.get_one(Candidate, body.mine)
        assert withdrawn(session, one.id) and one.assessor_id is None
        with pytest.raises(ConsentWithdrawn):
            assign(session, one, body.people[Role.ASSESSOR].id, body.people[Role.ADMIN].id)
        with pytest.raises(ConsentWithdrawn):
            say(session, one.id, Said(WordSort.ORIGINAL, "surat.pdf#1", ""), body.people[Role.ADMIN].id,
                newest_number(session, one.id))
    Visit(house, body.people[Role.STAFF]).post(f"/asesi/{body.mine}/asesor", {}, 409)
    with ZipFile(io.BytesIO(admin.get(f"/kiriman/{body.batch_id}/paket.zip").data)) as archive:
        index = json.loads(archive.read("index.json"))
        assert not any("siti-rahayu" in name for name in archive.namelist())
    assert index["consent_withdrawn"] == [body.mine]
    assert "Siti Rahayu" not in json.dumps(index)


def test_papers_alone_are_erased_and_what_was_decided_stays(house: House, body: Body) -> None:
    admin, viewer = Visit(house, body.people[Role.ADMIN]), Viewer(body.lsp_id, body.people[Role.ADMIN].id, Role.ADMIN)
    with transaction(house.engine) as session:
        one = session.get_one(Candidate, body.others)
        (judged,) = session.scalars(select(Judged).where(Judged.candidate_id == one.id))
        decided_on(session, viewer, one, judged, OLD)
        set_rule(session, viewer, Kind.PAPERS, 30)
        hold(session, body.others, viewer.id, "banding")
        (file,) = session.scalars(select(File).where(File.candidate_id == body.others))
        answers = session.scalars(select(Judged.answer).where(Judged.candidate_id == body.others)).all()
    assert run(house.engine, house.store) == 0
    with transaction(house.engine) as session:
        release(session, body.others, viewer.id)
    assert "Buktinya saja" in admin.get("/pengaturan/masa-simpan").text
    assert (run(house.engine, house.store), run(house.engine, house.store)) == (1, 0)
    assert list(house.store.pictures(body.lsp_id, file.sha256)) == []
    with pytest.raises(OSError):
        house.store.fetch(body.lsp_id, file.sha256, house.settings.data / "x")
    with reading(house.engine) as session:
        assert session.scalar(select(func.count()).select_from(Reading).where(Reading.sha256 == file.sha256)) == 0
        assert session.scalars(select(Judged.answer).where(Judged.candidate_id == body.others)).all() == answers
        assert list(verify_chain(session, body.lsp_id)) == []
        with pytest.raises(PapersGone):
            refuse_withdrawn(session, body.others)
    assert list(rejudge(house.engine, dry_run=True)) == []
    assert "dihapus menurut masa simpan" in admin.get(f"/asesi/{body.others}").text
    assert "bukti dihapus menurut masa simpan" in admin.get(f"/audit/asesi/{body.others}").text
    package = admin.get(f"/kiriman/{body.batch_id}/paket.zip?asli=1")
    with ZipFile(io.BytesIO(package.data)) as archive:
        assert not any(name.startswith("berkas/013-budi-santoso") for name in archive.namelist())
    admin.post(f"/asesi/{body.others}/data/salinan", {}, 200)


def test_a_hold_keeps_and_a_typed_name_erases(house: House, body: Body) -> None:
    admin, address = Visit(house, body.people[Role.ADMIN]), f"/asesi/{body.others}/data"
    admin.post(f"{address}/tahan", {"reason": "banding"})
    wanted = {"reason": "permintaan, tiket 4", "folder": "013-budi-santoso"}
    assert "ditahan" in admin.post(f"{address}/hapus", wanted, 409).text
    admin.post(f"{address}/tahan", {"release": "1"})
    admin.post(f"{address}/hapus", wanted | {"folder": "013"}, 422)
    admin.post(f"{address}/hapus", wanted)
    with reading(house.engine) as session:
        assert session.get(Candidate, body.others) is None
    assert "Budi" not in admin.get("/pengaturan/masa-simpan").text
