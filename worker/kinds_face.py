"""Whether a picture shows a head above shoulders that fills it, as a portrait for a form does."""
from __future__ import annotations

import cv2
import numpy as np

from worker.page import Picture
from worker.skin import skin

HEAD_ROWS = (0.1, 0.52)
"""Of the height: the face stands here, whole or down to its mouth; brown clothes begin below."""
NARROWEST, WIDEST = 0.2, 0.75
"""Of the width: how broad a face is."""
ASIDE = 0.18
"""Of the width: how far from the middle the face may stand."""
SOLID = 0.5
"""Of its box: less is skin-coloured things here and there."""
SHOULDERS = 0.45
"""Of the width: as much of the lowest rows is not ground."""
ABOVE = 0.6
"""Of the width: no more of the uppermost rows is not ground."""
DRESSED = 0.018
"""Of the picture: hair is more; eyes, brows and mouth above a brown scarf are just so much."""
APART = 40.0
"""Distance in RGB from which a pixel is not of the ground's colour."""
TURNS = 4


def shows_face(small: Picture) -> bool:
    """For a picture some 250 pixels tall, in any of four turns."""
    return any(_upright_face(np.ascontiguousarray(np.rot90(small, turn))) for turn in range(TURNS))


def _upright_face(small: Picture) -> bool:
    return _face_in_the_middle(small) and _body_before_ground(small)


def _face_in_the_middle(small: Picture) -> bool:
    """One piece of skin in the upper half that is as broad as a face and stands free of both sides."""
    height, width = small.shape[:2]
    rows = slice(int(height * HEAD_ROWS[0]), int(height * HEAD_ROWS[1]))
    flesh = cv2.morphologyEx(skin(small[rows]).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(flesh)
    if count < 2:
        return False
    x, _, w, h, area = stats[1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))].tolist()
    free = x > 1 and x + w < width - 1 and abs((x + w / 2) / width - 0.5) < ASIDE
    return bool(free and NARROWEST <= w / width <= WIDEST and area > SOLID * w * h)


def _body_before_ground(small: Picture) -> bool:
    """Before a ground as the upper corners are: shoulders down to the lower rim, little at the upper one, and hair or
    clothes that are not of the skin's colour, as an animal's head and body are of one."""
    height, width = small.shape[:2]
    high, broad, rim = max(height // 6, 2), max(width // 8, 2), max(height // 14, 2)
    corners = np.concatenate([small[:high, :broad].reshape(-1, 3), small[:high, -broad:].reshape(-1, 3)])
    ground = np.median(corners.astype(np.float32), axis=0)
    apart = np.linalg.norm(small.astype(np.float32) - ground, axis=2) > APART
    dressed = float((apart & ~skin(small)).mean()) > DRESSED
    return bool(dressed and apart[-2 * rim : -2].mean() > SHOULDERS and apart[2:rim].mean() < ABOVE)
