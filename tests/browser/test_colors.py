"""The business's color stays readable wherever the page puts it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.pages.colors import DARK, LIGHT, READABLE, SEEN, Scheme, accent, contrast

ANY_COLOR = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


@SCHEMES
@given(color=ANY_COLOR)
@example("#000000")
@example("#ffffff")
@example("#777777")
@example("#ffee00")
def test_any_color_is_readable(scheme: Scheme, color: str) -> None:
    """Whatever color a business has, text on it, on its hover and in it has 4.5:1, and its edge is seen at 3:1."""
    made = accent(color, scheme)
    assert made.fill == color
    assert contrast(made.on_fill, made.fill) >= READABLE
    assert contrast(made.on_fill, made.hover) >= READABLE
    for surface in scheme.surfaces:
        assert contrast(made.text, surface) >= READABLE
        assert contrast(made.focus, surface) >= READABLE
    assert contrast(made.edge, scheme.surface) >= SEEN


@SCHEMES
def test_neutral_text_is_readable(scheme: Scheme) -> None:
    """Plain, quiet, good and dangerous text has 4.5:1 on every surface, and a control's border 3:1."""
    for surface in scheme.surfaces:
        for color in (scheme.text, scheme.muted, scheme.good, scheme.danger):
            assert contrast(color, surface) >= READABLE
        assert contrast(scheme.control, surface) >= SEEN


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21:1, a color on itself 1:1, and #767676 on white just above 4.5:1."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#123456", "#123456") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("color", ["", "red", "#12", "#1234567", "url(x)", "#12345g", "#fff;}"])
def test_what_is_no_color_counts_as_blue(color: str) -> None:
    """What is no color never reaches the page's style; the default blue stands in."""
    assert accent(color, LIGHT).fill == "#0f6cbd"


def test_a_short_color_is_taken() -> None:
    """Three digits are a color too."""
    assert accent("#A36", LIGHT).fill == "#aa3366"
