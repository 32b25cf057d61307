"""From the business's one color to everything on the page that bears it, readable in light and in dark.

Contrast is WCAG 2's ratio of relative luminances, 1 to 21. Text on the accent, accent-colored text, and the focus
ring each reach `READABLE` against what lies under them, whatever color the business has chosen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from functools import lru_cache

READABLE = 4.5
SEEN = 3.0
_FALLBACK = "#0f6cbd"
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_Rgb = tuple[int, int, int]
_WHITE: _Rgb = (255, 255, 255)
_BLACK: _Rgb = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Scheme:
    """The neutral colors of one color scheme, as `#rrggbb`; `surfaces` are all that accent-colored text may lie on."""

    page: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    control: str
    danger: str
    good: str

    @property
    def surfaces(self) -> tuple[str, ...]:
        """Backgrounds of accent-colored text, muted text and the focus ring."""
        return (self.page, self.surface, self.raised)


LIGHT = Scheme("#f6f6f4", "#ffffff", "#f0f0ee", "#1b1b1a", "#5c5c59", "#dcdcd8", "#85857f", "#b3261e", "#1a6b37")
DARK = Scheme("#141415", "#1e1e20", "#29292c", "#f1f1ef", "#b4b4b0", "#3a3a3e", "#8c8c88", "#ffb4ab", "#8bd8a4")


@dataclass(frozen=True, slots=True)
class Accent:
    """The business's color in one scheme.

    `fill` is the color itself, `on_fill` the text on it and on `hover`; `edge` outlines a fill that would be lost on
    the surface; `text` is for links and quiet buttons, `focus` for the ring around what the keyboard is on.
    """

    fill: str
    on_fill: str
    hover: str
    edge: str
    text: str
    focus: str


def contrast(one: str, other: str) -> float:
    """WCAG 2's contrast ratio of two `#rrggbb` colors, 1 to 21."""
    high, low = sorted((_luminance(_rgb(one)), _luminance(_rgb(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=64)
def accent(color: str, scheme: Scheme) -> Accent:
    """What `color` becomes in a scheme. A color that is no `#rgb` or `#rrggbb` counts as the default blue."""
    fill = _hex(_rgb(color if _HEX.fullmatch(color) else _FALLBACK))
    on_fill = "#ffffff" if contrast(fill, "#ffffff") >= READABLE else "#000000"
    away = _BLACK if on_fill == "#ffffff" else _WHITE
    text = _readable(fill, scheme.surfaces)
    return Accent(
        fill=fill,
        on_fill=on_fill,
        hover=_hex(_mix(_rgb(fill), away, 0.14)),
        edge=fill if contrast(fill, scheme.surface) >= SEEN else text,
        text=text,
        focus=text,
    )


def _readable(color: str, surfaces: Sequence[str]) -> str:
    """The color in the nearest lightness, in steps of 1 %, at which it is readable on every surface; its hue stays."""
    hue, lightness, saturation = rgb_to_hls(*(part / 255 for part in _rgb(color)))
    step = -0.01 if _luminance(_rgb(surfaces[0])) > 0.5 else 0.01
    while 0 <= lightness <= 1:
        tried = _hex_of_shares(hls_to_rgb(hue, lightness, saturation))
        if all(contrast(tried, surface) >= READABLE for surface in surfaces):
            return tried
        lightness += step
    return "#000000" if step < 0 else "#ffffff"


def _hex_of_shares(shares: tuple[float, float, float]) -> str:
    red, green, blue = (round(share * 255) for share in shares)
    return _hex((red, green, blue))


def _rgb(color: str) -> _Rgb:
    digits = color[1:]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _hex(rgb: _Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*rgb)


def _mix(one: _Rgb, other: _Rgb, share: float) -> _Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _luminance(rgb: _Rgb) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (value / 255 for value in rgb)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
