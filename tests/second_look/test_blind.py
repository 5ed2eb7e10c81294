"""Another assessor looks again and sees nothing of what anybody said; a third settles; nothing signed changes."""
from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import delete, func, select

from records import second_look as looks
from records.audit import record, verify
from records.database import reading, transaction
from records.erasure import erase
from records.second_look import LookRefused, LookState
from records.second_look_settling import told_of
from records.second_look_tables import SecondLook
from records.signing import holds
from records.tables import Audit, Candidate, Decision, Judged
from records.viewer import Role
from tests.gate.house import PASSWORD, Body, House, Person, add_body, add_person, fill, open_house
from worker.batch import Desk

NOTE = "catatan penanda tangan yang tidak boleh bocor"
WHY = "tulisan tangan saya lihat jelas pada baliknya"


class Visit:
    """One person's browser."""

    def __init__(self, house: House, person: Person) -> None:
        self.client, self.person = house.visitor(person), person

    def get(self, address: str, status: int = 200) -> Any:
        answer = self.client.get(address)
        assert answer.status_code == status, (address, answer.status_code, answer.text[:300])
        return answer

    def post(self, address: str, data: dict[str, Any], status: int = 302) -> Any:
        answer = self.client.post(address, data={"csrf": self.person.csrf, **data})
        assert answer.status_code == status, (address, answer.status_code, answer.text[:600])
        return answer


class Place:
    """A certification body with three more assessors, and the candidate whom the first of all has signed."""

    def __init__(self, house: House, body: Body) -> None:
        self.house, self.body = house, body
        self.others = [add_person(house, body.lsp_id, f"asesor-{place}", Role.ASSESSOR) for place in range(3)]
        self.first, self.admin = Visit(house, body.people[Role.ASSESSOR]), Visit(house, body.people[Role.ADMIN])

    def person(self, user_id: str | None) -> Visit:
        everybody = [*self.others, *self.body.people.values()]
        return Visit(self.house, next(one for one in everybody if one.id == user_id))

    def look(self) -> tuple[SecondLook, Decision]:
        with reading(self.house.engine) as session:
            look = session.scalars(select(SecondLook)).one()
            return look, session.get_one(Decision, look.decision_id)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Iterator[Place]:
    house = open_house(tmp_path_factory.mktemp("second") / "data")
    found = Place(house, fill(house, add_body(house, "a"), desk))
    assert "100%" in found.admin.post("/pandangan-kedua/bagian", {"percent": "100", "balanced": "1"}, 200).text
    told = found.first.get(f"/meja/{found.body.mine}/isi").json
    paper = told["answer"]["documents"][0]
    word = {"sort": "override", "document": paper["id"], "fact": paper["valid"]["because"][0]["rule"],
            "value": "yes", "code": "other", "reason": WHY, "seen": told["number"]}
    answer = found.first.client.post(f"/meja/{found.body.mine}/kata", json=word,
                                     headers={"X-CSRF-Token": found.first.person.csrf})
    assert answer.status_code == 200
    found.first.post(f"/meja/{found.body.mine}/tandatangan", {
        "seen": answer.json["number"], "proof": PASSWORD, "wording": "2023", "note": NOTE,
        **{f"unit-{unit['code']}": "met" for unit in told["answer"]["units"]}})
    yield found


def test_the_first_signature_draws_another_assessor(place: Place) -> None:
    look, decision = place.look()
    assert look.second_id in {one.id for one in place.others}
    assert looks.state_of(look, decision) is LookState.LOOKING
    with reading(place.house.engine) as session:
        (drawn,) = session.scalars(select(Audit.detail).where(Audit.action == "second_look_drawn"))
    assert drawn == {"setting": 1, "drawn": True}


def crawl(visit: Visit, start: list[str]) -> dict[str, str]:
    """Every page and picture-free answer that can be reached from there by links."""
    found: dict[str, str] = {}
    waiting = list(start)
    while waiting:
        address = waiting.pop()
        if address in found or len(found) > 80:
            continue
        answer = visit.client.get(address, follow_redirects=False)
        found[address] = answer.text if not answer.mimetype.startswith("image/") else ""
        for href in re.findall(r'(?:href|src|data-content|action)="(/[^"#]*)"', found[address]):
            if not href.startswith("/static/"):
                waiting.append(href.replace("&amp;", "&"))
    return found


