"""What a run demands of the kernel before it opens a stranger's file."""
from __future__ import annotations

from worker.sandbox.probe import level_here
from worker.sandbox.walls import FULL


class NoWalls(Exception):
    """The kernel offers no wall, and nobody said that this is accepted."""

    code = "no_sandbox"


def walls_of(setting: str) -> int:
    """The level to raise: all that the kernel can, none where `BUKTI_SANDBOX=off`. Raises NoWalls."""
    if setting == "off":
        return 0
    if level_here() == 0:
        raise NoWalls(
            "Kernel ini tidak menyediakan pagar (seccomp) untuk membuka berkas orang lain. Jalankan di Linux x86-64 "
            "atau ARM 64, atau terima risikonya dengan BUKTI_SANDBOX=off / this kernel offers no sandbox; "
            "BUKTI_SANDBOX=off accepts the risk"
        )
    return FULL
