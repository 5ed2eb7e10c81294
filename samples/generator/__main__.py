"""python -m samples.generator --out samples --seed 1   draws the committed candidates.
python -m samples.generator --bench 40 --out DIR --seed 7   draws that many others, for measuring."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from samples.generator.cast import CAST
from samples.generator.render import Printer
from samples.generator.write import draw_folder, write_all


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m samples.generator", description=__doc__)
    words.add_argument("--out", type=Path, required=True)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument(
        "--bench", type=int, default=0, metavar="N", help="draw N candidates of the same scenarios from another seed"
    )
    words.add_argument("--only", default="", help="draw only the candidates whose sentence holds these words")
    words.add_argument(
        "--fonts", type=Path, default=Path(__file__).parent, help="folder that holds node_modules/@fontsource"
    )
    wish = words.parse_args()
    count = wish.bench or len(CAST)
    plans = [(i, *CAST[i % len(CAST)]) for i in range(count) if wish.only in CAST[i % len(CAST)][0]]
    with Printer(wish.fonts) as printer:
        folders = ((i, draw_folder(wish.seed, i, covers, scene)) for i, covers, scene in plans)
        write_all(printer, wish.out, wish.seed, folders)
    return 0


if __name__ == "__main__":
    sys.exit(main())
