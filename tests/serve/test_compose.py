"""No Docker engine runs where these tests do: what can be told of the compose file without one is told here."""
from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bukti import parser

TOP = Path(__file__).parents[2]
PARTS = {"web", "worker"}


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = YAML(typ="safe").load((TOP / "docker-compose.yml").read_text(encoding="utf-8"))
    return loaded


def test_there_are_four_parts_and_each_tells_of_its_health(compose: dict[str, Any]) -> None:
    assert set(compose["services"]) == {"web", "worker", "postgres", "redis"}
    for name, service in compose["services"].items():
        assert service["healthcheck"]["test"], name
        assert service["restart"] == "unless-stopped"


def test_no_secret_stands_in_the_file(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        for name, value in service.get("environment", {}).items():
            if "PASSWORD" in name:
                assert re.fullmatch(r"\$\{\w+:\?[^}]+\}", value)
            for login in re.findall(r"//\w+:([^@]*)@", value):
                assert re.fullmatch(r"\$\{\w+:\?[^}]+\}", login)


def test_our_own_parts_can_write_nowhere_but_to_their_volume(compose: dict[str, Any]) -> None:
    for name in PARTS:
        service = compose["services"][name]
        assert service["read_only"] and service["cap_drop"] == ["ALL"]
        assert service["volumes"] == ["data:/data"] and service["image"] == "bukti"


def test_workers_can_be_many(compose: dict[str, Any]) -> None:
    assert not {"container_name", "ports", "hostname"} & compose["services"]["worker"].keys()


def test_every_command_is_one_of_ours(compose: dict[str, Any]) -> None:
    for name in PARTS:
        service = compose["services"][name]
        parser().parse_args(service["command"])
        if service["healthcheck"]["test"][1] == "bukti":
            parser().parse_args(service["healthcheck"]["test"][2:])


def test_every_volume_and_network_is_declared(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        assert {volume.split(":")[0] for volume in service["volumes"]} <= compose["volumes"].keys()
        assert set(service["networks"]) <= compose["networks"].keys()
        assert set(service.get("depends_on", {})) <= compose["services"].keys()


def test_the_image_takes_the_steps_of_the_setup_and_all_rooms() -> None:
    steps = (TOP / "Dockerfile").read_text(encoding="utf-8")
    ignore = (TOP / ".dockerignore").read_text(encoding="utf-8").split()
    assert "RUN sh setup.sh .venv" in steps
    assert re.search(r"^USER (?!root)\w+", steps, re.MULTILINE)
    copied = {name for line in re.findall(r"^COPY (.+)$", steps, re.MULTILINE) for name in line.split()[:-1]}
    assert {"rules", "records", "worker", "web", "bukti.py", "requirements.lock"} <= copied
    assert {f"!{name}" for name in copied} <= set(ignore)
    assert all((TOP / name).exists() for name in copied)
