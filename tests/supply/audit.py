"""Known weaknesses of the locked packages, asked of an advisory service by pip-audit. Not asked is not passed."""
from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from typing import Any

from tests.supply.parts import ROOT

SOUND, WEAK, NOT_CHECKED = 0, 1, 2
MOST_SECONDS = 600


def audit() -> int:
    """0 when the service knows of none, 1 when it knows of some, 2 when it could not be asked."""
    program = shutil.which("pip-audit")
    if program is None:
        return not_checked("pip-audit is not installed; put it into an environment of its own: pipx install pip-audit")
    command = [program, "--requirement", str(ROOT / "requirements.lock"), "--require-hashes", "--disable-pip",
               "--format", "json"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=MOST_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return not_checked("the advisory service did not answer")
    try:
        return judged(json.loads(told.stdout)["dependencies"])
    except (ValueError, KeyError, TypeError):
        return not_checked(told.stderr.strip().splitlines()[-1] if told.stderr.strip() else "pip-audit failed")


def judged(packages: Sequence[Mapping[str, Any]]) -> int:
    """What the service says of each package. One that it was not asked about, or does not know, has not passed."""
    weak = [f"{one['name']} {one['version']}: {each['id']}" for one in packages for each in one.get("vulns", ())]
    skipped = [one["name"] for one in packages if "skip_reason" in one]
    print("\n".join(weak))
    if weak:
        return WEAK
    if skipped or not packages:
        return not_checked(f"the advisory service said nothing of {len(skipped)} of {len(packages)} packages")
    print(f"No known weakness in {len(packages)} locked packages.")
    return SOUND


def not_checked(why: str) -> int:
    print(f"NOT CHECKED: {why}")
    return NOT_CHECKED
