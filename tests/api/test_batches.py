"""The API of the contract, over HTTP, from the upload to the package."""
from __future__ import annotations

import hashlib
import io
import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from records.account_tables import Token
from records.database import reading, transaction
from records.tables import Batch, File
from records.tokens import revoke
from records.viewer import Role
from tests.gate.house import PAPERS, Body, House, add_body
from tests.service.house import House as ServiceHouse
from tests.service.papers import zipped
from worker.batch import Desk

ROSTER = "folder,nama asesi,nik,skema\n012-siti-rahayu,Siti Rahayu,3402015203850004,pembatik-tulis\n"
DAY = "2026-11-16"


@pytest.fixture
def body(house: House) -> Body:
    return add_body(house, "satu")


def staff(body: Body) -> dict[str, str]:
    return {"Authorization": f"Bearer {body.tokens[Role.STAFF]}"}


def sent(files: dict[str, bytes], **fields: Any) -> dict[str, Any]:
    """A form as a program sends it."""
    return {"files": [(io.BytesIO(content), path) for path, content in files.items()], **fields}


def post(client: FlaskClient, body: Body, form: dict[str, Any], **headers: str) -> TestResponse:
    return client.post("/api/v1/batches", data=form, headers={**staff(body), **headers},
                       content_type="multipart/form-data")


def test_many_papers_with_a_roster_come_out_as_at_the_shell(house: House, body: Body, desk: Desk) -> None:
    client = house.visitor()
    answer = post(client, body, sent(PAPERS, roster=(io.BytesIO(ROSTER.encode()), "daftar.csv"), assessed_on=DAY))
    assert answer.status_code == 202 and set(answer.json) == {"id"}
    place = f"/api/v1/batches/{answer.json['id']}"
    before = client.get(place, headers=staff(body)).json
    assert (before["state"], before["files"]) == ("working", {"total": 3, "done": 0, "failed": 0})
    ServiceHouse(house.settings, house.engine, house.store, body.lsp_id).serve(desk)
    after = client.get(place, headers=staff(body)).json
    assert (after["state"], after["files"]) == ("done", {"total": 3, "done": 3, "failed": 0})
    assert [(one["folder"], one["name"], one["state"]) for one in after["candidates"]] == [
        ("012-siti-rahayu", "Siti Rahayu", "done"), ("013-budi-santoso", "Budi Santoso", "done")]
    one = client.get(f"/api/v1/candidates/{after['candidates'][0]['id']}", headers=staff(body)).json
    assert one["route"] == after["candidates"][0]["route"] and one["reviews"] == one["signatures"] == []
    assert [paper["id"] for paper in one["documents"]] == ["sertifikat.pdf#1", "surat.pdf#1"]
    picture = client.get(f"/api/v1/candidates/{one['id']}/picture?document=sertifikat.pdf%231&page=1",
                         headers=staff(body))
    assert picture.status_code == 200 and picture.data.startswith(b"\xff\xd8")


def test_a_package_holds_what_its_hashes_say(house: House, body: Body, desk: Desk, tmp_path: Path) -> None:
    client = house.visitor()
    batch = post(client, body, sent({"papers.zip": zipped(PAPERS)}, assessed_on=DAY)).json["id"]
    ServiceHouse(house.settings, house.engine, house.store, body.lsp_id).serve(desk)
    answer = client.get(f"/api/v1/batches/{batch}/bundle.zip", headers=staff(body))
    assert answer.mimetype == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
        archive.extractall(tmp_path / "package")
    checked = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=tmp_path / "package", check=False)
    assert checked.returncode == 0
    index = json.loads((tmp_path / "package" / "index.json").read_bytes())
    people = {one["folder"]: tmp_path / "package" / one["file"] for one in index["candidates"]}
    assert set(people) == {"012-siti-rahayu", "013-budi-santoso"} and index["originals"] is False
    assert json.loads(people["012-siti-rahayu"].read_bytes())["name"] == "Siti Rahayu"


def test_more_than_a_thousand_files_in_one_request(house: House, body: Body) -> None:
    files = {f"{number // 10:03}-asesi/berkas-{number}.pdf": b"%%PDF-1.4 %d" % (number % 9) for number in range(1010)}
    batch = post(house.visitor(), body, sent(files)).json["id"]
    with reading(house.engine) as session:
        kept = dict(session.execute(select(File.path, File.sha256).where(File.batch_id == batch)).all())
    assert kept == {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}


@pytest.mark.parametrize(("form", "status", "code"), [
    ({}, 400, "no_files"),
    ({"scheme": "tidak-ada"}, 422, "bad_scheme"),
    ({"assessed_on": "16-11-2026"}, 422, "bad_date"),
    ({"assessed_on": "2026-02-30"}, 422, "bad_date"),
])
def test_what_makes_no_sense_is_refused_and_nothing_is_kept(
    house: House, body: Body, form: dict[str, str], status: int, code: str
) -> None:
    answer = post(house.visitor(), body, sent(PAPERS if form else {}, **form))
    problem = answer.json
    assert (answer.status_code, problem["code"], problem["status"]) == (status, code, status)
    assert answer.mimetype == "application/problem+json"
    with reading(house.engine) as session:
        assert session.scalar(select(func.count()).select_from(Batch)) == 0


