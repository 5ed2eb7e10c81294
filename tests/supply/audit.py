"""Known weaknesses of the locked packages, asked of an advisory service by pip-audit. Not asked is not passed."""
from __future__ import annotations

import shutil
import subprocess

from tests.supply.parts import ROOT

SOUND, WEAK, NOT_CHECKED = 0, 1, 2
MOST_SECONDS = 600
FOUND = "known vulnerabilit"


def audit() -> int:
    """0 when the service knows of none, 1 when it knows of some, 2 when it could not be asked."""
    program = shutil.which("pip-audit")
    if program is None:
        return not_checked("pip-audit is not installed; put it into an environment of its own: pipx install pip-audit")
    command = [program, "--requirement", str(ROOT / "requirements.lock"), "--require-hashes", "--disable-pip"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=MOST_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return not_checked("the advisory service did not answer")
    print(told.stdout)
    if told.returncode == 0:
        print("No known weakness in the locked packages.")
        return SOUND
    if FOUND in told.stderr.lower() + told.stdout.lower():
        return WEAK
    return not_checked(told.stderr.strip().splitlines()[-1] if told.stderr.strip() else "pip-audit failed")


def not_checked(why: str) -> int:
    print(f"NOT CHECKED: {why}")
    return NOT_CHECKED
