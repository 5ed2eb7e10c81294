"""What the OpenAPI description says beyond the shapes of answers: parameters, the form, the token."""
from __future__ import annotations

from typing import Any

from apiflask import APIFlask

Json = dict[str, Any]
BINARY: Json = {"type": "string", "format": "binary"}
NUMBER: Json = {"type": "integer", "minimum": 1, "maximum": 999_999, "default": 1}
PAGE: Json = {"in": "query", "name": "page", "schema": NUMBER}
FORM: Json = {
    "type": "object", "required": ["files"],
    "properties": {
        "files": {"type": "array", "minItems": 1, "items": BINARY,
                  "description": "one or many; a name may carry its path: 012-siti-rahayu/scan.pdf. ZIP welcome"},
        "roster": {**BINARY, "description": "CSV or XLSX, matched by its headings"},
        "scheme": {"type": "string", "description": "an id of GET /schemes; empty for the default"},
        "assessed_on": {"type": "string", "format": "date"},
        "name": {"type": "string", "description": "the candidate's name, where all files are one candidate's"},
    },
}
KEY: Json = {"in": "header", "name": "Idempotency-Key", "schema": {"type": "string", "maxLength": 200}}
DOCUMENT: Json = {"in": "query", "name": "document", "required": True, "schema": {"type": "string"},
                  "description": "the paper's id in the answer: scan0001.pdf#1"}
ORIGINALS: Json = {"in": "query", "name": "originals", "schema": {"type": "boolean", "default": False},
                   "description": "also the papers as they came"}
MORE: dict[tuple[str, str], Json] = {
    ("/api/v1/batches", "post"): {
        "parameters": [KEY], "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": FORM}}}},
    ("/api/v1/batches", "get"): {"parameters": [PAGE]},
    ("/api/v1/candidates/{candidate_id}/picture", "get"): {"parameters": [DOCUMENT, PAGE]},
    ("/api/v1/batches/{batch_id}/bundle.zip", "get"): {"parameters": [ORIGINALS]},
}
BODIES = {
    ("/api/v1/candidates/{candidate_id}/picture", "get"): "image/jpeg",
    ("/api/v1/batches/{batch_id}/bundle.zip", "get"): "application/zip",
}


def describe(app: APIFlask) -> None:
    app.security_schemes = {"token": {"type": "http", "scheme": "bearer", "description": "bukti token add NAME"}}
    app.config["AUTO_VALIDATION_ERROR_RESPONSE"] = app.config["AUTO_AUTH_ERROR_RESPONSE"] = False
    app.config["AUTO_404_RESPONSE"] = False
    app.spec_processor(complete)


def complete(spec: Any) -> Any:
    """Add to each call what its decorators cannot say; only the API is described, not the pages."""
    spec["paths"] = {path: item for path, item in spec["paths"].items() if path.startswith("/api/v1/")}
    for (path, method), more in MORE.items():
        call = spec["paths"][path][method]
        call["parameters"] = [*call.get("parameters", []), *more.get("parameters", [])]
        call.update({key: value for key, value in more.items() if key != "parameters"})
    for (path, method), media in BODIES.items():
        spec["paths"][path][method]["responses"]["200"] = {
            "description": "the file", "content": {media: {"schema": BINARY}}}
    return spec
