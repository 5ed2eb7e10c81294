"""The sheets of paper in a photo, each cut out and flattened. A picture that is all paper stays as it is.

The search runs on a thumbnail; a sheet counts only if its rim really parts paper from something else.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.ink import reduced_grey, strokes, text_rows
from worker.order import reading_order
from worker.page import Picture, Quad
from worker.shrink import shrunk
from worker.thresholds import (
    EDGE_BAND_SHARE,
    EDGE_POINTS,
    INK_CONTRAST,
    MAX_BAR_GREY,
    MAX_BAR_SPREAD,
    MAX_SHEET_SHARE,
    MIN_BARS_SHARE,
    MIN_EDGE_CONTRAST,
    MIN_EDGE_SUPPORT,
    MIN_RIM_POINTS,
    MIN_SEEN_SIDE,
    MIN_SHEET_FILL,
    MIN_SHEET_SHARE,
    NEAR_SIDE_SHARES,
    SHEET_MARGIN_SHARE,
    THUMBNAIL_SIDE_PX,
    TOUCHES_FRAME_PX,
)

Mask = NDArray[np.uint8]
Side = tuple[NDArray[np.floating], NDArray[np.floating]]
"""A line: a point on it and its direction, of length 1."""
MIN_FREE_SIDES = 3
"""Sides of a sheet that must lie inside the picture. With fewer it may be a page with a coloured head or foot."""
MIN_FREE_SIDES_OF_A_PIECE = 2
"""The same for one of several sheets that cover each other's sides: that they are several is a sign by itself."""


def sheets(picture: Picture) -> list[Picture]:
    """The sheets in the order of reading; the picture alone where no sheet's rim shows. Never empty."""
    quads = find_sheets(picture)
    if quads and not _hold_the_text(quads, picture):
        quads = []
    return [warp(picture, quads[i]) for i in reading_order(quads)] or [without_bars(picture)]


def _hold_the_text(quads: Sequence[Quad], picture: Picture) -> bool:
    """Most rows of letters stand on the sheets. Else they are a portrait or a coloured field of a page."""
    grey = reduced_grey(picture)
    inks = (strokes(grey, how) > INK_CONTRAST for how in (cv2.MORPH_BLACKHAT, cv2.MORPH_TOPHAT))
    rows = max((text_rows(ink.astype(np.uint8)) for ink in inks), key=len) * (picture.shape[1] / grey.shape[1])
    within = [any(cv2.pointPolygonTest(quad, (x, y), False) >= 0 for quad in quads) for x, y in rows.tolist()]
    return 2 * sum(within) >= len(within)


def without_bars(picture: Picture) -> Picture:
    """Without the broad dark bars that a phone's screenshot has above and below; a page's own margins stay."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    top, bottom = _busy(grey)
    left, right = _busy(grey.T)
    kept = picture[top:bottom, left:right]
    return np.ascontiguousarray(kept) if 0 < kept.size <= (1 - MIN_BARS_SHARE) * picture.size else picture


def _busy(grey: cv2.typing.MatLike) -> tuple[int, int]:
    """First row that is neither even nor dark, with some room before it, and one behind the last with as much room."""
    sample = grey[:, ::4]
    busy = np.flatnonzero((np.std(sample, axis=1) > MAX_BAR_SPREAD) | (np.mean(sample, axis=1) > MAX_BAR_GREY))
    room = len(grey) // 50
    return (max(0, int(busy[0]) - room), min(len(grey), int(busy[-1]) + 1 + room)) if len(busy) else (0, len(grey))


def find_sheets(picture: Picture) -> list[Quad]:
    """Corners, in pixels of `picture`, of every sheet whose rim shows, clockwise from the top left."""
    scale = min(1.0, THUMBNAIL_SIDE_PX / max(picture.shape[:2]))
    small = shrunk(picture, scale)
    smooth = np.asarray(cv2.medianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), 5), np.uint8)
    for mask in _masks(smooth):
        found = _apart([quad for blob in _blobs(mask) for quad in _sheets_of(blob, smooth)])
        if found:
            return [(quad / scale).astype(np.float32) for quad in found]
    return []


def warp(picture: Picture, quad: Quad) -> Picture:
    """The sheet seen from straight above, with a narrow margin around it."""
    quad = _widened(quad)
    width = round(float(max(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[2] - quad[3]))))
    height = round(float(max(np.linalg.norm(quad[3] - quad[0]), np.linalg.norm(quad[2] - quad[1]))))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, corners)
    flat = cv2.warpPerspective(
        picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, np.uint8)


def _widened(quad: Quad) -> Quad:
    centre = quad.mean(axis=0)
    return np.asarray((quad - centre) * (1 + 2 * SHEET_MARGIN_SHARE) + centre, np.float32)


def _masks(lab: Picture) -> Iterator[Mask]:
    """Where paper may be: brighter than the rest, or of another colour than the picture's rim."""
    lightness = np.ascontiguousarray(lab[..., 0])
    yield _otsu(lightness)
    rim = np.concatenate([lab[:3].reshape(-1, 3), lab[-3:].reshape(-1, 3), lab[:, :3].reshape(-1, 3),
                          lab[:, -3:].reshape(-1, 3)])
    away = np.linalg.norm(lab.astype(np.float32) - np.median(rim, axis=0), axis=2)
    yield _otsu(np.minimum(away, 255).astype(np.uint8))


