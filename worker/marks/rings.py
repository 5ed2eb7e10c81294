"""Rings and ovals on a page: where do edges point to one centre? A circle Hough transform of our own, 10 ms a page."""
from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.sheet import Mask, Sheet

Floats = NDArray[np.float32]
SHRINK = 0.55
"""Rings are sought on a picture this much smaller than the sheet."""
RADII = tuple(float(round(share, 4)) for share in np.geomspace(0.022, 0.115, 12))
"""Radii as shares of the longer side: a stamp of 3 cm on A4 is 0.05, one on a card or a half sheet up to twice that."""
EDGE = 10.0
"""A quarter of the Sobel magnitude (ink 0..255); below it is paper texture."""
MOST_EDGES = 18_000
HEADER = 0.22
"""Upper part of the page where letterheads and emblems stand and nobody stamps."""
BEST = 8
NEAR = 2.0
"""In radii: edges farther from a centre belong to no ring or oval around it."""
ANGLES = 64
POINTS_IN = 0.88
"""Least cosine between the direction across an edge and the one to the centre."""
ROUNDEST_OVAL = 1.12
"""Below this ratio of axes the circle itself is kept."""
LONGEST_OVAL = 1.9


@dataclass(frozen=True, slots=True)
class Ring:
    """Centre and radius in pixels of the sheet; `coverage` is the share of the circumference with an edge on it.

    An oval has `stretch` (longer by shorter axis) over 1 and its longer axis at `turn` radians; `radius` is the mean.
    """

    x: float
    y: float
    radius: float
    coverage: float
    stretch: float = 1.0
    turn: float = 0.0

    @property
    def box(self) -> tuple[float, float, float, float]:
        long, short = self.radius * self.stretch**0.5, self.radius / self.stretch**0.5
        wide = float(np.hypot(long * np.cos(self.turn), short * np.sin(self.turn)))
        high = float(np.hypot(long * np.sin(self.turn), short * np.cos(self.turn)))
        return self.x - wide, self.y - high, self.x + wide, self.y + high

    def rounded(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Points as seen from the centre, with the oval made a circle of the same radius."""
        dx, dy = x - self.x, y - self.y
        cos, sin, root = float(np.cos(self.turn)), float(np.sin(self.turn)), self.stretch**0.5
        return (dx * cos + dy * sin) / root, (dy * cos - dx * sin) * root


@dataclass(frozen=True, slots=True, eq=False)
class _Edges:
    """Edge pixels: their places, and the unit vector across the edge."""

    x: NDArray[np.float32]
    y: NDArray[np.float32]
    dx: NDArray[np.float32]
    dy: NDArray[np.float32]
    shape: tuple[int, int]


def rings(page: Sheet, top: float) -> list[Ring]:
    """The likeliest rings, best first, not overlapping. Edges of print are left out; below `top` coloured ink stays,
    since a stamp crosses the signer's name, while coloured headings stand higher."""
    size = (round(page.size[0] * SHRINK), round(page.size[1] * SHRINK))
    ink = cv2.resize(page.ink, size, interpolation=cv2.INTER_AREA)
    over_print = page.tinted & page.stamp_hued
    over_print[: int(top * page.size[1])] = False
    keep = cv2.resize(((page.text == 0) | over_print).astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    edges = _edges(np.asarray(ink, np.uint8), np.asarray(keep, np.uint8))
    if len(edges.x) < 50:
        return []
    longer = max(ink.shape)
    peaks = [peak for share in RADII for peak in _peaks(edges, share * longer)]
    chosen = _apart(sorted(peaks, key=lambda peak: -peak.coverage))
    return [_to_sheet(_fitted(edges, peak)) for peak in chosen]


def _fitted(edges: _Edges, peak: Ring) -> Ring:
    """Fit circle and oval, with those edges only that a ring about there can have."""
    reach = NEAR * peak.radius
    near = (np.abs(edges.x - peak.x) < reach) & (np.abs(edges.y - peak.y) < reach)
    some = _Edges(edges.x[near], edges.y[near], edges.dx[near], edges.dy[near], edges.shape)
    return _oval(some, _circle(some, peak))


def _to_sheet(ring: Ring) -> Ring:
    return replace(ring, x=ring.x / SHRINK, y=ring.y / SHRINK, radius=ring.radius / SHRINK)


def _edges(ink: Mask, keep: Mask) -> _Edges:
    dx = cv2.Sobel(ink, cv2.CV_32F, 1, 0) / 4
    dy = cv2.Sobel(ink, cv2.CV_32F, 0, 1) / 4
    strength = cv2.magnitude(dx, dy)
    strength[keep == 0] = 0
    strength[: int(HEADER * ink.shape[0])] = 0
    y, x = np.nonzero(strength > EDGE)
    if len(x) > MOST_EDGES:
        floor = float(np.partition(strength[y, x], -MOST_EDGES)[-MOST_EDGES])
        y, x = np.nonzero(strength > floor)
    size = strength[y, x]
    across_x, across_y = (dx[y, x] / size).astype(np.float32), (dy[y, x] / size).astype(np.float32)
    return _Edges(x.astype(np.float32), y.astype(np.float32), across_x, across_y, (ink.shape[0], ink.shape[1]))


def _peaks(edges: _Edges, radius: float) -> list[Ring]:
    """The three best centres for this radius; `coverage` is the share of the circumference that votes."""
    height, width = edges.shape
    step_x, step_y = edges.dx * radius, edges.dy * radius
    x = np.concatenate([edges.x + step_x, edges.x - step_x]).astype(np.int32)
    y = np.concatenate([edges.y + step_y, edges.y - step_y]).astype(np.int32)
    good = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    votes = np.bincount(y[good] * width + x[good], minlength=height * width).astype(np.float32)
    reach = max(3, round(radius * 0.16) | 1)
    field = cv2.boxFilter(votes.reshape(height, width), -1, (reach, reach), normalize=False)
    found = []
    for _ in range(3):
        _, best, _, (x0, y0) = cv2.minMaxLoc(field)
        if best <= 0:
            break
        found.append(Ring(float(x0), float(y0), radius, best / (2 * np.pi * radius)))
        cv2.circle(field, (x0, y0), round(radius), (0.0,), -1)
    return found


def _apart(peaks: list[Ring]) -> list[Ring]:
    """The best peaks whose centres do not lie in a better one."""
    chosen: list[Ring] = []
    for peak in peaks:
        if all(np.hypot(peak.x - one.x, peak.y - one.y) > 0.7 * max(peak.radius, one.radius) for one in chosen):
            chosen.append(peak)
        if len(chosen) == BEST:
            break
    return chosen


def _circle(edges: _Edges, ring: Ring) -> Ring:
    """Fit centre and radius to the edges that point to the centre, a narrower band each time."""
    for tolerance in (0.2, 0.12, 0.1):
        on, turn = _on(edges, ring, tolerance)
        if on.sum() < 12:
            return replace(ring, coverage=0.0)
        ring = replace(_circle_through(edges.x[on], edges.y[on], ring), coverage=_covered(turn))
    return ring


def _oval(edges: _Edges, ring: Ring) -> Ring:
    """The oval through the ring's edges, where it covers more than the circle does."""
    best = ring
    trial = ring
    for tolerance in (0.35, 0.2, 0.12):
        on, _ = _on(edges, trial, tolerance, 0.6)
        if on.sum() < 24:
            return best
        points = np.column_stack([edges.x[on], edges.y[on]]).astype(np.float32)
        (x, y), (one, other), degrees = cv2.fitEllipseDirect(points)
        short, long = sorted((max(one, 1e-3), max(other, 1e-3)))
        mean = float(np.sqrt(short * long)) / 2
        if not (long / short < LONGEST_OVAL and 0.5 * ring.radius < mean < 1.7 * ring.radius):
            return best
        turn = float(np.deg2rad(degrees + (0 if one >= other else 90)))
        trial = Ring(float(x), float(y), mean, 0.0, float(long / short), turn)
    _, angles = _on(edges, trial, 0.1)
    covered = _covered(angles)
    return replace(trial, coverage=covered) if trial.stretch > ROUNDEST_OVAL and covered > best.coverage + 0.1 else best


def _on(
    edges: _Edges, ring: Ring, tolerance: float, points_in: float = POINTS_IN
) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
    """Which edges lie on the ring and point to its centre, and their angles as seen from there."""
    x, y = ring.rounded(edges.x, edges.y)
    far = np.hypot(x, y) + 1e-6
    across_x, across_y = _turned(edges, ring)
    points = np.abs(x * across_x + y * across_y) > points_in * far
    on = points & (np.abs(far - ring.radius) < max(2.0, tolerance * ring.radius))
    return on, np.arctan2(y[on], x[on])


def _turned(edges: _Edges, ring: Ring) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The directions across the edges after the oval was made a circle (normals stretch the other way)."""
    cos, sin, root = float(np.cos(ring.turn)), float(np.sin(ring.turn)), ring.stretch**0.5
    x, y = (edges.dx * cos + edges.dy * sin) * root, (edges.dy * cos - edges.dx * sin) / root
    size = np.hypot(x, y) + 1e-6
    return x / size, y / size


def _covered(angles: NDArray[np.float32]) -> float:
    """Share of the directions in which an edge lies."""
    return len(np.unique(((angles + np.pi) / (2 * np.pi) * ANGLES).astype(int) % ANGLES)) / ANGLES


def _circle_through(x: NDArray[np.float32], y: NDArray[np.float32], start: Ring) -> Ring:
    """Least squares circle (Kasa); the start itself where the fit runs away."""
    system = np.column_stack([x, y, np.ones_like(x)]).astype(np.float64)
    (a, b, c), *_ = np.linalg.lstsq(system, (x.astype(np.float64) ** 2 + y.astype(np.float64) ** 2), rcond=None)
    cx, cy = float(a / 2), float(b / 2)
    radius = float(np.sqrt(max(c + cx * cx + cy * cy, 1e-6)))
    if abs(radius - start.radius) > 0.25 * start.radius or np.hypot(cx - start.x, cy - start.y) > 0.3 * start.radius:
        return start
    return Ring(cx, cy, radius, start.coverage)
