"""What the processes of one `bukti worker` know of each other, in a few bytes that they share by fork."""
from __future__ import annotations

import mmap
import struct
import time

CELL = struct.Struct("=d")  # aligned, so that a write is seen whole
HEARD, ASKED = 0, CELL.size


class Pulse:
    """When somebody in the pool last showed life, and when all were asked to stop; by the machine's monotonic clock."""

    def __init__(self) -> None:
        self.memory = mmap.mmap(-1, mmap.PAGESIZE)
        self.beat()

    def beat(self) -> None:
        CELL.pack_into(self.memory, HEARD, time.monotonic())

    def silent_seconds(self) -> float:
        return time.monotonic() - self.get(HEARD)

    def ask_to_stop(self) -> None:
        CELL.pack_into(self.memory, ASKED, time.monotonic())

    def stopping_seconds(self) -> float | None:
        """For how long all have been asked to stop; None when they have not."""
        asked = self.get(ASKED)
        return time.monotonic() - asked if asked else None

    def get(self, cell: int) -> float:
        return float(CELL.unpack_from(self.memory, cell)[0])