def _otsu(grey: Mask) -> Mask:
    _, mask = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)), np.uint8)


def _blobs(mask: Mask) -> Iterator[Mask]:
    """Each large blob of the mask, filled."""
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours:
        if cv2.contourArea(contour) >= MIN_SHEET_SHARE * mask.size:
            blob = np.zeros_like(mask)
            cv2.drawContours(blob, [contour], -1, 255, -1)
            yield blob


def _sheets_of(blob: Mask, lab: Picture) -> list[Quad]:
    """The blob as one sheet; where it is no four-sided shape, the sheets that touch or overlap in it."""
    whole = _sheet(blob, blob, lab, MIN_FREE_SIDES)
    if whole is not None:
        return [whole]
    pieces = (_sheet(piece, blob, lab, MIN_FREE_SIDES_OF_A_PIECE) for piece in _pieces(blob))
    found = [quad for quad in pieces if quad is not None]
    return found if len(found) > 1 else []


def _pieces(blob: Mask) -> Iterator[Mask]:
    """Cores far from the blob's rim, each grown again until the cores meet."""
    depth = cv2.distanceTransform(blob, cv2.DIST_L2, 3)
    count, labels = cv2.connectedComponents((depth > 0.5 * depth.max()).astype(np.uint8))
    if count < 3:  # the ground and one core
        return
    seeds = labels.astype(np.int32) + 1
    seeds[(blob > 0) & (labels == 0)] = 0
    cv2.watershed(np.repeat(blob[:, :, None], 3, axis=2), seeds)
    for core in range(2, count + 1):
        piece = np.where(seeds == core, 255, 0).astype(np.uint8)
        yield np.asarray(cv2.morphologyEx(piece, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8)), np.uint8)


