"""The only door to Chromium: sheets become pictures or PDF pages."""
from __future__ import annotations

import io
import tempfile
from pathlib import Path
from types import TracebackType

import numpy as np
from PIL import Image
from playwright.sync_api import sync_playwright

from samples.generator.paper import Picture, Sheet

HERE = Path(__file__).parent
FONTS = {
    "Great Vibes": "great-vibes", "Alex Brush": "alex-brush", "Pinyon Script": "pinyon-script", "Allura": "allura", "Italianno": "italianno",
    "Dancing Script": "dancing-script", "Parisienne": "parisienne", "UnifrakturCook": "unifrakturcook", "Caveat": "caveat",
    "Homemade Apple": "homemade-apple", "Reenie Beanie": "reenie-beanie", "Cinzel": "cinzel", "Playfair Display": "playfair-display",
    "Montserrat": "montserrat", "Poppins": "poppins", "Lora": "lora", "Cormorant Garamond": "cormorant-garamond", "Roboto": "roboto",
    "Open Sans": "open-sans", "Old Standard TT": "old-standard-tt", "Oswald": "oswald", "Special Elite": "special-elite", "Kalam": "kalam",
    "Engagement": "engagement", "Tangerine": "tangerine", "Merriweather": "merriweather",
}


def _font_css(folder: Path) -> str:
    """@font-face rules for the fonts of the npm packages under `folder`/node_modules/@fontsource."""
    rules = []
    for family, package in FONTS.items():
        for weight in (400, 700):
            file = folder / "node_modules/@fontsource" / package / "files" / f"{package}-latin-{weight}-normal.woff2"
            if file.exists():
                rules.append(f"@font-face{{font-family:'{family}';font-weight:{weight};src:url('{file.resolve().as_uri()}')}}")
    if len(rules) < len(FONTS):
        raise FileNotFoundError(f"fonts are missing under {folder}; see samples/generator/README.md")
    return "\n".join(rules)


class Printer:
    """Lays out HTML sheets. Use as a context manager; one browser serves all."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts

    def __enter__(self) -> Printer:
        self._room = tempfile.TemporaryDirectory()
        room = Path(self._room.name)
        (room / "fonts.css").write_text(_font_css(self._fonts))
        (room / "base.css").write_text((HERE / "layouts/base.css").read_text())
        self._file = room / "sheet.html"
        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--font-render-hinting=none"])
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._browser.close()
        self._playwright.stop()
        self._room.cleanup()

    def picture(self, sheet: Sheet, dpi: int) -> Picture:
        """The sheet as RGB pixels at about `dpi` dots an inch."""
        if sheet.picture is not None:
            return sheet.picture
        self._file.write_text(sheet.html)
        size = {"width": round(sheet.width / 25.4 * 96), "height": round(sheet.height / 25.4 * 96)}
        page = self._browser.new_page(viewport=size, device_scale_factor=dpi / 96)  # type: ignore[arg-type]
        page.goto(self._file.as_uri())
        page.evaluate("document.fonts.ready")
        shot = page.screenshot()
        page.close()
        return np.asarray(Image.open(io.BytesIO(shot)).convert("RGB"))

    def pdf(self, sheet: Sheet) -> bytes:
        """The sheet as a one-page PDF with real text."""
        self._file.write_text(sheet.html)
        page = self._browser.new_page()
        page.goto(self._file.as_uri())
        page.evaluate("document.fonts.ready")
        data = page.pdf(width=f"{sheet.width}mm", height=f"{sheet.height}mm", print_background=True, page_ranges="1")
        page.close()
        return data
