"""How the business and its customers are reached: links, the lines beneath a mail, the words beside a refusal."""

from __future__ import annotations

from urllib.parse import quote

from bookings.business import BookingBusiness
from bot.mail.letter import Fact
from texts import Words


def phone_link(phone: str) -> str:
    """A number to dial; "" where it holds no digit."""
    dialed = "".join(sign for sign in phone if sign in "+0123456789")
    return f"tel:{dialed}" if dialed.strip("+") else ""


def mail_link(address: str) -> str:
    """An address to write to, with nothing in it that could add a header."""
    return f"mailto:{quote(address, safe='@')}"


def sender_lines(business: BookingBusiness) -> tuple[Fact, ...]:
    """Address, phone and e-mail: what is there. Its web site is left out, since people may book on it (case 5)."""
    lines = [Fact("", business.address)] if business.address else []
    if business.phone:
        lines.append(Fact("", business.phone, phone_link(business.phone)))
    if business.email:
        lines.append(Fact("", business.email, mail_link(business.email)))
    return tuple(lines)


def ways_to_reach(words: Words, business: BookingBusiness) -> str:
    """The sentence that stands in the place of the button."""
    way = "both" if business.phone and business.email else "phone" if business.phone else "email"
    return words(
        "mail-manage-otherwise", way=way, phone=business.phone, email=business.email, business=business.display_name
    )