def machine_words(judged: Judged) -> set[str]:
    """All sentences of verdicts, reasons, questions and alerts in a judgement."""
    answer = judged.answer
    reasons = [reason for unit in answer["units"] for reason in unit["because"]]
    reasons += [reason for paper in answer["documents"] for rule in looks.RULES for reason in paper[rule]["because"]]
    words = {reason["text"] for reason in reasons} | {reason["rule"] for reason in reasons}
    words |= {asked["text"] for asked in [*answer["questions"], *answer["interview_questions"], *answer["alerts"]]}
    words |= {text for unit in answer["units"] for text in unit["would_settle"]}
    return words | {"Uji praktik", "Perlu ditinjau", "kurang jelas, mohon periksa", "terbaca jelas", NOTE, WHY}


def test_no_answer_that_the_second_looker_gets_says_what_others_said(place: Place) -> None:
    look, _ = place.look()
    second = place.person(look.second_id)
    one = place.body.mine
    guessed = [f"/asesi/{one}", f"/meja/{one}", f"/meja/{one}/isi", f"/asesi/{one}/matriks", f"/meja/{one}/rekomendasi",
               f"/asesi/{one}/formulir/fr-ia-08.pdf", f"/kiriman/{place.body.batch_id}", f"/api/v1/candidates/{one}",
               f"/pandangan-kedua/{look.id}/selisih", "/pandangan-kedua/semua", "/pandangan-kedua/kesepakatan",
               f"/audit/asesi/{one}", f"/asesi/{one}/gambar?bukti=surat.pdf%231&hal=1"]
    pages = crawl(second, ["/", "/meja", "/pandangan-kedua", *guessed])
    assert f"/pandangan-kedua/{look.id}" in pages
    assert any("/gambar" in address and address.startswith("/pandangan-kedua") for address in pages)
    with reading(place.house.engine) as session:
        judged = list(session.scalars(select(Judged).where(Judged.candidate_id == one)))
        names = session.scalars(select(Decision.content)).one()["signer"]["name"]
    words = {word for row in judged for word in machine_words(row)} | {names}
    leaks = [(address, word) for address, text in pages.items() for word in words if word and word in text]
    assert leaks == []
    assert [second.client.get(address).status_code for address in guessed] == [
        403 if place_.startswith(("/pandangan-kedua/semua", "/pandangan-kedua/kesepakatan", "/audit")) else
        401 if place_.startswith("/api") else 404 for place_ in guessed]


def flipped(value: Any) -> Any:
    """A judgement in which everything that anybody says is otherwise; papers and places stay."""
    if isinstance(value, dict):
        return {key: [] if key == "because" else {"no": "yes"}.get(one, "no") if key == "verdict" else
                "practice" if key == "route" else flipped(one) for key, one in value.items()}
    return [flipped(one) for one in value] if isinstance(value, list) else value


def test_the_page_is_the_same_whatever_the_verdicts_are(place: Place) -> None:
    look, decision = place.look()
    second = place.person(look.second_id)
    before = second.get(f"/pandangan-kedua/{look.id}").data
    other = copy.deepcopy(decision.content)
    other["answer"] = flipped(other["answer"]) | {"questions": [], "alerts": [], "route": "practice"}
    other["recommendation"]["units"] = [{**unit, "outcome": "practice"} for unit in other["recommendation"]["units"]]
    for content in (other, decision.content):
        with transaction(place.house.engine) as session:
            session.get_one(Decision, decision.id).content = content
        assert second.get(f"/pandangan-kedua/{look.id}").data == before


