"""Adaptive Cards: one JSON template a card, rendered with data.

`render` is the one door; `adaptive_cards.shapes` says what data each card takes, `adaptive_cards.verbs` what its
actions send back.
"""

from adaptive_cards.cards import CardTooLarge, message_ids, names, render
from adaptive_cards.verbs import Verb

__all__ = ["CardTooLarge", "Verb", "message_ids", "names", "render"]
