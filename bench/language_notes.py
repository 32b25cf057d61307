"""Why a set falls short of its goal, by class of failure; `bench/language.py` puts these on its page."""

from __future__ import annotations

from collections.abc import Mapping

NOTES: Mapping[str, str] = {}
