"""From HTML to a PDF by Chromium without a window."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from samples.heldout.sheet import Paper

BASE = """*{box-sizing:border-box;margin:0;padding:0;-webkit-print-color-adjust:exact}
.page{position:relative;overflow:hidden;page-break-after:always;break-after:page}
.abs{position:absolute}.c{text-align:center}.r{text-align:right}
.b{font-weight:700}.i{font-style:italic}.u{text-decoration:underline}
.up{text-transform:uppercase}.row{display:flex;justify-content:space-between}.mid{display:flex;align-items:center}
table{border-collapse:collapse}td,th{vertical-align:top}.grid td,.grid th{border:.3mm solid #222;padding:1mm 1.6mm}
.kv td{padding:.5mm 1mm}.kv td:nth-child(2){width:5mm;text-align:center}
svg{display:block}.big{zoom:1.14}.stamp{mix-blend-mode:multiply}
"""


def fonts_folder() -> Path:
    cache_home = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    return Path(os.environ.get("FONTS", cache_home / "bukti-heldout-fonts")) / "node_modules" / "@fontsource"


@cache
def faces() -> str:
    """@font-face rules of every npm font that setup.sh brought; fails where there are none."""
    rules = []
    for file in sorted(fonts_folder().glob("*/files/*-latin-[47]00-normal.woff2")):
        found = re.fullmatch(r"(.+)-latin-(\d00)-normal", file.stem)
        if found:
            rules.append(f"@font-face{{font-family:'{found[1]}';font-weight:{found[2]};src:url('{file.as_uri()}')}}")
    if not rules:
        raise FileNotFoundError(f"no fonts in {fonts_folder()}: run samples/heldout/setup.sh first")
    return "\n".join(rules)


def html(paper: Paper) -> str:
    width, height = paper.size
    size = f"@page{{size:{width}mm {height}mm;margin:0}}.page{{width:{width}mm;height:{height - 0.2}mm}}"
    pages = "".join(f'<section class="page">{page}</section>' for page in paper.pages)
    return (
        f'<!doctype html><html lang="id"><meta charset="utf-8"><style>{faces()}{BASE}{size}{paper.css}</style>'
        f"<body>{pages}</body></html>"
    )


def to_pdf(paper: Paper) -> bytes:
    """The paper as Chromium prints it, with a true text layer. Raises CalledProcessError when Chromium fails."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        raise FileNotFoundError("chromium is not installed: run samples/heldout/setup.sh first")
    with tempfile.TemporaryDirectory() as room:
        source, target = Path(room) / "paper.html", Path(room) / "paper.pdf"
        source.write_text(html(paper), encoding="utf-8")
        subprocess.run(
            [
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--allow-file-access-from-files",
                f"--user-data-dir={room}/profile",
                f"--print-to-pdf={target}",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return target.read_bytes()
