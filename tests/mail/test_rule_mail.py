"""The mail to customers who manage an appointment no longer, and a confirmation before the rule is turned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookings.model import Booking, OutboxRow
from bot.mail.context import Overtaken
from bot.mail.rule_letter import preview
from tests.bookings.salon import ADA, DAY, HOUR, SAM, THURSDAY, Salon, at
from tests.mail.mailed import MANAGE, context, html_of, mail_of, text_of


async def told(salon: Salon) -> OutboxRow:
    """Two of Casey's haircuts that staff made; the mail that tells of the rule being off."""
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    await salon.book_for(at("10:00"))
    await salon.book_for(at("14:00", THURSDAY))
    catalogue = await salon.store.catalogue()
    await salon.rule.turn_off(
        ADA,
        catalogue.services["haircut"],
        catalogue.business,
        request_key="off",
        other_ways_to_change="Have your reference at hand.",
        tells_customers=True,
    )
    [row] = [row for row in salon.store._all(OutboxRow) if row.kind == "rule_changed"]
    return row


async def test_the_mail_names_every_appointment_and_how_to_change_it(salon: Salon) -> None:
    """It says that they stay as they are, with phone, address and the administrator's text, and no link to manage."""
    mail = await mail_of(salon, await told(salon))
    text = text_of(mail)
    assert mail["Subject"] == "Haircut with Contoso Salon: how to change your appointment"
    assert "Wednesday 4 March 2026 at 10:00" in text
    assert "Thursday 5 March 2026 at 14:00" in text
    assert "Your appointments stay as they are." in text
    assert "call +44 20 7946 0123 or write to hello@contoso-salon.example" in text
    assert "Have your reference at hand." in text
    assert MANAGE not in text + html_of(mail)
    assert len(list(mail.iter_attachments())) == 0


async def test_the_mail_names_what_is_concerned_when_it_goes_out(salon: Salon) -> None:
    """An appointment that was cancelled meanwhile, or pinned on, is not in it."""
    row = await told(salon)
    upcoming = await salon.store.upcoming("haircut", salon.now)
    await salon.cancel(SAM, upcoming[0])
    text = text_of(await mail_of(salon, row))
    assert "4 March" not in text
    assert "Your appointment stays as it is." in text
    await salon.desk.pin(ADA, upcoming[1].id, True, request_key="pin")
    with pytest.raises(Overtaken, match="undone"):
        await mail_of(salon, row)


async def test_the_mail_is_overtaken_where_the_switch_is_on_again(salon: Salon) -> None:
    """Who took it back within the grace has told nobody anything."""
    row = await told(salon)
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    with pytest.raises(Overtaken, match="undone"):
        await mail_of(salon, row)


async def test_a_preview_is_the_confirmation_as_it_would_be(salon: Salon) -> None:
    """With the switch off there is no button and the text stands in it; with it on there is one; nothing is kept."""
    booking = await salon.book_for(at("10:00", THURSDAY))
    sample = replace(booking, id="sample", start=booking.start + DAY, end=booking.end + DAY)
    catalogue = await salon.store.catalogue()
    before = salon.everything()
    shown = await _previewed(salon, sample, is_on=False)
    assert "Have your reference at hand." in shown
    assert MANAGE not in shown
    assert MANAGE in await _previewed(salon, sample, is_on=True)
    assert salon.everything() == before
    assert await salon.store.catalogue() == catalogue


async def _previewed(salon: Salon, sample: Booking, *, is_on: bool) -> str:
    catalogue = await salon.store.catalogue()
    haircut = replace(catalogue.services["haircut"], is_customer_allowed_to_manage_booking=is_on)
    business = replace(catalogue.business, other_ways_to_change="Have your reference at hand.")
    after = replace(catalogue, business=business, services={**catalogue.services, "haircut": haircut})
    return await preview(sample, after, context(salon), salon.now + HOUR)
