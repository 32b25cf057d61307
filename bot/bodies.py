"""A request's JSON body, read with care: it comes from anybody."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from aiohttp import web

LARGEST_BODY = 256 * 1024

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


class BadBody(Exception):
    """The body is no JSON object; answered 400."""


class BodyTooLarge(Exception):
    """The body is over 256 KB; answered 413."""


async def json_object(request: web.Request) -> dict[str, Any]:
    """Return the body as a JSON object whose strings can all be written as UTF-8.

    Raises:
        BadBody: it is something else.
        BodyTooLarge: it is over 256 KB, whatever its headers say.

    """
    if (request.content_length or 0) > LARGEST_BODY:
        raise BodyTooLarge
    try:
        raw = await request.read()
    except web.HTTPRequestEntityTooLarge as error:
        raise BodyTooLarge from error
    if len(raw) > LARGEST_BODY:
        raise BodyTooLarge
    return parse_object(raw)


def parse_object(raw: bytes) -> dict[str, Any]:
    """Return `raw` as a JSON object; raise BadBody where it is none."""
    try:
        value = json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
        if _SURROGATE.search(raw):
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise BadBody("the body is no JSON") from error
    if not isinstance(value, dict):
        raise BadBody("the body is no JSON object")
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
