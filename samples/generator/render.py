"""The only door to Chromium: sheets become pictures or PDF pages."""

from __future__ import annotations

import io
import random
import tempfile
from pathlib import Path
from types import TracebackType

import numpy as np
from PIL import Image
from playwright.sync_api import Page, ViewportSize, sync_playwright

from samples.generator.degrade import stain
from samples.generator.paper import Picture, Sheet

HERE = Path(__file__).parent
FONTS = {
    "Great Vibes": "great-vibes",
    "Alex Brush": "alex-brush",
    "Pinyon Script": "pinyon-script",
    "Allura": "allura",
    "Italianno": "italianno",
    "Dancing Script": "dancing-script",
    "Parisienne": "parisienne",
    "UnifrakturCook": "unifrakturcook",
    "Caveat": "caveat",
    "Homemade Apple": "homemade-apple",
    "Reenie Beanie": "reenie-beanie",
    "Cinzel": "cinzel",
    "Playfair Display": "playfair-display",
    "Montserrat": "montserrat",
    "Poppins": "poppins",
    "Lora": "lora",
    "Cormorant Garamond": "cormorant-garamond",
    "Roboto": "roboto",
    "Open Sans": "open-sans",
    "Old Standard TT": "old-standard-tt",
    "Oswald": "oswald",
    "Special Elite": "special-elite",
    "Kalam": "kalam",
    "Engagement": "engagement",
    "Tangerine": "tangerine",
    "Merriweather": "merriweather",
}


def _font_css(folder: Path) -> str:
    """@font-face rules for the fonts of the npm packages under `folder`/node_modules/@fontsource."""
    rules = []
    for family, package in FONTS.items():
        for weight in (400, 700):
            file = folder / "node_modules/@fontsource" / package / "files" / f"{package}-latin-{weight}-normal.woff2"
            if file.exists():
                rules.append(
                    f"@font-face{{font-family:'{family}';font-weight:{weight};src:url('{file.resolve().as_uri()}')}}"
                )
    if len(rules) < len(FONTS):
        raise FileNotFoundError(f"fonts are missing under {folder}; see samples/generator/README.md")
    return "\n".join(rules)


FIT = """() => {
  const box = document.querySelector('body > .on, body > div:last-of-type'), limit = document.body.clientHeight;
  const wide = document.body.classList.contains('wide') && /\\b(c|grow)\\b/.test(box.className);
  for (const zoom of wide ? [1.22, 1.15, 1.08, 1, 0.93, 0.86, 0.8, 0.74] : [1, 0.93, 0.86, 0.8, 0.74]) {
    box.style.zoom = zoom;
    if (wide) box.style.minHeight = limit / zoom + 'px';
    if (box.offsetHeight * zoom <= limit + 2 && box.scrollWidth <= box.clientWidth + 2) return zoom;
  }
  return 0;
}"""
"""Makes the text as large as the page bears, and smaller where a long name would run off it."""


FIND = """(words) => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at); range.setEnd(node, at + words.length);
    const box = range.getBoundingClientRect(), w = innerWidth, h = innerHeight;
    return [box.left / w, box.top / h, box.right / w, box.bottom / h];
  }
  return null;
}"""
"""Where the first of these words stand, as fractions of the page."""


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
        self._windows: dict[int, Page] = {}
        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--font-render-hinting=none"]
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._browser.close()
        self._playwright.stop()
        self._room.cleanup()

    def _open(self, sheet: Sheet, dpi: int) -> Page:
        """The sheet in a window of its size; windows are kept, one for each resolution."""
        size: ViewportSize = {"width": round(sheet.width / 25.4 * 96), "height": round(sheet.height / 25.4 * 96)}
        if dpi not in self._windows:
            self._windows[dpi] = self._browser.new_page(viewport=size, device_scale_factor=dpi / 96)
        page = self._windows[dpi]
        page.set_viewport_size(size)
        self._file.write_text(sheet.html)
        page.goto(self._file.as_uri())
        page.evaluate("document.fonts.ready")
        if not page.evaluate(FIT):
            raise ValueError("text runs off the page")
        return page

    def picture(self, sheet: Sheet, dpi: int) -> Picture:
        """The sheet as RGB pixels at about `dpi` dots an inch."""
        if sheet.picture is not None:
            return sheet.picture
        page = self._open(sheet, dpi)
        shot = np.asarray(Image.open(io.BytesIO(page.screenshot())).convert("RGB"))
        if not sheet.hidden:
            return shot
        box = page.evaluate(FIND, sheet.hidden)
        if box is None:
            raise ValueError(f"nothing to stain: {sheet.hidden!r} is not on the page")
        return stain(shot, random.Random(sheet.hidden), tuple(box))

    def pdf(self, sheet: Sheet) -> bytes:
        """The sheet as a one-page PDF with real text."""
        page = self._open(sheet, 96)
        size = {"width": f"{sheet.width}mm", "height": f"{sheet.height}mm"}
        data: bytes = page.pdf(**size, print_background=True, page_ranges="1")
        return data
