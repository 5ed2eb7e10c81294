"""How much intake takes in. The settings fill these values; the defaults suit a laptop and an office's scans."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for one uploaded file. Whatever exceeds one is refused with a sentence that names it."""

    file_bytes: int = 50_000_000
    pages: int = 50
    page_pixels: int = 60_000_000
    """Width x height that a picture may claim before anything is decoded."""
    seconds: float = 120.0
    """Wall clock for all pages of one file; whoever runs intake in a child process adds a harder bound."""

    zip_bytes: int = 300_000_000
    zip_entries: int = 2_000
    zip_ratio: int = 100
    """Most bytes that one packed byte may become, counted once a member is larger than `zip_ratio_from`."""
    zip_ratio_from: int = 10_000_000
    zip_total_bytes: int = 500_000_000

    render_long_side: int = 2_000
    """Pixels that a PDF page's long side is drawn with: A4 at 171 dpi, enough for 8-point print."""
    render_short_side: int = 1_000
    """Long strips are drawn larger, until the short side has so many pixels."""
    render_dpi: int = 400
    """Small pages (a card) are never drawn finer than this."""
    picture_long_side: int = 2_800
    """Larger photographs are reduced to this."""
    photo_long_side: int = 2_000
    """A JPEG is decoded at a half, a quarter… of its size as long as so much is left: a tenth of the time."""


DEFAULTS = Limits()
