"""Files that are there whole or not at all, whoever else writes them at the same time."""
from __future__ import annotations

import os
import tempfile
from pathlib import Path

PRIVATE = 0o600


def write_whole(path: Path, data: bytes, mode: int = PRIVATE) -> None:
    """To a temporary name beside it, then renamed. Raises OSError where the folder cannot be written."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    if mode != PRIVATE:  # which a temporary file is from its beginning
        Path(temporary).chmod(mode)
    Path(temporary).replace(path)
