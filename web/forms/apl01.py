"""FR.APL.01 part 3: evidence that the requirements to apply are met, in its three states."""
from __future__ import annotations

from typing import Any

from records.recommendation import Matter
from web.forms.words import head, numbered, tick

CATEGORIES = ("persyaratan_dasar", "administratif")


def context(matter: Matter) -> dict[str, Any]:
    admission = matter.answer["admission"]
    return head(matter) | {
        **{category: numbered([row(item) for item in admission["items"] if item["category"] == category])
           for category in CATEGORIES},
        "ditinjau": [item["item"] for item in admission["items"] if item["status"] == "review"],
    }


def row(item: dict[str, Any]) -> dict[str, str]:
    """Present and meeting the demand, present and not meeting it, absent; in doubt: none of them yet."""
    status = item["status"]
    return {"bukti": item["item"], "memenuhi": tick(status == "meets"), "tidak_memenuhi": tick(status == "fails"),
            "tidak_ada": tick(status == "missing")}
