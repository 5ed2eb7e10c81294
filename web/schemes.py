"""What `bukti schemes` prints: the list, one scheme in words or as data, and what is wrong with a file."""
from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from records import schemes
from records.scheme_cases import read_cases
from records.scheme_proving import proof_in_words
from rules.proof import prove
from rules.proof_words import sentence, shown
from rules.scheme import Scheme
from rules.wording import scheme_in_words
from web.terminal import print_json


def print_schemes(extra: Path | None, as_json: bool) -> None:
    found = [schemes.load(one, extra) for one in schemes.available(extra)]
    if as_json:
        print_json({"version": 1, "schemes": [summary(scheme) for scheme in found]})
        return
    width = max((len(scheme.id) for scheme in found), default=0)
    for scheme in found:
        label = f" ({scheme.label})" if scheme.label else ""
        print(f"{scheme.id:<{width}}  {scheme.title}{label}, {len(scheme.units)} unit")


def print_scheme(scheme_id: str, extra: Path | None, as_json: bool) -> None:
    scheme = schemes.load(scheme_id, extra)
    if as_json:
        print_json({"version": 1, **summary(scheme), "scheme": plain(asdict(scheme)), "words": scheme_in_words(scheme)})
    else:
        print(*scheme_in_words(scheme), sep="\n")


def print_mistakes(path: Path, as_json: bool) -> int:
    """Print all that is wrong with a scheme's file; how many mistakes there are."""
    errors = schemes.validate(path)
    if as_json:
        print_json({"version": 1, "file": str(path), "errors": [asdict(error) for error in errors]})
    else:
        print(*(map(str, errors) if errors else [f"{path}: baik / good"]), sep="\n")
    return len(errors)


def print_proof(path: Path, as_json: bool) -> int:
    """Print what is shown of a scheme's file with its worked cases; how many faults were found.

    Cases lie in `cases`, beside the file's folder or in it, under the file's name. Raises SchemeInvalid.
    """
    scheme = schemes.load_file(path)
    places = [folder / "cases" / path.name for folder in (path.parent, path.parent.parent)]
    found = next((place for place in places if place.is_file()), None)
    cases = read_cases(found.read_text(encoding="utf-8"), scheme, str(found)) if found else []
    proof = prove(scheme, cases)
    if as_json:
        print_json({"version": 1, "file": str(path), **proof_in_words(proof, scheme)})
        return len(proof.faults)
    for sign, sentences in (("✓", shown(proof)), ("✗", [sentence(one, scheme) for one in proof.faults]),
                            ("?", [sentence(one, scheme) for one in proof.advice])):
        print(*(f"{sign} {one}" for one in sentences), sep="\n", end="\n" if sentences else "")
    return len(proof.faults)


def summary(scheme: Scheme) -> dict[str, Any]:
    return {
        "id": scheme.id, "title": scheme.title, "label": scheme.label, "version": scheme.version,
        "units": [{"code": unit.code, "title": unit.title} for unit in scheme.units],
    }


def plain(value: Any) -> Any:
    """Sets and tuples as lists, keys as text: what JSON can hold."""
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, set | frozenset):
        return sorted((plain(one) for one in value), key=str)
    return [plain(one) for one in value] if isinstance(value, list | tuple) else value
