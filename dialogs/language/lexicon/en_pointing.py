"""English words that mean a task only with the talk in mind: "cancel", "move it", "when are you open"."""

from __future__ import annotations

CANCEL = r"\b(?:cancel|cancelling|canceling|call it off|call off)\b"
MOVE = r"\b(?:move|shift|push|postpone|reschedule|rebook|switch|bring)\s+(?:it|that|this|my|the|our|me|forward|back)\b"
MINE = r"\bmy (?:appointments?|bookings?|reservations?)\b"
CHANGE_BOOKING = r"^\W*change\W*$|\bchange\s+(?:it|that|this|the time|the date|the day)\b"
CONTACT = (
    r"\b(?:phone|telephone|contact)\s+(?:number|details)\b",
    r"\b(?:your|the salon'?s?|the shop'?s?)\s+(?:address|number|e-?mail)\b",
    r"\bwhere (?:are you|do i find you|is (?:it|the \w+))\b",
    r"\b(?:when|what time|how late|until when) (?:are|do) you (?:open|close)\b",
    r"\bopening (?:hours|times)\b",
    r"\bare you open\b",
    r"\bhow (?:can|do) i (?:reach|call|contact)\b",
)
PRICE = r"\b(?:how much|costs?|prices?|how long (?:does|is|will)|how expensive)\b"
UNDO = r"\b(?:changed my mind|(?:bring|take|put|give) (?:it|that|this) back|want it back)\b"
NOT = r"\b(?:don'?t|do not|never|not)\s+(?:\w+\s+){0,2}$"
KEEP = (
    r"\W*(?:no\W+)?(?:please )?(?:keep|leave) (?:it|that|this|the (?:appointment|booking))(?: as it (?:is|was))?"
    r"(?: please)?\W*"
)
