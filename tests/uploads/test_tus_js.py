"""The makers' own client agrees with our server. It needs Node.js and the page's own packages (`make assets`)."""
from __future__ import annotations

import random
import shutil
import subprocess
import threading
import time
from pathlib import Path

import pytest

from tests.uploads.house import House
from tests.uploads.proxy import Proxy

ASSETS = Path(__file__).parents[2] / "web" / "assets"
THERE = shutil.which("node") is not None and (ASSETS / "node_modules" / "tus-js-client").is_dir()


@pytest.mark.skipif(not THERE, reason="Node.js or the page's packages are not installed: make assets")
def test_tus_js_client_sends_a_file_over_a_line_that_is_cut_three_times(house: House, tmp_path: Path) -> None:
    content = random.Random(3).randbytes(5_000_000)
    (tmp_path / "besar.pdf").write_bytes(content)
    batch = house.open_batch()
    line = Proxy(house.port)
    ended = threading.Event()
    threading.Thread(target=cut_three_times, args=(line, ended), daemon=True).start()
    done = subprocess.run(
        ["node", str(Path(__file__).parent / "node" / "send.mjs"), str(ASSETS), f"http://127.0.0.1:{line.port}/unggah",
         str(tmp_path / "besar.pdf"), batch, "siti/besar.pdf", house.cookie, house.csrf],
        capture_output=True, text=True, timeout=60, check=False)
    ended.set()
    line.close()
    assert done.stdout == "arrived\n", done.stderr
    assert line.cuts >= 3
    assert house.files(batch) == {"siti/besar.pdf": content}


def cut_three_times(line: Proxy, ended: threading.Event) -> None:
    for passed in (800_000, 2_000_000, 3_600_000):
        while line.passed < passed and not ended.is_set():
            time.sleep(0.002)
        line.cut()
        time.sleep(0.1)
        line.mend()