def test_a_list_that_cannot_be_read_is_refused_in_indonesian_first(house: House, body: Body) -> None:
    roster = (io.BytesIO(b"\x00\x01\x02"), "daftar.xlsx")
    problem = post(house.visitor(), body, sent(PAPERS, roster=roster)).json
    assert problem["code"] == "bad_roster" and problem["detail"].startswith("Daftar asesi")


@pytest.mark.parametrize("path", ["../../etc/passwd", "/etc/passwd", "a/../b.pdf", "a\x00b.pdf"])
def test_a_path_that_leads_out_is_refused_or_made_harmless(house: House, body: Body, path: str) -> None:
    answer = post(house.visitor(), body, sent({path: b"%PDF-1.4"}))
    with reading(house.engine) as session:
        kept = list(session.scalars(select(File.path)))
    if answer.status_code == 202:
        assert not any(part in {"..", ""} or "\x00" in part for one in kept for part in one.split("/"))
    else:
        assert (answer.status_code, answer.json["code"], kept) == (422, "bad_path", [])


def test_the_same_key_and_body_is_one_batch(house: House, body: Body) -> None:
    client, key = house.visitor(), {"Idempotency-Key": "kirim-1"}
    first = post(client, body, sent(PAPERS, assessed_on=DAY), **key)
    again = post(client, body, sent(PAPERS, assessed_on=DAY), **key)
    other = post(client, body, sent(PAPERS, assessed_on="2026-11-17"), **key)
    assert first.json == again.json and first.status_code == again.status_code == 202
    assert (other.status_code, other.json["code"]) == (422, "key_reused")
    with reading(house.engine) as session:
        assert session.scalar(select(func.count()).select_from(Batch)) == 1


def test_a_refused_request_may_be_put_right_under_its_key(house: House, body: Body) -> None:
    client, key = house.visitor(), {"Idempotency-Key": "kirim-2"}
    assert post(client, body, sent(PAPERS, scheme="tidak-ada"), **key).status_code == 422
    assert post(client, body, sent(PAPERS), **key).status_code == 202


def test_a_fault_after_the_work_does_not_do_it_twice(
    house: House, body: Body, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, key = house.visitor(), {"Idempotency-Key": "kirim-3"}
    with monkeypatch.context() as broken:
        broken.setattr("web.api.batches.publish", no_more)
        assert post(client, body, sent(PAPERS), **key).status_code == 500
    assert post(client, body, sent(PAPERS), **key).status_code == 202
    with reading(house.engine) as session:
        assert session.scalar(select(func.count()).select_from(Batch)) == 1


def no_more(*_: object) -> None:
    raise RuntimeError


def test_while_a_request_is_at_work_its_twin_is_told_so(
    house: House, body: Body, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, twins = {"Idempotency-Key": "kirim-4"}, []

    def meanwhile(_: object) -> str:
        monkeypatch.undo()
        twins.append(post(house.visitor(), body, sent(PAPERS), **key))
        return ""

    monkeypatch.setattr("web.api.batches.scheme_asked", meanwhile)
    assert post(house.visitor(), body, sent(PAPERS), **key).status_code == 202
    assert [(one.status_code, one.json["code"]) for one in twins] == [(409, "in_progress")]


def test_tokens_end_by_themselves_and_when_they_are_revoked(house: House, body: Body) -> None:
    client = house.visitor()
    assert client.get("/api/v1/schemes", headers=staff(body)).status_code == 200
    with transaction(house.engine) as session:
        token = session.scalars(select(Token).where(Token.role == Role.STAFF)).one()
        assert token.used_at
        token.expires_at = token.created_at - 1
    assert client.get("/api/v1/schemes", headers=staff(body)).json["code"] == "bad_token"
    with transaction(house.engine) as session:
        other = session.scalars(select(Token).where(Token.role == Role.AUDITOR)).one()
        revoke(session, other, "tests")
    shown = {"Authorization": f"Bearer {body.tokens[Role.AUDITOR]}"}
    assert client.get("/api/v1/schemes", headers=shown).json["code"] == "bad_token"


def test_an_auditor_s_token_only_reads(house: House, body: Body) -> None:
    shown = {"Authorization": f"Bearer {body.tokens[Role.AUDITOR]}"}
    answer = house.visitor().post("/api/v1/batches", data=sent(PAPERS), headers=shown)
    assert (answer.status_code, answer.json["code"]) == (403, "forbidden")


def test_a_method_that_is_not_served_names_those_that_are(house: House, body: Body) -> None:
    answer = house.visitor().delete("/api/v1/batches", headers=staff(body))
    assert answer.status_code == 405 and {"GET", "POST"} <= set(answer.headers["Allow"].split(", "))


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer bukti_salah"}, {"Authorization": "Basic YTpi"}])
def test_without_a_token_that_holds_nothing_is_told(house: House, header: dict[str, str]) -> None:
    answer = house.visitor().get("/api/v1/batches", headers=header)
    assert answer.status_code == 401 and answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert answer.mimetype == "application/problem+json"


def test_batches_come_page_by_page_the_newest_first(house: House, body: Body) -> None:
    client = house.visitor()
    ids = [post(client, body, sent({f"{number}.pdf": b"%PDF"})).json["id"] for number in range(3)]
    listed = client.get("/api/v1/batches", headers=staff(body)).json
    assert [one["id"] for one in listed["batches"]] == ids[::-1]
    assert client.get("/api/v1/batches?page=2", headers=staff(body)).json["batches"] == []
    assert client.get("/api/v1/batches?page=0", headers=staff(body)).status_code == 422
