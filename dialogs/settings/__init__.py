"""The administrator's dialog: one page a subject, opened from the menu, by its name, or by a button."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.form import Form
from dialogs.orders import Handler

PAGES: Mapping[str, Handler] = {}
"""Who shows a page, by its name."""

FORMS: tuple[Form, ...] = ()
"""The forms that these pages open."""