def _sheet(part: Mask, blob: Mask, lab: Picture, free_sides: int) -> Quad | None:
    """The outline of a sheet that fills `part` of `blob`, None when it is no sheet."""
    contours, _ = cv2.findContours(part, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return None
    contour = max(contours, key=cv2.contourArea)
    quad = max(_outlines(contour), key=lambda quad: _likeness(quad, part))
    rim = _true_rim(contour, blob)
    for near in NEAR_SIDE_SHARES:
        quad = _fitted(quad, rim, near * float(np.linalg.norm(quad[2] - quad[0])))
    if not MIN_SHEET_SHARE * part.size <= abs(cv2.contourArea(quad)) <= MAX_SHEET_SHARE * part.size:
        return None
    if _likeness(quad, part) < MIN_SHEET_FILL:
        return None
    return quad if _has_rim(quad, lab, (blob > 0) & (part == 0), free_sides) else None


def _outlines(contour: cv2.typing.MatLike) -> Iterator[Quad]:
    """Four-sided shapes near a blob: without the corners that matter least, and the smallest rectangle around it."""
    hull = cv2.convexHull(contour)
    for share in (0.01, 0.02, 0.03, 0.04, 0.06, 0.08):
        corners = cv2.approxPolyDP(hull, share * cv2.arcLength(hull, True), True)
        if len(corners) == 4:
            yield _from_top_left(corners.reshape(4, 2).astype(np.float32))
    yield _from_top_left(np.asarray(cv2.boxPoints(cv2.minAreaRect(hull)), np.float32))


def _true_rim(contour: cv2.typing.MatLike, blob: Mask) -> NDArray[np.float32]:
    """Points of the outline where the blob ends, not those where it was cut in two."""
    points = contour.reshape(-1, 2)
    inner = cv2.erode(blob, np.ones((7, 7), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=(255,))
    return np.asarray(points[inner[points[:, 1], points[:, 0]] == 0], np.float32)


def _fitted(quad: Quad, rim: NDArray[np.float32], near: float) -> Quad:
    """Each side moved to where most of the rim's points near it lie: bumps and cut corners count little."""
    lines = []
    for start, end in zip(quad, np.roll(quad, -1, axis=0), strict=True):
        along = (end - start) / max(1e-6, float(np.linalg.norm(end - start)))
        forward, aside = (rim - start) @ along, np.abs((rim - start) @ np.array([-along[1], along[0]]))
        chosen = rim[(aside < near) & (forward > 0) & (forward < np.linalg.norm(end - start))]
        if len(chosen) >= MIN_RIM_POINTS:
            x, y, from_x, from_y = cv2.fitLine(chosen, cv2.DIST_WELSCH, 0, 0.01, 0.01).ravel()
            lines.append((np.array([from_x, from_y]), np.array([x, y])))
        else:
            lines.append((start, along))
    corners = [_crossing(lines[i - 1], lines[i]) for i in range(4)]
    return quad if any(corner is None for corner in corners) else np.array(corners, np.float32)


def _crossing(first: Side, second: Side) -> NDArray[np.floating] | None:
    """Where two lines meet, None when they run alike."""
    (start, along), (other, across) = first, second
    determinant = along[0] * across[1] - along[1] * across[0]
    if abs(determinant) < 0.3:  # sine of the angle between them: no corner of a sheet is so sharp
        return None
    away = other - start
    return np.asarray(start + along * (away[0] * across[1] - away[1] * across[0]) / determinant)


def _likeness(quad: Quad, part: Mask) -> float:
    """What the four-sided shape and the blob share, of what they cover together; beyond the picture counts not."""
    drawn = np.zeros_like(part)
    cv2.fillConvexPoly(drawn, quad.round().astype(np.int32), 255)
    return cv2.countNonZero(drawn & part) / max(1, cv2.countNonZero(drawn | part))


def _from_top_left(corners: NDArray[np.float32]) -> Quad:
    """Clockwise, beginning with the corner nearest to the picture's top left."""
    around = corners - corners.mean(axis=0)
    order = np.argsort(np.arctan2(around[:, 1], around[:, 0]), kind="stable")
    first = int(np.argmin(corners[order].sum(axis=1)))
    return np.roll(corners[order], -first, axis=0).astype(np.float32)


def _has_rim(quad: Quad, lab: Picture, neighbour: NDArray[np.bool_], free_sides: int) -> bool:
    """Enough sides that can be seen, and each of those with paper within and something else without.

    A frame printed on paper fails here: within and without it the paper is the same.
    """
    sides = [_side(start, end, quad, lab, neighbour)
             for start, end in zip(quad, np.roll(quad, -1, axis=0), strict=True)]
    return False not in sides and sides.count(True) >= free_sides


def _side(
    start: NDArray[np.float32], end: NDArray[np.float32], quad: Quad, lab: Picture, neighbour: NDArray[np.bool_],
) -> bool | None:
    """Whether along a side the colour within differs from the colour without; None where too little can be seen."""
    along = np.linspace(0.08, 0.92, EDGE_POINTS)[:, None]
    points = start + along * (end - start)
    normal = np.array([start[1] - end[1], end[0] - start[0]]) / max(1e-6, float(np.linalg.norm(end - start)))
    band = EDGE_BAND_SHARE * max(lab.shape[:2]) * (normal if np.dot(normal, quad.mean(axis=0) - start) > 0 else -normal)
    within, without = _pixels(points + band, lab), _pixels(points - band, lab)
    size = np.array([lab.shape[1], lab.shape[0]])
    seen = ((points - band >= TOUCHES_FRAME_PX) & (points - band < size - TOUCHES_FRAME_PX)).all(axis=1)
    seen &= ~neighbour[without]
    if seen.mean() < MIN_SEEN_SIDE:
        return None
    away = np.linalg.norm(lab[within].astype(np.float32) - lab[without].astype(np.float32), axis=1)
    return bool((away[seen] >= MIN_EDGE_CONTRAST).mean() >= MIN_EDGE_SUPPORT)


def _pixels(points: NDArray[np.floating], lab: Picture) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Index of the nearest pixels, as (rows, columns)."""
    height, width = lab.shape[:2]
    columns, lines = points.round().astype(np.intp).T
    return np.clip(lines, 0, height - 1), np.clip(columns, 0, width - 1)


def _apart(quads: Sequence[Quad]) -> list[Quad]:
    """Without those that lie for the greater part in one already taken; the largest first."""
    taken: list[Quad] = []
    for quad in sorted(quads, key=cv2.contourArea, reverse=True):
        shared = (cv2.intersectConvexConvex(quad, other)[0] for other in taken)
        if all(area < 0.5 * cv2.contourArea(quad) for area in shared):
            taken.append(quad)
    return taken
