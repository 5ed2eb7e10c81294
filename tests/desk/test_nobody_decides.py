"""No path through page, API, worker or shell closes a case without a named person who has just proven who they are."""
from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from records.database import reading, transaction
from records.plenary_tables import PlenaryItem
from records.tables import Candidate, Decision, Lsp
from records.viewer import Role
from tests.gate.house import House, Person, add_person, open_house
from tests.records.test_desk import LSP, candidate_in

ROOT = Path(__file__).resolve().parents[2]
DECIDING = {"Decision": {"records/signing.py"}, "sign": {"web/desk/recommending.py"},
            "decide": {"web/plenary/views.py"}}
"""What makes a decision, and the only places that may call it."""
UNKNOWN = "f" * 32
ROLES = (Role.STAFF, Role.ASSESSOR, Role.AUDITOR, Role.ADMIN)
ELSEWHERE = ("accounts.", "privacy.")
"""Addresses that would end the session or the candidate itself."""


MODULES = ("records.signing", "records.plenary", "records.tables")


def calls(tree: ast.Module) -> set[str]:
    """Names out of the three modules that are called, whether imported by themselves or with their module."""
    imports = [(node.module, alias.name, alias.asname or alias.name) for node in ast.walk(tree)
               if isinstance(node, ast.ImportFrom) for alias in node.names]
    ours = {known for module, _, known in imports if module in MODULES}
    modules = {known for module, name, known in imports if f"{module}.{name}" in MODULES}
    return {target.id if isinstance(target, ast.Name) else target.attr for node in ast.walk(tree)
            if isinstance(node, ast.Call) and is_ours(target := node.func, ours, modules)}


def is_ours(target: ast.expr, ours: set[str], modules: set[str]) -> bool:
    if isinstance(target, ast.Attribute):
        return isinstance(target.value, ast.Name) and target.value.id in modules
    return isinstance(target, ast.Name) and target.id in ours


def test_only_one_place_makes_a_decision() -> None:
    code = [place for room in ("records", "web", "worker", "rules") for place in (ROOT / room).rglob("*.py")]
    found: dict[str, set[str]] = {name: set() for name in DECIDING}
    for place in [*code, ROOT / "bukti.py"]:
        text = place.read_text(encoding="utf-8")
        if any(f"{name}(" in text for name in DECIDING):
            for name in calls(ast.parse(text)) & found.keys():
                found[name].add(place.relative_to(ROOT).as_posix())
    assert found == DECIDING


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, str, dict[Role, Person]]]:
    """A body with a judged candidate on its assessor's desk."""
    house = open_house(tmp_path_factory.mktemp("nobody") / "data")
    with transaction(house.engine) as session:
        session.add(Lsp(id=LSP, name="LSP Contoh"))
    people = {role: add_person(house, LSP, role, role) for role in ROLES}
    with transaction(house.engine) as session:
        candidate = candidate_in(session)
        session.get_one(Candidate, candidate).assessor_id = people[Role.ASSESSOR].id
    yield house, candidate, people
    house.engine.dispose()


def decided(house: House) -> int:
    with reading(house.engine) as session:
        return (session.scalar(select(func.count()).select_from(Decision)) or 0) + (session.scalar(
            select(func.count()).select_from(PlenaryItem).where(PlenaryItem.decided_at.is_not(None))) or 0)


@pytest.mark.parametrize("role", ROLES)
def test_every_address_is_tried_and_none_decides(staffed: tuple[House, str, dict[Role, Person]], role: Role) -> None:
    """With the form of a whole recommendation, the newest state, the page's own token, and a wrong password."""
    house, candidate, people = staffed
    form = {f"unit-U-0{number}": "met" for number in range(1, 6)} | {
        "csrf": people[role].csrf, "proof": "bukan kata sandi", "seen": "1", "result": "competent", "reason": "x"}
    tried = set()
    for rule in house.app.url_map.iter_rules():
        if "POST" not in (rule.methods or ()) or rule.endpoint.startswith(ELSEWHERE):
            continue
        address = house.app.url_map.bind("localhost").build(rule.endpoint, {
            name: candidate if name == "candidate_id" else UNKNOWN for name in rule.arguments}, method="POST")
        answer = house.visitor(people[role]).post(address, data=form)
        assert answer.status_code < 500, rule.endpoint
        tried.add(rule.endpoint)
    assert {"desk.sign_it", "plenary.decide", "api.receive_batch"} <= tried
    assert decided(house) == 0
