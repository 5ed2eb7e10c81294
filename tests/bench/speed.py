"""CPU seconds and memory of whole processes, ours beside engines as they come, on the same pages in the same run."""
from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ONE_THREAD = {"OMP_THREAD_LIMIT": "1", "OMP_NUM_THREADS": "1"}

RAPIDOCR = """
import sys
from rapidocr import RapidOCR
engine = RapidOCR(params={
    "EngineConfig.onnxruntime.intra_op_num_threads": 1, "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    "Global.log_level": "error",
})
for path in sys.argv[1:]:
    engine(path)
"""


@dataclass(frozen=True, slots=True)
class Cost:
    name: str
    pages: int
    cpu_seconds: float
    wall_seconds: float
    peak_mib: float

    def row(self, base: Cost) -> str:
        each, ratio = self.cpu_seconds / self.pages, self.cpu_seconds / base.cpu_seconds
        return f"{self.name:34}{each:10.3f}{ratio:9.2f}{self.wall_seconds / self.pages:10.3f}{self.peak_mib:10.0f}"


HEADING = f"{'whole processes':34}{'CPU s/page':>10}{'ratio':>9}{'wall':>10}{'peak MiB':>10}"


def run(command: list[str]) -> tuple[float, float, float]:
    """CPU seconds, wall seconds and peak MiB of a command with its children. CalledProcessError from exit 2 up."""
    started = os.times()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | ONE_THREAD)
    _, status, usage = os.wait4(process.pid, 0)
    ended = os.times()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode > 1:
        raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_utime + usage.ru_stime, ended.elapsed - started.elapsed, usage.ru_maxrss / 1024


def tesseract(pictures: list[Path]) -> Cost:
    """`tesseract -l ind`, as it comes, a process a page."""
    each = [run(["tesseract", str(picture), "stdout", "-l", "ind"]) for picture in pictures]
    cpu, wall, peak = zip(*each, strict=True)
    return Cost("tesseract -l ind", len(pictures), sum(cpu), sum(wall), max(peak))


def rapidocr(pictures: list[Path]) -> Cost:
    command = [sys.executable, "-c", RAPIDOCR, *map(str, pictures)]
    return Cost("rapidocr, its defaults, one thread", len(pictures), *run(command))


def bukti(pictures: list[Path], workers: int) -> Cost:
    """Everything included: start, models, decoding, text, marks, facts, second reader."""
    command = [str(Path(sys.executable).with_name("bukti")), "check", str(pictures[0].parent), "--no-cache", "--json"]
    return Cost(f"bukti check --workers {workers}", len(pictures), *run([*command, "--workers", str(workers)]))
