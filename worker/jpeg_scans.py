"""In how many layers (scans) a JPEG is stored. A decoder goes over the whole picture for each of them.

Cameras and programs write 1 to about 20. Twenty thousand empty ones take some bytes each and minutes to decode.
"""
from __future__ import annotations

import re

MOST_SCANS = 64
_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
"""What follows is neither a stuffed byte of the picture's data nor a restart."""
_SCAN, _END, _ALONE = 0xDA, 0xD9, frozenset({0x01, 0xD8})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})


def scans(data: bytes, most: int = MOST_SCANS) -> int:
    """Counted up to `most` + 1. A picture whose first scan holds all of it has one: nobody looks at what follows."""
    found, parts, place = 0, 0, 2
    while found <= most and (marker := _MARKER.search(data, place)):
        code, place = marker[1][0], marker.end()
        if code == _END:
            break
        if code in _ALONE:
            continue
        segment = data[place:place + int.from_bytes(data[place:place + 2], "big")]
        if code in _FRAMES and len(segment) > 7:
            parts = 0 if code in _PROGRESSIVE else segment[7]
        if code == _SCAN:
            found += 1
            if len(segment) > 2 and segment[2] == parts:
                break
        place += len(segment)
    return found
