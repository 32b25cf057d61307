"""The two icons of the Teams app, drawn here: a calendar's page with a tick, in color and as a white outline.

Shapes are given by their distance to a point (negative inside), and a pixel's cover follows from the distance to the
edge, so nothing but the standard library is needed.
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Callable

Distance = Callable[[float, float], float]
Pixel = tuple[int, int, int, int]

COLOR_SIZE, OUTLINE_SIZE = 192, 32
WHITE = (255, 255, 255)


def color_icon(accent: str) -> bytes:
    """A PNG of 192 by 192 pixels: a white calendar on the whole of `accent` (`#rrggbb`)."""
    ground = (int(accent[1:3], 16), int(accent[3:5], 16), int(accent[5:7], 16))
    page = _box(96, 100, 44, 40, 10)
    rings = _either(_line(76, 50, 76, 68, 5), _line(116, 50, 116, 68, 5))
    band = _line(52, 84, 140, 84, 3)
    tick = _line(78, 112, 91, 125, 5)
    tick = _either(tick, _line(91, 125, 116, 98, 5))

    def pixel(x: float, y: float) -> Pixel:
        white = max(_cover(page(x, y)) * (1 - max(_cover(band(x, y)), _cover(tick(x, y)))), _cover(rings(x, y)))
        red, green, blue = (round(w * white + g * (1 - white)) for w, g in zip(WHITE, ground, strict=True))
        return red, green, blue, 255

    return _png(COLOR_SIZE, pixel)


def outline_icon() -> bytes:
    """A PNG of 32 by 32 pixels: the same in white lines, transparent around them, as Teams wants it."""
    page = _box(16, 17, 11, 10, 3)
    lines = [
        lambda x, y: abs(page(x, y)) - 1,
        _line(11, 3, 11, 9, 1),
        _line(21, 3, 21, 9, 1),
        _line(6, 12, 26, 12, 0.8),
        _line(11, 19, 14.5, 22.5, 1.1),
        _line(14.5, 22.5, 21, 16, 1.1),
    ]

    def pixel(x: float, y: float) -> Pixel:
        return (*WHITE, round(255 * max(_cover(line(x, y)) for line in lines)))

    return _png(OUTLINE_SIZE, pixel)


def _box(x: float, y: float, half_width: float, half_height: float, radius: float) -> Distance:
    """A rectangle around a point, with round corners."""

    def distance(px: float, py: float) -> float:
        dx, dy = abs(px - x) - half_width + radius, abs(py - y) - half_height + radius
        return math.hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - radius

    return distance


def _line(x1: float, y1: float, x2: float, y2: float, half_width: float) -> Distance:
    """A line with round ends."""

    def distance(px: float, py: float) -> float:
        along = ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
        along = min(max(along, 0), 1)
        return math.hypot(px - x1 - along * (x2 - x1), py - y1 - along * (y2 - y1)) - half_width

    return distance


def _either(one: Distance, other: Distance) -> Distance:
    return lambda x, y: min(one(x, y), other(x, y))


def _cover(distance: float) -> float:
    """How much of a pixel lies inside, from 0 to 1."""
    return min(max(0.5 - distance, 0), 1)


def _png(size: int, pixel: Callable[[float, float], Pixel]) -> bytes:
    """A square picture with alpha, pixel by pixel."""
    rows = (
        b"\0" + b"".join(struct.pack("4B", *pixel(column + 0.5, row + 0.5)) for column in range(size))
        for row in range(size)
    )
    header = struct.pack(">2I5B", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )
