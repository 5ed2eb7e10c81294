"""Measures reading and judging: accuracy by field and kind, calibration, routes, CPU by stage, speed beside others.

    python -m tests.bench                                   the committed samples
    python -m tests.bench --papers DIR --truth FILE.jsonl   other papers
"""
from __future__ import annotations

import argparse
import json
import platform
import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image

from records.settings import read_settings
from rules.answer import read_answer
from tests.bench import speed
from tests.bench.papers import Paper, load
from tests.bench.score import Board, calibration
from tests.bench.stages import timed_stages
from worker.intake import open_file
from worker.pipeline import Reader, read_bytes
from worker.reader import make_reader

SAMPLES = Path(__file__).parents[2] / "samples"


def main() -> None:
    arguments = parsed()
    papers = load(arguments.papers, arguments.truth)[: arguments.most]
    reader = make_reader(read_settings())
    print(f"{date.today()}, {platform.machine()}, Python {platform.python_version()}, {len(papers)} files")
    board, pages = read_papers(papers, reader)
    print_board(board, arguments.show)
    if arguments.pages:
        compare_speed(papers, reader, arguments.pages)
    if arguments.save:
        counts = {name: [tally.right, tally.scored, tally.wrong_sure] for name, tally in board.fields.items()}
        arguments.save.write_text(json.dumps({"pages": pages, "fields": counts}))


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--papers", type=Path, default=SAMPLES, help="folder with the files")
    parser.add_argument("--truth", type=Path, default=None, help="what they say, one JSON object a document")
    parser.add_argument("--most", type=int, default=None, help="only the first so many files")
    parser.add_argument("--show", default="", help="list what was missed or wrong in this field, or in all")
    parser.add_argument("--pages", type=int, default=24, help="scanned pages for the speed comparison, 0 for none")
    parser.add_argument("--save", type=Path, default=None, help="write the counts as JSON")
    arguments = parser.parse_args()
    usual = (arguments.papers / "truth/papers.jsonl", arguments.papers / "truth.jsonl")
    arguments.truth = arguments.truth or next(path for path in usual if path.exists())
    return arguments


def read_papers(papers: Sequence[Paper], reader: Reader) -> tuple[Board, int]:
    board, pages = Board(), 0
    with timed_stages() as spent:
        start = time.process_time()
        for paper in papers:
            read = read_bytes(paper.path.name, paper.path.read_bytes(), reader).file
            answer = read_answer([read])["files"][0]
            pages += read.pages
            for truth in paper.truths:
                board.add(truth, document_for(truth, answer["documents"]))
        whole = time.process_time() - start
    print(f"\nCPU seconds a page by stage, {pages} pages, all in one process: {whole / max(1, pages):.3f}")
    for stage, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"  {stage:14}{seconds / max(1, pages):8.4f}")
    return board, pages


def document_for(truth: Mapping[str, Any], documents: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The document that answers for this truth: the one on its first page; of two on one page the nth."""
    pages = truth.get("pages")
    wanted = pages[0] if isinstance(pages, list) and pages else 1
    there = [document for document in documents if wanted in document["pages"]]
    if len(there) > 1:
        return there[min(truth.get("part") or truth.get("document") or 1, len(there)) - 1]
    return there[0] if there else None


def print_board(board: Board, show: str) -> None:
    columns = f"{'right':>7}{'scored':>8}{'share':>8}{'wrong':>7}{'sure':>7}{'wrong, sure':>13}{'invented':>10}"
    print(f"\n{'field':14}{columns}")
    for name, tally in board.fields.items():
        if tally.scored:
            print(f"{name:14}{tally.right:7}{tally.scored:8}{tally.right / tally.scored:8.3f}{tally.wrong:7}"
                  f"{tally.given_sure:7}{tally.wrong_sure:13}{tally.invented:10}")
    print("\nconfidence    given   right")
    for span, given, right in calibration(board.fields.values()):
        print(f"{span:12}{given:7}{right:8.3f}")
    wrong_kinds = {pair: n for pair, n in board.kinds.items() if pair[0] != pair[1]}
    if wrong_kinds:
        print("\nkinds taken for another (true -> read)")
        for (true, read), n in sorted(wrong_kinds.items(), key=lambda item: -item[1]):
            print(f"  {n:3}  {true} -> {read}")
    for miss in board.misses:
        if show in {"all", miss.split(" ", 1)[0]}:
            print("  " + miss)


def compare_speed(papers: Sequence[Paper], reader: Reader, most: int) -> None:
    """The same scanned pages through us and through engines as they come, everything included."""
    with tempfile.TemporaryDirectory() as folder:
        pictures = scanned_pages(papers, reader, most, Path(folder))
        base = speed.tesseract(pictures)
        one, two = speed.bukti(pictures, 1), speed.bukti(pictures, 2)
        print(f"\n{len(pictures)} scanned pages\n{speed.HEADING}")
        for cost in (base, one, two, speed.rapidocr(pictures)):
            print(cost.row(base))
        print(f"two workers {one.wall_seconds / two.wall_seconds:.2f} times as fast as one, "
              f"{60 * two.pages / two.wall_seconds:.0f} pages a minute")


def scanned_pages(papers: Sequence[Paper], reader: Reader, most: int, folder: Path) -> list[Path]:
    """Pages without a text layer, as pictures, spread over all papers."""
    textless = {"product_photo", "passport_photo", "blank"}
    usable = [paper for paper in papers if not any(truth["kind"] in textless for truth in paper.truths)]
    pictures: list[Path] = []
    for paper in usable[:: max(1, len(usable) // most)]:
        if paper.path.suffix.lower() not in {".jpg", ".jpeg", ".png", ".pdf"}:
            continue
        page = next(iter(open_file(paper.path.name, paper.path.read_bytes(), reader.limits).pages), None)
        if page is not None and not page.layer and len(pictures) < most:
            pictures.append(folder / f"{len(pictures):03}.png")
            Image.fromarray(page.picture).save(pictures[-1])
    return pictures


if __name__ == "__main__":
    main()
