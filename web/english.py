"""The English catalogue: what stands in Indonesian in a template, in English."""
from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

ENGLISH: Mapping[str, str] = json.loads((Path(__file__).parent / "english.json").read_text(encoding="utf-8"))
