"""A bill of materials in CycloneDX 1.6, made from the lock alone: the same lock gives the same file."""
from __future__ import annotations

import hashlib
import json
import uuid
from importlib.metadata import version
from typing import Any

from tests.supply.parts import ROOT, Package, locked, networks, script_parts


def bill() -> dict[str, Any]:
    lock = (ROOT / "requirements.lock").read_bytes()
    own = f"pkg:pypi/bukti@{version('bukti')}"
    parts = [*map(of_package, locked()), *(of_network(*one) for one in networks().items()),
             *(of_script(*one) for one in script_parts())]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.UUID(hashlib.sha256(lock).hexdigest()[:32])}", "version": 1,
        "metadata": {"component": {"type": "application", "name": "bukti", "version": version("bukti"), "purl": own,
                                   "bom-ref": own, "licenses": [{"license": {"id": "Apache-2.0"}}]}},
        "components": parts,
        "dependencies": [{"ref": own, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def of_package(one: Package) -> dict[str, Any]:
    """The hashes are of the files that may be installed; which one depends on the machine."""
    purl = f"pkg:pypi/{one.name.lower().replace('_', '-')}@{one.version}"
    files = [{"type": "distribution", "url": purl, "hashes": [{"alg": "SHA-256", "content": digest}]}
             for digest in one.hashes]
    licences = {"licenses": [{"license": {"name": one.licence}}]} if one.licence else {}
    return {"type": "library", "name": one.name, "version": one.version, "purl": purl, "bom-ref": purl,
            "externalReferences": files, **licences}


def of_network(name: str, sha256: str) -> dict[str, Any]:
    return {"type": "machine-learning-model", "name": name, "bom-ref": f"model:{name}",
            "hashes": [{"alg": "SHA-256", "content": sha256}]}


def of_script(name: str, number: str) -> dict[str, Any]:
    purl = f"pkg:npm/{name}@{number}"
    return {"type": "library", "name": name, "version": number, "purl": purl, "bom-ref": purl}


def text() -> str:
    return json.dumps(bill(), indent=1, ensure_ascii=False) + "\n"
