"""The networks: found in the wheel, checked, slimmed once."""
from __future__ import annotations

import builtins
from pathlib import Path

import pytest

from worker import engines, models, tesseract
from worker.engines import NoEngine, choose
from worker.models import ModelError, load_models, readable


def test_slim_copies_are_made_once(tmp_path: Path) -> None:
    first = load_models(tmp_path)
    made = first.detector.stat().st_mtime_ns
    assert load_models(tmp_path) == first
    assert first.detector.stat().st_mtime_ns == made
    assert not [path for path in first.detector.parent.iterdir() if path.suffix not in (".onnx", ".txt")]


def test_the_list_of_characters_has_letters_accents_digits_and_space(tmp_path: Path) -> None:
    characters = load_models(tmp_path).characters
    assert characters[0] == ""
    assert characters[-1] == " "
    assert set("AZaz09/-.:’éÉ") <= set(characters)
    assert len(set(characters)) == len(characters)


def test_letters_of_other_scripts_are_not_kept() -> None:
    assert not any(readable(letter) for letter in "中あЖع한Ω")


def test_a_changed_network_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = tmp_path / "wheel"
    wheel.mkdir()
    for name in models.SHA256:
        (wheel / name).write_bytes(b"something else")
    monkeypatch.setattr(models, "wheel_folder", lambda: wheel)
    with pytest.raises(ModelError, match="differs"):
        load_models(tmp_path / "cache")


def test_without_onnxruntime_tesseract_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    found = engines.find_spec
    monkeypatch.setattr(engines, "find_spec", lambda name: None if name == "onnxruntime" else found(name))
    chosen = choose()
    assert chosen.main.name == "tesseract"
    assert chosen.second is None


def test_a_missing_language_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "languages_here", lambda: frozenset({"eng", "osd"}))
    assert "tesseract-ocr-ind" in engines.available()["tesseract"]
    with pytest.raises(NoEngine, match="tesseract-ocr-ind"):
        choose("tesseract")


def test_the_readers_are_told_without_loading_them(monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        assert name.split(".")[0] not in ("onnxruntime", "rapidocr")
        return load(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert engines.available() == {"ppocr": "", "tesseract": ""}


def test_an_unknown_engine_is_a_fault_of_the_caller() -> None:
    with pytest.raises(ValueError, match="unknown engine"):
        choose("abacus")
