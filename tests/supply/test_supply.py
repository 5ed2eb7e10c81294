"""What the program is made of is known to the last file: pinned with hashes, licensed, listed."""
from __future__ import annotations

import json

import pytest

from tests.supply import audit as auditing
from tests.supply.parts import Package, locked
from tests.supply.sbom import bill, text


def test_every_package_is_pinned_with_hashes_and_has_a_licence_that_is_allowed() -> None:
    packages = locked()
    assert len(packages) > 100
    assert [one.name for one in packages if not one.hashes] == []
    assert [(one.name, one.licence) for one in packages if not one.allowed] == []


@pytest.mark.parametrize("licence", ["", "GPL-3.0-only", "AGPL-3.0-or-later", "Proprietary"])
def test_a_licence_that_is_none_or_asks_too_much_is_seen(licence: str) -> None:
    assert not Package("x", "1", ("0" * 64,), licence).allowed


def test_the_bill_names_all_and_is_the_same_each_time() -> None:
    made = bill()
    assert text() == text() and json.loads(text()) == made
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    parts = made["components"]
    names = {part["name"] for part in parts}
    assert {"flask", "cryptography", "pypdfium2", "tus-js-client"} <= names
    assert sum(part["type"] == "machine-learning-model" for part in parts) == 2
    assert len({part["bom-ref"] for part in parts}) == len(parts)
    assert made["dependencies"][0]["dependsOn"] == [part["bom-ref"] for part in parts]


def test_what_was_not_asked_does_not_pass(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(auditing.shutil, "which", lambda _: None)
    assert auditing.audit() == auditing.NOT_CHECKED != 0
    assert "NOT CHECKED" in capsys.readouterr().out


def test_a_package_that_nobody_was_asked_about_has_not_passed() -> None:
    sound = {"name": "a", "version": "1", "vulns": []}
    weak = {"name": "b", "version": "1", "vulns": [{"id": "PYSEC-1"}]}
    skipped = {"name": "c", "skip_reason": "not found"}
    told = [auditing.judged(packages) for packages in ([sound], [sound, weak, skipped], [sound, skipped], [])]
    assert told == [auditing.SOUND, auditing.WEAK, auditing.NOT_CHECKED, auditing.NOT_CHECKED]
