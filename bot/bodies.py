"""A request's JSON body, read with care: it comes from anybody."""

from __future__ import annotations

import asyncio
import json
import math
import re
from typing import Any, NoReturn

from aiohttp import web

from bot.failures import Failed

LARGEST_BODY = 256 * 1024
BODY_SECONDS = 20.0
"""How long a body may take to arrive: a phone on a bad line needs a second for the largest that there is."""
DEEPEST_BODY = 32

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


class BadBody(Failed):
    """The body is no JSON object, or does not say what it should; answered 400."""

    def __init__(self, problem: str) -> None:
        super().__init__(400, "BadArgument", problem)


class BodyTooSlow(Failed):
    """The body does not arrive; answered 408."""

    def __init__(self) -> None:
        super().__init__(408, "RequestTimeout", "The body took too long", Connection="close")


class BodyTooLarge(Failed):
    """The body is over 256 KB; answered 413."""

    def __init__(self) -> None:
        super().__init__(413, "MessageSizeTooBig", "The body is over 256 KB")


async def json_object(request: web.Request) -> dict[str, Any]:
    """Return the body as a JSON object whose strings and numbers can all be written again.

    Raises:
        BadBody: it is something else, or nested more than 32 levels deep.
        BodyTooLarge: it is over the application's limit of 256 KB, whatever its headers say.
        BodyTooSlow: it is not there in time.

    """
    if (request.content_length or 0) > LARGEST_BODY:
        raise BodyTooLarge
    try:
        async with asyncio.timeout(BODY_SECONDS):
            raw = await request.read()
    except web.HTTPRequestEntityTooLarge as error:
        raise BodyTooLarge from error
    except TimeoutError as error:
        raise BodyTooSlow from error
    return parse_object(raw)


def parse_object(raw: bytes) -> dict[str, Any]:
    """Return `raw` as a JSON object; raise BadBody where it is none."""
    try:
        value = json.loads(raw.decode("utf-8"), parse_constant=_no_constant, parse_float=_finite)
        if _SURROGATE.search(raw):
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise BadBody("the body is no JSON") from error
    if not isinstance(value, dict):
        raise BadBody("the body is no JSON object")
    if raw.count(b"[") + raw.count(b"{") > DEEPEST_BODY and _is_deep(value):
        raise BadBody("the body is nested too deeply")
    return value


def _is_deep(value: Any) -> bool:
    """Whether lists and objects stand more than so deep within one another: others who walk them may recurse."""
    level = [value]
    for _ in range(DEEPEST_BODY):
        inner = (each.values() if isinstance(each, dict) else each for each in level)
        level = [part for parts in inner for part in parts if isinstance(part, dict | list)]
        if not level:
            return False
    return True


def _finite(number: str) -> float:
    value = float(number)
    if not math.isfinite(value):
        raise ValueError("a number is out of range, and could not be written again")
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
