"""A color as a picture of one pixel."""

from __future__ import annotations

import base64
import zlib

import pytest

from adaptive_cards.swatch import swatch


@pytest.mark.parametrize(("color", "pixel"), [("#8a3b5e", "8a3b5e"), ("#FA0", "ffaa00"), ("#000000", "000000")])
def test_a_swatch_is_a_picture_of_its_color(color: str, pixel: str) -> None:
    """It is a PNG whose parts add up, with one pixel: the color, in three digits as in six."""
    kind, _, data = swatch(color).partition(",")
    assert kind == "data:image/png;base64"
    png = base64.b64decode(data)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    chunks, at = {}, 8
    while at < len(png):
        size = int.from_bytes(png[at : at + 4])
        name, body = png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        assert int.from_bytes(png[at + 8 + size : at + 12 + size]) == zlib.crc32(name + body)
        chunks[name], at = body, at + 12 + size
    assert chunks[b"IHDR"][:8] == (1).to_bytes(4) * 2
    assert zlib.decompress(chunks[b"IDAT"]) == b"\0" + bytes.fromhex(pixel)
