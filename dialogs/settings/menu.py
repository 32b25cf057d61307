"""The way into the settings: the menu of pages, a page by its name in words or on a button, and menus of records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from adaptive_cards.shapes import MenuRow
from bookings.business import Service
from bookings.permissions import Command
from dialogs.language.names import Option, pick
from dialogs.orders import Begin, Handler, Order
from dialogs.shortening import LONGEST_LABEL, LONGEST_NOTE, shortened

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_ROWS = 11
"""One less than a card holds, which is for what follows."""
_SIGNS = " :,.-?!"


class SettingsMenu:
    """Handles the command: `pages` are in the menu and found by words, `actions` are what their buttons ask for."""

    def __init__(self, pages: Mapping[str, Handler], actions: Mapping[str, Handler]) -> None:
        self._pages = pages
        self._actions = actions

    async def __call__(self, turn: Turn, order: Order) -> Begin | None:
        """Open the page that was asked for, with what else was said about it; else show the menu."""
        name, _, about = order.value.partition(":")
        handler = self._pages.get(name) or self._actions.get(name)
        if handler is not None:
            return await handler(turn, Order(order.command, value=about))
        named = pick(order.about, [self._option(turn, page) for page in self._pages]) if order.about else None
        if named and named.id and named.span:
            start, end = named.span
            rest = f"{order.about[:start].strip(_SIGNS)} {order.about[end:].strip(_SIGNS)}".strip()
            return await self._pages[named.id](turn, Order(order.command, about=rest))
        line = turn.words("settings-no-such-page", heard=order.about) if order.about else ""
        told = "\n".join(filter(None, (line, turn.words("settings-how-pages"))))
        rows = [self._row(turn, page) for page in self._pages]
        show_menu(turn, turn.words("settings-title"), rows, line, about, told=told)
        return None

    def _option(self, turn: Turn, page: str) -> Option:
        also = turn.words(f"settings-page-{page}-also").split("|")
        return Option(page, turn.words(f"settings-page-{page}"), tuple(also))

    def _row(self, turn: Turn, page: str) -> MenuRow:
        return row(turn, turn.words(f"settings-page-{page}"), page, turn.words(f"settings-page-{page}-note"))


def row(turn: Turn, label: str, about: str, note: str = "", button: str = "") -> MenuRow:
    """A row whose button opens a page of the settings: `about` is the page's name, perhaps with ":" and what about."""
    button = button or turn.words("settings-open")
    label, note = (shortened(text, most) for text, most in ((label, LONGEST_LABEL), (note, LONGEST_NOTE)))
    return {"label": label, "button": button, "command": Command.SETTINGS, "about": about, "note": note}


def show_menu(
    turn: Turn,
    title: str,
    rows: Sequence[MenuRow],
    line: str = "",
    first: str = "",
    page: str = "menu",
    told: str = "",
) -> None:
    """A card of rows, those from the number `first` on; the last row leads to the rows that follow, on `page`.

    `told` is the message above it, which else names the rows.
    """
    start = int(first) if first.isdecimal() and int(first) < len(rows) else 0
    shown = list(rows[start : start + MOST_ROWS])
    if len(rows) > start + MOST_ROWS + 1:
        count = len(rows) - start - MOST_ROWS
        shown.append(row(turn, turn.words("settings-rows-more", count=count), f"{page}:{start + MOST_ROWS}"))
    else:
        shown = list(rows[start : start + MOST_ROWS + 1])
    data = {"title": title, "line": line, "rows": shown}
    lines = (title, told) if told else (title, line, turn.words.and_list(one["label"] for one in shown))
    turn.show("menu", data, text="\n".join(filter(None, lines)))


def service_named(turn: Turn, order: Order) -> tuple[Service | None, str]:
    """The service that a button is about or that words name, and what is left of them."""
    key, _, rest = order.value.partition(" ")
    services = turn.catalogue.services
    if key in services:
        return services[key], rest
    found = pick(order.about, list(services.values()), is_setting=True) if order.about else None
    if not found or found.id is None or found.span is None:
        return None, order.about
    start, end = found.span
    return services[found.id], f"{order.about[:start]} {order.about[end:]}".strip(_SIGNS)
