"""The description of the API is true: requests made from it meet no fault, and every answer is one that it names."""
from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from records.viewer import Role
from tests.gate.house import Body, House, add_body, fill, open_house
from worker.batch import Desk

EXAMPLES = 20  # of each call: some ten seconds in all
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance,
          response_schema_conformance, unsupported_method]
SPEC = "/api/v1/openapi.json"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Iterator[tuple[House, Body]]:
    house = open_house(tmp_path_factory.mktemp("api") / "data")
    yield house, fill(house, add_body(house, "a"), desk)


CALLS = [("/api/v1/batches", "post"), ("/api/v1/batches", "get"), ("/api/v1/batches/{batch_id}", "get"),
         ("/api/v1/batches/{batch_id}/bundle.zip", "get"), ("/api/v1/candidates/{candidate_id}", "get"),
         ("/api/v1/candidates/{candidate_id}/picture", "get"), ("/api/v1/schemes", "get")]
ASK_NOTHING = ("/api/v1/schemes", "get")


@pytest.mark.parametrize(("path", "method"), CALLS)
def test_every_call_answers_as_described(filled: tuple[House, Body], path: str, method: str) -> None:
    house, body = filled
    known = {"batch_id": body.batch_id, "candidate_id": body.mine}
    operation = schemathesis.openapi.from_wsgi(SPEC, house.app)[path][method]
    turn = itertools.count()
    cases = operation.as_strategy()
    if (path, method) != ASK_NOTHING:
        cases |= operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)  # what the description forbids

    @given(case=cases)
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    def answers(case: Any) -> None:
        for name in case.path_parameters or {}:
            if name in known and next(turn) % 2:  # half of them lead somewhere
                case.path_parameters[name] = known[name]
        case.call_and_validate(checks=CHECKS, headers={"Authorization": f"Bearer {body.tokens[Role.STAFF]}"})

    answers()


def test_no_call_is_left_out(filled: tuple[House, Body]) -> None:
    spec = filled[0].visitor().get(SPEC).json
    assert {(path, method) for path, item in spec["paths"].items() for method in item} == set(CALLS)


def test_the_description_says_what_programs_rely_on(filled: tuple[House, Body]) -> None:
    spec = filled[0].visitor().get(SPEC).json
    for item in spec["paths"].values():
        for call in item.values():
            assert call["security"] == [{"token": []}]
            assert "application/problem+json" in call["responses"]["401"]["content"]
    assert spec["components"]["securitySchemes"]["token"]["scheme"] == "bearer"
