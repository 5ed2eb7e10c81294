"""How long judging again takes after a correction, on the sample with most papers: `python -m tests.desk`.

The sample is really read first, which takes a minute; then twenty words are said, each in a transaction of its own.
"""
from __future__ import annotations

import statistics
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from records.database import transaction
from records.desk import newest_number, say
from records.settings import Settings
from records.tables import WordSort
from records.words import Said
from tests.service.house import open_house
from worker.batch import Desk

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
TIMES = 20
USER = "u" * 32


def most_papers() -> Path:
    sizes = Counter(place.parent for place in SAMPLES.glob("[0-9]*-*/*") if place.is_file())
    return sizes.most_common(1)[0][0]


def main() -> None:
    folder = most_papers()
    papers = {f"{folder.name}/{place.name}": place.read_bytes() for place in sorted(folder.iterdir())}
    with TemporaryDirectory(prefix="bukti-desk-") as data:
        house = open_house(Settings(data=Path(data), cache=None, workers=1), f"sqlite:///{data}/bukti.sqlite3")
        house.upload(papers)
        house.serve(Desk(Settings(cache=None, workers=1), None))
        (one,) = house.candidates()
        document = f"{next(iter(papers)).partition('/')[2]}#1"
        wall, own = [], []
        for number in range(TIMES):
            begun, used = time.perf_counter(), time.process_time()
            with transaction(house.engine) as session:
                say(session, one.id, Said(WordSort.VALUE, document, "number", f"{number}/X/2025", 1), USER,
                    newest_number(session, one.id))
            wall.append(time.perf_counter() - begun)
            own.append(time.process_time() - used)
    print(f"{folder.name}: {len(papers)} papers, {TIMES} words: median {statistics.median(wall) * 1000:.0f} ms by the "
          f"clock, {statistics.median(own) * 1000:.0f} ms of this process")


if __name__ == "__main__":
    main()