def test_nobody_else_may_look_and_nobody_who_knows_may_be_chosen(place: Place) -> None:
    look, _ = place.look()
    for one in place.others:
        if one.id != look.second_id:
            Visit(place.house, one).get(f"/pandangan-kedua/{look.id}", 404)
            Visit(place.house, one).get(f"/pandangan-kedua/{look.id}/gambar?bukti=surat.pdf%231&hal=1", 404)
    place.first.get(f"/pandangan-kedua/{look.id}", 404)
    for wrong in (look.first_id, place.body.people[Role.STAFF].id, "0" * 32):
        place.admin.post(f"/pandangan-kedua/{look.id}/orang", {"part": "second", "user": wrong}, 409)
    fresh = next(one for one in place.others if one.id != look.second_id)
    with transaction(place.house.engine) as session:
        from records.accounts import assign

        one = session.get_one(Candidate, place.body.mine)
        assign(session, one, fresh.id, "somebody")
        assign(session, one, look.first_id, "somebody")
    place.admin.post(f"/pandangan-kedua/{look.id}/orang", {"part": "second", "user": fresh.id}, 409)  # saw it meanwhile


def answers(decision: Decision, **change: str) -> dict[str, str]:
    """The second's form, agreeing on everything but what is changed."""
    form = {f"p{number}-{rule}": paper[rule]["verdict"]
            for number, paper in enumerate(looks.evidence(decision), start=1) for rule in looks.RULES}
    return form | {f"unit-{unit['code']}": "met" for unit in decision.content["answer"]["units"]} | change


def test_a_half_done_look_is_kept_and_a_whole_one_is_frozen(place: Place) -> None:
    look, decision = place.look()
    second = place.person(look.second_id)
    whole = answers(decision, **{"unit-U-03": "practice"})
    half = {name: value for name, value in whole.items() if name != "unit-U-02"}
    assert "U-02" in second.post(f"/pandangan-kedua/{look.id}", half | {"end": "1"}, 422).text
    assert second.get(f"/pandangan-kedua/{look.id}").text.count(" checked") == len(half)
    second.post(f"/pandangan-kedua/{look.id}", whole | {"end": "1", "unit-U-99": "met", "p1-valid": "forged"}, 422)
    second.post(f"/pandangan-kedua/{look.id}", whole | {"end": "1"}, 303)
    second.post(f"/pandangan-kedua/{look.id}", whole, 404)
    second.get(f"/pandangan-kedua/{look.id}", 404)
    look, decision = place.look()
    assert looks.differences(look, decision) == {"unit|U-03": ("met", "practice")}
    assert looks.state_of(look, decision) is LookState.DIFFERS


def test_a_third_settles_with_a_reason_and_the_plenary_sees_it(place: Place) -> None:
    look, decision = place.look()
    assert look.third_id not in {None, look.first_id, look.second_id}
    third = place.person(look.third_id)
    page = third.get(f"/pandangan-kedua/{look.id}/selisih").text
    assert NOTE not in page
    assert "U-03" in page
    assert "U-02" not in page
    third.post(f"/pandangan-kedua/{look.id}/selisih", {"value-1": "practice", "reason-1": " "}, 422)
    third.post(f"/pandangan-kedua/{look.id}/selisih", {"value-1": "kompeten", "reason-1": "ya"}, 422)
    third.post(f"/pandangan-kedua/{look.id}/selisih", {"value-1": "practice", "reason-1": "garisnya putus"}, 303)
    third.get(f"/pandangan-kedua/{look.id}/selisih", 404)
    with reading(place.house.engine) as session:
        (told,) = told_of(session, [place.body.mine]).values()
        assert verify(session) == []
        actions = set(session.scalars(select(Audit.action)))
        assert holds(session.get_one(Decision, decision.id))
    assert (told.state, told.units) == (LookState.SETTLED, (("U-03", "met", "practice"),))
    assert {"second_look_set", "second_look_assigned", "second_look_done", "second_look_settled"} <= actions
    assert "Pandangan kedua berbeda:" in place.admin.get("/pleno").text
    assert "U-03" in place.admin.get("/pandangan-kedua/semua").text
    assert "terlalu sedikit" in place.admin.get("/pandangan-kedua/kesepakatan").text


