"""One drawn paper: the HTML of its pages, and the truth of what stands on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from samples.heldout.world import World

Truth = Mapping[str, Any]

A4, A4_WIDE, CARD, SCREEN = (210.0, 297.0), (297.0, 210.0), (171.2, 107.96), (108.0, 234.0)
F4 = (215.0, 330.0)
SLIDE = (297.0, 167.0)
"""Sizes of a page in millimetres; cards are drawn at twice their size, a slide is what presentation programs export."""

DIGITAL = ("text_pdf", "text_pdf", "ilovepdf", "screenshot", "whatsapp", "camscanner", "phone")
PRINTED = (
    "camscanner",
    "camscanner",
    "phone",
    "phone",
    "flatbed",
    "grey",
    "whatsapp",
    "sideways",
    "ilovepdf",
    "searchable",
)
LETTER = ("camscanner", "phone", "flatbed", "grey", "whatsapp", "text_pdf", "sideways", "searchable", "ilovepdf")
CARD_LOOKS = ("phone", "phone", "card_copy", "card_copy", "whatsapp", "flatbed")
PICTURE = ("photo", "photo", "whatsapp_photo")
CHAT = ("screenshot",)


@dataclass(frozen=True, slots=True)
class Paper:
    """Pages as HTML bodies (size in mm), or `picture` for things that are no sheet at all."""

    kind: str
    pages: tuple[str, ...]
    size: tuple[float, float] = A4
    looks: tuple[str, ...] = PRINTED
    truth: Truth = field(default_factory=dict)
    css: str = ""
    thumb: bool = False
    """Big enough print for a 419x576 thumbnail."""


Layout = Callable[[World], Paper]


@dataclass(frozen=True, slots=True)
class Entry:
    id: str
    weight: float
    draw: Layout


def marks(stamp: bool | None = False, signature: bool | None = False, qr: bool = False) -> dict[str, bool | None]:
    return {"has_stamp": stamp, "has_signature": signature, "has_qr": qr}
