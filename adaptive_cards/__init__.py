"""Adaptive Cards: one JSON template a card, rendered with data."""