def test_who_looked_again_decides_nothing_in_the_plenary(place: Place) -> None:
    look, decision = place.look()
    members = [place.body.people[Role.ADMIN].id, place.body.people[Role.AUDITOR].id, str(look.second_id),
               str(look.third_id)]
    opened = place.admin.post("/pleno", {"number": "1", "held_on": "2026-11-20", "place": "Kantor", "member": members,
                                         "position": ["Ketua", "", "", ""], "candidate": [place.body.mine]})
    meeting = opened.headers["Location"]
    page = place.admin.get(meeting).text
    assert "U-03 memenuhi → perlu dibuktikan" in page
    item = page.split(f"{meeting}/asesi/")[1].split('"')[0]
    for user_id in (look.second_id, look.third_id):
        assert "tidak memutuskan" in place.person(user_id).post(f"{meeting}/asesi/{item}", {"result": "K"}, 409).text
    assert looks.holds(look)
    assert holds(decision)


def test_a_changed_word_is_found(place: Place) -> None:
    look, _ = place.look()
    kept = copy.deepcopy(look.said)
    for said, whole in ((kept | {"note": "lain"}, False), (kept, True)):
        with transaction(place.house.engine) as session:
            session.get_one(SecondLook, look.id).said = said
        assert looks.holds(place.look()[0]) is whole
        assert ("berubah sejak dibekukan" in place.admin.get("/pandangan-kedua/semua").text) is not whole


def test_the_seed_draws_the_same_again_and_as_often_as_it_should() -> None:
    rolls = [looks.roll("benih", str(place)) for place in range(4_000)]
    assert rolls == [looks.roll("benih", str(place)) for place in range(4_000)]
    assert rolls != [looks.roll("lain", str(place)) for place in range(4_000)]
    assert abs(sum(one < 0.1 for one in rolls) - 400) < 80  # four standard deviations
    assert all(0 <= one < 1 for one in rolls)


@pytest.mark.parametrize("percent", [0, 101, -1])
def test_a_share_of_nothing_draws_nobody_and_a_senseless_one_is_refused(place: Place, percent: int) -> None:
    with transaction(place.house.engine) as session:
        if percent:
            with pytest.raises(LookRefused):
                looks.set_share(session, place.body.lsp_id, percent, True, "somebody")
            return
        looks.set_share(session, place.body.lsp_id, 0, True, "somebody")
        session.execute(delete(SecondLook))
        decision = session.scalars(select(Decision)).one()
        assert looks.draw(session, decision) is None
        assert session.scalar(select(func.count()).select_from(SecondLook)) == 0


def test_without_a_rule_an_admin_chooses_and_erasure_takes_the_look_along(place: Place) -> None:
    fresh = add_person(place.house, place.body.lsp_id, "asesor-baru", Role.ASSESSOR)
    with transaction(place.house.engine) as session:
        looks.set_share(session, place.body.lsp_id, 100, False, "somebody")
        session.execute(delete(SecondLook))
        decision = session.scalars(select(Decision)).one()
        look = looks.draw(session, decision)
        assert look is not None
        assert looks.state_of(look, decision) is LookState.UNASSIGNED
    curious = add_person(place.house, place.body.lsp_id, "asesor-ingin-tahu", Role.ASSESSOR)
    with transaction(place.house.engine) as session:
        assert curious.id not in looks.who_know(session, look, "third")
        record(session, place.body.lsp_id, curious.id, "seen", "candidate", place.body.mine)
        assert curious.id not in looks.who_know(session, look, "third")
    place.admin.post(f"/pandangan-kedua/{look.id}/orang", {"part": "second", "user": curious.id}, 409)
    place.admin.post(f"/pandangan-kedua/{look.id}/orang", {"part": "second", "user": fresh.id}, 303)
    Visit(place.house, fresh).get(f"/pandangan-kedua/{look.id}")
    erase(place.house.engine, place.house.store, place.body.mine, "somebody", "permintaan asesi, tiket 7")
    with reading(place.house.engine) as session:
        assert session.scalar(select(func.count()).select_from(SecondLook)) == 0
        assert verify(session) == []
